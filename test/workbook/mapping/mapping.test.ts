import fc from 'fast-check';
import { decide } from '../../../src/model/portfolio/decide';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import type { MemoryContents } from '../../../src/workbook/doors/memory';
import { amountIn } from '../../../src/workbook/mapping/amount';
import { guessMapping } from '../../../src/workbook/mapping/guess';
import { importChange } from '../../../src/workbook/mapping/importChange';
import { planImport } from '../../../src/workbook/mapping/importPlan';
import { readList } from '../../../src/workbook/mapping/readList';
import { rememberedMapping } from '../../../src/workbook/mapping/remembered';
import type { Mapping, Unit } from '../../../src/workbook/mapping/targets';
import { targets } from '../../../src/workbook/mapping/targets';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { foreignLists } from '../../../src/workbook/survey';
import type { SurveyedArea } from '../../../src/workbook/survey';
import type { CellValue, Snapshot, TableSnapshot } from '../../../src/workbook/workbook';
import { changedList, emptySnapshot, listOf, ownList } from './foreignList';

const start = { namespace: 'NYTTA', year: 2027 };

const tableIn = ({ tables }: Snapshot, name: string): TableSnapshot => {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};

/** A column of a table, by header. */
const column = (table: TableSnapshot, header: string): readonly CellValue[] =>
  table.rows.map((row) => row[table.headers.indexOf(header)] ?? null);

describe('an amount of a list', () => {
  // Each read by eye: what a person who knows Swedish would say that it is in kronor.
  test.each<readonly [CellValue, Unit, number | null]>([
    [450, 'tkr', 450_000],
    [1.2, 'mnkr', 1_200_000],
    ['1 200 000 kr', 'kr', 1_200_000],
    ['1\u00a0200\u00a0000', 'kr', 1_200_000],
    ['1 200', 'tkr', 1_200_000],
    ['0,9 mnkr', 'tkr', 900_000],
    ['500 tkr', 'kr', 500_000],
    ['500 tkr', 'mnkr', 500_000],
    ['2,5 miljoner kronor', 'kr', 2_500_000],
    ['1.200.000', 'kr', 1_200_000],
    ['1,200,000', 'kr', 1_200_000],
    ['1.200.000,50', 'kr', 1_200_001],
    ['12.5', 'tkr', 12_500],
    ['750 000:-', 'kr', 750_000],
    ['SEK 90 000', 'kr', 90_000],
    ['ca 300 000', 'kr', 300_000],
    ['1.200', 'kr', null],
    ['25 %', 'kr', null],
    ['ej klart', 'kr', null],
    ['', 'kr', null],
    [true, 'kr', null],
    [{ error: '#N/A' }, 'kr', null],
  ])('%j in %s', (cell, unit, kronor) => {
    expect(amountIn(cell, unit)?.kronor ?? null).toBe(kronor);
  });
});

describe('the guess', () => {
  test('finds the headings below a title, and every column by its name', () => {
    const list = listOf(ownList);
    expect(list.headers).toEqual(ownList.rows[2]);
    expect(guessMapping(list, [])).toEqual({
      list: 'Projektlista',
      columns: {
        id: 'Dnr',
        title: 'Projektnamn',
        administration: 'Nämnd',
        requested: 'Ansökt summa (tkr)',
        legalRequirement: 'Lagkrav',
      },
      unit: 'tkr',
      scores: [
        { source: 'Kundnytta', direction: null, title: 'Kundnytta' },
        { source: 'Effektivitet', direction: null, title: 'Effektivitet' },
      ],
    } satisfies Mapping);
  });

  test.each([
    ['Nr', 'Titel', 'Avdelning', 'Kostnad'],
    ['Diarienummer', 'Benämning', 'Enhet', 'Belopp, kr'],
    ['Project ID', 'Title', 'Department', 'Amount requested'],
    ['ID', 'Ansökan', 'Förvaltning', 'SÖKT BELOPP'],
  ])('knows %s, %s, %s and %s', (id, title, administration, requested) => {
    const rows = [
      [id, title, administration, requested],
      ['P1', 'En ansökan', 'Bygg', 400_000],
      ['P2', 'En annan', 'Bygg', 500_000],
    ];
    const { columns, unit } = guessMapping(listOf({ ...ownList, rows }), []);
    expect(columns).toEqual({ id, title, administration, requested });
    expect(unit).toBe('kr');
  });

  test('headings that say nothing: amounts and names are known by what stands under them', () => {
    const rows = [
      ['Kolumn 1', 'Kolumn 2'],
      ['Digital signering för alla', 450_000],
      ['E-tjänst för bygglov', 1_200_000],
    ];
    const { columns } = guessMapping(listOf({ ...ownList, rows }), []);
    expect(columns).toEqual({ title: 'Kolumn 1', requested: 'Kolumn 2' });
  });

  test('directions that the workbook has are found by id or name, and nothing else is taken for a score', () => {
    const { scores } = guessMapping(listOf(ownList), [
      { id: 'I1', title: 'Annat' },
      { id: 'I2', title: 'kundnytta' },
    ]);
    expect(scores).toEqual([{ source: 'Kundnytta', direction: 'I2', title: 'kundnytta' }]);
  });
});

describe('reading by a mapping', () => {
  test('an application whose name begins as a sum does is no sum', () => {
    const list = listOf(
      changedList([
        [6, 1, 'Totalöversyn av system'],
        [7, 1, 'Summa:'],
      ]),
    );
    const { applications, issues } = readList(list, guessMapping(list, []));
    expect(applications.at(-1)?.title).toBe('Totalöversyn av system');
    expect(issues.map(({ code }) => code)).toEqual(['rowOfSums']);
  });

  test('amounts in kronor, decimal commas, yes and no; the sum is no application', () => {
    const list = listOf(ownList);
    const { applications, issues } = readList(list, guessMapping(list, []));
    expect(
      applications.map(({ id, values, scores }) => [
        id,
        values.requested,
        values.legalRequirement,
        ...scores.values(),
      ]),
    ).toEqual([
      ['KS 2026/1', 450_000, 'Ja', 3.5, 4],
      ['KS 2026/2', 1_200_000, 'Nej', 4, 2.5],
      ['KS 2026/3', 900_000, 'Ja', 2, null],
      [null, 150_000, null, 1, 'ej bedömd'],
    ]);
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['rowOfSums', 'C8']]);
  });

  test('what cannot be read is kept as it stands, and its cell is pointed at', () => {
    const list = listOf(
      changedList([
        [3, 3, 'ej klart'],
        [3, 5, 'hög'],
        [4, 0, 'ks 2026/1'],
        [5, 3, 'ca 1,2 mnkr'],
      ]),
    );
    const { applications, issues } = readList(list, guessMapping(listOf(ownList), []));
    expect(applications[0]?.values.requested).toBe('ej klart');
    expect(issues.map(({ code, cell, read }) => [code, cell, read])).toEqual([
      ['amountUnread', 'E4', undefined],
      ['scoreUnread', 'G4', undefined],
      ['rowTwice', 'B5', 'B4'],
      ['amountAbout', 'E6', 1_200_000],
      ['rowOfSums', 'C8', undefined],
    ]);
  });
});

/** A workbook with nothing but the list, and the list brought in once. */
async function imported(area: SurveyedArea = ownList): Promise<{
  readonly read: () => Promise<Snapshot>;
  readonly contents: () => MemoryContents;
  readonly again: (area: SurveyedArea, all?: boolean) => Promise<Snapshot>;
}> {
  const workbook = memoryWorkbook({ ...emptySnapshot, areas: [area] });
  const bring = async (list: SurveyedArea, all = true): Promise<Snapshot> => {
    const snapshot = await workbook.read();
    const found = listOf(list);
    const mapping = rememberedMapping(snapshot, found)?.mapping ?? guessMapping(found, []);
    const plan = planImport(snapshot, found, mapping);
    await workbook.write(importChange(snapshot, plan, all ? plan.edits : [], start).change);
    return workbook.read();
  };
  await bring(area);
  return { read: () => workbook.read(), contents: workbook.contents, again: bring };
}

describe('bringing in a list', () => {
  test('makes the tables, an id where there was none, a direction of each score, and can be ranked', async () => {
    const snapshot = await (await imported()).read();
    const applications = tableIn(snapshot, 'Ansokningar');
    expect(column(applications, 'Id')).toEqual(['KS 2026/1', 'KS 2026/2', 'KS 2026/3', 'A1']);
    expect(column(applications, 'Sökt belopp')).toEqual([450_000, 1_200_000, 900_000, 150_000]);
    expect(column(tableIn(snapshot, 'Inriktningar'), 'Inriktning')).toEqual(['Kundnytta', 'Effektivitet']);
    expect(column(tableIn(snapshot, 'Poang'), 'I1')).toEqual([3.5, 4, 2, 1]);

    const { portfolio, problems } = readPortfolio(snapshot);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (portfolio === null) throw new Error('not ranked');
    const { ranking } = decide(portfolio);
    // On the scale 0 to 4 with equal weights: (3,5 + 4) / 8 = 93,75 and (4 + 2,5) / 8 = 81,25 of 100.
    expect(ranking.slice(0, 2).map(({ id, score }) => [id, score])).toEqual([
      ['KS 2026/1', 93.75],
      ['KS 2026/2', 81.25],
    ]);
  });

  test('the list is where it was, as it was', async () => {
    expect((await imported()).contents().areas).toEqual([ownList]);
  });

  test('a second time: the choices are remembered, new rows come below, and nothing changes unasked', async () => {
    const round = await imported();
    const before = await round.read();
    const found = listOf(ownList);
    const remembered = rememberedMapping(before, found);
    expect(remembered).toEqual({
      mapping: {
        ...guessMapping(found, []),
        scores: [
          { source: 'Kundnytta', direction: 'I1', title: 'Kundnytta' },
          { source: 'Effektivitet', direction: 'I2', title: 'Effektivitet' },
        ],
      },
      gone: [],
    });
    const plan = planImport(before, found, remembered?.mapping ?? guessMapping(found, []));
    expect([plan.added, plan.edits, plan.scored, plan.absent]).toEqual([[], [], [], []]);

    const grown = changedList([
      [3, 3, 500],
      [6, 6, 3],
      [7, 0, 'KS 2026/5'],
      [7, 1, 'Nytt förslag'],
      [7, 3, 80],
      [7, 5, 4],
      [7, 6, 4],
    ]);
    const kept = await round.again(grown, false);
    expect(column(tableIn(kept, 'Ansokningar'), 'Sökt belopp')).toEqual([
      450_000, 1_200_000, 900_000, 150_000, 80_000,
    ]);
    const after = await round.again(grown, true);
    expect(column(tableIn(after, 'Ansokningar'), 'Sökt belopp')).toEqual([
      500_000, 1_200_000, 900_000, 150_000, 80_000,
    ]);
    expect(column(tableIn(after, 'Ansokningar'), 'Id').at(-1)).toBe('KS 2026/5');
    expect(column(tableIn(after, 'Poang'), 'I2')).toEqual([4, 2.5, null, 3, 4]);
  });

  test('a row that has gone from the list stays in the workbook, and is told of', async () => {
    const snapshot = await (await imported()).read();
    const shorter = listOf({ ...ownList, rows: ownList.rows.filter((_, row) => row !== 4) });
    expect(planImport(snapshot, shorter, guessMapping(shorter, [])).absent).toEqual(['KS 2026/2']);
  });

  test('what people have written beside stays, whatever the list says', async () => {
    const round = await imported();
    const snapshot = await round.read();
    const own = { ...tableIn(snapshot, 'Ansokningar') };
    const rows = own.rows.map((row, index) =>
      row.map((cell, at) => (own.headers[at] === 'Status' ? `Läge ${index}` : cell)),
    );
    const headers = [...own.headers, 'Vår anteckning'];
    const noted = { ...own, headers, rows: rows.map((row, index) => [...row, `Not ${index}`]) };
    const workbook = memoryWorkbook({
      ...snapshot,
      tables: [...snapshot.tables.filter(({ name }) => name !== 'Ansokningar'), noted],
    });
    const grown = listOf(
      changedList([
        [3, 1, 'Nytt namn'],
        [7, 0, 'KS 2026/5'],
        [7, 1, 'Nytt förslag'],
      ]),
    );
    const before = await workbook.read();
    const plan = planImport(
      before,
      grown,
      rememberedMapping(before, grown)?.mapping ?? guessMapping(grown, []),
    );
    await workbook.write(importChange(before, plan, plan.edits, start).change);
    const after = tableIn(await workbook.read(), 'Ansokningar');
    expect(after.headers).toEqual(headers);
    expect(column(after, 'Vår anteckning')).toEqual(['Not 0', 'Not 1', 'Not 2', 'Not 3', null]);
    expect(column(after, 'Status')).toEqual(['Läge 0', 'Läge 1', 'Läge 2', 'Läge 3', null]);
    expect(column(after, 'Ansökan')[0]).toBe('Nytt namn');
  });
});

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -5, max: 2_000_000 }),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('1 200 000 kr', '3,5', '1,2 mnkr', 'ej bedömd', 'Summa', 'Ja', 'nej', 'I1', '=1+1', '25 %'),
  fc.constant({ error: '#REF!' }),
);
const anyHeading = fc.oneof(
  fc.constantFrom<CellValue>(
    'Id',
    'Dnr',
    'Projektnamn',
    'Ansökan',
    'Belopp (tkr)',
    'Status',
    'I1',
    'Kundnytta',
    'Poäng',
    '',
  ),
  anyCell,
);
const anyArea: fc.Arbitrary<SurveyedArea> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    sheet: fc.constantFrom('Blad1', 'Ansökningar', 'Läs mig', '__proto__'),
    table: fc.option(fc.constantFrom('Tabell1', 'toString')),
    top: fc.nat(5),
    left: fc.nat(5),
    cut: fc.boolean(),
    rows: fc
      .tuple(
        fc.array(anyHeading, { minLength: width, maxLength: width }),
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 8 }),
      )
      .map(([head, rows]) => [head, ...rows]),
  }),
);
const anyMapping = (headers: readonly string[], list: string): fc.Arbitrary<Mapping> => {
  const header = fc.option(fc.constantFrom(...headers), { nil: undefined });
  return fc.record({
    list: fc.constant(list),
    columns: fc
      .array(header, { minLength: targets.length, maxLength: targets.length })
      .map((chosen) =>
        Object.fromEntries(
          targets.flatMap(({ key }, index) => (chosen[index] === undefined ? [] : [[key, chosen[index]]])),
        ),
      ),
    unit: fc.constantFrom<Unit>('kr', 'tkr', 'mnkr'),
    scores: fc.uniqueArray(
      fc.record({
        source: fc.constantFrom(...headers),
        direction: fc.option(fc.constantFrom('I1', 'I2', 'K1')),
        title: fc.constantFrom('Kundnytta', 'Effekt'),
      }),
      { maxLength: 3, selector: ({ direction, source }) => direction ?? source },
    ),
  });
};

/** An area in which a list is found, with a mapping of its headings. */
const anyMapped = anyArea
  .filter((area) => foreignLists([area]).length > 0)
  .chain((area) => {
    const list = listOf(area);
    return fc.record({
      area: fc.constant(area),
      list: fc.constant(list),
      mapping: anyMapping(list.headers, list.name),
    });
  });

describe('any list and any mapping', () => {
  test('are planned and written without a fault; the list stays as it was, and a second time adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyMapped, async ({ area, list, mapping }) => {
        const before = JSON.stringify([area]);
        const workbook = memoryWorkbook({ ...emptySnapshot, sheets: [area.sheet], areas: [area] });
        const first = await workbook.read();
        guessMapping(list, []);
        const plan = planImport(first, list, mapping);
        await workbook.write(importChange(first, plan, plan.edits, start).change);
        expect(JSON.stringify(workbook.contents().areas)).toBe(before);
        const second = await workbook.read();
        const again = planImport(second, list, rememberedMapping(second, list)?.mapping ?? plan.mapping);
        expect(again.added).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
