import type { Problem } from '../problem';
import type { decisionWords } from '../schema/record';
import { decisionsTable } from '../schema/record';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import { problemAt } from './place';
import { readRows } from './rows';
import { openTable } from './table';

/** What people have typed beside an application in Beslutsunderlag. */
export interface TypedDecision {
  readonly decision: keyof typeof decisionWords;
  /** Beviljat belopp, whole kronor; null where it is blank. */
  readonly amount: number | null;
  readonly decidedBy: string | null;
  /** yyyy-mm-dd */
  readonly decidedOn: string | null;
  readonly note: string | null;
}

export interface DecisionsReading {
  /** By the application's Id (see `sameKey`). Those without a decision are not in it. */
  readonly decisions: ReadonlyMap<string, TypedDecision>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the decisions that are typed in Beslutsunderlag. A row in which nothing, or nothing that can be read, stands under
 * Beslut has no decision. Never throws.
 */
export function readDecisions(snapshot: Snapshot): DecisionsReading {
  const problems: Problem[] = [];
  const table = openTable(snapshot, decisionsTable, problems);
  const decisions = new Map<string, TypedDecision>();
  if (table === null) return { decisions, problems: [] };
  const seen = new Map<string, string>();
  for (const row of readRows(table, problems)) {
    const { id, decision, amount, decidedBy, decidedOn, note } = row.values;
    if (id === null) continue;
    const first = seen.get(sameKey(id));
    if (first !== undefined) {
      problems.push(problemAt(row.place('id'), row.found('id'), 'error', 'duplicateId', { first }));
      continue;
    }
    seen.set(sameKey(id), row.place('id').cell);
    if (decision !== null) decisions.set(sameKey(id), { decision, amount, decidedBy, decidedOn, note });
  }
  return { decisions, problems };
}
