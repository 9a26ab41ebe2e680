import { bodyPlace } from '../../workbook/read/place';
import type { Place } from '../../workbook/read/place';
import { applicationsTable, sameKey } from '../../workbook/schema';
import type { Snapshot } from '../../workbook/workbook';

const idHeader = applicationsTable.columns.find(({ key }) => key === 'id')?.header ?? '';

/** The cell with an application's id; null where it is not among what was read. */
export function applicationPlace(snapshot: Snapshot, id: string): Place | null {
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(applicationsTable.name));
  if (table === undefined) return null;
  const column = table.headers.findIndex((header) => sameKey(header) === sameKey(idHeader));
  const row = table.rows.findIndex((cells) => sameKey(String(cells[column] ?? '')) === sameKey(id));
  return column < 0 || row < 0 ? null : bodyPlace(table, row, column);
}
