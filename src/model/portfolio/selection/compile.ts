import type { Fund } from '../fund';
import { drawnIn } from '../fund';
import type { Application, Capacity, Condition, GroupColumn } from '../portfolio';
import type { Candidate } from './candidates';
import { byId, selectionValue } from './candidates';
import type { Program, Row } from './program';
import { row } from './program';

/** What a selection has to respect. Parts may be left out, to ask what would hold without them. */
export interface Demands {
  /** Null leaves the money out. */
  readonly fund: Fund | null;
  readonly conditions: readonly Condition[];
  readonly capacities: readonly Capacity[];
}

/** Whether an application belongs to the group that a condition speaks of. */
export function belongs(application: Application, column: GroupColumn, value: string): boolean {
  return column === 'goal' ? application.goals.includes(value) : application[column] === value;
}

/**
 * Turns candidates and demands into rows. An application that takes no part counts as not chosen: nothing that
 * needs it can be chosen, and a condition that demands it cannot be met.
 */
export function compile(candidates: readonly Candidate[], demands: Demands): Program {
  const sorted = [...candidates].sort(byId);
  const indexOf = new Map(sorted.map((candidate, i) => [candidate.application.id, i]));
  const forced = new Int8Array(sorted.length).fill(-1);
  const rows: Row[] = [];
  const impossible = (): void => void rows.push(row('requires', [], -1));
  const force = (id: string, to: 0 | 1): void => {
    const i = indexOf.get(id);
    if (i === undefined) {
      if (to === 1) impossible();
    } else if (forced[i] === 1 - to) impossible();
    else forced[i] = to;
  };
  const needs = (id: string, other: string): void => {
    const i = indexOf.get(id);
    const j = indexOf.get(other);
    if (i === undefined || i === j) return;
    rows.push(row('requires', j === undefined ? [[i, 1]] : [[i, 1], [j, -1]], 0)); // prettier-ignore
  };
  const members = (column: GroupColumn, value: string): number[] =>
    sorted.flatMap((candidate, i) => (belongs(candidate.application, column, value) ? [i] : []));

  for (const budget of demands.fund?.budgets ?? []) {
    rows.push(row('budget', sorted.map((c, i) => [i, drawnIn(c.draws, budget.year)]), budget.amount)); // prettier-ignore
  }
  for (const capacity of demands.capacities) {
    const entries = sorted.map((c, i) => [i, capacity.needs.get(c.application.id) ?? 0] as const);
    rows.push(row('capacity', entries, capacity.available));
  }
  for (const condition of demands.conditions) {
    switch (condition.kind) {
      case 'must':
        force(condition.application, 1);
        break;
      case 'mustNot':
        force(condition.application, 0);
        break;
      case 'requires':
        for (const other of condition.all) needs(condition.application, other);
        break;
      case 'excludes':
        for (const other of condition.any) {
          const i = indexOf.get(condition.application);
          const j = indexOf.get(other);
          if (i !== undefined && j !== undefined && i !== j) rows.push(row('excludes', [[i, 1], [j, 1]], 1)); // prettier-ignore
        }
        break;
      case 'bundle':
        condition.members.forEach((id, k) =>
          needs(id, condition.members[(k + 1) % condition.members.length]!),
        );
        break;
      case 'atLeast':
        rows.push(row('minimum', members(condition.column, condition.value).map((i) => [i, -1]), -condition.count)); // prettier-ignore
        break;
      case 'atMostShare': {
        const budgets = demands.fund?.budgets ?? [];
        if (budgets.length === 0) break;
        const fund = budgets.reduce((sum, budget) => sum + budget.amount, 0);
        // Costs are whole kronor; the millionth forgives that 0.29 · 100 is 28.999999999999996 in binary.
        const limit = Math.floor(condition.share * fund + 1e-6);
        const group = members(condition.column, condition.value);
        rows.push(row('share', group.map((i) => [i, sorted[i]!.cost]), limit)); // prettier-ignore
        break;
      }
    }
  }
  return {
    ids: sorted.map((candidate) => candidate.application.id),
    values: Float64Array.from(sorted, (candidate) => selectionValue(candidate.score)),
    costs: Float64Array.from(sorted, (candidate) => candidate.cost),
    rows,
    forced,
  };
}
