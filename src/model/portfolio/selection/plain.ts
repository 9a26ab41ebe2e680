import type { Selection } from '../decision';
import { EFFICIENT_LIMITS, efficientPortfolios } from '../frontier/efficient';
import type { Condition } from '../portfolio';
import type { Candidate } from './candidates';
import { compile } from './compile';
import { idsOf, select } from './select';

/** An application as bare figures. It takes no part where its value or a cost is missing. */
export interface PlainItem {
  readonly value: number | null;
  /** Whole kronor of each fund; null where unknown. */
  readonly costs: readonly (number | null)[];
}

/** Positions from 0: the first needs the second, or may not be chosen together with it. */
export type PlainPair = readonly [number, number];

export interface PlainLinks {
  readonly needs: readonly PlainPair[];
  readonly excludes: readonly PlainPair[];
}

/**
 * Greatest sum of values that can be worked with: selection adds whole millionths, and they stay exact up to 2^53.
 */
export const LARGEST_PLAIN_SUM = 9e9;

/** Ids in the order of the positions, so that ties are settled by position. */
function idOf(position: number): string {
  return String(position).padStart(6, '0');
}

function candidatesOf(items: readonly PlainItem[]): Candidate[] {
  return items.flatMap(({ value, costs }, position) => {
    const amounts = costs.flatMap((cost) => cost ?? []);
    if (value === null || amounts.length < costs.length) return [];
    const application = {
      id: idOf(position),
      title: '',
      requested: null,
      draws: [],
      scores: new Map(),
      anchored: null,
      goals: [],
      legalRequirement: false,
      netPresentValue: null,
      netPresentValueRatio: null,
    };
    const draws = amounts.map((amount, year) => ({ year, amount }));
    const cost = amounts.reduce((sum, amount) => sum + amount, 0);
    return [{ application, score: value, draws, cost }];
  });
}

function conditionsOf({ needs, excludes }: PlainLinks): Condition[] {
  return [
    ...needs.map(([a, b]) => ({ kind: 'requires' as const, id: '', application: idOf(a), all: [idOf(b)] })),
    ...excludes.map(([a, b]) => ({
      kind: 'excludes' as const,
      id: '',
      application: idOf(a),
      any: [idOf(b)],
    })),
  ];
}

/**
 * The best selection of bare figures: the same search, the same order of ties and the same independent check as a
 * round's own.
 *
 * @param funds one amount for each column of costs
 * @returns whether each item is chosen, and whether the selection is proven
 */
export function plainSelection(
  items: readonly PlainItem[],
  funds: readonly number[],
  links: PlainLinks,
  work: number,
): { readonly chosen: readonly boolean[] } & Pick<Selection, 'proven'> {
  const budgets = funds.map((amount, year) => ({ year, amount }));
  const demands = {
    fund: { budgets, single: false, firstYear: 0 },
    conditions: conditionsOf(links),
    capacities: [],
  };
  const { ids, proven } = select(candidatesOf(items), demands, [], work);
  const members = new Set(ids);
  return { chosen: items.map((_, position) => members.has(idOf(position))), proven };
}

/**
 * Every efficient portfolio of bare figures with one cost each, by rising cost.
 *
 * @param fund dearest portfolio to consider
 * @returns null where the frontier grows beyond what may be held or worked through
 */
export function plainFrontier(
  items: readonly PlainItem[],
  fund: number,
  links: PlainLinks,
  limits: { readonly points: number; readonly work: number },
): { readonly cost: number; readonly value: number }[] | null {
  const demands = { fund: null, conditions: conditionsOf(links), capacities: [] };
  const candidates = candidatesOf(items);
  const program = compile(candidates, demands);
  const efficient = efficientPortfolios(program, program.costs, {
    ...EFFICIENT_LIMITS,
    ...limits,
    cost: fund,
  });
  if (efficient === null) return null;
  const values = new Map(candidates.map(({ application, score }) => [application.id, score]));
  return Array.from({ length: efficient.length }, (_, at) => ({
    cost: efficient.cost[at]!,
    value: idsOf(program, efficient.chosen(at)).reduce((sum, id) => sum + values.get(id)!, 0),
  }));
}
