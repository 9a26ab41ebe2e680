import { columnLetters } from './cells/address';
import { isBlank } from './cells/reading';
import { sameKey, tables } from './schema';
import type { CellValue } from './workbook';

/** A rectangle of cells outside the contract's tables: a table of somebody's own, or what is used of a sheet. */
export interface SurveyedArea {
  readonly sheet: string;
  /** The table's name; null for a sheet without tables. */
  readonly table: string | null;
  /** Zero-based position of the first cell. */
  readonly top: number;
  readonly left: number;
  /** Every row that was read, a table's header row first. */
  readonly rows: readonly (readonly CellValue[])[];
  /** There are more rows or columns than are read. */
  readonly cut: boolean;
}

/** How much of an area is read: more than any municipality has applications. */
export const surveyedRows = 5000;
export const surveyedColumns = 100;

/** A list with a row of headings, such as a municipality's own list of applications. */
export interface ForeignList {
  /** The sheet's name, and the table's where it is one: what the list is remembered by. */
  readonly name: string;
  readonly sheet: string;
  /** Zero-based position of the first heading. */
  readonly top: number;
  readonly left: number;
  /** No two alike; a column without a heading has its letter. */
  readonly headers: readonly string[];
  readonly rows: readonly ForeignRow[];
  readonly cut: boolean;
}

export interface ForeignRow {
  /** Zero-based row on the sheet. */
  readonly at: number;
  readonly cells: readonly CellValue[];
}

const ownTables = new Set(tables.map(({ name }) => sameKey(name)));

/** Whether a table is somebody's own: none of the contract. */
export function isForeign(table: string): boolean {
  return !ownTables.has(sameKey(table));
}

/** The lists among the areas: those with a row of headings and at least one row below it. */
export function foreignLists(areas: readonly SurveyedArea[]): readonly ForeignList[] {
  return areas.flatMap((area) => {
    const list = listIn(area);
    return list === null ? [] : [list];
  });
}

/** Rows above the headings, such as a title, are no more than this. */
const mostRowsAbove = 20;

function listIn(area: SurveyedArea): ForeignList | null {
  const { sheet, table, cut } = area;
  const head = table !== null ? 0 : headingRow(area.rows);
  const headings = head === null ? undefined : area.rows[head];
  if (head === null || headings === undefined) return null;
  const below = area.rows.slice(head + 1);
  const used = headings.flatMap((heading, column) =>
    !isBlank(heading) || below.some((row) => !isBlank(row[column])) ? [column] : [],
  );
  const [first] = used;
  const last = used.at(-1);
  if (first === undefined || last === undefined) return null;
  const rows = below.flatMap((row, index): readonly ForeignRow[] => {
    const cells = Array.from({ length: last - first + 1 }, (_, column) => row[first + column] ?? null);
    return cells.every((cell) => isBlank(cell)) ? [] : [{ at: area.top + head + 1 + index, cells }];
  });
  if (rows.length === 0) return null;
  return {
    name: table === null ? sheet : `${sheet} · ${table}`,
    sheet,
    top: area.top + head,
    left: area.left + first,
    headers: distinct(headings.slice(first, last + 1), area.left + first),
    rows,
    cut,
  };
}

/** The first row that is as full of different texts as any among the first; null where no row has two. */
function headingRow(rows: readonly (readonly CellValue[])[]): number | null {
  const texts = rows
    .slice(0, mostRowsAbove)
    .map((row) =>
      row.some((cell) => typeof cell === 'number')
        ? 0
        : new Set(
            row
              .filter((cell) => typeof cell === 'string' && !isBlank(cell))
              .map((cell) => sameKey(String(cell))),
          ).size,
    );
  const most = Math.max(0, ...texts);
  if (most < 2) return null;
  return texts.findIndex((count) => count >= Math.max(2, most * 0.7));
}

function distinct(headings: readonly CellValue[], left: number): readonly string[] {
  const seen = new Set<string>();
  return headings.map((heading, index) => {
    const letters = columnLetters(left + index);
    const text =
      isBlank(heading) || typeof heading === 'object'
        ? letters
        : String(heading).replace(/\s+/gu, ' ').trim();
    const name = seen.has(sameKey(text)) ? `${text} (${letters})` : text;
    seen.add(sameKey(name));
    return name;
  });
}
