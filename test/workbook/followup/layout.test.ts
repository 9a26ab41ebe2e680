import type { FollowupSheet } from '../../../src/workbook/followup/followupSheet';
import { followupSheet } from '../../../src/workbook/followup/followupSheet';
import { followupParts } from '../../../src/workbook/followup/parts';
import { publicationOf } from '../record/published';
import { smallRound } from '../smallRound';
import type { Row } from './rounds';
import { followedRound, formulaAt, shownOn } from './rounds';

// 46023 is 1 January 2026; the goals are due a thousand days later, and the outcomes were measured half way.
const indicators: readonly Row[] = [
  ['A1', 'Väntetid', 'dagar', 20, 46023, 10, 47023, 'Uttag', 'Chefen', 15, 46523],
  ['A2', 'Nöjda', 'andel', 0.25, 46023, 0.75, 47023, null, null, 0.375, 46523],
];
const outcomes: readonly Row[] = [
  [null, 'A1', null, 2028, 100_000, 80_000, 20_000],
  [null, 'A1', null, 2029, 100_000, null, null],
  ['2024', 'B1', 'Socialförvaltningen', 2026, 200_000, 100_000, 10_000],
  ['2024', 'B2', 'Socialförvaltningen', 2026, 100_000, 75_000, 0],
  ['2025', 'B1', null, 2026, 100_000, 50_000, null],
];

const laid = (some: readonly Row[], came: readonly Row[]): FollowupSheet =>
  followupSheet(publicationOf(followedRound(some, came)));

const head: readonly (readonly unknown[])[] = [
  ['A1', 'title', [['Uppföljning av digitaliseringspotten']]],
  [
    'A2',
    'note',
    [
      [
        'Utfall fylls i på bladen Indikatorer och Nyttoutfall. Det här bladet räknar om sig självt, utan tillägg.',
      ],
    ],
  ],
  ['A3', 'note', [['Nya rader kommer med nästa gång underlaget publiceras.']]],
  ['B4', 'label', [['Räknas som enligt plan: högst så långt ifrån']]],
  ['C4', '', [[0.05]], '0%'],
];

const counts = (...numbers: readonly number[]): readonly (readonly unknown[])[] => [
  ['A7', 'heading', [['Läget i dag']]],
  ['A8', 'tableHeading', [['Läge', 'Antal']], [undefined, '0']],
  [
    'A9',
    '',
    [
      ['Plan saknas', numbers[0]],
      ['Ej mätt', numbers[1]],
      ['Datum saknas', numbers[2]],
      ['Uppnått', numbers[3]],
      ['Före plan', numbers[4]],
      ['Enligt plan', numbers[5]],
      ['Efter plan', numbers[6]],
    ],
    [undefined, '0'],
  ],
];

const sums = [undefined, '#,##0', '#,##0', '#,##0', '0%'];
const sumFormats = ['0', undefined, '0', ...sums];
const sumHeads = (by: string): readonly (readonly string[])[] => [
  ['Nr', by, 'Rader', '', 'Planerad nytta', 'Realiserad nytta', 'Hemtagen nytta', 'Utfallsgrad'],
];

test('the sheet, cell by cell: indicators against their plan, and whether they are SMART', () => {
  const { sheet } = laid(indicators, []);
  const day = 'yyyy-mm-dd';
  const figures = ['General', '0.0%'];
  const formats = [
    undefined,
    undefined,
    undefined,
    figures,
    day,
    figures,
    day,
    figures,
    day,
    ['#,##0.0', '0.0%'],
    '0%',
    '0%',
    undefined,
  ];
  expect(shownOn(sheet)).toEqual([
    ...head,
    ...counts(0, 0, 0, 0, 0, 1, 1),
    ['A18', 'heading', [['Måluppfyllelse mot planerad bana']]],
    [
      'A19',
      'tableHeading',
      [
        [
          'Ansökan',
          'Indikator',
          'Enhet',
          'Baslinje',
          'Baslinjedatum',
          'Mål',
          'Måldatum',
          'Utfall',
          'Utfallsdatum',
          'Enligt plan',
          'Planerad andel',
          'Måluppfyllelse',
          'Läge',
        ],
      ],
      formats,
    ],
    [
      'A20',
      '',
      [
        // 5 of 10 days gone, half the time gone; planned 20 − 0.5·10 = 15.
        ['A1', 'Väntetid', 'dagar', 20, 46023, 10, 47023, 15, 46523, 15, 0.5, 0.5, 'Enligt plan'],
        // 0.125 of 0.5, half the time gone; planned 0.25 + 0.5·0.5 = 0.5.
        ['A2', 'Nöjda', 'andel', 0.25, 46023, 0.75, 47023, 0.375, 46523, 0.5, 0.5, 0.25, 'Efter plan'],
      ],
      formats,
    ],
    ['A24', 'heading', [['Är målen specifika, mätbara, rimliga och tidsatta?']]],
    [
      'A25',
      'tableHeading',
      [['Ansökan', 'Indikator', 'Mätmetod', 'Ägare', 'Specifik', 'Mätbar', 'Rimlig', 'Tidsatt', 'Att göra']],
      Array.from({ length: 9 }, () => undefined),
    ],
    [
      'A26',
      '',
      [
        ['A1', 'Väntetid', 'Uttag', 'Chefen', 'Ja', 'Ja', 'Ja', 'Ja', ''],
        [
          'A2',
          'Nöjda',
          '',
          '',
          'Nej',
          'Nej',
          'Ja',
          'Ja',
          'Ange vem som ansvarar för målet. Ange hur indikatorn mäts.',
        ],
      ],
      Array.from({ length: 9 }, () => undefined),
    ],
    ['A30', 'heading', [['Planerad och realiserad nytta (kr)']]],
    [
      'A31',
      'note',
      [
        [
          'Inga utfall i kronor. Skriv dem i en tabell som heter Nyttoutfall, med kolumnerna Omgång, Ansökan, Förvaltning, År, Planerad nytta, Realiserad nytta och Hemtagen nytta.',
        ],
      ],
    ],
  ]);
});

test('the sheet, cell by cell: benefit line by line, its sums, and how earlier forecasts came true', () => {
  const { sheet } = laid([], outcomes);
  const lines = [undefined, undefined, undefined, '0', '#,##0', '#,##0', '#,##0', '0%', '0', '0', '0', '0'];
  const ratioFormats = [undefined, undefined, undefined, '0', '#,##0', '#,##0', '0.00', '0.0000'];
  const biasFormats = ['0', undefined, '0', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'];
  const commonFormats = ['0', undefined, '0.00', '0.0000', '0.0000', '0.00', '0.00'];
  // The ratios are 0.5 and 0.75 of one administration and 0.5 of one unnamed: means 0.625 and 0.5, of all 1.75 / 3. Within:
  // 2·0.125² / (3 − 2) = 0.03125, between: 2·(1/24)² + (1/12)² = 1/96 less than that, so 0, and nobody's own mean counts.
  // The interval is then 1.6448536·√(0.03125 / 3) = 1.6448536·√(1/96) on each side.
  const mean = expect.closeTo(1.75 / 3, 12);
  const half = 1.6448536269514722 * Math.sqrt(1 / 96);
  const interval = [
    expect.closeTo(1.75 / 3 - half, 12),
    expect.closeTo(1.75 / 3 + half, 12),
    expect.closeTo(half, 12),
  ];
  const unknown = 'förvaltning saknas';
  expect(shownOn(sheet)).toEqual([
    ...head,
    ...counts(0, 0, 0, 0, 0, 0, 0),
    ['A18', 'heading', [['Måluppfyllelse mot planerad bana']]],
    ['A19', 'note', [['Inga indikatorer. Fyll i tabellen Indikatorer.']]],
    ['A22', 'heading', [['Planerad och realiserad nytta (kr)']]],
    [
      'A23',
      'tableHeading',
      [
        [
          'Omgång',
          'Ansökan',
          'Förvaltning',
          'År',
          'Planerad nytta',
          'Realiserad nytta',
          'Hemtagen nytta',
          'Utfallsgrad',
          'Jämförs',
          'Per ansökan, nr',
          'Per förvaltning, nr',
          'Per omgång, nr',
        ],
      ],
      lines,
    ],
    [
      'A24',
      '',
      [
        [
          '2027',
          'A1 E-tjänst för bygglov',
          'Miljö- och byggförvaltningen',
          2028,
          100_000,
          80_000,
          20_000,
          0.8,
          1,
          1,
          1,
          1,
        ],
        [
          '2027',
          'A1 E-tjänst för bygglov',
          'Miljö- och byggförvaltningen',
          2029,
          100_000,
          '',
          '',
          '',
          0,
          1,
          1,
          1,
        ],
        ['2024', 'B1', 'Socialförvaltningen', 2026, 200_000, 100_000, 10_000, 0.5, 1, 2, 2, 2],
        ['2024', 'B2', 'Socialförvaltningen', 2026, 100_000, 75_000, 0, 0.75, 1, 3, 2, 2],
        ['2025', 'B1', null, 2026, 100_000, 50_000, '', 0.5, 1, 4, 3, 3],
      ],
      lines,
    ],
    ['A31', 'heading', [['Per ansökan']]],
    ['A32', 'tableHeading', sumHeads('Per ansökan'), sumFormats],
    [
      'A33',
      '',
      [
        [1, 'A1 (2027)', 1, null, 100_000, 80_000, 20_000, 0.8],
        [2, 'B1 (2024)', 1, null, 200_000, 100_000, 10_000, 0.5],
        [3, 'B2 (2024)', 1, null, 100_000, 75_000, 0, 0.75],
        [4, 'B1 (2025)', 1, null, 100_000, 50_000, 0, 0.5],
      ],
      sumFormats,
    ],
    ['A39', 'heading', [['Per förvaltning']]],
    ['A40', 'tableHeading', sumHeads('Per förvaltning'), sumFormats],
    [
      'A41',
      '',
      [
        [1, 'Miljö- och byggförvaltningen', 1, null, 100_000, 80_000, 20_000, 0.8],
        [2, 'Socialförvaltningen', 2, null, 300_000, 175_000, 10_000, 175 / 300],
        [3, unknown, 1, null, 100_000, 50_000, 0, 0.5],
      ],
      sumFormats,
    ],
    ['A46', 'heading', [['Per omgång']]],
    ['A47', 'tableHeading', sumHeads('Per omgång'), sumFormats],
    [
      'A48',
      '',
      [
        [1, '2027', 1, null, 100_000, 80_000, 20_000, 0.8],
        [2, '2024', 2, null, 300_000, 175_000, 10_000, 175 / 300],
        [3, '2025', 1, null, 100_000, 50_000, 0, 0.5],
      ],
      sumFormats,
    ],
    ['A53', 'heading', [['Hur prognoserna har slagit in i tidigare omgångar']]],
    [
      'A54',
      'note',
      [
        [
          'Ett erbjudande: inget justeras av sig självt. Vill ni räkna med det, multiplicera Nyttjandegrad i tabellen Nyttor med förslaget. En förvaltning med få utfall dras mot genomsnittet (Bühlmanns kredibilitet).',
        ],
      ],
    ],
    [
      'A55',
      'tableHeading',
      [
        [
          'Nr',
          'Förvaltning',
          'Utfall',
          'Egen kvot',
          'Tyngd',
          'Förslag, gånger',
          'Lägst (90 %)',
          'Högst (90 %)',
          '±',
        ],
      ],
      biasFormats,
    ],
    [
      'A56',
      '',
      [
        [1, 'Socialförvaltningen', 2, 0.625, 0, mean, ...interval],
        [2, unknown, 1, 0.5, 0, mean, ...interval],
      ],
      biasFormats,
    ],
    ['A60', 'heading', [['Gemensam kvot']]],
    [
      'A61',
      'tableHeading',
      [
        [
          'Utfall',
          '',
          'Genomsnitt av alla',
          'Spridning inom förvaltning',
          'Spridning mellan förvaltningar',
          'Tyngd',
          'Gemensam kvot',
        ],
      ],
      commonFormats,
    ],
    ['A62', '', [[3, null, mean, 0.03125, 0, 0, mean]], commonFormats],
    ['A65', 'heading', [['Kvot']]],
    [
      'A66',
      'tableHeading',
      [
        [
          'Omgång',
          'Ansökan',
          'Förvaltning',
          'Nr',
          'Planerad nytta',
          'Realiserad nytta',
          'Kvot',
          'Avvikelse²',
        ],
      ],
      ratioFormats,
    ],
    [
      'A67',
      '',
      [
        ['2024', 'B1', 'Socialförvaltningen', 1, 200_000, 100_000, 0.5, 0.015625],
        ['2024', 'B2', 'Socialförvaltningen', 1, 100_000, 75_000, 0.75, 0.015625],
        ['2025', 'B1', unknown, 2, 100_000, 50_000, 0.5, 0],
      ],
      ratioFormats,
    ],
  ]);
});

test('cells that follow the users’ own refer to them by sheet and address', () => {
  const { sheet } = laid(indicators, outcomes);
  const shown = (cell: string): string => `=IF(ISNUMBER(${cell}),${cell},${cell}&"")`;
  const indicator = (column: number): string | null => formulaAt(sheet, 'A20', 1, column);
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(indicator)).toEqual(
    ['B', 'C', 'D', 'E', 'F', 'G', 'J', 'K'].map((column) => shown(`'Indikatorer'!$${column}$3`)),
  );
  expect(formulaAt(sheet, 'A26', 1, 1)).toBe("='Uppföljning'!$B$21");
  expect([2, 3].map((column) => formulaAt(sheet, 'A26', 1, column))).toEqual(
    ['H', 'I'].map((column) => shown(`'Indikatorer'!$${column}$3`)),
  );
  // With indicators the benefit stands from row 30 on; its fourth line is row 5 of Nyttoutfall.
  expect([4, 5, 6].map((column) => formulaAt(sheet, 'A32', 3, column))).toEqual(
    ['E', 'F', 'G'].map((column) => shown(`'Nyttoutfall'!$${column}$5`)),
  );
  expect(formulaAt(sheet, 'A9', 6, 1)).toBe("=COUNTIF('Uppföljning'!$M$20:$M$21,'Uppföljning'!$A$15)");
});

test('what stands around the cells: mark, chart beside the counts, highlights of the states, widths, print', () => {
  const { blocks, ...sheet } = laid(indicators, outcomes).sheet;
  expect(blocks.every(({ look, wraps }) => (wraps ?? false) === (look === 'tableHeading'))).toBe(true);
  const categories = "'Uppföljning'!$A$20:$A$21";
  expect(sheet).toEqual({
    sheet: 'Uppföljning',
    mark: 'Pottkompassen_uppfoljning',
    charts: [
      {
        name: 'Pottkompassen uppföljning',
        kind: 'column',
        title: 'Måluppfyllelse mot plan',
        series: [
          { name: 'Planerat', values: "'Uppföljning'!$K$20:$K$21", categories },
          { name: 'Uppnått', values: "'Uppföljning'!$L$20:$L$21", categories },
        ],
        categoryAxis: 'Ansökan',
        valueAxis: 'Andel av vägen från baslinje till mål',
        from: 'D5',
        to: 'M18',
        description:
          'Staplar, två per indikator: hur stor del av vägen från baslinje till mål som var planerad till mätdagen, och hur stor del som är uppnådd. Talen står i tabellen nedanför.',
      },
    ],
    highlights: [
      { range: 'M20:M21', formula: '=$M20="Efter plan"', look: 'warning' },
      { range: 'M20:M21', formula: '=$M20="Uppnått"', look: 'good' },
    ],
    widths: [12, 40, 30, 20, 14, 14, 14, 14, 14, 13, 13, 14, 15],
    page: { orientation: 'landscape', header: 'Uppföljning av digitaliseringspotten' },
  });
});

test('without indicators there is nothing to chart and nothing to highlight', () => {
  const { sheet } = laid([], outcomes);
  expect(sheet.charts).toEqual([]);
  expect(sheet.highlights).toEqual([]);
});

test('too few earlier outcomes: it says so, and that many are needed', () => {
  const { sheet } = laid([], outcomes.slice(0, 3));
  expect(shownOn(sheet).slice(-2)).toEqual([
    // Benefit from row 22 with 3 lines, then 2 applications, 2 administrations and 2 rounds, each with 4 rows beside them.
    ['A47', 'heading', [['Hur prognoserna har slagit in i tidigare omgångar']]],
    [
      'A48',
      'note',
      [
        [
          'För få utfall från tidigare omgångar för att säga hur prognoserna brukar slå in. Minst tre behövs, varav två från samma förvaltning.',
        ],
      ],
    ],
  ]);
});

test('without any outcome nothing is said of earlier forecasts', () => {
  const headings = shownOn(laid([], []).sheet).filter(([, look]) => look === 'heading');
  expect(headings.map(([, , rows]) => rows)).toEqual([
    [['Läget i dag']],
    [['Måluppfyllelse mot planerad bana']],
    [['Planerad och realiserad nytta (kr)']],
  ]);
});

test('publishing leaves both sheets', () => {
  const { sheets, tables } = followupParts(publicationOf(smallRound()));
  expect(sheets?.map(({ sheet }) => sheet)).toEqual(['Uppföljning', 'Röda tråden']);
  expect(tables).toBeUndefined();
});
