import type { DecisionRemark, RankedApplication, Selection } from './decision';
import type { Fund } from './fund';
import { total } from './fund';
import type { Application, Condition, Gate } from './portfolio';
import { belongs } from './selection/compile';

/** What is known of a row of the ranking when its remarks are written. */
export type RowSoFar = Pick<
  RankedApplication,
  'id' | 'missing' | 'cost' | 'draws' | 'withinBudget' | 'selected'
> & {
  /** Ids with the same place, itself included. */
  readonly group: readonly string[];
  /** Gates that it does not pass. */
  readonly unready: readonly Gate['kind'][];
};

/** What the remarks look at beside the row itself. */
export interface Surroundings {
  readonly conditions: readonly Condition[];
  readonly fund: Fund;
  readonly selection: Selection;
  /** The chosen applications, with what each takes of the fund. */
  readonly chosen: readonly { readonly application: Application; readonly cost: number }[];
}

/** What the reader of one row must know, in the order in which it is told. */
export function remarksOn(
  row: RowSoFar,
  application: Application,
  surroundings: Surroundings,
): DecisionRemark[] {
  const { conditions, fund, selection } = surroundings;
  const remarks: DecisionRemark[] = [];
  if (row.missing.length > 0) remarks.push({ code: 'notAssessed', directions: row.missing });
  if (row.cost === null) remarks.push({ code: 'noCost' });
  if (row.unready.length > 0) remarks.push({ code: 'notReady', gates: row.unready });
  if (application.anchored === false && !row.unready.includes('anchored'))
    remarks.push({ code: 'notAnchored' });
  const outside = row.draws.filter(
    ({ amount, year }) => amount > 0 && !fund.budgets.some((b) => b.year === year),
  );
  if (outside.length > 0 && fund.budgets.length > 0) {
    remarks.push({ code: 'drawsOutsideFund', years: outside.map(({ year }) => year) });
  }
  const others = row.group.filter((id) => id !== row.id);
  if (others.length > 0) remarks.push({ code: 'tied', with: others });
  for (const condition of conditions) {
    if (condition.kind !== 'must' && condition.kind !== 'mustNot') continue;
    if (condition.application !== row.id) continue;
    const code = condition.kind === 'must' ? 'forcedIn' : 'forcedOut';
    remarks.push({ code, condition: condition.id, reason: condition.reason });
  }
  if (selection.status === 'infeasible') return remarks;
  if (row.selected && row.withinBudget === false) remarks.push({ code: 'selectedBelowWaterline' });
  if (!row.selected && row.withinBudget === true) {
    const because = conditions
      .filter((condition) => bars(condition, application, row.cost ?? 0, surroundings))
      .map(({ id }) => id);
    remarks.push({ code: 'leftOutAboveWaterline', because });
  }
  return remarks;
}

/** Whether a condition stands in the way of adding this application to the portfolio as it is. */
function bars(
  condition: Condition,
  application: Application,
  cost: number,
  { fund, selection, chosen: portfolio }: Surroundings,
): boolean {
  const { id } = application;
  const chosen = (other: string): boolean => selection.ids.includes(other);
  switch (condition.kind) {
    case 'must':
    case 'atLeast':
      return false;
    case 'mustNot':
      return condition.application === id;
    case 'requires':
      return condition.application === id && !condition.all.every(chosen);
    case 'excludes':
      return (
        (condition.application === id && condition.any.some((other) => other !== id && chosen(other))) ||
        (condition.any.includes(id) && condition.application !== id && chosen(condition.application))
      );
    case 'bundle':
      return condition.members.includes(id);
    case 'atMostShare': {
      if (!belongs(application, condition.column, condition.value) || fund.budgets.length === 0) return false;
      const spent = portfolio
        .filter((other) => belongs(other.application, condition.column, condition.value))
        .reduce((sum, other) => sum + other.cost, 0);
      return spent + cost > condition.share * total(fund.budgets) + 1e-6;
    }
  }
}
