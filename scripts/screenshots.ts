/**
 * `npm run screenshots`: pictures of every view of the pane with the example workbook, into docs/bilder/.
 * Each view at 320 and 350 pixels, light and dark, in Swedish and English; and the whole workbench in Swedish.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/e2e/browser';
import { picturePane } from './screenshots/pane';
import { pictureWorkbench } from './screenshots/workbench';

const folder = join(__dirname, '..', 'docs', 'bilder');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    await picturePane(browser, folder);
    await pictureWorkbench(browser, join(folder, 'arbetsbank.png'));
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
