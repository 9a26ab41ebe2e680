import type { Place } from './read/place';
import { bodyPlace, headerPlace } from './read/place';
import { sameKey } from './schema/table';
import type { CellValue, Snapshot, TableSnapshot } from './workbook';

/** One thing that differs between two readings of a workbook, at its place in the later one. */
export type Difference =
  | (Place & {
      readonly kind: 'cell';
      /** What the row and the column are called: the row's first cell, and the heading. */
      readonly row: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    })
  | (Place & { readonly kind: 'rowAdded' | 'rowGone'; readonly row: string })
  | (Place & { readonly kind: 'tableAdded' | 'tableGone' | 'headings' | 'rowOrder'; readonly table: string });

/**
 * What differs in the material between two readings, table by table in the order of the later one. Rows are known by
 * their first cell, so that a row put in between is one row added and not every row below changed. Where a table stands
 * is of no matter.
 *
 * @param isMaterial whether a table counts; those that the product writes are an outcome
 */
export function differences(
  before: Snapshot,
  after: Snapshot,
  isMaterial: (table: string) => boolean,
): readonly Difference[] {
  const earlier = byName(before, isMaterial);
  const later = byName(after, isMaterial);
  return [
    ...[...later].flatMap(([name, table]) => {
      const old = earlier.get(name);
      return old === undefined ? [whole('tableAdded', table)] : inTable(old, table);
    }),
    ...[...earlier].flatMap(([name, table]) => (later.has(name) ? [] : [whole('tableGone', table)])),
  ];
}

function byName(snapshot: Snapshot, isMaterial: (table: string) => boolean): Map<string, TableSnapshot> {
  return new Map(
    snapshot.tables.filter(({ name }) => isMaterial(name)).map((table) => [sameKey(table.name), table]),
  );
}

function whole(kind: 'tableAdded' | 'tableGone' | 'headings' | 'rowOrder', table: TableSnapshot): Difference {
  return { kind, table: table.name, ...headerPlace(table) };
}

function inTable(before: TableSnapshot, after: TableSnapshot): readonly Difference[] {
  if (JSON.stringify(before.headers) !== JSON.stringify(after.headers)) return [whole('headings', after)];
  if (JSON.stringify(before.rows) === JSON.stringify(after.rows)) return [];
  const earlier = rowsByName(before);
  const later = rowsByName(after);
  const found = [
    ...[...later].flatMap(([name, row]): readonly Difference[] => {
      const old = earlier.get(name);
      if (old !== undefined) return inRow(before, old, after, row);
      return [{ kind: 'rowAdded', row: rowName(after, row), ...bodyPlace(after, row, 0) }];
    }),
    ...[...earlier].flatMap(([name, row]): readonly Difference[] =>
      later.has(name) ? [] : [{ kind: 'rowGone', row: rowName(before, row), ...headerPlace(after) }],
    ),
  ];
  return found.length > 0 ? found : [whole('rowOrder', after)];
}

/** Rows by what their first cell says and which of that name they are. */
function rowsByName(table: TableSnapshot): Map<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    table.rows.map((_, row) => {
      const name = sameKey(rowName(table, row));
      const number = seen.get(name) ?? 0;
      seen.set(name, number + 1);
      return [`${name}\n${number}`, row];
    }),
  );
}

function rowName(table: TableSnapshot, row: number): string {
  const cell = table.rows[row]?.[0] ?? null;
  return cell === null ? '' : typeof cell === 'object' ? cell.error : String(cell);
}

function inRow(before: TableSnapshot, old: number, after: TableSnapshot, row: number): readonly Difference[] {
  return after.headers.flatMap((column, at): readonly Difference[] => {
    const from = before.rows[old]?.[at] ?? null;
    const to = after.rows[row]?.[at] ?? null;
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ kind: 'cell', row: rowName(after, row), column, from, to, ...bodyPlace(after, row, at) }];
  });
}
