import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stampOf } from '../../scripts/screenshots/stamp';

const root = resolve(__dirname, '../..');
const folder = join(root, 'docs/bilder');

/** Where this fails, the interface has changed: `npm run screenshots -- documents`, and look at the pictures. */
test('no picture in the documents is older than the interface', () => {
  expect(existsSync(join(folder, 'stamp'))).toBe(true);
  expect(readFileSync(join(folder, 'stamp'), 'utf8').trim()).toBe(stampOf(root));
});

test('every picture that is kept is shown by a document', () => {
  const texts = [
    'README.md',
    ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
  ]
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(root, name), 'utf8'));
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  expect(pictures.filter((name) => !texts.some((text) => text.includes(`bilder/${name}`)))).toEqual([]);
});
