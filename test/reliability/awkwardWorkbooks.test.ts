/** Workbooks that are sound and yet hard, each read, decided on and published through every door that can hold it. */
import { faultSentence } from '../../src/locale/faultWords';
import { problemSentence } from '../../src/locale/problemWords';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import { publish } from '../../src/workbook/publish/publish';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import type { CellValue, Snapshot, TableSnapshot } from '../../src/workbook/workbook';
import { WorkbookFault } from '../../src/workbook/workbook';
import { writeDecision } from '../../src/workbook/write/ranking';
import { must } from '../workbook/publish/must';
import { publicationOf } from '../workbook/record/published';
import { addressOf, smallRound, table, withCell, withRow, withTable } from '../workbook/smallRound';
import type { Awkward, DoorName } from './awkward';
import { openAwkward } from './awkward';
import { tally } from './tally';

const round: MemoryContents = smallRound();
const materialSheets = round.sheets;

/** The round with a ranking from before, of one row, standing at that place of its sheet. */
function rankedRound(top = 0, left = 0, headers = ['Plats', 'Id', 'Poäng']): MemoryContents {
  const ranked = table('Rangordning', 'Rangordning', headers, [headers.map((_, i) => [1, 'A1'][i] ?? null)], {
    top,
    left,
  });
  return { ...round, tables: [...round.tables, ranked], sheets: [...round.sheets, 'Rangordning'] };
}

/** The round with its sheets called something else. */
function renamed(names: Readonly<Record<string, string>>): MemoryContents {
  const named = (sheet: string): string => names[sheet] ?? sheet;
  return {
    ...round,
    sheets: round.sheets.map(named),
    tables: round.tables.map((one) => ({ ...one, sheet: named(one.sheet) })),
  };
}

const inPart =
  (path: RegExp, change: (xml: string) => string) =>
  (at: string, xml: string): string =>
    path.test(at) ? change(xml) : xml;

const at = (name: string, row: number, header: string): string => addressOf(round, name, row, header);

/** A formula of Excel in the place of every cell of a table's body, giving what stood there. */
const asFormulas =
  (name: string): NonNullable<Awkward['file']> =>
  (file) => {
    const { sheet, top, left, rows } = must(round.tables.find((one) => one.name === name));
    rows.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value === null || typeof value === 'object') return;
        const formula = typeof value === 'number' ? `${value}+0` : `"${String(value)}"&""`;
        must(file.getWorksheet(sheet)).getCell(top + 2 + i, left + 1 + j).value = {
          formula,
          result: value as never,
          date1904: false,
        };
      }),
    );
  };

const turned = (one: TableSnapshot): TableSnapshot => ({ ...one, rows: [...one.rows].reverse() });

const cases: readonly Awkward[] = [
  {
    name: 'the sheet that is to be written is protected',
    contents: { ...rankedRound(), protectedSheets: ['Rangordning'] },
    publishing: ['protectedSheet', 'Rangordning'],
  },
  {
    name: 'the sheets of the material are protected, which are only read',
    contents: { ...round, protectedSheets: materialSheets },
    publishing: 'done',
  },
  {
    name: 'rows, columns and sheets of the material are hidden',
    contents: round,
    doors: ['file', 'Excel'],
    file: (file) => {
      must(file.getWorksheet('Ansökningar')).getRow(3).hidden = true;
      must(file.getWorksheet('Poäng')).getColumn(4).hidden = true;
      must(file.getWorksheet('Inriktningar')).state = 'hidden';
      must(file.getWorksheet('Villkor')).state = 'veryHidden';
    },
    excel: ({ workbook: { worksheets } }) => {
      worksheets.getItem('Ansökningar').getRange('3:3').rowHidden = true;
      worksheets.getItem('Poäng').getRange('D:D').columnHidden = true;
      worksheets.getItem('Inriktningar').visibility = 'Hidden';
      worksheets.getItem('Villkor').visibility = 'VeryHidden';
    },
    publishing: 'done',
  },
  {
    name: 'the tables of the material are filtered',
    contents: { ...round, filteredTables: ['Ansokningar', 'Poang'] },
    publishing: 'done',
  },
  {
    name: 'the table that is to be written is filtered',
    contents: { ...rankedRound(), filteredTables: ['Rangordning'] },
    publishing: ['filteredTable', 'Rangordning'],
  },
  {
    name: 'the tables are sorted another way',
    contents: { ...round, tables: round.tables.map(turned) },
    publishing: 'done',
  },
  {
    name: 'cells are merged around a table',
    contents: round,
    doors: ['file', 'Excel'],
    file: (file) => {
      must(file.getWorksheet('Inriktningar')).mergeCells('A1:H2');
      must(file.getWorksheet('Inriktningar')).getCell('A1').value = 'Våra inriktningar';
    },
    excel: ({ workbook: { worksheets } }) => {
      const title = worksheets.getItem('Inriktningar').getRange('A1:H2');
      title.merge();
      title.getCell(0, 0).values = [['Våra inriktningar']];
    },
    publishing: 'done',
  },
  {
    name: 'blank cells are merged where the ranking grows',
    contents: rankedRound(),
    doors: ['file', 'Excel'],
    file: (file) => must(file.getWorksheet('Rangordning')).mergeCells('A3:E6'),
    excel: ({ workbook: { worksheets } }) => worksheets.getItem('Rangordning').getRange('A3:E6').merge(),
    publishing: 'done',
  },
  {
    name: 'merged cells with a text stand where the ranking grows',
    contents: rankedRound(),
    doors: ['file', 'Excel'],
    file: (file) => {
      must(file.getWorksheet('Rangordning')).mergeCells('A4:E6');
      must(file.getWorksheet('Rangordning')).getCell('A4').value = 'Rör inte';
    },
    excel: ({ workbook: { worksheets } }) => {
      const text = worksheets.getItem('Rangordning').getRange('A4:E6');
      text.merge();
      text.getCell(0, 0).values = [['Rör inte']];
    },
    publishing: ['occupied', 'Rangordning'],
  },
  {
    name: 'what a formula spills stands where the ranking grows',
    contents: rankedRound(),
    doors: ['file', 'Excel'],
    file: (file) => {
      const sheet = must(file.getWorksheet('Rangordning'));
      sheet.getCell('B3').value = {
        formula: 'SEQUENCE(3)',
        shareType: 'array',
        ref: 'B3:B5',
        result: 1,
      } as never;
      [2, 3].forEach((value, i) => (sheet.getCell(4 + i, 2).value = value));
    },
    excel: ({ workbook: { worksheets } }) => {
      worksheets.getItem('Rangordning').getRange('B4').values = [[2]];
    },
    publishing: ['occupied', 'Rangordning'],
  },
  {
    name: 'the ranking stands in the last columns of its sheet and has got more columns',
    contents: rankedRound(0, 16_381),
    publishing: ['noRoom', 'Rangordning'],
  },
  {
    name: 'the ranking stands in the last rows of its sheet and has got more rows',
    contents: rankedRound(1_048_574),
    publishing: ['noRoom', 'Rangordning'],
  },
  {
    name: 'the material stands in the last corner of its sheet',
    contents: {
      ...round,
      tables: round.tables.map((one) =>
        one.name === 'Villkor' ? { ...one, top: 1_048_574, left: 16_379 } : one,
      ),
    },
    publishing: 'done',
  },
  ...['Ansokningar', 'Poang', 'Inriktningar', 'Ramar', 'Villkor', 'Forutsattningar'].map((name): Awkward => ({
    name: `every cell of ${name} is a formula`,
    contents: round,
    doors: ['file'],
    file: asFormulas(name),
    publishing: 'done',
  })),
  {
    name: 'the workbook calculates by hand, and a formula has not been calculated',
    contents: round,
    doors: ['file'],
    file: (file) => {
      must(file.getWorksheet('Poäng')).getCell(at('Poang', 0, 'I1')).value = {
        formula: '2+2',
        date1904: false,
      } as never;
    },
    part: inPart(/workbook\.xml$/, (xml) => xml.replace(/<calcPr[^>]*>/, '<calcPr calcMode="manual"/>')),
    problems: [`uncalculatedFormula Poäng ${at('Poang', 0, 'I1')}`],
    publishing: 'done',
  },
  {
    name: 'the workbook calculates by hand',
    contents: round,
    doors: ['Excel'],
    excel: ({ workbook: { application } }) => {
      application.calculationMode = 'Manual';
    },
    publishing: 'done',
  },
  {
    name: 'the workbook names its cells R1C1',
    contents: round,
    doors: ['file'],
    part: inPart(/workbook\.xml$/, (xml) => xml.replace(/<calcPr[^>]*>/, '<calcPr refMode="R1C1"/>')),
    publishing: 'done',
  },
  {
    name: 'the workbook counts its days from 1904',
    contents: round,
    doors: ['file', 'Excel'],
    file: (file) => (file.properties.date1904 = true),
    excel: ({ workbook: { worksheets } }, open) => {
      open.host.host.state.date1904 = true;
      // The day that is 46023 where days are counted from 1900.
      worksheets.getItem('Förutsättningar').getRange('D2:D3').values = [[44_561], [44_561]];
    },
    publishing: 'done',
  },
  ...['de-DE', 'tr-TR', 'sv-SE'].map((culture): Awkward => ({
    name: `Excel speaks ${culture}`,
    contents: round,
    doors: ['Excel'],
    excel: (_, open) => (open.host.host.state.culture = culture),
    publishing: 'done',
  })),
  {
    name: 'sheets have quotes, apostrophes, signs and emoji in their names, and 31 characters',
    contents: renamed({
      Ansökningar: 'It\'s "ansökningar" & <mer> 🎯',
      Poäng: ' Poäng; 1=1 {x} ',
      Inriktningar: 'Inriktningar som är 31 tecken x',
      Ramar: '2027',
      Villkor: "R1C1 'x' y",
      Förutsättningar: 'TRUE',
    }),
    publishing: 'done',
  },
  {
    name: 'a table is named in capitals',
    contents: withTable(round, 'Poang', (one) => ({ ...one, name: 'POANG' })),
    publishing: 'done',
  },
  {
    name: 'two tables are called the same but for case',
    contents: {
      ...round,
      tables: [...round.tables, table('POANG', 'Poäng', ['Ansökan', 'I1'], [['A1', 1]], { top: 9, left: 0 })],
    },
    doors: ['memory', 'file'],
    problems: ['duplicateTable Poäng A10'],
    publishing: 'done',
  },
  {
    name: 'a heading stands twice',
    contents: withTable(round, 'Poang', (one) => ({
      ...one,
      headers: [...one.headers, 'i1'],
      rows: one.rows.map((row) => [...row, 0]),
    })),
    doors: ['memory'],
    problems: ['duplicateColumn Poäng F1'],
    publishing: 'done',
  },
  {
    name: 'a heading is written with a line break, other spaces and other capitals',
    contents: withTable(round, 'Ansokningar', (one) => ({
      ...one,
      headers: one.headers.map((header) => (header === 'Sökt belopp' ? ' SÖKT\u00a0\nbelopp ' : header)),
    })),
    publishing: 'done',
  },
  {
    name: "there are blank rows, and columns of somebody's own",
    contents: withTable(withRow(round, 'Poang', [null, null, null, null, null]), 'Poang', (one) => ({
      ...one,
      headers: ['Kolumn1', ...one.headers, 'Kolumn2'],
      rows: one.rows.map((row) => [null, ...row, '']),
    })),
    publishing: 'done',
  },
  {
    name: 'a table has a row of totals',
    contents: round,
    doors: ['file', 'Excel'],
    file: (file) => {
      const sheet = must(file.getWorksheet('Ansökningar')) as unknown as {
        tables: Record<string, { table: { totalsRow: boolean; tableRef: string } }>;
      };
      const { table: model } = must(Object.values(sheet.tables)[0]);
      model.totalsRow = true;
      model.tableRef = model.tableRef.replace(/\d+$/, (last) => String(Number(last) + 1));
      must(file.getWorksheet('Ansökningar')).getCell('A5').value = 'Summa';
      must(file.getWorksheet('Ansökningar')).getCell('C5').value = 1_200_000;
    },
    excel: (_, open) => {
      const { state } = open.host.host;
      const found = must(state.table('Ansokningar'));
      found.showTotals = true;
      found.block = { ...found.block, rows: found.block.rows + 1 };
      state.engine.write('Ansökningar', 4, 0, [[{ value: 'Summa' }]]);
    },
    publishing: 'done',
  },
  {
    name: 'a table is shown without its heading row',
    contents: round,
    doors: ['file'],
    part: inPart(/tables\/table\d+\.xml$/, (xml) =>
      xml.includes('displayName="Villkor"')
        ? xml
            .replace(/ headerRowCount="1"/, '')
            .replace(/(<table\s)/, '$1headerRowCount="0" ')
            .replace(/ref="A1:/g, 'ref="A2:')
            .replace(/<autoFilter[^>]*\/>|<autoFilter[\s\S]*<\/autoFilter>/, '')
        : xml,
    ),
    publishing: 'done',
  },
  {
    name: 'the format is newer than is known',
    contents: { ...round, formatVersion: 99 },
    problems: ['newerFormat Läs mig B3'],
    publishing: 'nothingToRank',
  },
  {
    name: 'the format is older: a workbook from before there were versions',
    contents: { ...round, formatVersion: null, formatVersionCell: null },
    publishing: 'done',
  },
  {
    name: 'the format says nothing that can be understood',
    contents: { ...round, formatVersion: 'ett' },
    problems: ['unreadableFormat Läs mig B3'],
    publishing: 'done',
  },
  {
    name: 'ids differ in nothing but the dot over the i',
    contents: withCell(round, 'Ansokningar', 1, 'Id', 'aı'),
    problems: [
      `unknownApplication Poäng ${at('Poang', 1, 'Ansökan')}`,
      `noScores Ansökningar ${at('Ansokningar', 1, 'Id')}`,
    ],
    publishing: 'done',
  },
];

const tried = { workbooks: cases.length, openings: 0 };
let lost = 0;
afterAll(() => {
  tally({ area: 'awkwardWorkbooks', name: 'kinds', tried, lost });
});

const bare = (rows: TableSnapshot['rows']): CellValue[][] =>
  rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));

/** What is the user's own: every table but those that the product writes. */
const usersOwn = (snapshot: Snapshot): readonly unknown[] =>
  snapshot.tables
    .filter(
      ({ name }) => !['Rangordning', 'Beslutslogg', 'Scenarier', 'Beslut', 'Uppfoljning'].includes(name),
    )
    .filter(({ name }) => round.tables.some((one) => one.name.toUpperCase() === name.toUpperCase()))
    .map((one) => ({ ...one, rows: bare(one.rows) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

async function check(awkward: Awkward, door: DoorName): Promise<void> {
  const { workbook, close } = await openAwkward(awkward, door);
  try {
    const before = await workbook.read();
    tried.openings += 1;
    const { portfolio, problems } = readPortfolio(before);
    expect(problems.map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`)).toEqual(
      awkward.problems ?? [],
    );
    for (const problem of problems) {
      for (const language of ['sv', 'en'] as const) {
        expect(problemSentence(language, problem)).toContain(problem.cell);
      }
    }
    expect(portfolio === null).toBe(awkward.publishing === 'nothingToRank');
    if (portfolio === null) return;
    const publication = publicationOf(before);
    const ranking = writeDecision(publication.decision, before);
    const material = publish(publication);
    const writing = workbook.write({
      ...material,
      tables: [...(ranking.tables ?? []), ...(material.tables ?? [])],
    });
    if (awkward.publishing === 'done') {
      await writing;
      const after = publicationOf(await workbook.read());
      expect(after.portfolio).toEqual(publication.portfolio);
      expect(after.decision.fingerprint).toBe(publication.decision.fingerprint);
      const written = must(after.snapshot.tables.find(({ name }) => name === 'Rangordning'));
      expect(written.rows.map((row) => row[written.headers.indexOf('Id')])).toEqual(
        publication.decision.ranking.map(({ id }) => id),
      );
    } else {
      const [code, sheet] = awkward.publishing;
      const fault: unknown = await writing.then(
        () => null,
        (error: unknown) => error,
      );
      expect(fault).toMatchObject({ code, values: { sheet } });
      for (const language of ['sv', 'en'] as const) {
        if (fault instanceof WorkbookFault) expect(faultSentence(language, fault)).toContain(sheet);
      }
      expect(await workbook.read()).toEqual(before);
    }
    const after = await workbook.read();
    if (JSON.stringify(usersOwn(after)) !== JSON.stringify(usersOwn(before))) lost += 1;
    expect(usersOwn(after)).toEqual(usersOwn(before));
  } finally {
    close();
  }
}

const doors: readonly DoorName[] = ['memory', 'file', 'Excel'];
describe.each(doors)('%s', (door) => {
  const those = cases.filter((awkward) => (awkward.doors ?? doors).includes(door));
  test.each(those.map((awkward) => [awkward.name, awkward] as const))('%s', (_, awkward) =>
    check(awkward, door),
  );
});
