import type { Selection } from '../decision';
import type { Application, Capacity, Condition } from '../portfolio';
import type { Candidate } from './candidates';
import type { Demands } from './compile';
import { belongs, compile } from './compile';
import { leastFund } from './leastFund';
import { search } from './search';

/** Work for one question of whether a set of demands can be met, and how many questions may be asked. */
const QUESTION_WORK = 10_000_000;
const QUESTIONS = 400;

/** One thing that may be part of a collision. */
type Demand =
  | { readonly kind: 'fund' }
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'capacity'; readonly capacity: Capacity };

/**
 * Why no portfolio satisfies everything: the smallest set of demands that cannot be met together, and the least
 * fund that would do.
 *
 * First each demand is dropped in turn, and left out where what remains still collides; then smaller sets are
 * tried for as long as the number of questions allows. The answer always collides, and nothing in it is superfluous.
 */
export function conflictOf(
  candidates: readonly Candidate[],
  demands: Demands,
  unavailable: readonly Application[],
): NonNullable<Selection['conflict']> {
  let questions = QUESTIONS;
  const collide = (set: readonly Demand[]): boolean => {
    questions--;
    const program = compile(candidates, asDemands(set, demands));
    const { chosen, complete } = search(program, QUESTION_WORK, { anyPortfolio: true });
    return chosen === null && complete;
  };
  const all: Demand[] = [
    ...[...demands.conditions]
      .sort((a, b) => weightOf(a, candidates) - weightOf(b, candidates))
      .map((condition) => ({ kind: 'condition', condition }) as const),
    ...demands.capacities.map((capacity) => ({ kind: 'capacity', capacity }) as const),
    ...(demands.fund === null ? [] : [{ kind: 'fund' } as const]),
  ];
  let colliding = all;
  for (const demand of all) {
    const rest = colliding.filter((other) => other !== demand);
    if (collide(rest)) colliding = rest;
  }
  smaller: for (let size = 1; size < colliding.length; size++) {
    for (const set of subsets(all, size)) {
      if (questions <= 0) break smaller;
      if (collide(set)) {
        colliding = set;
        break smaller;
      }
    }
  }
  const { conditions, capacities, fund } = asDemands(colliding, demands);
  const order = new Map(demands.conditions.map((condition, k) => [condition.id, k]));
  return {
    conditions: [...conditions].sort((a, b) => order.get(a.id)! - order.get(b.id)!),
    budgetInvolved: fund !== null,
    capacities: capacities.map(({ resource, year }) => ({ resource, year })),
    unavailable: unavailable
      .filter((application) => conditions.some((condition) => demanded(condition, application)))
      .map(({ id }) => id)
      .sort(),
    leastFund: leastFund(candidates, demands),
  };
}

function asDemands(set: readonly Demand[], demands: Demands): Demands {
  return {
    fund: set.some((demand) => demand.kind === 'fund') ? demands.fund : null,
    conditions: set.flatMap((demand) => (demand.kind === 'condition' ? [demand.condition] : [])),
    capacities: set.flatMap((demand) => (demand.kind === 'capacity' ? [demand.capacity] : [])),
  };
}

/** Cheap demands are dropped first, so that a few large ones rather than many small ones are left to name. */
function weightOf(condition: Condition, candidates: readonly Candidate[]): number {
  if (condition.kind !== 'must') return 0;
  return candidates.find(({ application }) => application.id === condition.application)?.cost ?? Infinity;
}

function demanded(condition: Condition, application: Application): boolean {
  switch (condition.kind) {
    case 'must':
      return condition.application === application.id;
    case 'requires':
      return condition.all.includes(application.id);
    case 'bundle':
      return condition.members.includes(application.id);
    case 'atLeast':
      return belongs(application, condition.column, condition.value);
    default:
      return false;
  }
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= items.length - size; i++) {
    for (const rest of subsets(items, size - 1, i + 1)) yield [items[i]!, ...rest];
  }
}
