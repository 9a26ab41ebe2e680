/**
 * Two panes write into one workbook at once, in every order of their round trips, and people work in it meanwhile. What
 * was written stands, what was refused left no trace, and the log of decisions holds together.
 */
import fc from 'fast-check';
import { excelWorkbook } from '../../src/workbook/doors/excel';
import { verifyLog } from '../../src/workbook/record/verifyLog';
import type { Snapshot, WorkbookChange } from '../../src/workbook/workbook';
import { WorkbookFault } from '../../src/workbook/workbook';
import { undoOf } from '../../src/workbook/write/undo';
import type { ExcelHost } from '../../workbench/host/host';
import { closeBook, differing, imageOf, openBook } from './book';
import { depth } from './depth';
import { others } from './events';
import { keeping, operations, publishing, round } from './operations';
import { Person } from './person';
import { tally } from './tally';

let cases = 0;
let interleavings = 0;

afterAll(closeBook);

/** One pane: what it read, and what it is going to write. */
interface Pane {
  readonly change: (read: Snapshot) => WorkbookChange;
  /** How many round trips of the other pane are let by before this one begins to write. */
  readonly after: number;
}

type Outcome = 'written' | 'changedMeanwhile';

async function outcomeOf(work: Promise<void>): Promise<Outcome> {
  try {
    await work;
    return 'written';
  } catch (error) {
    if (error instanceof WorkbookFault && error.code === 'changedMeanwhile') return 'changedMeanwhile';
    throw error;
  }
}

/** Both panes have read the same; then they write, the later ones when so many round trips have been made. */
async function together(host: ExcelHost, panes: readonly Pane[]): Promise<readonly Outcome[]> {
  const doors = panes.map(() => excelWorkbook());
  const changes = await Promise.all(
    panes.map(async ({ change }, index) => change((await doors[index]?.read()) ?? nothing())),
  );
  const begun = host.bridge.roundTrips;
  const waiting = panes.map(({ after }, index) => ({
    after,
    start: (): Promise<void> => doors[index]?.write(changes[index] ?? {}) ?? nothing(),
  }));
  return Promise.all(
    waiting.map(async ({ after, start }) => {
      // A pane that is done makes no more round trips: then the next one need not wait for them.
      for (let turns = 0; host.bridge.roundTrips - begun < after && turns < 40; turns++) await pause();
      return outcomeOf(start());
    }),
  );
}

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function nothing(): never {
  throw new Error('as many doors as panes');
}

const orders = [
  [0, 0],
  [0, 1],
  [1, 0],
  [0, 2],
  [2, 0],
] as const;

const publishedBefore = [false, true] as const;

describe.each(publishedBefore)('two panes publish at once (published before: %s)', (isPublished) => {
  test.each(orders)('one after %d and the other after %d round trips', async (first, second) => {
    const host = await openBook(round);
    const workbook = excelWorkbook();
    if (isPublished) await workbook.write(publishing()(await workbook.read()));
    const outcomes = await together(host, [
      { change: publishing({}, '2026-11-25 08:00'), after: first },
      { change: publishing({}, '2026-11-25 08:01'), after: second },
    ]);
    cases += 1;
    expect([...outcomes].sort()).toEqual(['changedMeanwhile', 'written']);
    const read = await workbook.read();
    expect(verifyLog(read)).toEqual({ rows: isPublished ? 2 : 1, findings: [] });
    const log = read.tables.find(({ name }) => name === 'Beslutslogg');
    const time = outcomes[0] === 'written' ? '2026-11-25 08:00' : '2026-11-25 08:01';
    expect(log?.rows.at(-1)).toContain(time);
    // Whoever was refused reads again and publishes, as the pane says.
    await workbook.write(publishing({}, '2026-11-25 08:05')(read));
    expect(verifyLog(await workbook.read())).toEqual({ rows: isPublished ? 3 : 2, findings: [] });
  });
});

test.each(orders)(
  'two panes keep a scenario each, after %d and %d round trips: both are kept',
  async (a, b) => {
    const host = await openBook(round);
    const workbook = excelWorkbook();
    await workbook.write(keeping('Grund', '2026-11-23 14:05')(await workbook.read()));
    const outcomes = await together(host, [
      { change: keeping('Karins', '2026-11-25 08:00'), after: a },
      { change: keeping('Per', '2026-11-25 08:01'), after: b },
    ]);
    cases += 1;
    expect(outcomes).toEqual(['written', 'written']);
    const table = (await workbook.read()).tables.find(({ name }) => name === 'Scenarier');
    expect(table?.rows.map(([name]) => name).sort()).toEqual(['Grund', 'Karins', 'Per']);
  },
);

/** The pane's own writing of weights, against another pane that does something else. */
const rivals = operations.filter(({ start, before }) => start === round && before === undefined);

describe.each(rivals.map((one) => [one.name, one] as const))(
  'weights are written while another pane does: %s',
  (_, rival) => {
    test.each(orders)('after %d and %d round trips', async (first, second) => {
      const weights = operations.find(({ name }) => name === 'write weights and who decided') ?? nothing();
      const host = await openBook(round);
      const outcomes = await together(host, [
        { change: weights.change, after: first },
        { change: rival.change, after: second },
      ]);
      cases += 1;
      const whole = imageOf(host);
      // What stands is what those that were written give one after the other, in one of the two orders.
      const written = [weights, rival].filter((_one, index) => outcomes[index] === 'written');
      expect(written.length).toBeGreaterThan(0);
      const alone = await openBook(round);
      const workbook = excelWorkbook();
      const read = await workbook.read();
      for (const one of written) await workbook.write({ ...one.change(read), basedOn: undefined });
      expect(differing(imageOf(alone), whole).filter((at) => !at.startsWith('Beslutslogg!'))).toEqual([]);
    });
  },
);

describe('a publishing is undone after somebody else has changed something', () => {
  const acts: readonly (readonly [string, Outcome, (person: Person) => void])[] = [
    ['nothing', 'written', () => undefined],
    [
      'a figure of the ranking',
      'changedMeanwhile',
      (person) => person.typesIn('Rangordning', 0, 'Ansökan', others),
    ],
    // It stands beside its row, which goes back with it.
    ['a note of their own', 'written', (person) => person.addsColumn('Rangordning', 'Not', others)],
    [
      'the weight that was written',
      'changedMeanwhile',
      (person) => person.typesIn('Inriktningar', 0, 'Vikt', 33),
    ],
    ['the order of the ranking', 'written', (person) => person.sorts('Rangordning')],
  ];
  test.each(acts)('%s: %s', async (_, wanted, act) => {
    const host = await openBook(round);
    const workbook = excelWorkbook();
    await workbook.write(publishing()(await workbook.read()));
    const before = await workbook.read();
    const change = publishing({ I1: 20, I2: 80 }, '2026-11-25 08:00')(before);
    await workbook.write(change);
    act(new Person(host));
    const theirs = imageOf(host);
    const undo = undoOf(change, before) ?? nothing();
    const outcome = await outcomeOf(workbook.write(undo));
    cases += 1;
    const after = imageOf(host);
    expect(outcome).toBe(wanted);
    if (outcome !== 'written') expect(differing(theirs, after)).toEqual([]);
    const notes = (image: typeof after): number =>
      JSON.stringify(image.sheets['Rangordning']).split(others).length;
    expect(notes(after)).toBe(notes(theirs));
  });
});

test('at random: what was refused left no trace, and the log holds together', async () => {
  const deeds = ['publish', 'keep', 'weights', 'type', 'column'] as const;
  const hand = fc.record({
    deed: fc.constantFrom(...deeds),
    after: fc.integer({ min: 0, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(hand, { minLength: 2, maxLength: 4 }), async (hands) => {
      interleavings += 1;
      const host = await openBook(round);
      const workbook = excelWorkbook();
      await workbook.write(publishing()(await workbook.read()));
      const person = new Person(host);
      const panes = hands.flatMap(({ deed, after }, index): Pane[] => {
        const time = `2026-11-25 08:0${index}`;
        if (deed === 'publish') return [{ change: publishing({}, time), after }];
        if (deed === 'keep') return [{ change: keeping(`Scenario ${index}`, time), after }];
        if (deed === 'weights') return [{ change: publishing({ I1: 10 + index, I2: 50 }, time), after }];
        return [];
      });
      let trip = 0;
      host.bridge.beforeRoundTrip = () => {
        trip += 1;
        for (const [index, { deed, after }] of hands.entries()) {
          if (trip !== after + panes.length + 1) continue;
          if (deed === 'type') person.typesIn('Ansokningar', 0, 'Ansökan', `${others} ${index}`);
          if (deed === 'column') person.types('Rangordning', index, 30, `${others} ${index}`);
        }
      };
      const outcomes = await together(host, panes);
      host.bridge.beforeRoundTrip = null;
      const read = await workbook.read();
      expect(verifyLog(read).findings).toEqual([]);
      const text = JSON.stringify(imageOf(host));
      const done = hands.flatMap(({ deed }, index) =>
        deed === 'type' || deed === 'column' ? [] : [{ deed, index }],
      );
      done.forEach(({ deed, index }, at) => {
        const stands = text.includes(deed === 'keep' ? `Scenario ${index}` : `2026-11-25 08:0${index}`);
        expect([deed, outcomes[at], stands]).toEqual([deed, outcomes[at], outcomes[at] === 'written']);
      });
      hands.forEach(({ deed, after }, index) => {
        if (deed === 'column' && trip > after + panes.length) expect(text).toContain(`${others} ${index}`);
      });
    }),
    { numRuns: depth() === 'full' ? 300 : 12, seed: 20261125 },
  );
});

test('the figures are kept', () => {
  tally({ area: 'manyHands', name: 'panes', tried: { cases, interleavings }, lost: 0 });
});
