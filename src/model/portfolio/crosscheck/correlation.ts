/** How alike two rankings of the same things are; 1 is the same order. */
export interface RankCorrelation {
  /** Spearman's ρ: the correlation of mid-ranks. Null where one ranking has everyone level. */
  readonly spearman: number | null;
  /** Kendall's τ-b, corrected for ties; τ-a without; Goodman and Kruskal's γ over untied pairs. */
  readonly kendallTauB: number | null;
  readonly kendallTauA: number | null;
  readonly gamma: number | null;
  /** Spearman weighted towards the top (Pinto da Costa and Soares 2005). */
  readonly weightedSpearman: number | null;
  /** WS (Sałabun and Urbaniak 2020): differences at the top of the first ranking weigh most; not symmetric. */
  readonly ws: number | null;
}

/**
 * @param reference mid-ranks (1 is first) of the ranking that counts
 * @param other mid-ranks of the one compared with it
 */
export function rankCorrelation(reference: readonly number[], other: readonly number[]): RankCorrelation {
  const n = reference.length;
  if (n < 2) {
    return {
      spearman: null,
      kendallTauB: null,
      kendallTauA: null,
      gamma: null,
      weightedSpearman: null,
      ws: null,
    };
  }
  let concordant = 0;
  let discordant = 0;
  let tiedFirst = 0;
  let tiedSecond = 0;
  for (let i = 0; i < n; i++) {
    for (let k = i + 1; k < n; k++) {
      const a = Math.sign(reference[i]! - reference[k]!);
      const b = Math.sign(other[i]! - other[k]!);
      if (a === 0) tiedFirst++;
      if (b === 0) tiedSecond++;
      if (a * b > 0) concordant++;
      else if (a * b < 0) discordant++;
    }
  }
  const pairs = (n * (n - 1)) / 2;
  const untied = Math.sqrt((pairs - tiedFirst) * (pairs - tiedSecond));
  const difference = concordant - discordant;
  let weighted = 0;
  let ws = 0;
  reference.forEach((x, i) => {
    const y = other[i]!;
    weighted += (x - y) * (x - y) * (n - x + 1 + (n - y + 1));
    ws += (2 ** -x * Math.abs(x - y)) / Math.max(Math.abs(x - 1), Math.abs(x - n));
  });
  return {
    spearman: pearson(reference, other),
    kendallTauB: untied === 0 ? null : difference / untied,
    kendallTauA: difference / pairs,
    gamma: concordant + discordant === 0 ? null : difference / (concordant + discordant),
    weightedSpearman: 1 - (6 * weighted) / (n ** 4 + n ** 3 - n ** 2 - n),
    ws: 1 - ws,
  };
}

function pearson(x: readonly number[], y: readonly number[]): number | null {
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, i) => {
    xy += (value - meanX) * (y[i]! - meanY);
    xx += (value - meanX) ** 2;
    yy += (y[i]! - meanY) ** 2;
  });
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

/** How alike two sets of weights are. */
export interface WeightSimilarity {
  /** 1 - Σ|Δ| / (2 (1 - the smallest weight of the first)): 0 is as far apart as can be (WSC). */
  readonly wsc: number;
  /** 1 - ½Σ|Δ|: the share of weight that lies the same. */
  readonly overlap: number;
}

export function weightSimilarity(first: readonly number[], second: readonly number[]): WeightSimilarity {
  const moved = first.reduce((sum, weight, j) => sum + Math.abs(weight - second[j]!), 0);
  const furthest = 2 * (1 - Math.min(...first));
  return { wsc: furthest <= 0 ? 1 : 1 - moved / furthest, overlap: 1 - moved / 2 };
}
