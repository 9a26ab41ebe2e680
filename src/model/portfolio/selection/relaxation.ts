import type { Domain } from './domain';

/**
 * The Lagrangian relaxation: every row is priced by a multiplier instead of enforced, and what remains falls
 * apart into one question per candidate (is it worth its price?). For any multipliers ≥ 0
 *
 *     bound = Σ λ_r · slack_r + Σ_i max(0, weight_i - Σ_r λ_r a_ri)  ≥  the best portfolio under this domain.
 *
 * The reduced cost in the second sum tells how much the bound falls if that candidate is decided the other way.
 */
export class Relaxation {
  readonly reducedCost: Float64Array;
  /** The relaxed portfolio among the undecided. */
  readonly wanted: Uint8Array;
  /** What the relaxed portfolio leaves of each row; negative where it breaks it. */
  readonly residual: Float64Array;
  /** Elements looked at so far: the measure of work, the same on every machine. */
  work = 0;
  private readonly norm: Float64Array;
  /** The undecided, as of `focus`. */
  private readonly undecided: Int32Array;
  private count = 0;
  private entries = 0;

  constructor(
    private readonly domain: Domain,
    private readonly weight: Float64Array,
  ) {
    this.undecided = new Int32Array(domain.size);
    this.reducedCost = new Float64Array(domain.size);
    this.wanted = new Uint8Array(domain.size);
    this.residual = new Float64Array(domain.rows.length);
    this.norm = Float64Array.from(domain.rows, (row) =>
      Math.sqrt(row.coefficient.reduce((sum, a) => sum + a * a, 0) || 1),
    );
  }

  /** Call after the domain has changed: the evaluations that follow look at the undecided only. */
  focus(): void {
    const { decided, start, size } = this.domain;
    this.count = 0;
    this.entries = 0;
    for (let i = 0; i < size; i++) {
      if (decided[i] !== -1) continue;
      this.undecided[this.count++] = i;
      this.entries += start[i + 1]! - start[i]!;
    }
    this.work += size;
  }

  /** Bound on the objective under the domain, with `settled` the objective of what is already chosen. */
  evaluate(multipliers: Float64Array, settled: number): number {
    const { slack, start, rowOf, coefficientOf } = this.domain;
    const { reducedCost, wanted, residual, weight, undecided, count } = this;
    let bound = settled;
    for (let r = 0; r < residual.length; r++) {
      residual[r] = slack[r]!;
      bound += multipliers[r]! * slack[r]!;
    }
    for (let at = 0; at < count; at++) {
      const i = undecided[at]!;
      const from = start[i]!;
      const to = start[i + 1]!;
      let reduced = weight[i]!;
      for (let t = from; t < to; t++) reduced -= multipliers[rowOf[t]!]! * coefficientOf[t]!;
      reducedCost[i] = reduced;
      if (reduced > 0) {
        wanted[i] = 1;
        bound += reduced;
        for (let t = from; t < to; t++) residual[rowOf[t]!]! -= coefficientOf[t]!;
      } else wanted[i] = 0;
    }
    this.work += count + residual.length + this.entries;
    return bound;
  }

  /**
   * One step of the subgradient method, in place: dearer where a row is broken, cheaper where it has room. Rows are
   * scaled to length one so that kronor and counts weigh alike.
   *
   * @param gap how far the bound stands above the goal, times the step length
   * @returns false where there is nowhere to go: the multipliers are the best
   */
  step(multipliers: Float64Array, gap: number): boolean {
    const { residual, norm } = this;
    let length = 0;
    for (let r = 0; r < residual.length; r++) {
      if (multipliers[r]! <= 0 && residual[r]! >= 0) continue;
      const g = residual[r]! / norm[r]!;
      length += g * g;
    }
    if (length < 1e-14) return false;
    const pace = gap / length;
    for (let r = 0; r < residual.length; r++) {
      const next = multipliers[r]! - (pace * residual[r]!) / (norm[r]! * norm[r]!);
      multipliers[r] = next > 0 ? next : 0;
    }
    return true;
  }
}
