/** What samples of weights (and scores) have in common, as counted so far. */
export interface Acceptability {
  readonly samples: number;
  /** By application and place: the share of samples in which it has that place. Rows and columns sum to 1. */
  readonly ranks: readonly (readonly number[])[];
  readonly expectedRank: readonly number[];
  /** Mean of the weights that put it first; null where none did. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Share of samples in which the first stands strictly above the second; null where not counted. */
  readonly pairwise: readonly (readonly number[])[] | null;
}

/** Counts ranks over samples. Those that are level share their places equally. */
export class Tally {
  private samples = 0;
  private readonly counts: Float64Array;
  private readonly central: Float64Array;
  private readonly first: Float64Array;
  private readonly wins: Float64Array | null;
  /** Indices by falling score; kept from sample to sample, since it is then nearly in order already. */
  private readonly order: Int32Array;
  private readonly sorted: Float64Array;

  constructor(
    private readonly size: number,
    private readonly directions: number,
    pairwise: boolean,
  ) {
    this.counts = new Float64Array(size * size);
    this.central = new Float64Array(size * directions);
    this.first = new Float64Array(size);
    this.wins = pairwise ? new Float64Array(size * size) : null;
    this.order = Int32Array.from({ length: size }, (_, i) => i);
    this.sorted = new Float64Array(size);
  }

  add(scores: Float64Array, weights: Float64Array): void {
    const { size, order, sorted, counts, wins } = this;
    this.samples++;
    let ties = false;
    for (let k = 0; k < size; k++) {
      const i = order[k]!;
      const score = scores[i]!;
      let at = k;
      while (at > 0 && sorted[at - 1]! < score) {
        sorted[at] = sorted[at - 1]!;
        order[at] = order[at - 1]!;
        at--;
      }
      sorted[at] = score;
      order[at] = i;
      if (at > 0 && sorted[at - 1]! - score < LEVEL) ties = true;
    }
    if (ties) this.addWithTies(weights);
    else {
      for (let k = 0; k < size; k++) counts[order[k]! * size + k]!++;
      if (size > 0) this.leads(order[0]!, 1, weights);
    }
    if (wins === null) return;
    for (let k = 0; k < size; k++) {
      const row = order[k]! * size;
      let below = k + 1;
      while (below < size && sorted[k]! - sorted[below]! < LEVEL) below++;
      for (; below < size; below++) wins[row + order[below]!]!++;
    }
  }

  private addWithTies(weights: Float64Array): void {
    const { size, order, sorted, counts } = this;
    for (let start = 0; start < size;) {
      let end = start + 1;
      while (end < size && sorted[start]! - sorted[end]! < LEVEL) end++;
      const part = 1 / (end - start);
      for (let k = start; k < end; k++) {
        for (let place = start; place < end; place++) counts[order[k]! * size + place]! += part;
        if (start === 0) this.leads(order[k]!, part, weights);
      }
      start = end;
    }
  }

  private leads(i: number, part: number, weights: Float64Array): void {
    this.first[i]! += part;
    const row = i * this.directions;
    for (let j = 0; j < this.directions; j++) this.central[row + j]! += part * weights[j]!;
  }

  result(): Acceptability {
    const { size, directions, samples, counts, central, first, wins } = this;
    const table = (of: Float64Array): number[][] =>
      Array.from({ length: size }, (_, i) =>
        Array.from(of.subarray(i * size, (i + 1) * size), (n) => n / samples),
      );
    const ranks = table(counts);
    return {
      samples,
      ranks,
      expectedRank: ranks.map((row) => row.reduce((sum, share, place) => sum + share * (place + 1), 0)),
      centralWeights: Array.from(first, (times, i) =>
        times === 0
          ? null
          : Array.from(central.subarray(i * directions, (i + 1) * directions), (w) => w / times),
      ),
      pairwise: wins && table(wins),
    };
  }
}

/** Scores closer than this, on a scale of 0 to 1, are level: above rounding, below anything that is seen. */
const LEVEL = 1e-12;

/**
 * One figure for each application from its rank acceptabilities, Σ α_r · b_r. The name of the weighting stands
 * beside the figure: linear (n - r) / (n - 1), inverse 1 / r, centroid the rank order centroid over its first.
 */
export function holistic(
  ranks: readonly (readonly number[])[],
  alpha: 'linear' | 'inverse' | 'centroid',
): number[] {
  const n = ranks.length;
  const tail = (r: number): number =>
    Array.from({ length: n - r }, (_, t) => 1 / (r + t + 1)).reduce((a, b) => a + b, 0);
  const weights = Array.from({ length: n }, (_, r) => {
    if (alpha === 'linear') return n === 1 ? 1 : (n - 1 - r) / (n - 1);
    return alpha === 'inverse' ? 1 / (r + 1) : tail(r) / tail(0);
  });
  return ranks.map((row) => row.reduce((sum, share, r) => sum + share * weights[r]!, 0));
}
