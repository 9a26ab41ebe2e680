/**
 * Everything that can be written is written through Office.js into the host, and fails at every point. Afterwards the
 * workbook holds either what it held or what was to be written, whole, and the next try works.
 */
import { faultSentence } from '../../src/locale/faultWords';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import type { Workbook } from '../../src/workbook/workbook';
import { WorkbookFault } from '../../src/workbook/workbook';
import type { ExcelHost } from '../../workbench/host/host';
import type { Image } from './book';
import { closeBook, differing, imageOf, openBook, same } from './book';
import type { FailurePoint } from './failurePoints';
import { failurePoints, failures } from './failurePoints';
import type { Operation } from './operations';
import { cellOperations, operations } from './operations';
import { tally } from './tally';

const losses: string[] = [];
let points = 0;

afterAll(closeBook);

interface Opened {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

async function opened({ start, before }: Operation): Promise<Opened> {
  const host = await openBook(start);
  const workbook = excelWorkbook();
  await before?.(workbook);
  return { host, workbook };
}

/** What came of it: `written`, or the code of the fault, which has a sentence in both languages. */
async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'written';
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    for (const language of ['sv', 'en'] as const) {
      expect(faultSentence(language, error)).toMatch(/^[^{}]{20,}[.]$/);
    }
    return error.code;
  }
}

async function write({ workbook }: Opened, { change }: Operation): Promise<void> {
  await workbook.write(change(await workbook.read()));
}

/** What is wrong with the workbook after a failure; null where nothing is. */
function lossIn(before: Image, whole: Image, after: Image, outcome: string): string | null {
  if (outcome === 'written')
    return same(after, whole) ? null : `not whole: ${differing(whole, after).join(', ')}`;
  if (same(after, before) || same(after, whole)) return null;
  const changed = differing(before, after);
  if (outcome !== 'halfWritten') return `${outcome}, but changed: ${changed.join(', ')}`;
  // Only what was to be written may be otherwise, in cells that nobody but the product writes.
  const wanted = new Set(differing(before, whole));
  const others = changed.filter((at) => !wanted.has(at) && !isOurs(at, before, whole));
  return others.length === 0 ? null : `half written, and changed: ${others.join(', ')}`;
}

/** Whether something stands on a sheet that the operation makes, or writes whole. */
function isOurs(at: string, before: Image, whole: Image): boolean {
  const [sheet = ''] = at.split('!');
  if (!at.includes('!')) return true;
  return before.sheets[sheet] === undefined || whole.sheets[sheet] === undefined || written.has(sheet);
}

const written = new Set([
  'Rangordning',
  'Beslutsunderlag',
  'Beslutslogg',
  'Beräkning',
  'Publicerat',
  'Uppföljning',
]);

async function tryPoint(
  operation: Operation,
  open: Opened,
  point: FailurePoint,
  before: Image,
  whole: Image,
): Promise<boolean> {
  const { host, workbook } = open;
  const change = operation.change(await workbook.read());
  host.faults.clear();
  for (const planned of point.faults) host.faults.plan(planned);
  const outcome = await outcomeOf(() => workbook.write(change));
  host.faults.clear();
  points += 1;
  const loss = lossIn(before, whole, imageOf(host), outcome);
  if (loss !== null) losses.push(`${operation.name}: ${point.name}: ${loss}`);
  if (outcome === 'written') return false;
  // What was left to mend is mended before anything else; then the same is written as if nothing had happened.
  await workbook.read();
  const mended = imageOf(host);
  if (!same(mended, before) && !same(mended, whole)) {
    losses.push(`${operation.name}: ${point.name}: not mended: ${differing(before, mended).join(', ')}`);
    return false;
  }
  return same(mended, before);
}

test.each(operations.map((operation, turn) => [operation.name, operation, turn] as const))(
  '%s: a failure at any point leaves all as it was, or all written',
  async (_, operation, turn) => {
    let open = await opened(operation);
    const before = imageOf(open.host);
    open.host.faults.clear();
    await write(open, operation);
    const whole = imageOf(open.host);
    expect(differing(before, whole)).not.toEqual([]);
    const actions = open.host.faults.counts.at(-1) ?? 0;
    let isFresh = false;
    for (const [index, point] of failurePoints(actions, turn).entries()) {
      if (!isFresh) open = await opened(operation);
      isFresh = await tryPoint(operation, open, point, before, whole);
      // The next try, now and then to its end; it takes a workbook of its own afterwards.
      if (!isFresh || index % 5 !== 0) continue;
      expect(await outcomeOf(() => write(open, operation))).toBe('written');
      expect(differing(whole, imageOf(open.host))).toEqual([]);
      isFresh = false;
    }
  },
);

test.each(cellOperations.map((operation) => [operation.name, operation] as const))(
  '%s: a failure at any point writes the formula or leaves the cell',
  async (_, { name, start, before: prepare, run }) => {
    let host = await openBook(start);
    await prepare();
    const before = imageOf(host);
    host.faults.clear();
    await run();
    const whole = imageOf(host);
    const counts = [...host.faults.counts];
    expect(differing(before, whole)).toHaveLength(1);
    for (const [trip, actions] of counts.entries()) {
      for (const one of failures) {
        const places = [
          {},
          { afterwards: true },
          ...Array.from({ length: actions }, (__, action) => ({ action })),
        ] as const;
        for (const place of places) {
          host = await openBook(start);
          await prepare();
          host.faults.clear();
          host.faults.plan({ ...one, ...place, roundTrip: trip + 1 });
          const outcome = await outcomeOf(run);
          host.faults.clear();
          points += 1;
          const after = imageOf(host);
          const isWhole = same(after, whole);
          if (!isWhole && !(outcome !== 'written' && same(after, before))) {
            losses.push(
              `${name}: ${one.code} ${JSON.stringify(place)}: ${differing(before, after).join(', ')}`,
            );
          }
          if (isWhole) continue;
          await run();
          expect(differing(whole, imageOf(host))).toEqual([]);
        }
      }
    }
  },
);

test('nothing was lost', () => {
  expect(losses).toEqual([]);
  tally({
    area: 'hostFaults',
    name: 'officeDoor',
    tried: {
      operations: operations.length + cellOperations.length,
      failurePoints: points,
      errorCodes: failures.length,
    },
    lost: losses.length,
  });
});
