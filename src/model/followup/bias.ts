/** What earlier rounds say of the forecasts of one group, such as an administration. */
export interface Bias {
  readonly group: string;
  /** How many earlier applications it rests on. */
  readonly count: number;
  /** Mean of the group's own ratios realised / planned. */
  readonly own: number;
  /** How much the group's own mean counts, 0 to 1; the rest is the mean of all groups. */
  readonly credibility: number;
  /** Suggested factor on a new forecast of the group, `credibility · own + (1 − credibility) · common`. */
  readonly factor: number;
  /** 90 per cent interval of the factor. */
  readonly interval: readonly [number, number];
}

export interface BiasAnswer {
  /** The mean that small groups are drawn towards. */
  readonly common: number;
  /** Variance of ratios within a group. */
  readonly within: number;
  /** Variance of the groups' true means. */
  readonly between: number;
  /** In the order in which the groups are first met. */
  readonly groups: readonly Bias[];
}

/** Fewer earlier applications than this say nothing of how forecasts tend to err. */
export const leastOutcomes = 3;

/** Two-sided 90 per cent quantile of the normal distribution. */
export const interval90 = 1.6448536269514722;

/**
 * How forecasts of benefit have come true in earlier rounds, group by group (reference-class forecasting). A group with few
 * outcomes is drawn towards the mean of all, the more the fewer they are and the less the groups differ: the Bühlmann
 * credibility estimate with its parameters estimated from the ratios themselves (Bühlmann and Gisler, A Course in
 * Credibility Theory, 2005, chapter 4; Klugman, Panjer and Willmot, Loss Models, nonparametric estimation).
 *
 * It is an offer: nothing is adjusted by it.
 *
 * @param ratios realised / planned of each earlier application, with the group that made the forecast
 * @returns null where there are fewer than `leastOutcomes`, or no group has two, so that the spread is not known
 */
export function forecastBias(
  ratios: readonly { readonly group: string; readonly ratio: number }[],
): BiasAnswer | null {
  const byGroup = new Map<string, number[]>();
  for (const { group, ratio } of ratios) {
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, [ratio]);
    else known.push(ratio);
  }
  const groups = [...byGroup].map(([group, values]) => ({
    group,
    count: values.length,
    own: mean(values),
    values,
  }));
  const total = ratios.length;
  if (total < leastOutcomes || total === groups.length) return null;
  const within =
    sum(groups.map(({ values, own }) => sum(values.map((value) => (value - own) ** 2)))) /
    (total - groups.length);
  const overall = sum(groups.map(({ count, own }) => count * own)) / total;
  const between = betweenGroups(groups, overall, within, total);
  const credibilities = groups.map(({ count }) => credibility(count, within, between));
  const weight = sum(credibilities);
  const common =
    weight === 0 ? overall : sum(groups.map(({ own }, i) => (credibilities[i] ?? 0) * own)) / weight;
  return {
    common,
    within,
    between,
    groups: groups.map(({ group, count, own }, i) => {
      const z = credibilities[i] ?? 0;
      const factor = z * own + (1 - z) * common;
      const loss = weight === 0 ? within / total : between * (1 - z) * (1 + (1 - z) / weight);
      const half = interval90 * Math.sqrt(loss);
      return { group, count, own, credibility: z, factor, interval: [factor - half, factor + half] };
    }),
  };
}

/** Unbiased estimate; 0 where the groups differ by no more than chance, or there is only one. */
function betweenGroups(
  groups: readonly { readonly count: number; readonly own: number }[],
  overall: number,
  within: number,
  total: number,
): number {
  if (groups.length < 2) return 0;
  const spread = sum(groups.map(({ count, own }) => count * (own - overall) ** 2));
  const divisor = total - sum(groups.map(({ count }) => count ** 2)) / total;
  return Math.max(0, (spread - (groups.length - 1) * within) / divisor);
}

function credibility(count: number, within: number, between: number): number {
  return between === 0 ? 0 : (count * between) / (count * between + within);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
