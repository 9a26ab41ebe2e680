import type { Demands } from '../../../src/model/portfolio/selection/compile';
import type { Candidate } from '../../../src/model/portfolio/selection/candidates';
import type { Condition } from '../../../src/model/portfolio/portfolio';

/** A portfolio found by trying all of them. */
export interface Tried {
  readonly ids: readonly string[];
  readonly value: number;
  readonly cost: number;
}

/** Whether the conditions hold, written from design.md section 5 alone, as sets of ids. */
function allowed(ids: ReadonlySet<string>, all: readonly Candidate[], demands: Demands): boolean {
  const chosen = all.filter((candidate) => ids.has(candidate.application.id));
  const budgets = demands.fund?.budgets ?? [];
  for (const { year, amount } of budgets) {
    let drawn = 0;
    for (const { draws } of chosen) for (const draw of draws) if (draw.year === year) drawn += draw.amount;
    if (drawn > amount) return false;
  }
  for (const { needs, available } of demands.capacities) {
    let used = 0;
    for (const id of ids) used += needs.get(id) ?? 0;
    if (used > available + 1e-9) return false;
  }
  const group = ({ column, value }: Extract<Condition, { column: unknown }>): Candidate[] =>
    chosen.filter(({ application }) =>
      column === 'goal' ? application.goals.includes(value) : application[column] === value,
    );
  for (const condition of demands.conditions) {
    if (condition.kind === 'must' && !ids.has(condition.application)) return false;
    if (condition.kind === 'mustNot' && ids.has(condition.application)) return false;
    if (condition.kind === 'requires' && ids.has(condition.application)) {
      for (const other of condition.all) if (!ids.has(other)) return false;
    }
    if (condition.kind === 'excludes' && ids.has(condition.application)) {
      // An application that is said to exclude itself is read as excluding the others only.
      for (const other of condition.any) if (other !== condition.application && ids.has(other)) return false;
    }
    if (condition.kind === 'bundle') {
      const count = condition.members.filter((id) => ids.has(id)).length;
      if (count !== 0 && count !== condition.members.length) return false;
    }
    if (condition.kind === 'atLeast' && group(condition).length < condition.count) return false;
    if (condition.kind === 'atMostShare' && budgets.length > 0) {
      let fund = 0;
      for (const { amount } of budgets) fund += amount;
      let spent = 0;
      for (const { cost } of group(condition)) spent += cost;
      if (spent > condition.share * fund + 1e-6) return false;
    }
  }
  return true;
}

/** Every allowed portfolio, best first in the stated order: value, cost, number, sorted ids. */
export function enumerate(all: readonly Candidate[], demands: Demands): Tried[] {
  const found: Tried[] = [];
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const members = all.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1);
    const ids = members.map(({ application }) => application.id).sort();
    if (!allowed(new Set(ids), all, demands)) continue;
    found.push({
      ids,
      value: members.reduce((sum, { score }) => sum + Math.round(score * 1e6), 0),
      cost: members.reduce((sum, { cost }) => sum + cost, 0),
    });
  }
  return found.sort(
    (a, b) =>
      b.value - a.value ||
      a.cost - b.cost ||
      a.ids.length - b.ids.length ||
      (a.ids.join('\u0001') < b.ids.join('\u0001') ? -1 : 1),
  );
}
