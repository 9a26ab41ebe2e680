import type { Portfolio } from '../../model/portfolio/portfolio';
import type { WeightAnswers, WeightRecord } from '../../model/portfolio/weights/record';
import { weightsFrom } from '../../model/portfolio/weights/record';
import { sameKey } from '../../workbook/schema';
import type { Snapshot } from '../../workbook/workbook';
import type { GivenJudgements } from '../../workbook/write/weightsJudgements';
import { judgementsIn, timesIn } from '../../workbook/write/weightsJudgements';
import type { Draft, Method, PairwiseDraft } from './draft';
import type { RankGroups } from './rankGroups';
import { groupsAmong, groupsOf, ranksOf } from './rankGroups';

/** What a tool proposes. */
export interface Proposal {
  readonly method: Method;
  /** By id, as they would be written. */
  readonly weights: Readonly<Record<string, number>>;
  readonly record: WeightRecord;
}

/** Points out of a hundred as they stand in the tool: what has been given, or the workbook's shares in whole points. */
export function hundredOf(portfolio: Portfolio, draft: Draft): Readonly<Record<string, number>> {
  const ids = portfolio.directions.map(({ id }) => id);
  const sum = portfolio.directions.reduce((total, { weight }) => total + weight, 0);
  const start = toTotal(
    portfolio.directions.map(({ weight }) => (sum > 0 ? weight / sum : 1 / ids.length)),
    100,
    0,
  );
  return Object.fromEntries(
    ids.map((id, at) => [id, draft.hundred === null ? (start[at] ?? 0) : (draft.hundred[id] ?? 0)]),
  );
}

/** Points beside the best improvement's 100: what has been given, or in proportion to the workbook's weights. */
export function swingOf(portfolio: Portfolio, { swing }: Draft): Readonly<Record<string, number>> {
  const best = portfolio.directions.find(({ id }) => id === swing.best)?.weight ?? 0;
  const start = (weight: number): number =>
    best > 0 ? Math.min(100, Math.round((weight / best) * 20) * 5) : 50;
  return Object.fromEntries(
    portfolio.directions.map(({ id, weight }) => [
      id,
      id === swing.best ? 100 : (swing.points[id] ?? start(weight)),
    ]),
  );
}

/** The order of importance as it stands in the tool: what has been set, or the order of the workbook's weights. */
export function orderOf(portfolio: Portfolio, { groups }: Draft): RankGroups {
  const ids = portfolio.directions.map(({ id }) => id);
  return groups === null ? groupsOf(portfolio.directions) : groupsAmong(groups, ids);
}

/** The pairwise answers that have been given; to begin with the workbook's, where one has answered. */
export function givenIn(snapshot: Snapshot, ids: readonly string[], draft: Draft): PairwiseDraft {
  if (draft.pairwise !== null) return draft.pairwise;
  const [first, ...others] = judgementsIn(snapshot, ids);
  if (first === undefined || others.length > 0) return { assessor: '', comparisons: [], startedFrom: null };
  return { ...first, startedFrom: first.assessor };
}

/**
 * The pairwise answers as they stand in the tool: those given, and where their name is that of somebody in the workbook
 * whose answers they do not build on, that one's answers to the other questions.
 */
export function pairwiseOf(snapshot: Snapshot, ids: readonly string[], draft: Draft): PairwiseDraft {
  const given = givenIn(snapshot, ids, draft);
  const known = given.comparisons.filter(({ a, b }) => ids.includes(a) && ids.includes(b));
  const same = (name: string): boolean => sameKey(name) === sameKey(given.assessor);
  if (given.startedFrom !== null && same(given.startedFrom)) return { ...given, comparisons: known };
  const stands = judgementsIn(snapshot, ids).find(({ assessor }) => same(assessor))?.comparisons ?? [];
  const more = stands.filter(({ a, b }) => timesIn(known, a, b) === null);
  return { ...given, comparisons: [...known, ...more] };
}

/**
 * What the chosen tool proposes; null while it has not been told enough.
 *
 * @param snapshot others' pairwise answers count too
 */
export function proposalOf(portfolio: Portfolio, snapshot: Snapshot, draft: Draft): Proposal | null {
  const ids = portfolio.directions.map(({ id }) => id);
  const asked = answersOf(portfolio, snapshot, draft, ids);
  if (asked === null) return null;
  const record = weightsFrom(ids, asked.answers, { decidedBy: '', decidedOn: '' });
  if (!record.ok) return null;
  const shares = ids.map((id) => record.value.shares[id] ?? 0);
  const weights = asShownIn(portfolio, shares);
  return {
    method: asked.method,
    weights: Object.fromEntries(ids.map((id, at) => [id, weights[at] ?? 0])),
    record: record.value,
  };
}

function answersOf(
  portfolio: Portfolio,
  snapshot: Snapshot,
  draft: Draft,
  ids: readonly string[],
): { readonly method: Method; readonly answers: WeightAnswers } | null {
  switch (draft.tool) {
    case 'direct':
      return null;
    case 'hundred': {
      const points = hundredOf(portfolio, draft);
      const sum = ids.reduce((total, id) => total + (points[id] ?? 0), 0);
      return Math.abs(sum - 100) > 1e-6 ? null : { method: 'hundred', answers: { method: 'direct', points } };
    }
    case 'swing': {
      if (draft.swing.best === null || !ids.includes(draft.swing.best)) return null;
      return { method: 'swing', answers: { method: 'swing', points: swingOf(portfolio, draft) } };
    }
    case 'rankOrder': {
      const ranks = ranksOf(orderOf(portfolio, draft));
      return { method: draft.formula, answers: { method: 'rankOrder', formula: draft.formula, ranks } };
    }
    case 'pairwise': {
      const own = pairwiseOf(snapshot, ids, draft);
      const judgements = [own, ...othersThan(snapshot, ids, own.assessor)]
        .map(({ comparisons }) => comparisons)
        .filter((comparisons) => comparisons.length > 0);
      return { method: 'pairwise', answers: { method: 'pairwise', judgements } };
    }
  }
}

/** The judgements of everybody else in the workbook. */
export function othersThan(
  snapshot: Snapshot,
  ids: readonly string[],
  assessor: string,
): readonly GivenJudgements[] {
  return judgementsIn(snapshot, ids).filter((given) => sameKey(given.assessor) !== sameKey(assessor));
}

/** As per cent with one decimal, or as shares of 1 in a workbook that has them so; the sum is exact. */
function asShownIn({ directions }: Portfolio, shares: readonly number[]): readonly number[] {
  const sum = directions.reduce((total, { weight }) => total + weight, 0);
  return Math.abs(sum - 1) < 1e-6 ? toTotal(shares, 1, 3) : toTotal(shares, 100, 1);
}

/** Rounds shares (sum 1) so that they add up to the total: the largest remainders are rounded up (Hamilton). */
export function toTotal(shares: readonly number[], total: number, decimals: number): readonly number[] {
  const steps = total * 10 ** decimals;
  const exact = shares.map((share) => share * steps);
  const whole = exact.map((value) => Math.floor(value + 1e-9));
  const left = Math.round(steps - whole.reduce((sum, value) => sum + value, 0));
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - (whole[at] ?? 0) }))
    .sort((one, other) => other.remainder - one.remainder);
  const up = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return whole.map((value, at) =>
    Number(((value + (up.has(at) ? 1 : 0)) / 10 ** decimals).toFixed(decimals)),
  );
}
