import type { RankCorrelation, WeightSimilarity } from '../crosscheck/correlation';
import { rankCorrelation, weightSimilarity } from '../crosscheck/correlation';
import type { Decision } from '../decision';

/** A decision kept under a name, with as much as is needed to compare it later: plain data for the workbook. */
export interface Scenario {
  readonly name: string;
  readonly fingerprint: string;
  readonly singleFund: boolean;
  readonly budgets: Decision['budgets'];
  readonly weights: readonly { readonly id: string; readonly share: number }[];
  readonly places: Readonly<Record<string, number>>;
  /** What each chosen application takes, whole kronor. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly cost: number;
  readonly value: number;
  readonly proven: boolean;
}

export function keep(name: string, decision: Decision): Scenario {
  const { selection } = decision;
  const chosen = decision.ranking.filter(({ id }) => selection.ids.includes(id));
  return {
    name,
    fingerprint: decision.fingerprint,
    singleFund: decision.singleFund,
    budgets: decision.budgets,
    weights: decision.weights.map(({ id, share }) => ({ id, share })),
    places: Object.fromEntries(
      decision.ranking.flatMap(({ id, place }) => (place === null ? [] : [[id, place]])),
    ),
    chosen: Object.fromEntries(chosen.map(({ id, cost }) => [id, cost ?? 0])),
    cost: selection.cost,
    value: selection.value,
    proven: selection.proven,
  };
}

/** What another scenario changes. */
export interface Comparison {
  readonly in: readonly string[];
  readonly out: readonly string[];
  readonly addedValue: number;
  readonly addedCost: number;
  /** Chosen by both, of those chosen by either (Jaccard); 1 where neither chooses any. */
  readonly overlap: number;
  /** The same, weighted by what each application takes. */
  readonly overlapInKronor: number;
  /** Of applications with a place in both. */
  readonly ranking: RankCorrelation;
  /** Null where the directions differ. */
  readonly weights: WeightSimilarity | null;
  /** The same material and settings: nothing differs. */
  readonly same: boolean;
}

export function compare(from: Scenario, to: Scenario): Comparison {
  const [before, after] = [Object.keys(from.chosen).sort(), Object.keys(to.chosen).sort()];
  const either = [...new Set([...before, ...after])];
  const both = either.filter((id) => id in from.chosen && id in to.chosen);
  const kronor = (ids: readonly string[], pick: (a: number, b: number) => number): number =>
    ids.reduce((sum, id) => sum + pick(from.chosen[id] ?? 0, to.chosen[id] ?? 0), 0);
  const inEither = kronor(either, Math.max);
  const ranked = Object.keys(from.places).filter((id) => id in to.places).sort(); // prettier-ignore
  const weightsTo = new Map(to.weights.map(({ id, share }) => [id, share]));
  const sameDirections =
    from.weights.length === to.weights.length && from.weights.every(({ id }) => weightsTo.has(id));
  return {
    in: after.filter((id) => !(id in from.chosen)),
    out: before.filter((id) => !(id in to.chosen)),
    addedValue: to.value - from.value,
    addedCost: to.cost - from.cost,
    overlap: either.length === 0 ? 1 : both.length / either.length,
    overlapInKronor: inEither === 0 ? 1 : kronor(both, Math.min) / inEither,
    ranking: rankCorrelation(withinMid(ranked, from.places), withinMid(ranked, to.places)),
    weights: sameDirections && from.weights.length > 0
      ? weightSimilarity(from.weights.map(({ share }) => share), from.weights.map(({ id }) => weightsTo.get(id)!))
      : null,
    same: from.fingerprint === to.fingerprint,
  }; // prettier-ignore
}

/** In how many of the scenarios each application is chosen; those always chosen are the core. */
export function timesChosen(scenarios: readonly Scenario[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { chosen, places } of scenarios) {
    for (const id of Object.keys(places)) times[id] = (times[id] ?? 0) + (id in chosen ? 1 : 0);
  }
  return times;
}

/** Mid-ranks among these alone. */
function withinMid(ids: readonly string[], places: Readonly<Record<string, number>>): number[] {
  return ids.map((id) => {
    const above = ids.filter((other) => places[other]! < places[id]!).length;
    const level = ids.filter((other) => places[other] === places[id]).length;
    return above + (level + 1) / 2;
  });
}
