import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const folders = ['src', 'test', 'workbench', 'scripts', 'cli', 'bench'];

test('no two files of code have names that Windows and macOS take for one', () => {
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).replace(/\.tsx?$/, '')),
  );
  expect(names.length).toBeGreaterThan(500);
  const alike = new Map<string, string[]>();
  for (const name of names) {
    const key = name.toLowerCase();
    alike.set(key, [...(alike.get(key) ?? []), name]);
  }
  expect([...alike.values()].filter((group) => group.length > 1)).toEqual([]);
});
