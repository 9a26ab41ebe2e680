import type { Chosen, Program } from '../selection/program';
import { componentsOf, linksOf, mergeOrder, minimaOf } from './components';
import type { Option } from './options';
import { optionsOf } from './options';
import type { Cut, ParetoList, Shifted } from './pareto';
import { mergeAll, withoutDominated } from './pareto';
import { lowestPrice } from './price';

/** Every efficient portfolio: none can be had with more value at the same cost, or the same value at less. */
export interface Efficient {
  readonly length: number;
  readonly cost: Float64Array;
  /** In the programme's units. */
  readonly value: Float64Array;
  chosen(at: number): Chosen;
}

export interface EfficientLimits {
  /** Dearest portfolio to consider; Infinity for all. */
  readonly cost: number;
  /** Most points to hold at a time. */
  readonly points: number;
  /** Most subsets of one component to look at. */
  readonly subsets: number;
  /** Most points to merge in all. */
  readonly work: number;
  /**
   * Where only the dearest point counts: the value of a portfolio that is known. What cannot reach it within
   * `cost` is left out, which makes the lists short.
   */
  readonly known?: number;
}

export const EFFICIENT_LIMITS: EfficientLimits = {
  cost: Infinity,
  points: 2_000_000,
  subsets: 200_000,
  work: 200_000_000,
};

/**
 * The whole efficient frontier for one fund, by merging component after component: the portfolios so far, each
 * with each option of the next, less what is dominated (Nemhauser and Ullmann 1969, over components of linked
 * candidates, with how far each minimum is met as state). Exact: every point is the proven best for its cost,
 * with ties resolved as `compareChosen` says.
 *
 * The budget row itself is not enforced (the axis is cost); capacities and shares cannot be expressed here.
 *
 * @returns null where the programme has such rows, or grows beyond the limits
 */
export function efficientPortfolios(
  program: Program,
  axis: Float64Array,
  limits: EfficientLimits = EFFICIENT_LIMITS,
): Efficient | null {
  if (program.rows.some((row) => row.kind === 'capacity' || row.kind === 'share')) return null;
  if (linksOf(program).some((link) => link.index.length === 0 && link.limit < 0)) return nothing(program);
  const minima = minimaOf(program);
  const radix = minima.map(({ need }) => need + 1);
  const words = Math.max(1, Math.ceil(program.ids.length / 32));
  const order = mergeOrder(componentsOf(program), minima);
  const optionsBy: Option[][] = [];
  for (const component of order) {
    const options = optionsOf(program, component, minima, axis, limits.subsets);
    if (options === null) return null;
    if (options.length === 0) return nothing(program);
    optionsBy.push(options);
  }
  const cuts = cutsOf(optionsBy, limits);
  const left = minima.map(({ members }) => members.size);

  let work = 0;
  let states = new Map<number, ParetoList>([[0, start(words)]]);
  for (const [k, component] of order.entries()) {
    const options = optionsBy[k]!;
    minima.forEach(({ members }, m) => {
      left[m]! -= component.filter((i) => members.has(i)).length;
    });
    const reachable = (state: number): boolean =>
      digits(state, radix).every((met, m) => met + left[m]! >= minima[m]!.need);
    const parts = new Map<number, Shifted[]>();
    const shifts = options.map((option) => ({ ...option, bits: asBits(option.members, words) }));
    for (const [state, list] of states) {
      work += list.length * shifts.length;
      if (work > limits.work) return null;
      for (const shift of shifts) {
        const to = minima.length === 0 ? 0 : advance(state, shift, radix);
        if (!reachable(to)) continue;
        const part = { list, cost: shift.cost, value: shift.value, bits: shift.bits };
        const others = parts.get(to);
        if (others === undefined) parts.set(to, [part]);
        else others.push(part);
      }
    }
    const merged = new Map<number, ParetoList>();
    for (const [state, own] of parts) merged.set(state, mergeAll(own, cuts[k]!, words));
    states = prune(merged, radix, words);
    let points = 0;
    for (const list of states.values()) points += list.length;
    if (points > limits.points) return null;
    if (points === 0) return nothing(program);
  }
  const goal = states.get(radix.reduce((product, r) => product * r, 1) - 1);
  return goal === undefined ? nothing(program) : reading(program, goal, words);
}

/** What may be left out after each component. */
function cutsOf(options: readonly (readonly Option[])[], { cost, known }: EfficientLimits): Cut[] {
  if (known === undefined) return options.map(() => ({ cost, perKrona: 0, least: -Infinity }));
  const { perKrona, rest } = lowestPrice(options, cost);
  // Values are whole: half a unit is far more than rounding can take from the bound.
  return options.map((_, k) => ({
    cost,
    perKrona,
    least: known - perKrona * cost - rest[k + 1]! - 0.5,
  }));
}

/** How far each minimum is met. */
function digits(state: number, radix: readonly number[]): number[] {
  let rest = state;
  return radix.map((r) => {
    const digit = rest % r;
    rest = (rest - digit) / r;
    return digit;
  });
}

function advance(state: number, option: Option, radix: readonly number[]): number {
  let unit = 1;
  let to = 0;
  digits(state, radix).forEach((met, m) => {
    to += Math.min(radix[m]! - 1, met + option.gives[m]!) * unit;
    unit *= radix[m]!;
  });
  return to;
}

/** A portfolio that meets a minimum further, at no greater cost and no smaller value, makes the other useless. */
function prune(
  states: ReadonlyMap<number, ParetoList>,
  radix: readonly number[],
  words: number,
): Map<number, ParetoList> {
  const kept = new Map<number, ParetoList>();
  for (const [state, list] of states) {
    let own = list;
    let unit = 1;
    digits(state, radix).forEach((met, m) => {
      const further = met + 1 < radix[m]! ? states.get(state + unit) : undefined;
      if (further !== undefined && own.length > 0) own = withoutDominated(own, further, words);
      unit *= radix[m]!;
    });
    if (own.length > 0) kept.set(state, own);
  }
  return kept;
}

function start(words: number): ParetoList {
  return { length: 1, cost: new Float64Array(1), value: new Float64Array(1), bits: new Int32Array(words) };
}

function asBits(members: readonly number[], words: number): Int32Array {
  const bits = new Int32Array(words);
  for (const i of members) bits[i >> 5]! |= 1 << (i & 31);
  return bits;
}

function nothing(program: Program): Efficient {
  return reading(program, { ...start(1), length: 0 }, 1);
}

function reading(program: Program, list: ParetoList, words: number): Efficient {
  return {
    length: list.length,
    cost: list.cost,
    value: list.value,
    chosen: (at) =>
      Uint8Array.from(program.ids, (_, i) => (list.bits[at * words + (i >> 5)]! >>> (i & 31)) & 1),
  };
}
