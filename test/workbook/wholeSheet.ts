import type { SheetWrite } from '../../src/workbook/sheet';
import type { CellValue, TableWrite } from '../../src/workbook/workbook';

type Row = readonly [id: string, title: string, score: number];

const threeRows: readonly Row[] = [
  ['A1', 'E-tjänst för bygglov', 80],
  ['A2', 'Digital nattillsyn', 75],
  ['A3', 'Gemensam ärendehantering', 35],
];

export const decisions = 'Beslut';

/** The table of the sheet, with columns that the reader fills in. */
export function decisionsWrite(rows: readonly Row[] = threeRows, firstRow = 7): TableWrite {
  return {
    table: decisions,
    sheet: 'Underlag',
    key: 'Id',
    columns: [
      { header: 'Id', width: 8, note: 'Samma Id som på bladet Ansökningar.' },
      { header: 'Ansökan', width: 30, wraps: true },
      { header: 'Poäng', format: '0.0', width: 10 },
      { header: 'Dubbelt', format: '0.0', width: 10 },
    ],
    rows: rows.map(([id, title, score], index) => [
      id,
      title,
      score,
      { formula: `=C${firstRow + 1 + index}*2`, result: score * 2 },
    ]),
    entries: [
      { header: 'Beslut', width: 14, choices: { words: ['Beviljas', 'Avslås', 'Bordläggs', 'Delvis'] } },
      { header: 'Anteckning', width: 24, wraps: true },
    ],
  };
}

/**
 * A sheet with everything that a sheet can have: headings, figures, formulas, a table with columns to fill in, lists,
 * notes, bars, a condition, a chart, names and a page. `lines` is how many lines of introduction it has; each pushes what
 * follows one row down.
 */
export function fullSheet(
  rows: readonly Row[] = threeRows,
  {
    charts = ['Bidrag'],
    fund = 1_000_000,
    lines = 1,
  }: { readonly charts?: readonly string[]; readonly fund?: CellValue; readonly lines?: number } = {},
): SheetWrite {
  const firstRow = 6 + lines;
  const last = firstRow + Math.max(1, rows.length);
  const total = last + 2;
  const fundRow = 3 + lines;
  return {
    sheet: 'Underlag',
    mark: 'Prov_underlag',
    blocks: [
      { at: 'A1', rows: [['Beslutsunderlag 2027']], look: 'title' },
      {
        at: 'A2',
        rows: Array.from({ length: lines }, () => ['=1+1 är en text, ingen formel']),
        look: 'note',
      },
      { at: `A${fundRow}`, rows: [['Ram'], ['Mötesdag']], look: 'label' },
      { at: `B${fundRow}`, rows: [[fund]], look: 'entry', format: '#,##0' },
      { at: `B${fundRow + 1}`, rows: [[null]], look: 'entry', format: 'yyyy-mm-dd' },
      {
        at: `A${total}`,
        rows: [
          [
            'Summa',
            null,
            {
              formula: `=SUM(C${firstRow + 1}:C${last})`,
              result: rows.reduce((sum, [, , score]) => sum + score, 0),
            },
          ],
        ],
        look: 'total',
        format: [undefined, undefined, '0.0'],
      },
      {
        at: `A${total + 1}`,
        rows: [['En lång text som bryts över flera rader när kolumnen är smal.']],
        wraps: true,
        look: 'text',
      },
    ],
    tables: [{ ...decisionsWrite(rows, firstRow), at: `A${firstRow}` }],
    widths: [22, 30, 12, 12, 14, 24],
    choices: [{ range: `B${fundRow}`, words: ['1000000', '2000000'], open: true }],
    notes: [{ cell: `B${fundRow}`, title: 'Ram', text: 'Skriv hela kronor.' }],
    bars: [{ range: `C${firstRow + 1}:C${last}`, max: 100 }],
    highlights: [{ range: `A${firstRow + 1}:D${last}`, formula: `=$C${firstRow + 1}<50`, look: 'warning' }],
    charts: charts.map((name) => ({
      name,
      kind: 'stackedBar',
      title: 'Poäng per ansökan',
      series: [
        {
          name: 'Poäng',
          values: `'Underlag'!$C$${firstRow + 1}:$C$${last}`,
          categories: `'Underlag'!$B$${firstRow + 1}:$B$${last}`,
        },
        { name: 'Dubbelt', values: `'Underlag'!$D$${firstRow + 1}:$D$${last}` },
      ],
      categoryAxis: 'Ansökan',
      valueAxis: 'Poäng',
      from: 'H2',
      to: 'M16',
      description: 'Poängen för varje ansökan, samma tal som i tabellen.',
    })),
    names: [
      { name: 'Prov_ram', range: `B${fundRow}` },
      { name: 'Prov_dag', range: `B${fundRow + 1}` },
    ],
    page: { orientation: 'landscape', titleRows: '$1:$1', header: 'Pott & urval' },
    frozenRows: 1,
  };
}
