import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The folders whose code is changed, the most important first. */
const order = [
  'src/model/portfolio/scoring',
  'src/model/portfolio/ranking',
  'src/model/portfolio/weights',
  'src/model/portfolio/selection',
  'src/model/portfolio/explanation',
  'src/model/portfolio/robustness',
  'src/model/portfolio',
  'src/model/followup',
  'src/model/benefit',
  'src/model',
  'src/workbook/cells',
  'src/workbook/read',
  'src/workbook/write',
  'src/workbook/schema',
  'src/workbook/mapping',
  'src/workbook/record',
  'src/workbook/template',
  'src/workbook/publish',
  'src/workbook/followup',
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

/** Tests that would take minutes for each mutant: many rounds where one or two show the same. */
export const leftOut =
  '/^(?!.*(?:twenty rounds|lot [1-9]|round \\d\\d|pv-1[23]\\d|rounds are of both sorts|largest shares included))/';

/** A piece of the code that is measured in one go. */
export interface Unit {
  readonly name: string;
  readonly sources: readonly string[];
  /** The nearest first: what is found wrong ends a mutant's run. */
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

/** How near a test stands to a folder of sources: the leading folders that both paths have in common. */
function nearness(test: string, folder: string): number {
  const own = folder.split('/').slice(1);
  const other = test.split('/').slice(1);
  const parted = own.findIndex((part, index) => part !== other[index]);
  return parted === -1 ? own.length : parted;
}

const areaOf = (path: string): string | undefined =>
  /^(?:src|test)\/(model\/[a-z]+|workbook)/.exec(path)?.[1];

function testsFor(folder: string, excel: boolean): string[] {
  const area = areaOf(folder);
  return filesBelow('test')
    .filter((file) => file.endsWith('.test.ts') && (area === undefined || areaOf(file) === area))
    .filter((file) => file.startsWith('test/model/') || file.startsWith('test/workbook/'))
    .filter((file) => excelTests.test(file) === excel)
    .sort((a, b) => nearness(b, folder) - nearness(a, folder));
}

/** What is measured of a folder, the folders below it included, in the order of importance. */
export function unitsIn(folder: string): readonly Unit[] {
  const sources = order.flatMap((one) => filesBelow(one));
  const units = new Map<string, string[]>();
  for (const file of new Set(sources)) {
    if (!file.startsWith(`${folder.replace(/\/$/, '')}/`) && file !== folder) continue;
    const kept = remembering.find((one) => file.startsWith(one));
    const name = kept ?? (excelDoor.test(file) ? 'src/workbook/doors/excel' : dirname(file));
    units.set(name, [...(units.get(name) ?? []), file]);
  }
  return [...units].map(([name, files]) => ({
    name,
    sources: files,
    tests: testsFor(dirname(files[0] ?? name), excelDoor.test(name)),
    remembers: remembering.includes(name),
  }));
}
