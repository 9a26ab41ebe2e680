import { bodyPlace } from '../../workbook/read/place';
import type { Place } from '../../workbook/read/place';
import { readRows } from '../../workbook/read/rows';
import { openTable } from '../../workbook/read/table';
import { sameKey, scoresTable } from '../../workbook/schema';
import type { Snapshot } from '../../workbook/workbook';

/** One assessor's row in Poäng. */
export interface Assessment {
  /** Empty where the row names nobody. */
  readonly assessor: string;
  /** Empty where none is given. */
  readonly motivation: string;
  readonly place: Place;
}

/** Who has assessed an application and with what words, in the order of the rows. */
export function assessmentsOf(snapshot: Snapshot, application: string): readonly Assessment[] {
  const table = openTable(snapshot, scoresTable, []);
  if (table === null) return [];
  const first = table.columns.get('motivation') ?? table.columns.get('application') ?? 0;
  return readRows(table, []).flatMap(({ index, values: { application: id, assessor, motivation } }) =>
    id === null || sameKey(id) !== sameKey(application)
      ? []
      : [
          {
            assessor: assessor ?? '',
            motivation: motivation ?? '',
            place: bodyPlace(table.at, index, first),
          },
        ],
  );
}
