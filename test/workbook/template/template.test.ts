import { templateNotes } from '../../../src/locale/sv/templateNotes';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import type { MemoryContents } from '../../../src/workbook/doors/memory';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { sameKey, tables } from '../../../src/workbook/schema';
import { isCellFormula } from '../../../src/workbook/sheet';
import { templateChange } from '../../../src/workbook/template/template';
import type { Snapshot, TableWrite, Workbook, WorkbookChange } from '../../../src/workbook/workbook';
import { smallRound, withoutTable } from '../smallRound';
import { calculatedExcel } from './calculatedExcel';
import { excelWorkbook } from '../../../src/workbook/doors/excel';
import { xlsxOf } from '../xlsxOf';

const empty: MemoryContents = { tables: [], formatVersion: null, formatVersionCell: null, sheets: ['Blad1'] };
const start = { namespace: 'NYTTA', year: 2027 };
const directions = [
  { id: 'I1', title: 'Kundnytta' },
  { id: 'I2', title: 'Effektivitet' },
];
const material = tables.filter(({ role }) => role === 'material');

/** Every table of a change, those on shared sheets too. */
const tablesOf = ({ tables: own = [], sheets = [] }: WorkbookChange): readonly TableWrite[] => [
  ...own,
  ...sheets.flatMap((sheet) => sheet.tables ?? []),
];

describe('an empty workbook by the contract', () => {
  const changed = (): WorkbookChange => templateChange(empty, start).change;

  test('has every table that people fill in, with every column, and none that the product writes', () => {
    const made = tablesOf(changed());
    expect(made.map(({ table }) => table).sort()).toEqual(material.map(({ name }) => name).sort());
    for (const schema of material) {
      const table = made.find((one) => one.table === schema.name);
      expect(table?.columns.slice(0, schema.columns.length).map(({ header }) => header)).toEqual(
        schema.columns.map(({ header }) => header),
      );
    }
  });

  test('every heading has a note', () => {
    const without = material.flatMap(({ name, columns }) =>
      columns
        .filter(({ key }) => templateNotes[name]?.[key] === undefined)
        .map(({ header }) => `${name}: ${header}`),
    );
    expect(without).toEqual([]);
  });

  test('a column that takes certain words offers exactly those', () => {
    const made = tablesOf(changed());
    for (const schema of material) {
      for (const column of schema.columns) {
        const words =
          'choices' in column
            ? Object.values(column.choices ?? {})
            : column.kind === 'yesNo'
              ? ['Ja', 'Nej']
              : null;
        if (words === null) continue;
        const write = made
          .find(({ table }) => table === schema.name)
          ?.columns.find(({ header }) => header === column.header);
        expect([column.header, write?.choices?.words, write?.choices?.open ?? false]).toEqual([
          column.header,
          words,
          false,
        ]);
      }
    }
  });

  test('the functions are in place, in the namespace of the installation', () => {
    const { change: own } = templateChange(empty, { ...start, namespace: 'NYTTATEST' });
    const table = tablesOf(own).find((one) => one.table === 'Ansokningar');
    const formulas = (table?.rows[0] ?? []).flatMap((cell) => (isCellFormula(cell) ? [cell.formula] : []));
    expect(formulas).toEqual([
      '=IF(COUNTIF(Nyttor[Ansökan],$A2)>0,NYTTATEST.KALKYL($A2,Nyttor[#All],Kostnader[#All],Forutsattningar[#All],"nettonuvärde"),"")',
      '=IF(COUNTIF(Nyttor[Ansökan],$A2)>0,NYTTATEST.KALKYL($A2,Nyttor[#All],Kostnader[#All],Forutsattningar[#All],"nnk"),"")',
    ]);
  });

  test('the parameters have their defaults, and a source or somebody to ask', () => {
    const table = tablesOf(changed()).find((one) => one.table === 'Forutsattningar');
    const rows = (table?.rows ?? []).map(([name, value]) => [name, value]);
    // 3 % real and the scale 0 to 4: the design's defaults.
    expect(rows).toEqual(
      expect.arrayContaining([
        ['kalkylränta', 0.03],
        ['basår', 2027],
        ['po', null],
        ['poängskala min', 0],
        ['poängskala max', 4],
      ]),
    );
    for (const row of table?.rows ?? []) expect(row.at(-1)).toEqual(expect.stringMatching(/\w/));
  });
});

describe('what stands in the workbook', () => {
  test('of its tables only those that are missing are made', () => {
    const round = withoutTable(smallRound(), 'Poang');
    const present = new Set(round.tables.map(({ name }) => sameKey(name)));
    const { change } = templateChange(
      { ...round, sheets: round.sheets.filter((sheet) => sheet !== 'Poäng') },
      start,
    );
    for (const { table } of tablesOf(change)) expect(present).not.toContain(sameKey(table));
    expect(tablesOf(change).map(({ table }) => table)).toContain('Poang');
  });

  test('a sheet of that name that is somebody else’s is told of, and the doors write nothing', async () => {
    const taken = { ...empty, sheets: ['Blad1', 'poäng'] };
    const { change, occupied } = templateChange(taken, start);
    expect(occupied).toEqual(['Poäng']);
    const workbook = memoryWorkbook(taken);
    await expect(workbook.write(change)).rejects.toMatchObject({ code: 'occupied' });
    expect(workbook.contents().tables).toEqual([]);
  });

  test('a list that is brought in gets sheets of other names beside it', () => {
    const { sheets, occupied } = templateChange(
      { ...empty, sheets: ['Ansökningar', 'Ansökningar 2', 'Läs mig'] },
      { ...start, besideOthers: true },
    );
    expect(occupied).toEqual([]);
    expect(sheets).toEqual(expect.arrayContaining(['Ansökningar 3', 'Läs mig 2']));
  });
});

interface Opened {
  readonly workbook: Workbook;
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

const nothing = (): void => undefined;
const atOnce = (): Promise<void> => Promise.resolve();

/** A way to an empty workbook behind each door, and what has to be put away afterwards. */
const doors: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['memory', () => Promise.resolve({ workbook: memoryWorkbook(empty), settle: atOnce, close: nothing })],
  [
    'Excel',
    () => {
      const { settle, remove } = calculatedExcel('NYTTA');
      return Promise.resolve({ workbook: excelWorkbook(), settle, close: remove });
    },
  ],
  [
    'an .xlsx file',
    async () => ({
      workbook: await openXlsx(await xlsxOf(empty), 'tom.xlsx'),
      settle: atOnce,
      close: nothing,
    }),
  ],
];

describe.each(doors)('through %s', (_door, open) => {
  test('it is written, is read by the contract, asks for what is missing, and ranks when that is there', async () => {
    const { workbook, settle, close } = await open();
    try {
      const before = await workbook.read();
      await workbook.write(templateChange(before, { ...start, directions }).change);
      await settle();
      const made = await workbook.read();
      expect(made.tables.map(({ name }) => name).sort()).toEqual(material.map(({ name }) => name).sort());
      expect(made.formatVersion).toBe(1);
      expect(made.formatVersionCell?.sheet).toBe('Läs mig');
      expect(errorsIn(made)).toEqual(['noApplications']);

      await workbook.write(filledIn(made));
      await settle();
      const filled = await workbook.read();
      // A formula in a file has no result before a program that calculates has opened it.
      expect(errorsIn(filled).filter((code) => code !== 'uncalculatedFormula')).toEqual([]);
      expect(
        readPortfolio(filled).portfolio?.applications.map(({ id, requested }) => [id, requested]),
      ).toEqual([
        ['A1', 100_000],
        ['A2', 200_000],
      ]);
      // Nothing of ours is taken for a list of somebody's own, and there is nothing left to make.
      expect(await workbook.survey?.()).toEqual([]);
      expect(templateChange(filled, start).sheets).toEqual([]);
    } finally {
      close();
    }
  });
});

test('in Excel the functions in place work out an application’s net present value once it has benefits and costs', async () => {
  const { settle, remove } = calculatedExcel('NYTTA');
  try {
    const workbook = excelWorkbook();
    await workbook.write(templateChange(await workbook.read(), { ...start, directions }).change);
    await workbook.write(filledIn(await workbook.read()));
    await workbook.write({
      tables: [
        add(
          'Nyttor',
          ['Ansökan', 'Nytta', 'Slag', 'Antal', 'Styckkostnad', 'Minskning', 'Startår', 'Slutår'],
          [['A2', 'Färre brev', 'Undviken kostnad', 10_000, 10, 1, 2027, 2027]],
        ),
        add(
          'Kostnader',
          ['Ansökan', 'Slag', 'År', 'Belopp', 'Finansiering'],
          [['A2', 'Investering', 2027, 40_000, 'Pott']],
        ),
      ],
    });
    await settle();
    const { portfolio } = readPortfolio(await workbook.read());
    // Everything falls in the base year, which is not discounted: 10 000 · 10 − 40 000 = 60 000, and 60 000 / 40 000 = 1,5.
    expect(
      portfolio?.applications.map(({ id, netPresentValue, netPresentValueRatio }) => [
        id,
        netPresentValue,
        netPresentValueRatio,
      ]),
    ).toEqual([
      ['A1', null, null],
      ['A2', 60_000, 1.5],
    ]);
  } finally {
    remove();
  }
});

/** Rows that come below those of a table. */
function add(table: string, headers: readonly string[], rows: TableWrite['rows']): TableWrite {
  const columns = headers.map((header) => ({ header }));
  return { table, sheet: table, key: headers[0] ?? '', columns, rows, adds: { edits: [] } };
}

function errorsIn(snapshot: Snapshot): readonly string[] {
  const { problems } = readPortfolio(snapshot);
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** Two applications with scores. */
function filledIn(snapshot: Snapshot): WorkbookChange {
  return {
    basedOn: snapshot,
    tables: [
      add(
        'Ansokningar',
        ['Id', 'Ansökan', 'Sökt belopp'],
        [
          ['A1', 'En', 100_000],
          ['A2', 'Två', 200_000],
        ],
      ),
      add(
        'Poang',
        ['Ansökan', 'I1', 'I2'],
        [
          ['A1', 4, 2],
          ['A2', 1, 3],
        ],
      ),
    ],
  };
}
