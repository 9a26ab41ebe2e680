import type { WeightWrite } from '../../workbook/write/weights';
import { weightWritesBack } from '../../workbook/write/weights';
import type { GivenJudgements } from '../../workbook/write/weightsJudgements';
import { judgementsIn, sameJudgements, writeJudgements } from '../../workbook/write/weightsJudgements';
import { sameKey } from '../../workbook/schema';
import type { Snapshot, WorkbookChange } from '../../workbook/workbook';

/** What was written, with what stood there before. */
export interface Written {
  readonly cells: readonly WeightWrite[];
  readonly judgements: { readonly before: GivenJudgements; readonly after: GivenJudgements } | null;
}

/** The change that takes back what was written; null where the workbook no longer holds it. */
export function takeBack(
  snapshot: Snapshot,
  ids: readonly string[],
  { cells, judgements }: Written,
): WorkbookChange | null {
  const back = weightWritesBack(snapshot, cells);
  if (back === null) return null;
  const change = { cells: back.map(({ write }) => write), basedOn: snapshot };
  if (judgements === null) return change;
  const now = judgementsOf(snapshot, ids, judgements.after.assessor);
  if (!sameJudgements(now, judgements.after.comparisons)) return null;
  const table = writeJudgements(snapshot, ids, judgements.before)?.table;
  return table === undefined ? change : { ...change, tables: [table] };
}

/** What one assessor has answered in the workbook. */
export function judgementsOf(
  snapshot: Snapshot,
  ids: readonly string[],
  assessor: string,
): GivenJudgements['comparisons'] {
  const given = judgementsIn(snapshot, ids).find((one) => sameKey(one.assessor) === sameKey(assessor));
  return given?.comparisons ?? [];
}
