/**
 * `npm run screenshots`: pictures of the first run and of every view of the pane with the example workbook, at 320, 350
 * and 600 pixels, light and dark, in Swedish and English, and of the whole workbench, into build/bilder/. Those that a
 * document shows are copied to docs/bilder/. `npm run screenshots -- sv-350-light` takes the pane in that look only.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser } from '../test/e2e/browser';
import { picturePane } from './screenshots/pane';
import { pictureWorkbench } from './screenshots/workbench';

const root = join(__dirname, '..');
const taken = join(root, 'build', 'bilder');
const shown = join(root, 'docs', 'bilder');

/** Names of the pictures that the documents show. */
function namedInDocuments(): ReadonlySet<string> {
  const documents = [
    join(root, 'README.md'),
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(root, 'docs', name)),
  ];
  const pictures = documents.flatMap((document) => [
    ...readFileSync(document, 'utf8').matchAll(/\]\([^)]*?bilder\/([^)/]+\.png)\)/g),
  ]);
  return new Set(pictures.map((match) => basename(match[1] ?? '')));
}

async function main(wanted: string): Promise<void> {
  const whole = wanted === '';
  rmSync(taken, { recursive: true, force: true });
  mkdirSync(taken, { recursive: true });
  const browser = await launchBrowser();
  try {
    await picturePane(browser, taken, wanted);
    if (whole) await pictureWorkbench(browser, join(taken, 'arbetsbank.png'));
  } finally {
    await browser.close();
  }
  if (whole) rmSync(shown, { recursive: true, force: true });
  mkdirSync(shown, { recursive: true });
  for (const name of namedInDocuments()) {
    if (whole || existsSync(join(taken, name))) copyFileSync(join(taken, name), join(shown, name));
  }
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
