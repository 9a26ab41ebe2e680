import type { Gate } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { gatesTable } from '../schema/gates';
import type { Snapshot } from '../workbook';
import { problemAt } from './place';
import { hasAll, rowsOf } from './rows';

export interface GatesReading {
  /** Those that apply, in the contract's order whatever the order of the rows. */
  readonly gates: readonly Gate[];
  readonly rankUnready: boolean;
}

const order: readonly Gate['kind'][] = ['anchored', 'benefit', 'indicators', 'runningCost'];

/**
 * Reads Krav. A row that cannot be read, or repeats one further up, is left out, and so is a number of indicators that
 * is no whole number from one: then the requirement does not apply.
 */
export function readGates(snapshot: Snapshot, problems: Problem[]): GatesReading {
  const seen = new Map<string, string>();
  const gates: Gate[] = [];
  let rankUnready = false;
  for (const row of rowsOf(snapshot, gatesTable, problems)) {
    if (!hasAll(row, ['gate', 'applies'], problems)) continue;
    const { gate, applies, least } = row.values;
    const first = seen.get(gate);
    if (first !== undefined) {
      problems.push(problemAt(row.place('gate'), row.found('gate'), 'error', 'duplicateId', { first }));
      continue;
    }
    seen.set(gate, row.place('gate').cell);
    if (gate === 'rankUnready') {
      rankUnready = applies;
      continue;
    }
    if (!applies) continue;
    if (gate !== 'indicators') gates.push({ kind: gate });
    else if (row.unreadable.has('least')) continue;
    else if (least !== null && !(Number.isInteger(least) && least >= 1)) {
      const values = { column: 'Minst' };
      problems.push(problemAt(row.place('least'), row.found('least'), 'error', 'leastOutside', values));
    } else gates.push({ kind: gate, least: least ?? 1 });
  }
  return { gates: gates.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)), rankUnready };
}
