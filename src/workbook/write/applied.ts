import { positionOf } from '../cells/address';
import { sameKey } from '../schema/table';
import type { CellWrite, Snapshot, TableSnapshot } from '../workbook';

/**
 * The reading as it would be with single cells written: what is worked out from it fits the workbook once the same cells
 * have been written together with the rest. Cells outside every table change nothing.
 */
export function withCellsWritten(snapshot: Snapshot, cells: readonly CellWrite[]): Snapshot {
  if (cells.length === 0) return snapshot;
  return { ...snapshot, tables: snapshot.tables.map((table) => writtenInto(table, cells)) };
}

function writtenInto(table: TableSnapshot, cells: readonly CellWrite[]): TableSnapshot {
  const values = new Map<string, CellWrite['to']>();
  for (const { sheet, cell, to } of cells) {
    const at = positionOf(cell);
    if (at === null || sameKey(sheet) !== sameKey(table.sheet)) continue;
    values.set(`${at.row - table.top - 1} ${at.column - table.left}`, to);
  }
  if (values.size === 0) return table;
  const rows = table.rows.map((row, r) =>
    row.map((value, c) => {
      const written = values.get(`${r} ${c}`);
      return written === undefined ? value : written;
    }),
  );
  return { ...table, rows };
}
