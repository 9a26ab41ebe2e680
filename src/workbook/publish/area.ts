/** A rectangle of a sheet that is filled column by column, and that formulas elsewhere refer to by name. */
import { a1 } from '../cells/address';
import type { CellBlock, CellContent } from '../sheet';
import { blockOn, cellOn } from './formulas';

export interface AreaColumn {
  readonly key: string;
  readonly header: string;
  /** Number format; a column without holds words. */
  readonly format?: string | undefined;
  /** Width in characters, where it is another than figures need. */
  readonly width?: number | undefined;
}

export interface Area {
  readonly sheet: string;
  /** Zero-based row of the headings; the first row of figures stands below. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: readonly AreaColumn[];
  /** The cell of a column in a row from zero, with its sheet. */
  readonly at: (key: string, row: number) => string;
  /** The whole column, with its sheet. */
  readonly column: (key: string) => string;
  /** Side by side columns, from one to another, in one row or in all. */
  readonly across: (from: string, to: string, row?: number) => string;
}

export function areaAt(
  sheet: string,
  top: number,
  left: number,
  rows: number,
  columns: readonly AreaColumn[],
): Area {
  const positions = new Map(columns.map(({ key }, index) => [key, left + index]));
  const position = (key: string): number => {
    const found = positions.get(key);
    if (found === undefined) throw new RangeError(`No column ${key} on ${sheet}`);
    return found;
  };
  return {
    sheet,
    top,
    left,
    rows,
    columns,
    at: (key, row) => cellOn(sheet, top + 1 + row, position(key)),
    column: (key) => blockOn(sheet, top + 1, position(key), Math.max(1, rows)),
    across: (from, to, row) => {
      const width = position(to) - position(from) + 1;
      return row === undefined
        ? blockOn(sheet, top + 1, position(from), Math.max(1, rows), width)
        : blockOn(sheet, top + 1 + row, position(from), 1, width);
    },
  };
}

/** First column to the right of an area, with one left blank between. */
export function after(area: Area): number {
  return area.left + area.columns.length + 1;
}

/**
 * The area as blocks: its headings, and below them what each column says of each row.
 *
 * @param formats of columns in which each row has its own, by the columns' keys
 */
export function blocksOf(
  area: Area,
  fill: Readonly<Record<string, (row: number) => CellContent>>,
  title?: string,
  formats: Readonly<Record<string, readonly string[]>> = {},
): readonly CellBlock[] {
  const rows = Array.from({ length: area.rows }, (_, row) =>
    area.columns.map(({ key }) => fill[key]?.(row) ?? null),
  );
  const format = area.columns.map((column) => formats[column.key] ?? column.format);
  const headings: CellBlock = {
    at: a1(area.top, area.left),
    rows: [area.columns.map(({ header }) => header)],
    look: 'tableHeading',
    format,
    wraps: true,
  };
  return [
    ...(title === undefined || area.top === 0
      ? []
      : [{ at: a1(area.top - 1, area.left), rows: [[title]], look: 'heading' } as const]),
    headings,
    ...(rows.length === 0 ? [] : [{ at: a1(area.top + 1, area.left), rows, format }]),
  ];
}

/** Width in characters that figures and short texts need. */
const usualWidth = { kronor: 13, figure: 10 } as const;

/** Widths of a sheet's columns from A, so that no figure of its areas is cut off. */
export function widthsOfAreas(areas: readonly (Area | null)[]): readonly number[] {
  const widths: number[] = [];
  for (const area of areas) {
    if (area === null) continue;
    area.columns.forEach(({ format, width }, index) => {
      const needed = width ?? (format === '#,##0' ? usualWidth.kronor : usualWidth.figure);
      const at = area.left + index;
      widths[at] = Math.max(widths[at] ?? 0, needed);
    });
  }
  return Array.from(widths, (width) => width ?? 3);
}
