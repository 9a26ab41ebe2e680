import { Domain } from './domain';
import { objectiveOf } from './objective';
import type { Chosen, Program, Row } from './program';
import { compareChosen, row } from './program';
import { Relaxation } from './relaxation';
import { repair } from './repair';

export interface SearchResult {
  /** The best portfolio found; null where there is none, or none was found. */
  readonly chosen: Chosen | null;
  /** Everything was searched: `chosen` is the best portfolio, or null means that there is none. */
  readonly complete: boolean;
  /** No portfolio has a greater value than this. */
  readonly bound: number;
  /** Elements looked at. */
  readonly work: number;
}

/** Subgradient steps at the root and at every other node, and where they give up. */
const ROOT_STEPS = 1500;
const NODE_STEPS = 25;

export interface SearchSettings {
  /** Stop at the first portfolio found: the question is only whether there is one. */
  readonly anyPortfolio?: boolean;
}

/**
 * Exact selection by branch and bound with Lagrangian bounds, propagation and fixing by reduced cost (a candidate
 * whose other choice would put the bound below the best found is decided).
 *
 * Limited by work, never by the clock, so that the same material gives the same answer on every machine.
 *
 * @param limit elements that it may look at
 */
export function search(program: Program, limit: number, settings: SearchSettings = {}): SearchResult {
  return new Search(program, limit, settings.anyPortfolio === true).run();
}

class Search {
  private readonly weight: Float64Array;
  private readonly valueOf: (objective: number) => number;
  private readonly domain: Domain;
  private readonly relaxation: Relaxation;
  /** More than what rounding can take from a bound. */
  private readonly tolerance: number;
  private best: Chosen | null = null;
  private bestObjective = -Infinity;
  /** Greatest bound of what was left unsearched when the work ran out. */
  private open = -Infinity;
  private stopped = false;

  constructor(
    private readonly program: Program,
    private readonly limit: number,
    private readonly anyPortfolio: boolean,
  ) {
    const objective = objectiveOf(program);
    this.weight = objective.weight;
    this.valueOf = (value) => objective.valueOf(value);
    this.domain = new Domain([...program.rows, ...orderOfTwins(program, this.weight)], program.ids.length);
    this.relaxation = new Relaxation(this.domain, this.weight);
    this.tolerance = 1e-11 * this.weight.reduce((sum, weight) => sum + Math.abs(weight), 1);
  }

  run(): SearchResult {
    const { domain, program } = this;
    program.forced.forEach((to, i) => {
      if (to === 0 || to === 1) domain.decide(i, to);
    });
    if (domain.propagate(-1)) this.visit(new Float64Array(domain.rows.length), 0);
    const bound = Math.max(this.open, this.bestObjective);
    return {
      chosen: this.best,
      complete: !this.stopped,
      bound: bound === -Infinity ? -Infinity : this.valueOf(bound),
      work: this.relaxation.work,
    };
  }

  /** Nothing under a bound this low can beat, or tie with, the best found. */
  private hopeless(bound: number): boolean {
    return this.anyPortfolio ? this.best !== null : bound + this.tolerance < this.bestObjective;
  }

  private visit(inherited: Float64Array, depth: number): void {
    const { domain } = this;
    const mark = domain.mark();
    const multipliers = this.tighten(inherited, depth);
    if (multipliers !== null) this.branch(multipliers, depth);
    domain.undo(mark);
  }

  /** Multipliers that bring the bound down; null where nothing under this node is worth looking at. */
  private tighten(inherited: Float64Array, depth: number): Float64Array | null {
    const { relaxation } = this;
    relaxation.focus();
    const root = depth === 0;
    const settled = this.settled();
    const multipliers = inherited.slice();
    const best = inherited.slice();
    let lowest = Infinity;
    let length = root ? 1.5 : 0.6;
    let stall = 0;
    for (let step = 0; step < (root ? ROOT_STEPS : NODE_STEPS); step++) {
      const bound = relaxation.evaluate(multipliers, settled);
      stall = lowest - bound > 1e-4 * Math.abs(bound) ? 0 : stall + 1;
      if (bound < lowest) {
        lowest = bound;
        best.set(multipliers);
      }
      if (this.hopeless(lowest)) return null;
      if (root && step % 100 === 0) this.repaired();
      if (stall >= (root ? 25 : 6)) {
        length /= 2;
        stall = 0;
        if (length < (root ? 1e-4 : 0.05)) break;
      }
      const goal = this.best === null ? bound - Math.abs(bound) * 0.05 : this.bestObjective;
      if (!relaxation.step(multipliers, length * Math.max(bound - goal, Math.abs(bound) * 1e-5))) break;
    }
    return best;
  }

  private branch(multipliers: Float64Array, depth: number): void {
    const { domain, relaxation } = this;
    const bound = relaxation.evaluate(multipliers, this.settled());
    if (this.hopeless(bound)) return;
    if (this.stopped || relaxation.work > this.limit) {
      this.stopped = true;
      this.open = Math.max(this.open, bound);
      return;
    }
    if (depth < 3 || depth % 4 === 0) this.repaired();
    const { reducedCost, wanted } = relaxation;
    const before = domain.mark();
    for (let i = 0; i < domain.size; i++) {
      if (domain.decided[i] !== -1 || !this.hopeless(bound - Math.abs(reducedCost[i]!))) continue;
      domain.decide(i, wanted[i] === 1 ? 1 : 0);
    }
    if (!domain.propagate(before)) return;
    let on = -1;
    for (let i = 0; i < domain.size; i++) {
      if (domain.decided[i] !== -1) continue;
      if (on < 0 || Math.abs(reducedCost[i]!) < Math.abs(reducedCost[on]!)) on = i;
    }
    if (on < 0) {
      if (domain.holds()) this.offer(Uint8Array.from(domain.decided));
      return;
    }
    const first = wanted[on] === 1 ? 1 : 0;
    for (const to of [first, 1 - first] as (0 | 1)[]) {
      const mark = domain.mark();
      domain.decide(on, to);
      if (domain.propagate(mark)) this.visit(multipliers, depth + 1);
      domain.undo(mark);
    }
  }

  /** Objective of what is chosen under the domain. */
  private settled(): number {
    let sum = 0;
    for (let i = 0; i < this.weight.length; i++) if (this.domain.decided[i] === 1) sum += this.weight[i]!;
    return sum;
  }

  /** A portfolio from where the relaxation stands, and what it takes to make one counted as work. */
  private repaired(): void {
    const { domain, relaxation } = this;
    relaxation.work += 20 * domain.size + 4 * domain.rowOf.length;
    this.offer(repair(domain, relaxation.reducedCost, this.weight));
  }

  private offer(chosen: Chosen | null): void {
    if (chosen === null) return;
    let objective = 0;
    for (let i = 0; i < chosen.length; i++) if (chosen[i] === 1) objective += this.weight[i]!;
    if (objective < this.bestObjective) return;
    if (
      this.best !== null &&
      objective === this.bestObjective &&
      compareChosen(this.program, chosen, this.best) >= 0
    ) {
      return;
    }
    this.best = chosen;
    this.bestObjective = objective;
  }
}

/**
 * Twins are candidates that no row and no value tells apart. Of two the one with the smaller id is taken first,
 * which the order of portfolios asks for anyway; without this a pile of equal applications would be tried in every
 * combination.
 */
function orderOfTwins(program: Program, weight: Float64Array): Row[] {
  const columns = program.ids.map((_, i) => [`${weight[i]} ${program.costs[i]} ${program.forced[i]}`]);
  program.rows.forEach((r, k) => r.index.forEach((i, t) => columns[i]!.push(`${k}:${r.coefficient[t]}`)));
  const last = new Map<string, number>();
  const rows: Row[] = [];
  columns.forEach((column, i) => {
    const key = column.join(' ');
    const earlier = last.get(key);
    last.set(key, i);
    if (earlier !== undefined && program.forced[i] === -1) {
      rows.push(row('requires', [[i, 1], [earlier, -1]], 0)); // prettier-ignore
    }
  });
  return rows;
}
