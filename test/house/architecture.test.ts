import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const map = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

/** The folders that the map names. */
const mapped = [...map.matchAll(/^\|\s*`([^`]+)`/gmu)].map(([, folder = '']) => folder);

/** Folders that are made here or installed, and so are not in the repository. */
const made = new Set(
  readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/^\/|\/$/gu, ''))
    .concat('.git'),
);

function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !made.has(entry.name))
    .map(({ name }) => (folder === '' ? name : `${folder}/${name}`));
}

describe('the map in ARCHITECTURE.md', () => {
  const rooms = foldersIn('src');
  const expected = [...foldersIn('').filter((name) => name !== 'src'), ...rooms, ...rooms.flatMap(foldersIn)];

  test('names every folder at the top and the two levels of src', () => {
    expect(rooms.length).toBeGreaterThan(0);
    expect(expected.filter((folder) => !mapped.includes(folder))).toEqual([]);
  });

  test('names nothing that is not there, and nothing twice', () => {
    expect(mapped.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
    expect(mapped).toEqual([...new Set(mapped)]);
  });

  test('the files to begin reading at are there', () => {
    const files = [...map.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+\.\w+)`/gu)].map(
      ([, file = '']) => file,
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
