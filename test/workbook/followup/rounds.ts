import type { SheetWrite } from '../../../src/workbook/sheet';
import { isCellFormula, resultOf } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table } from '../smallRound';

export type Row = readonly CellValue[];

export const indicatorHeads = [
  'Ansökan',
  'Indikator',
  'Enhet',
  'Baslinje',
  'Baslinjedatum',
  'Mål',
  'Måldatum',
  'Mätmetod',
  'Ägare',
  'Utfall',
  'Utfallsdatum',
];

export const outcomeHeads = [
  'Omgång',
  'Ansökan',
  'Förvaltning',
  'År',
  'Planerad nytta',
  'Realiserad nytta',
  'Hemtagen nytta',
];

/** The small round with rows of Indikatorer and Nyttoutfall; a table without rows is not there. */
export function followedRound(
  indicators: readonly Row[],
  outcomes: readonly Row[],
  small = smallRound(),
): Snapshot {
  const more = [
    ...(indicators.length === 0 ? [] : [table('Indikatorer', 'Indikatorer', indicatorHeads, indicators)]),
    ...(outcomes.length === 0 ? [] : [table('Nyttoutfall', 'Nyttoutfall', outcomeHeads, outcomes)]),
  ];
  return {
    ...small,
    sheets: [...small.sheets, ...more.map(({ sheet }) => sheet)],
    tables: [...small.tables, ...more],
  };
}

/** The blocks of a sheet from the top down: address, look, what the cells show, and where it has one the number format. */
export function shownOn({ blocks }: SheetWrite): readonly (readonly unknown[])[] {
  return blocks.map(({ at, look, rows, format }) => [
    at,
    look ?? '',
    rows.map((row) => row.map(resultOf)),
    ...(format === undefined ? [] : [format]),
  ]);
}

/** The formula that stands in a cell of a sheet's blocks, by block and position in it. */
export function formulaAt({ blocks }: SheetWrite, block: string, row: number, column: number): string | null {
  const content = blocks.find(({ at }) => at === block)?.rows[row]?.[column] ?? null;
  return isCellFormula(content) ? content.formula : null;
}
