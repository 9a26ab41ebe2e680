/** What an empty workbook is made of where something is known already: directions, a scale, rows, tables and sheets. */
import type { CellContent } from '../../../src/workbook/sheet';
import { isCellFormula } from '../../../src/workbook/sheet';
import type { Template, TemplateStart } from '../../../src/workbook/template/template';
import { directionRows, scoreColumns, templateChange } from '../../../src/workbook/template/template';
import type { Snapshot, TableWrite } from '../../../src/workbook/workbook';
import { table } from '../smallRound';

const start: TemplateStart = { namespace: 'NYTTA', year: 2027 };

function snapshot(sheets: readonly string[], ...tables: readonly string[]): Snapshot {
  return {
    tables: tables.map((name) => table(name, `Blad för ${name}`, ['X'], [])),
    sheets,
    formatVersion: null,
    formatVersionCell: null,
  };
}

const made = (known: Partial<TemplateStart> = {}, on = snapshot(['Blad1'])): Template =>
  templateChange(on, { ...start, ...known });

function tableOf({ change }: Template, name: string): TableWrite {
  const found = [
    ...(change.tables ?? []),
    ...(change.sheets ?? []).flatMap(({ tables = [] }) => tables),
  ].find((one) => one.table === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** What stands in the sheet Läs mig below a heading, in the two columns. */
function readmeOf({ change }: Template): readonly (readonly unknown[])[] {
  const sheet = change.sheets?.find(({ mark }) => mark === 'Pottkompassen_lasmig');
  return (sheet?.blocks ?? []).map(({ at, look, rows, wraps }) => [at, look, rows, wraps ?? false]);
}

describe('nothing known', () => {
  test('sheets come in the order of the work, and then those that most leave blank', () => {
    expect(made().sheets).toEqual([
      'Inriktningar',
      'Ansökningar',
      'Poäng',
      'Nyttor',
      'Kostnader',
      'Villkor',
      'Krav',
      'Ramar',
      'Förutsättningar',
      'KF-mål',
      'Kriterier',
      'Parvis',
      'Indikatorer',
      'Nyttoutfall',
      'Resurser',
      'Läs mig',
    ]);
    expect(made().occupied).toEqual([]);
  });

  test('the requirements apply to nobody until somebody decides so', () => {
    const undecided = 'Inte beslutat. Skriv Ja när kravet ska gälla.';
    expect(tableOf(made(), 'Krav').rows).toEqual([
      ['Förankrad', 'Nej', null, undecided],
      ['Nyttoberäknad', 'Nej', null, undecided],
      ['Indikatorer', 'Nej', 1, undecided],
      ['Driftplan', 'Nej', null, undecided],
      ['Rangordna ändå', 'Nej', null, undecided],
    ]);
  });

  test('every parameter has its row: value, unit, and where the value comes from or who has it', () => {
    const own = 'Fyll i kommunens egen. Den står i delegationsordningen.';
    expect(tableOf(made(), 'Forutsattningar').rows).toEqual([
      [
        'kalkylränta',
        0.03,
        'andel per år',
        null,
        'Förval: 3 % real, som i Ineras mall för nyttokalkyler. Byt om ni har beslutat en annan ränta.',
      ],
      ['basår', 2027, 'år', null, 'Omgångens första år. Kalkylerna räknas om till det årets kronor.'],
      ['horisont', 5, 'år', null, 'Förval: fem år. Byt om ni räknar på längre eller kortare tid.'],
      [
        'po',
        null,
        'andel av lön',
        null,
        'Fyll i kommunens eget påslag. Ekonomienheten har det; SKR räknar fram det varje år.',
      ],
      ['årsarbetstid', null, 'timmar', null, 'Fyll i kommunens egen. HR eller löneenheten har den.'],
      [
        'internränta',
        null,
        'andel per år',
        null,
        'Fyll i kommunens egen. Ekonomienheten har den; SKR rekommenderar en varje år.',
      ],
      ['poängskala min', 0, 'poäng', null, 'Förval: 0 = inget bidrag jämfört med att inte göra något.'],
      ['poängskala max', 4, 'poäng', null, 'Förval: 4 = avgörande bidrag.'],
      ['beslutsgräns kommundirektör', null, 'kr', null, own],
      ['beslutsgräns digitaliseringsenheten', null, 'kr', null, own],
    ]);
  });

  test('Poäng has four columns to score in, other tables one blank row', () => {
    const { columns, rows } = tableOf(made(), 'Poang');
    expect(columns.map(({ header }) => header)).toEqual([
      'Ansökan',
      'Bedömare',
      'Motivering',
      'I1',
      'I2',
      'I3',
      'I4',
    ]);
    expect(rows).toEqual([[null, null, null, null, null, null, null]]);
    expect(tableOf(made(), 'Inriktningar').rows).toEqual([Array.from({ length: 8 }, () => null)]);
    expect(tableOf(made(), 'Ramar')).toMatchObject({ key: 'År', sheet: 'Ramar', rows: [[null, null]] });
    expect(tableOf(made(), 'Poang').key).toBe('Ansökan');
  });
});

describe('something known', () => {
  const directions = [
    { id: 'I1', title: 'Kundnytta' },
    { id: 'K2', title: 'K2' },
  ];
  const scale = { min: 1, max: 10 };

  test('directions have a row each, all of the same weight, and a column in Poäng with a note of what to write', () => {
    const known = made({ directions });
    expect(tableOf(known, 'Inriktningar').rows.map((row) => row.slice(0, 3))).toEqual([
      ['I1', 'Kundnytta', 1],
      ['K2', 'K2', 1],
    ]);
    expect(directionRows(directions)).toEqual([
      { Id: 'I1', Inriktning: 'Kundnytta', Vikt: 1 },
      { Id: 'K2', Inriktning: 'K2', Vikt: 1 },
    ]);
    expect(tableOf(known, 'Poang').columns.slice(3)).toEqual(scoreColumns({ ...start, directions }));
    expect(scoreColumns({ ...start, directions, scale })).toEqual([
      {
        header: 'I1',
        width: 9,
        note: 'Hur mycket ansökan bidrar till I1 Kundnytta: 1 (inget bidrag jämfört med att inte göra något) till 10. Lämna tomt eller skriv ej bedömd där bedömning saknas.',
      },
      {
        header: 'K2',
        width: 9,
        note: 'Hur mycket ansökan bidrar till K2: 1 (inget bidrag jämfört med att inte göra något) till 10. Lämna tomt eller skriv ej bedömd där bedömning saknas.',
      },
    ]);
    expect(scoreColumns(start)[0]?.note).toContain('bidrar till I1: 0 (inget bidrag');
    expect(scoreColumns({ ...start, directions: [] }).map(({ header }) => header)).toEqual([
      'I1',
      'I2',
      'I3',
      'I4',
    ]);
  });

  test('another scale stands among the parameters, with where it comes from, and is not explained word for word', () => {
    const fromList = 'Satt efter de högsta poängen i den inlästa listan. Byt om skalan går längre.';
    const scaleRows = (known: Template): readonly unknown[] =>
      tableOf(known, 'Forutsattningar')
        .rows.filter(([name]) => String(name).startsWith('poängskala'))
        .map(([, value, , , source]) => [value, source]);
    const lowest = 'Förval: 0 = inget bidrag jämfört med att inte göra något.';
    expect(scaleRows(made({ scale }))).toEqual([
      [1, fromList],
      [10, fromList],
    ]);
    // One end another is another scale.
    expect(scaleRows(made({ scale: { min: 0, max: 5 } }))).toEqual([
      [0, fromList],
      [5, fromList],
    ]);
    expect(scaleRows(made({ scale: { min: 1, max: 4 } }))).toEqual([
      [1, fromList],
      [4, fromList],
    ]);
    expect(scaleRows(made({ scale: { min: 0, max: 4 } }))[0]).toEqual([0, lowest]);
    expect(tableOf(made({ scale }), 'Forutsattningar').rows[0]?.[4]).toMatch(/^Förval: 3 % real/);
    const headings = (known: Template): readonly unknown[] =>
      readmeOf(known).flatMap(([, look, rows]) => (look === 'heading' ? [(rows as string[][])[0]?.[0]] : []));
    expect(headings(made())).toEqual(['Bladen', 'Poängskalan', 'Om arbetsboken']);
    for (const other of [scale, { min: 0, max: 5 }, { min: 1, max: 4 }]) {
      expect(headings(made({ scale: other }))).toEqual(['Bladen', 'Om arbetsboken']);
    }
  });

  test('rows that are known stand in their table, by heading, each with its own formulas', () => {
    const { columns, rows } = tableOf(
      made({
        rows: {
          Ansokningar: [
            { Id: 'A1', Ansökan: 'En', Okänd: 'x' },
            { Id: 'A2', NNK: 1.5 },
          ],
        },
      }),
      'Ansokningar',
    );
    const cells = (row: number): Readonly<Record<string, CellContent | undefined>> =>
      Object.fromEntries(columns.map(({ header }, i) => [header, rows[row]?.[i]]));
    const asFormula = (cell: CellContent | undefined): string =>
      cell !== undefined && isCellFormula(cell) ? cell.formula : '';
    expect(rows).toHaveLength(2);
    expect(cells(0)).toMatchObject({ Id: 'A1', Ansökan: 'En', 'Sökt belopp': null });
    expect(asFormula(cells(0).Nettonuvärde)).toContain('NYTTA.KALKYL($A2,');
    expect(asFormula(cells(1).Nettonuvärde)).toContain('NYTTA.KALKYL($A3,');
    // What is known already is not worked out.
    expect(cells(1).NNK).toBe(1.5);
    // Known to be none is no reason for an empty table.
    expect(tableOf(made({ rows: { Krav: [] } }), 'Krav').rows).toEqual([[null, null, null, null]]);
  });
});

describe('tables that are there', () => {
  test('are not made again, however they are spelled, and the formulas find them', () => {
    const known = made({}, snapshot(['Blad1'], 'NYTTOR', 'kostnader'));
    expect(known.sheets).not.toContain('Nyttor');
    expect(known.sheets).not.toContain('Kostnader');
    expect(tableOf(known, 'Ansokningar').rows[0]?.filter(isFormula)).toHaveLength(2);
  });

  test('only what ranking needs: no formulas that would refer to tables that are not there, and nothing to read', () => {
    const known = made({ requiredOnly: true });
    expect(known.sheets).toEqual(['Inriktningar', 'Ansökningar', 'Poäng']);
    expect(tableOf(known, 'Ansokningar').rows[0]?.filter(isFormula)).toEqual([]);
    const beside = made({ requiredOnly: true }, snapshot(['Blad1'], 'Nyttor', 'Kostnader'));
    expect(tableOf(beside, 'Ansokningar').rows[0]?.filter(isFormula)).toEqual([]);
    const all = made({ requiredOnly: true }, snapshot(['Blad1'], 'Nyttor', 'Kostnader', 'Forutsattningar'));
    expect(tableOf(all, 'Ansokningar').rows[0]?.filter(isFormula)).toHaveLength(2);
  });

  test('one of the two tables of resources: the other gets a sheet of its own name', () => {
    const needs = made({}, snapshot(['Resurser'], 'Kapacitet'));
    expect(needs.sheets).toContain('Resursbehov');
    expect(needs.sheets).not.toContain('Resurser');
    expect(needs.occupied).toEqual([]);
    expect(tableOf(needs, 'Resursbehov').sheet).toBe('Resursbehov');
    expect(made({}, snapshot(['Resurser'], 'Resursbehov')).sheets).toContain('Kapacitet');
  });

  test('a version of the format says that the sheet Läs mig has been made', () => {
    const on = { ...snapshot(['Blad1']), formatVersionCell: { sheet: 'Start', cell: 'A1' } };
    expect(made({}, on).sheets).not.toContain('Läs mig');
  });
});

describe('sheets whose names are taken', () => {
  const taken = snapshot(['läs mig', 'Resurser', 'Poäng', 'poäng 2']);

  test('are told of, but for the one to read, which takes another name', () => {
    const { sheets, occupied } = made({}, taken);
    expect(occupied).toEqual(['Poäng', 'Resurser']);
    expect(sheets.at(-1)).toBe('Läs mig 2');
  });

  test('get another where the tables come beside a list of somebody’s own, and are said so', () => {
    const known = made({ besideOthers: true }, taken);
    expect(known.occupied).toEqual([]);
    expect(known.sheets).toEqual(expect.arrayContaining(['Poäng 3', 'Resurser 2', 'Läs mig 2', 'Nyttor']));
    expect(tableOf(known, 'Kapacitet').sheet).toBe('Resurser 2');
    const said = readmeOf(known).find(([at]) => at === 'A8')?.[2] as readonly (readonly string[])[];
    expect(said[2]).toEqual(['Poäng 3']);
  });
});

test('the sheet of resources: two tables side by side with a column between, the headings on every page', () => {
  const sheet = made().change.sheets?.[0];
  expect(sheet).toMatchObject({
    sheet: 'Resurser',
    mark: 'Pottkompassen_resurser',
    blocks: [],
    tables: [
      { table: 'Kapacitet', sheet: 'Resurser', at: 'A1', key: 'Resurs' },
      { table: 'Resursbehov', sheet: 'Resurser', at: 'E1', key: 'Ansökan' },
    ],
    // Room for the words and the filter button: Tillgängligt is 12 letters and 4.
    widths: [12, 9, 16, 4, 12, 12, 9, 13],
    page: { orientation: 'landscape', titleRows: '$1:$1' },
    frozenRows: 1,
  });
});

test('the sheet to read, cell by cell, of a workbook that lacks only what is required', () => {
  const optional = [
    'Nyttor',
    'Kostnader',
    'Villkor',
    'Krav',
    'Ramar',
    'Forutsattningar',
    'KFMal',
    'Kriterier',
    'Parvis',
    'Indikatorer',
    'Nyttoutfall',
    'Kapacitet',
    'Resursbehov',
  ];
  const known = made({ scale: { min: 0, max: 10 } }, snapshot(['Blad1'], ...optional));
  expect(known.sheets).toEqual(['Inriktningar', 'Ansökningar', 'Poäng', 'Läs mig']);
  const { blocks, ...sheet } = known.change.sheets?.[0] ?? { blocks: [] };
  expect(readmeOf(known)).toEqual([
    ['A1', 'title', [['Digitaliseringspotten']], false],
    ['A3', 'label', [['1.'], ['2.'], ['3.']], false],
    [
      'B3',
      'text',
      [
        [
          'Skriv strategins inriktningar på bladet Inriktningar och ge var och en en vikt. Bladet Poäng ska ha en kolumn för varje inriktning, med dess Id som rubrik.',
        ],
        [
          'Skriv ansökningarna på bladet Ansökningar och bedömningarna på bladet Poäng. Resten av bladen ger mer när de fylls i, men behövs inte för att rangordna.',
        ],
        [
          'Öppna Pottkompassen från menyfliken och välj Läs om. Rutan pekar ut det som saknas, rangordnar och visar varför.',
        ],
      ],
      true,
    ],
    ['A7', 'heading', [['Bladen']], false],
    ['A8', 'label', [['Inriktningar'], ['Ansökningar'], ['Poäng']], false],
    [
      'B8',
      'text',
      [
        ['Strategins inriktningar och deras vikter. Behövs för att rangordna.'],
        ['En rad för varje ansökan. Behövs för att rangordna.'],
        ['Bedömningarna, en kolumn för varje inriktning. Behövs för att rangordna.'],
      ],
      true,
    ],
    ['B11', 'note', [['Markera en rubrik för att se vad som ska stå i kolumnen.']], true],
    ['A13', 'heading', [['Om arbetsboken']], false],
    ['A14', 'label', [[1]], false],
    ['B14', 'text', [['Arbetsbokens format. Ändra inte talet.']], true],
    ['A15', 'label', [['Tillägget']], false],
    [
      'B15',
      'text',
      [['Räkna med Pottkompassen i Excel. Utan tillägget visas de senast räknade talen.']],
      true,
    ],
  ]);
  // The number of the format shows with its word, and from the left.
  expect(blocks.find(({ at }) => at === 'A14')?.format).toBe('"Format "0* ');
  expect(sheet).toEqual({
    sheet: 'Läs mig',
    mark: 'Pottkompassen_lasmig',
    widths: [24, 96],
    names: [{ name: 'Pottkompassen_version', range: 'A14' }],
    page: { orientation: 'portrait' },
    position: 'first',
  });
});

function isFormula(cell: CellContent): boolean {
  return isCellFormula(cell);
}
