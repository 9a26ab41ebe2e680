import type { Application, Condition } from '../portfolio';
import type { Candidate } from './candidates';
import type { Demands } from './compile';

/**
 * Independent check of a portfolio against the conditions as they are written, not as the solver sees them:
 * it shares nothing with the solver, so that a mistake there cannot hide here. Every portfolio is checked before
 * anyone sees it.
 *
 * @param ids the chosen applications
 * @returns true where the money, the capacities and every condition hold
 */
export function holds(ids: readonly string[], candidates: readonly Candidate[], demands: Demands): boolean {
  const chosen = candidates.filter((candidate) => ids.includes(candidate.application.id));
  if (chosen.length !== ids.length) return false;
  const has = (id: string): boolean => ids.includes(id);
  const budgets = demands.fund?.budgets ?? [];
  for (const { year, amount } of budgets) {
    const drawn = chosen.flatMap((c) => c.draws).filter((draw) => draw.year === year);
    if (drawn.reduce((sum, draw) => sum + draw.amount, 0) > amount) return false;
  }
  for (const capacity of demands.capacities) {
    const used = ids.reduce((sum, id) => sum + (capacity.needs.get(id) ?? 0), 0);
    if (used > capacity.available + 1e-6) return false;
  }
  const inGroup = (application: Application, condition: Extract<Condition, { column: unknown }>): boolean =>
    condition.column === 'goal'
      ? application.goals.some((goal) => goal === condition.value)
      : application[condition.column] === condition.value;
  return demands.conditions.every((condition) => {
    switch (condition.kind) {
      case 'must':
        return has(condition.application);
      case 'mustNot':
        return !has(condition.application);
      case 'requires':
        return !has(condition.application) || condition.all.every(has);
      case 'excludes':
        return (
          !has(condition.application) || !condition.any.some((id) => id !== condition.application && has(id))
        );
      case 'bundle':
        return condition.members.every(has) || !condition.members.some(has);
      case 'atLeast':
        return chosen.filter((c) => inGroup(c.application, condition)).length >= condition.count;
      case 'atMostShare': {
        if (budgets.length === 0) return true;
        const spent = chosen.reduce((sum, c) => sum + (inGroup(c.application, condition) ? c.cost : 0), 0);
        return spent <= condition.share * budgets.reduce((sum, budget) => sum + budget.amount, 0) + 1e-6;
      }
    }
  });
}
