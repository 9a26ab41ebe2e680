import { decide } from '../../src/model/portfolio/decide';
import { keep } from '../../src/model/portfolio/scenarios/scenario';
import { insertInExcel } from '../../src/workbook/doors/excelInsert';
import { selectInExcel } from '../../src/workbook/doors/excelPane';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import { guessMapping } from '../../src/workbook/mapping/guess';
import { importChange } from '../../src/workbook/mapping/importChange';
import { planImport } from '../../src/workbook/mapping/importPlan';
import { standingIn } from '../../src/workbook/mapping/standing';
import { publish } from '../../src/workbook/publish/publish';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { templateChange } from '../../src/workbook/template/template';
import type { CellWrite, Snapshot, Workbook, WorkbookChange } from '../../src/workbook/workbook';
import { withCellsWritten } from '../../src/workbook/write/applied';
import { fillBenefits } from '../../src/workbook/write/benefits';
import { writeDecision } from '../../src/workbook/write/ranking';
import { keepScenario } from '../../src/workbook/write/scenarios';
import { undoOf } from '../../src/workbook/write/undo';
import { weightWrites, weightWritesBack } from '../../src/workbook/write/weights';
import type { WeightWrite } from '../../src/workbook/write/weights';
import { writeJudgements } from '../../src/workbook/write/weightsJudgements';
import { changedList, emptySnapshot, listOf, ownList } from '../workbook/mapping/foreignList';
import { publicationOf } from '../workbook/record/published';
import { addressOf, smallRound, table, withTable } from '../workbook/smallRound';

/** Something that a user can have written into the workbook: worked out from a reading, as the pane does it. */
export interface Operation {
  readonly name: string;
  readonly start: MemoryContents;
  /** What has been written before. */
  readonly before?: (workbook: Workbook) => Promise<void>;
  /** The change, worked out from a reading. */
  readonly change: (read: Snapshot) => WorkbookChange;
}

/** An operation that is not a change of tables and sheets but a call of its own. */
export interface CellOperation {
  readonly name: string;
  readonly start: MemoryContents;
  readonly before: () => Promise<void>;
  readonly run: () => Promise<void>;
}

const start = { namespace: 'NYTTA', year: 2027 };

/** An administration's own list stands on a sheet of its own, beside what the operations write. */
const listTable = table(
  'Projektlista',
  'Projektlista',
  ['Id', 'Projektnamn', 'Ansökt summa (tkr)', 'Anteckning'],
  [
    ['A1', 'E-tjänst för bygglov', 450, 'Ring Karin'],
    ['A7', 'Öppna data', 150, '=inte en formel'],
  ],
);

const empty: MemoryContents = { ...emptySnapshot, sheets: ['Projektlista'], tables: [listTable] };

/** A round in which people have filled in who decided, and keep notes of their own. */
export const round: MemoryContents = {
  ...smallRound(),
  tables: [
    ...withTable(smallRound(), 'Inriktningar', (found) => ({
      ...found,
      headers: [...found.headers, 'Beslutad av', 'Beslutsdatum', 'Metod', 'Min anteckning'],
      rows: found.rows.map((row) => [...row, 'Ledningsgruppen', 46300, null, 'Stäm av']),
    })).tables,
    listTable,
  ],
  sheets: [...smallRound().sheets, 'Projektlista'],
};

const ids = ['I1', 'I2'];

function decided(read: Snapshot, weights: Readonly<Record<string, number>>): readonly WeightWrite[] {
  return weightWrites(read, {
    weights,
    decidedBy: 'Kommundirektören',
    decidedOn: '2026-12-01',
    method: 'Hundra poäng',
  });
}

const cellsOf = (writes: readonly WeightWrite[]): readonly CellWrite[] => writes.map(({ write }) => write);

function weightsChange(read: Snapshot): WorkbookChange {
  return { cells: cellsOf(decided(read, { I1: 55, I2: 45 })), basedOn: read };
}

function answersChange(times: number): (read: Snapshot) => WorkbookChange {
  return (read) => {
    const given = { assessor: 'Karin', comparisons: [{ a: 'I1', b: 'I2', times }] };
    const judgements = writeJudgements(read, ids, given);
    return {
      cells: cellsOf(decided(read, { I1: 70, I2: 30 })),
      tables: judgements === null ? [] : [judgements.table],
      basedOn: read,
    };
  };
}

/** What the view Publicera writes: the ranking and all that is published, with tried weights where there are any. */
export function publishing(
  tried: Readonly<Record<string, number>> = {},
  time = '2026-11-23 14:05',
): (read: Snapshot) => WorkbookChange {
  return (read) => {
    const cells = Object.keys(tried).length === 0 ? [] : cellsOf(decided(read, tried));
    const publication = publicationOf(withCellsWritten(read, cells), {}, time);
    const written = publish(publication);
    return {
      ...written,
      tables: [...(writeDecision(publication.decision, read).tables ?? []), ...(written.tables ?? [])],
      cells: [...cells, ...(written.cells ?? [])],
      basedOn: read,
    };
  };
}

export function keeping(name: string, time: string): (read: Snapshot) => WorkbookChange {
  return (read) => {
    const { portfolio } = readPortfolio(read);
    if (portfolio === null) throw new Error('the round can be ranked');
    return keepScenario(keep(name, decide(portfolio)), time, read);
  };
}

function importing(rows: readonly (readonly [row: number, column: number, value: string | number])[]) {
  return (read: Snapshot): WorkbookChange => {
    const list = listOf(rows.length === 0 ? ownList : changedList(rows));
    const mapping = guessMapping(list, standingIn(read).directions);
    const plan = planImport(read, list, mapping);
    return importChange(read, plan, plan.edits, start).change;
  };
}

async function apply(workbook: Workbook, change: (read: Snapshot) => WorkbookChange): Promise<void> {
  await workbook.write(change(await workbook.read()));
}

/** Published once, and then people have typed decisions into what is theirs to fill in. */
async function publishedBefore(workbook: Workbook): Promise<void> {
  await apply(workbook, publishing());
  await apply(workbook, (read) => ({
    cells: [
      { sheet: 'Rangordning', cell: addressOf(read, 'Rangordning', 0, 'Anmärkning'), from: null, to: null },
      {
        sheet: 'Beslutsunderlag',
        cell: addressOf(read, 'Beslutsunderlag', 0, 'Beslut'),
        from: null,
        to: 'Beviljas',
      },
    ],
  }));
}

/** The round with lines of benefits and costs, and columns for what they come to. */
const benefits: MemoryContents = {
  ...round,
  tables: [
    ...withTable(
      withTable(smallRound(), 'Ansokningar', (found) => ({
        ...found,
        headers: [...found.headers, 'Nettonuvärde', 'NNK'],
        rows: found.rows.map((row) => [...row, null, null]),
      })),
      'Forutsattningar',
      (found) => ({
        ...found,
        rows: [
          ...found.rows,
          ['kalkylränta', 0.1, 'per år', null, null],
          ['basår', 2027, 'år', null, null],
          ['horisont', 3, 'år', null, null],
        ],
      }),
    ).tables,
    table(
      'Nyttor',
      'Nyttor',
      ['Ansökan', 'Nytta', 'Slag', 'Antal', 'Styckkostnad', 'Nyttjandegrad'],
      [['A1', 'Avgifter', 'Intäkt', 10, 11_000, 1]],
    ),
    table(
      'Kostnader',
      'Kostnader',
      ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'],
      [['A1', 'Investering', 2027, 50_000, 'Egen']],
    ),
  ],
  sheets: [...smallRound().sheets, 'Nyttor', 'Kostnader'],
};

/** Everything that the pane and the command line can write into a workbook. */
export const operations: readonly Operation[] = [
  {
    name: 'create sheets in a workbook without any',
    start: empty,
    change: (read) =>
      templateChange(read, {
        ...start,
        directions: [
          { id: 'I1', title: 'Invånarens behov' },
          { id: 'I2', title: 'Digitalisering för alla' },
        ],
      }).change,
  },
  {
    name: 'create the sheets that are missing',
    start: round,
    change: (read) => templateChange(read, start).change,
  },
  { name: 'bring in a list where there is nothing', start: empty, change: importing([]) },
  {
    name: 'bring in a list once more',
    start: round,
    before: (workbook) => apply(workbook, importing([])),
    change: importing([
      [3, 3, 475],
      [4, 5, 3],
      [6, 1, 'Öppna data för alla'],
    ]),
  },
  { name: 'write weights and who decided', start: round, change: weightsChange },
  {
    name: 'take weights back',
    start: round,
    before: (workbook) => apply(workbook, weightsChange),
    change: (read) => {
      const written = decided({ ...read, tables: round.tables }, { I1: 55, I2: 45 });
      const back = weightWritesBack(read, written);
      if (back === null) throw new Error('the weights that were written stand there');
      return { cells: cellsOf(back), basedOn: read };
    },
  },
  { name: 'write weights with the first answers two and two', start: round, change: answersChange(3) },
  {
    name: 'change answers two and two',
    start: round,
    before: (workbook) => apply(workbook, answersChange(3)),
    change: answersChange(5),
  },
  { name: 'keep a first scenario', start: round, change: keeping('Grund', '2026-11-23 14:05') },
  {
    name: 'keep one more scenario',
    start: round,
    before: (workbook) => apply(workbook, keeping('Grund', '2026-11-23 14:05')),
    change: keeping('Mer till äldre', '2026-11-23 15:00'),
  },
  {
    name: 'replace a scenario',
    start: round,
    before: (workbook) => apply(workbook, keeping('Grund', '2026-11-23 14:05')),
    change: keeping('Grund', '2026-11-24 09:30'),
  },
  {
    name: 'fill in the benefits of the applications',
    start: benefits,
    change: (read) => fillBenefits(read, readPortfolio(read)).change,
  },
  {
    name: 'write the ranking alone',
    start: round,
    change: (read) => writeDecision(publicationOf(read).decision, read),
  },
  { name: 'publish for the first time', start: round, change: publishing() },
  {
    name: 'publish again with other weights',
    start: round,
    before: publishedBefore,
    change: publishing({ I1: 20, I2: 80 }, '2026-11-24 10:00'),
  },
  {
    name: 'undo a publishing',
    start: round,
    before: async (workbook) => {
      await publishedBefore(workbook);
      await apply(workbook, publishing({ I1: 20, I2: 80 }, '2026-11-24 10:00'));
    },
    change: (read) => {
      // The pane keeps the reading that it published from; here it is the round as it was, published once.
      const earlier = withCellsWritten(read, cellsOf(decided(read, { I1: 60, I2: 40 })));
      const undo = undoOf(publishing({ I1: 20, I2: 80 }, '2026-11-24 10:00')(earlier), earlier);
      if (undo === null) throw new Error('something was written over');
      return { ...undo, cells: cellsOf(decided(read, { I1: 60, I2: 40 })) };
    },
  },
];

const formula = '=NYTTA.TIDSVARDE(3000,400,0.5)';

/** Putting a function into a cell. */
export const cellOperations: readonly CellOperation[] = [
  {
    name: 'put a function into a blank cell',
    start: round,
    before: () => selectInExcel('Poäng', 'Z40'),
    run: async () => {
      await insertInExcel(formula, null);
    },
  },
  {
    name: 'put a function over what the user has agreed to',
    start: round,
    before: () => selectInExcel('Poäng', 'C2'),
    run: async () => {
      const agreed = await insertInExcel(formula, null);
      if (!agreed.inserted) await insertInExcel(formula, agreed);
    },
  },
];
