import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { pairsOf } from '../cells/pairs';
import type { Problem } from '../problem';
import { sameKey } from '../schema/table';
import { allYears, scenariosTable } from '../schema/written';
import type { Snapshot } from '../workbook';
import { problemAt } from './place';
import type { ReadRow } from './rows';
import { hasAll, rowsOf } from './rows';

/** A scenario and when it was kept. */
export interface KeptScenario {
  readonly scenario: Scenario;
  readonly time: string | null;
}

export interface ScenariosReading {
  readonly scenarios: readonly KeptScenario[];
  readonly problems: readonly Problem[];
}

type Row = ReadRow<typeof scenariosTable>;

const needed = ['name', 'totalScore', 'cost', 'fingerprint'] as const;

/**
 * Reads Scenarier. A row that somebody has changed so that it cannot be understood is pointed at and left out. It is no
 * material: a fault here never stops a ranking.
 */
export function readScenarios(snapshot: Snapshot): ScenariosReading {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const scenarios = rowsOf(snapshot, scenariosTable, problems).flatMap((row) => {
    if (!hasAll(row, needed, problems)) return [];
    const name = sameKey(row.values.name);
    const first = seen.get(name);
    if (first !== undefined) {
      problems.push(problemAt(row.place('name'), row.found('name'), 'error', 'duplicateId', { first }));
      return [];
    }
    seen.set(name, row.place('name').cell);
    const scenario = scenarioOf(row, problems);
    return scenario === null ? [] : [{ scenario, time: row.values.time }];
  });
  return { scenarios, problems };
}

function scenarioOf(row: Row, problems: Problem[]): Scenario | null {
  const { name, totalScore, cost, proven, fingerprint } = row.values;
  const lists = (['weights', 'budget', 'chosen', 'places'] as const).map((key) => {
    const pairs = row.unreadable.has(key) ? null : pairsOf(row.values[key]);
    if (pairs === null && !row.unreadable.has(key)) {
      const column = scenariosTable.columns.find((one) => one.key === key)?.header ?? key;
      problems.push(problemAt(row.place(key), row.found(key), 'error', 'unreadableScenario', { column }));
    }
    return pairs;
  });
  const [weights, budget, chosen, places] = lists;
  if (!weights || !budget || !chosen || !places) return null;
  const singleFund = [...budget.keys()].some((year) => sameKey(year) === sameKey(allYears));
  return {
    name: name ?? '',
    fingerprint: fingerprint ?? '',
    singleFund,
    budgets: [...budget].map(([year, amount]) => ({ year: Number.parseInt(year, 10) || 0, amount })),
    weights: [...weights].map(([id, share]) => ({ id, share })),
    places: Object.fromEntries(places),
    chosen: Object.fromEntries(chosen),
    cost: cost ?? 0,
    value: totalScore ?? 0,
    proven: proven === true,
  };
}
