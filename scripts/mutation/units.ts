import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The folders that are measured, each by itself, the most important first. */
const order = [
  'src/model/portfolio/scoring',
  'src/model/portfolio/ranking',
  'src/model/portfolio/weights',
  'src/model/portfolio/explanation',
  'src/model/followup',
  'src/model/benefit',
  'src/workbook/cells',
  'src/workbook/read',
  'src/model/portfolio/robustness',
  'src/model/portfolio/selection',
  'src/model',
  'src/workbook/write',
  'src/workbook/schema',
  'src/workbook/mapping',
  'src/workbook/record',
  'src/workbook/followup',
  'src/workbook/publish',
  'src/workbook',
];

/** Files that keep something from one call to the next, so that each mutant of theirs needs a process of its own. */
const remembering = [
  'src/model/benefit/formula/',
  'src/model/benefit/internalRate.ts',
  'src/model/refusal.ts',
  'src/model/portfolio/selection/highs.ts',
];

/** The door of Office.js; its tests run Microsoft's office.js over the workbench's host. */
const excelDoor = /^src\/workbook\/doors\/excel/;
const excelTests = /\/(?:excel|wholeSheet)/;

/** Tests of the custom functions that say something of the model and keep nothing from one call to the next. */
const functionTests = ['golden', 'portfolioGolden', 'portfolioFunctions'].map(
  (name) => `test/functions/${name}.test.ts`,
);

/** Tests that take long come last: most mutants never meet them. */
const slow =
  /(?:laws|analyse|enumeration|firmness|highs|missing|native|sheets|example|Bounds|Undoing|[dD]oor\w*)\.test\.ts$/;

/**
 * Tests that would take seconds or minutes for each mutant, where others of their kind show the same quicker.
 */
const dear = [
  'twenty rounds',
  'lot [1-9]',
  'pv-1[23]\\d',
  'rounds are of both sorts',
  'largest shares included',
  'as published and after',
  'round (?:[0-36-9]|\\d\\d)',
  'ExcelApi 1\\.12 a (?:new|replaced)',
  'a replaced sheet',
];
export const leftOut = `/^(?!.*(?:${dear.join('|')}))/`;

/** Below this folder stand the tests of all that is written, a minute of them; what stands right here meets those beside it only. */
const everyWrite = 'test/workbook';

/** A piece of the code that is measured in one go. */
export interface Unit {
  readonly name: string;
  readonly sources: readonly string[];
  /** The nearest first, the slow ones last: what is found wrong ends a mutant's run. */
  readonly tests: readonly string[];
  readonly remembers: boolean;
}

/** Every .ts file below a folder, from the root of the project, in order of name. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** A test that puts another module in the place of one needs jest itself. */
const needsJest = (file: string): boolean =>
  /\bjest\.(?:m|doM)ock\(/.test(readFileSync(join(root, file), 'utf8'));

/** How near a test stands to a folder of sources: the leading folders that both paths have in common. */
function nearness(test: string, folder: string): number {
  const own = folder.split('/').slice(1);
  const other = test.split('/').slice(1);
  const parted = own.findIndex((part, index) => part !== other[index]);
  return parted === -1 ? own.length : parted;
}

/**
 * The tests of the folder itself, in the folder that mirrors it, and those that stand in the folders above. Others may notice a
 * change too, but what is written should be held fast where it is written.
 */
function testsFor(folder: string, excel: boolean): string[] {
  const mirror = folder.replace(/^src\//, 'test/');
  const own = (file: string): boolean => mirror !== everyWrite && file.startsWith(`${mirror}/`);
  const above = (file: string): boolean =>
    file === `${mirror}.test.ts` || `${mirror}/`.startsWith(`${dirname(file)}/`);
  const called = /^src\/(?:model|workbook\/cells)\b/.test(folder);
  const tests = [
    ...filesBelow('test')
      .filter((file) => file.endsWith('.test.ts') && (own(file) || above(file)))
      .filter((file) => excelTests.test(file) === excel && !needsJest(file))
      .sort((a, b) => nearness(b, folder) - nearness(a, folder)),
    ...(called ? functionTests : []),
  ];
  return [...tests.filter((file) => !slow.test(file)), ...tests.filter((file) => slow.test(file))];
}

/** What is measured of folders, those below them included, and files, in the order of importance. */
export function unitsIn(...paths: readonly string[]): readonly Unit[] {
  const wanted = (file: string): boolean =>
    paths.some((path) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
  const units = new Map<string, string[]>();
  for (const file of new Set(order.flatMap(filesBelow))) {
    if (!wanted(file)) continue;
    const alone = remembering.find((one) => file.startsWith(one));
    const name = alone ?? (excelDoor.test(file) ? 'src/workbook/doors/excel' : dirname(file));
    units.set(name, [...(units.get(name) ?? []), file]);
  }
  const all = [...units].map(([name, sources]) => ({
    name,
    sources,
    tests: testsFor(dirname(sources[0] ?? name), excelDoor.test(name)),
    remembers: remembering.includes(name),
  }));
  // A process of its own for each mutant takes long: last.
  return [...all.filter(({ remembers }) => !remembers), ...all.filter(({ remembers }) => remembers)];
}
