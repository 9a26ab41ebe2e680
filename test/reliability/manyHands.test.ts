/**
 * Other people work in the workbook while the pane is open: between its reading and its writing, and between the round
 * trip that verifies and the one that writes. Nothing of theirs is lost, and nothing is written on changed ground.
 */
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { verifyLog } from '../../src/workbook/record/verifyLog';
import type { Workbook } from '../../src/workbook/workbook';
import { WorkbookFault } from '../../src/workbook/workbook';
import type { ExcelHost } from '../../workbench/host/host';
import type { Image, SheetImage } from './book';
import { closeBook, differing, imageOf, openBook, same } from './book';
import { depth } from './depth';
import type { Event } from './events';
import { canHappen, events } from './events';
import type { Operation } from './operations';
import { operations } from './operations';
import { Person } from './person';
import { tally } from './tally';

const losses: string[] = [];
let cases = 0;

afterAll(closeBook);

/** Sheets of ours on which nothing is the users' but what they fill in. */
const writtenWhole = new Set([
  'Rangordning',
  'Beslutsunderlag',
  'Beräkning',
  'Publicerat',
  'Avläsning',
  'Uppföljning',
  'Röda tråden',
  'Protokoll',
  'Objektplaner',
]);

/** When it happens: before the door verifies, or after that and before it writes. */
const moments = [1, 2] as const;

interface Case {
  readonly operation: Operation;
  readonly event: Event;
  /** Number of the write's round trip before which it happens. */
  readonly moment: (typeof moments)[number];
}

async function opened({ start, before }: Operation): Promise<{ host: ExcelHost; workbook: Workbook }> {
  const host = await openBook(start);
  const workbook = excelWorkbook();
  await before?.(workbook);
  return { host, workbook };
}

async function outcomeOf(work: () => Promise<void>): Promise<string> {
  try {
    await work();
    return 'written';
  } catch (error) {
    if (error instanceof WorkbookFault) return error.code;
    throw error;
  }
}

type Counts = ReadonlyMap<string, number>;

/** What stands in the cells of a sheet, each as often as it stands there. */
function contentsOf(sheet: SheetImage | undefined, only?: ReadonlySet<string>): Counts {
  const found = new Map<string, number>();
  for (const [at, [value, formula]] of Object.entries(sheet?.cells ?? {})) {
    if (only?.has(at) === false) continue;
    const what = JSON.stringify(formula ?? value);
    found.set(what, (found.get(what) ?? 0) + 1);
  }
  return found;
}

/** What the operation takes the place of when nobody else is there. */
function replacedBy(before: Image, whole: Image): Counts {
  const cells = differing(before, whole);
  const found = new Map<string, number>();
  for (const sheet of before.order) {
    const own = cells.filter((at) => at.startsWith(`${sheet}!`)).map((at) => at.slice(sheet.length + 1));
    for (const [what, times] of contentsOf(before.sheets[sheet], new Set(own))) {
      found.set(what, (found.get(what) ?? 0) + times);
    }
  }
  return found;
}

/**
 * What stood there and is gone, but for what the operation takes the place of. On a sheet that the product writes whole
 * only other people's words count.
 */
function missing(theirs: Image, after: Image, replaced: Counts): readonly string[] {
  return theirs.order.flatMap((sheet) => {
    const now = contentsOf(after.sheets[sheet]);
    return [...contentsOf(theirs.sheets[sheet])].flatMap(([what, times]) => {
      if (writtenWhole.has(sheet) && !/annan/iu.test(what)) return [];
      return (now.get(what) ?? 0) + (replaced.get(what) ?? 0) < times ? [`${sheet}: ${what}`] : [];
    });
  });
}

async function tryCase({ operation, event, moment }: Case, replaced: Counts): Promise<void> {
  const { host, workbook } = await opened(operation);
  const change = operation.change(await workbook.read());
  const person = new Person(host);
  let trip = 0;
  let theirs: Image | null = null;
  host.bridge.beforeRoundTrip = async () => {
    trip += 1;
    if (trip !== moment) return;
    await event.happen(person);
    theirs = imageOf(host);
  };
  const outcome = await outcomeOf(() => workbook.write(change));
  host.bridge.beforeRoundTrip = null;
  cases += 1;
  if (theirs === null) throw new Error('it never happened');
  const after = imageOf(host);
  const name = `${operation.name}: somebody ${event.name} before round trip ${moment}: ${outcome}`;
  if (outcome !== 'written') {
    if (!same(theirs, after))
      losses.push(`${name}, but changed: ${differing(theirs, after).slice(0, 8).join(', ')}`);
    return;
  }
  const gone = missing(theirs, after, replaced);
  if (gone.length > 0) losses.push(`${name}, and gone: ${gone.slice(0, 8).join(', ')}`);
  const { findings } = verifyLog(await workbook.read());
  if (findings.length > 0 && !event.name.includes('Beslutslogg'))
    losses.push(`${name}, and the log is broken`);
}

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s while others work in the workbook',
  async (_, operation) => {
    const { host, workbook } = await opened(operation);
    const before = imageOf(host);
    const tables = host.state.tables.map(({ name }) => name);
    await workbook.write(operation.change(await workbook.read()));
    const replaced = replacedBy(before, imageOf(host));
    const possible = events.filter((event) => canHappen(event, tables));
    for (const [index, event] of possible.entries()) {
      // Where all tables stand there, each event has one moment in the default depth: the two by turns.
      const both = depth() === 'full' || possible.length < 40;
      for (const moment of both ? moments : [moments[index % 2 === 0 ? 0 : 1]]) {
        await tryCase({ operation, event, moment }, replaced);
      }
    }
  },
);

test('nothing was lost', () => {
  expect(losses).toEqual([]);
  tally({
    area: 'manyHands',
    name: 'events',
    tried: { operations: operations.length, events: events.length, cases },
    lost: losses.length,
  });
});
