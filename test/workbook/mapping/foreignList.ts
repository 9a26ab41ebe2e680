import type { SurveyedArea } from '../../../src/workbook/survey';
import { foreignLists } from '../../../src/workbook/survey';
import type { ForeignList } from '../../../src/workbook/survey';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';

export const emptySnapshot: Snapshot = {
  tables: [],
  formatVersion: null,
  formatVersionCell: null,
  sheets: ['Blad1'],
};

/**
 * An invented list as an administration keeps it: a title above, other headings than the contract's, columns that are
 * none of its, amounts in thousands, decimal commas as text, a sum at the foot.
 */
export const ownList: SurveyedArea = {
  sheet: 'Projektlista',
  table: null,
  top: 0,
  left: 1,
  cut: false,
  rows: [
    ['Projekt i digitaliseringspotten 2027', null, null, null, null, null, null, null],
    [null, null, null, null, null, null, null, null],
    [
      'Dnr',
      'Projektnamn',
      'Nämnd',
      'Ansökt summa (tkr)',
      'Anteckning',
      'Kundnytta',
      'Effektivitet',
      'Lagkrav',
    ],
    ['KS 2026/1', 'Digital signering', 'Kommunstyrelsen', 450, 'Ring Karin', '3,5', 4, 'ja'],
    ['KS 2026/2', 'E-tjänst för bygglov', 'Bygg', '1 200', null, 4, '2,5', 'nej'],
    ['KS 2026/3', 'Nattkameror', 'Omsorg', '0,9 mnkr', 'Vänta', 2, null, 'x'],
    [null, 'Öppna data', 'Bygg', 150, null, 1, 'ej bedömd', null],
    [null, 'Summa', null, 2700, null, null, null, null],
  ],
};

export function listOf(area: SurveyedArea): ForeignList {
  const [list] = foreignLists([area]);
  if (list === undefined) throw new Error('no list found');
  return list;
}

/** The list with some of its cells changed, by row and column of `ownList.rows`. */
export function changedList(
  changes: readonly (readonly [row: number, column: number, value: CellValue])[],
): SurveyedArea {
  return {
    ...ownList,
    rows: ownList.rows.map((row, i) =>
      row.map((cell, j) => {
        const change = changes.find(([r, c]) => r === i && c === j);
        return change === undefined ? cell : change[2];
      }),
    ),
  };
}

/** A list with these headings and rows, standing in A1 of the sheet Lista. */
export function plainList(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  from: Partial<ForeignList> = {},
): ForeignList {
  return {
    name: 'Lista',
    sheet: 'Lista',
    top: 0,
    left: 0,
    headers,
    rows: rows.map((cells, index) => ({ at: index + 1, cells })),
    cut: false,
    ...from,
  };
}

/** A list of the columns given, each with its heading first. */
export function columnsOf(...columns: readonly (readonly [string, ...CellValue[]])[]): ForeignList {
  const [first] = columns;
  const height = (first?.length ?? 1) - 1;
  return plainList(
    columns.map(([header]) => header),
    Array.from({ length: height }, (_, row) => columns.map((column) => column[row + 1] ?? null)),
  );
}
