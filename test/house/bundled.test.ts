/** What the built files are made of: every package is known, its licence is permissive, and its text goes along. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { billOf, licenceOf } from '../../scripts/build/billOfMaterials';
import type { BillOfMaterials } from '../../scripts/build/billOfMaterials';
import { isPermissive } from '../../scripts/build/licences';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');
const built = (file: string): string => readFileSync(join(dist, file), 'utf8');
const bill = JSON.parse(built('bom.cdx.json')) as BillOfMaterials;
const names = bill.components.map((component) => component.name);
const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));

test('the bill of materials names what the add-in is known to be made of, with the versions of the lock file', () => {
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component.name).toBe('pottkompassen');
  const expected = ['react', 'react-dom', '@fluentui/react-charts', 'mathjs', 'highs', 'webpack'];
  expect(names).toEqual(expect.arrayContaining(expected));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  for (const name of expected) {
    const version = bill.components.find((component) => component.name === name)?.version;
    expect([name, version]).toEqual([name, lock.packages[`node_modules/${name}`]?.version]);
  }
  const refs = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
  expect(
    bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((r) => !refs.has(r)),
  ).toEqual([]);
});

test('every licence in the built files is permissive, and the page of licences holds each package', () => {
  const refused = bill.components.filter((component) => !isPermissive(licenceOf(component)));
  expect(refused).toEqual([]);
  const page = built('THIRD-PARTY-LICENSES.txt');
  const missing = bill.components.filter(({ name, version }) => !page.includes(`\n${name}@${version} (`));
  expect(missing).toEqual([]);
  expect(page).toContain('Copyright (c) 2026 HiGHS');
});

test('what serves the workbench and the tests is not in the built files', () => {
  expect(names.filter((name) => /univer|hyperformula|office-js|exceljs|duckdb|formulajs/.test(name))).toEqual(
    [],
  );
  // Words that these libraries cannot do without: Microsoft's own namespace object, and the names of the engines.
  const foreign = /OSFPerformance|Microsoft\.Office\.WebExtension|@univerjs|HyperFormula/;
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => foreign.test(built(file)))).toEqual([]);
});

test('the page knows the hash of each script that it loads, but of office.js, which Microsoft changes in place', () => {
  const page = built('taskpane.html');
  const tags = [...page.matchAll(/<script ([^>]*)>/g)].map((match) => match[1] ?? '');
  expect(tags).toHaveLength(3);
  const [office = '', ...own] = tags;
  expect(office).toContain('src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(office).not.toContain('integrity');
  for (const tag of own) {
    const [, file = '', integrity] = /src=(\S+) integrity=(\S+)/.exec(tag) ?? [];
    expect(file).toMatch(/^(functions|taskpane)\.[0-9a-f]{8}\.js$/);
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64');
    expect(integrity).toBe(`sha384-${hash}`);
  }
});

/** Number of the chunk that the pane starts as a worker. */
function workerId(): string {
  const pane = built(scripts.find((file) => file.startsWith('taskpane.')) ?? '');
  return /new Worker\(new URL\(\w+\.p\s*\+\s*\w+\.u\((\d+)\)/.exec(pane)?.[1] ?? 'no worker';
}

test('the chunks that are fetched later are known by their hashes too, but for the worker, whose hash no browser checks', () => {
  const known = new Set(scripts.flatMap((file) => built(file).match(/sha384-[A-Za-z0-9+/=]{64}/g) ?? []));
  const hashOf = (file: string): string =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`;
  const chunks = scripts.filter((file) => !/^(functions|taskpane)\./.test(file));
  const unknown = chunks.filter((file) => !known.has(hashOf(file)));
  expect(chunks.length).toBeGreaterThan(20);
  const [worker = '', ...fetchedByWorker] = unknown.sort((a) => (a.startsWith(`${workerId()}.`) ? -1 : 1));
  expect(worker).toMatch(new RegExp(`^${workerId()}\\.`));
  expect(fetchedByWorker.filter((file) => !built(worker).includes(`${file.split('.')[0]}`))).toEqual([]);
  expect(unknown.length).toBeLessThanOrEqual(2);
  const hashes = new Set(chunks.map(hashOf));
  expect([...known].filter((hash) => !hashes.has(hash))).toEqual([]);
});

test('what the page loads at once, the functions and the pane, is at most 260 kB compressed', () => {
  const page = built('taskpane.html');
  const named = scripts.filter((file) => page.includes(file));
  expect(named.map((file) => file.split('.')[0])).toEqual(['functions', 'taskpane']);
  const sizes = named.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260_000);
});

test('the manifest knows the functions by the name that does not change, and they are the same', () => {
  const named = scripts.find((file) => /^functions\.[0-9a-f]{8}\.js$/.test(file)) ?? '';
  expect(built('functions.js') === built(named)).toBe(true);
});

describe('the rules', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-2.0)', false],
    ['GPL-3.0', false],
    ['MPL-2.0', false],
    ['', false],
  ])('the licence %j may be in dist: %j', (licence, expected) => {
    expect(isPermissive(licence)).toBe(expected);
  });

  test('a package that the lock file does not know is told', () => {
    expect(() => billOf(bill, [{ name: 'okänd', version: '1.0.0', folder: '' }], 'x')).toThrow(
      /okänd@1\.0\.0/,
    );
  });
});
