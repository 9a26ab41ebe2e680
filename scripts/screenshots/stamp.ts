import { transformSync } from '@swc/core';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the documents' pictures show: the pane, its words and the example. Of the code, what is run: a comment or a type
 * changes no picture. The model is left out, for a figure that moves is told by the test of the guide's worked round.
 */
const shown: readonly { readonly folder: string; readonly files: RegExp }[] = [
  { folder: 'src/taskpane', files: /\.tsx?$/ },
  { folder: 'src/locale', files: /^(sv\/(pane\w*|problems)|format)\.ts$/ },
  { folder: 'scripts/screenshots', files: /^(journeys|pane|workbench)\.ts$/ },
  { folder: 'examples', files: /^digitaliseringspott-2027\.xlsx$/ },
];

/** The code without its types and comments, and however it is laid out. */
function whatRuns(source: string): string {
  return transformSync(source, {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
      minify: { compress: false, mangle: false, format: { comments: false } },
    },
    minify: true,
  }).code;
}

/** A fingerprint of what the pictures show: it is another where the pictures have to be taken anew. */
export function stampOf(root: string): string {
  const hash = createHash('sha256');
  for (const { folder, files } of shown) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => files.test(name))
      .sort();
    if (names.length === 0) throw new Error(`Nothing in ${folder} is shown by a picture.`);
    for (const name of names) {
      const content = readFileSync(join(root, folder, name));
      hash.update(`${folder}/${name}\0`);
      hash.update(/\.tsx?$/.test(name) ? whatRuns(content.toString('utf8')) : content);
    }
  }
  return hash.digest('hex');
}
