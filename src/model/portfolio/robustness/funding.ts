import { randomFrom } from '../../random';
import type { Basis } from '../basis';
import type { Decision } from '../decision';
import { contribution } from '../scoring/score';
import { selectionValue } from '../selection/candidates';
import { compile } from '../selection/compile';
import { best } from '../selection/select';
import type { WeightDomain } from './weightSamples';
import { weightSampler } from './weightSamples';

export interface FundingSettings {
  readonly domain: WeightDomain;
  /** Default 1000. */
  readonly samples?: number | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
}

export type FundingGroup = 'core' | 'borderline' | 'outside';

export interface FundingShares {
  readonly samples: number;
  readonly seed: number;
  /** By id: the share of samples in which it is in the best portfolio, and what that makes it. */
  readonly byApplication: Readonly<Record<string, { readonly share: number; readonly group: FundingGroup }>>;
  /** Share of samples in which the best portfolio is the decided one. */
  readonly sameSet: number;
  /** Every sample's optimum is proven. */
  readonly proven: boolean;
}

/**
 * Funding acceptability: for each sample of weights the best portfolio is chosen anew, under everything that holds
 * for the round. Core is funded in at least 95 % of the samples, outside in at most 5 %; what is borderline is
 * where a discussion is worth its time.
 *
 * A generator, because it is long: each step is one sample and yields how many are done, so that a worker can
 * report, and stop simply by not going on. The same seed gives the same shares on every platform.
 */
export function* fundingShares(
  basis: Basis,
  settings: FundingSettings,
): Generator<number, FundingShares, void> {
  const samples = settings.samples ?? 1000;
  const seed = settings.seed ?? 1;
  const weights = new Float64Array(basis.shares.length);
  const next = weightSampler(settings.domain, basis.shares, randomFrom(seed));
  const program = compile(basis.candidates, basis.demands);
  const scoredBy = new Map(basis.scored.map((scored) => [scored.application.id, scored]));
  const positions = program.ids.map((id) => scoredBy.get(id)!.positions.map((u) => u ?? 0));
  const values = (shares: ArrayLike<number>): Float64Array =>
    Float64Array.from(positions, (own) =>
      selectionValue(own.reduce((sum, u, j) => sum + contribution(shares[j]!, u), 0)),
    );
  const decided = best({ ...program, values: values(basis.shares) }).chosen?.join('');
  const times = new Float64Array(program.ids.length);
  let same = 0;
  let proven = true;
  for (let sample = 1; sample <= samples; sample++) {
    next(weights);
    const { chosen, complete } = best({ ...program, values: values(weights) });
    proven &&= complete;
    chosen?.forEach((is, i) => (times[i]! += is));
    if (chosen?.join('') === decided) same++;
    yield sample;
  }
  return {
    samples,
    seed,
    byApplication: Object.fromEntries(
      program.ids.map((id, i) => {
        const share = samples === 0 ? 0 : times[i]! / samples;
        return [id, { share, group: groupOf(share) }];
      }),
    ),
    sameSet: samples === 0 ? 0 : same / samples,
    proven,
  };
}

/** All the samples at once, for the command line and for tests. */
export function allFundingShares(basis: Basis, settings: FundingSettings): FundingShares {
  const steps = fundingShares(basis, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The decision with its funding shares filled in; 0 for an application that takes no part. */
export function withFundingShares(decision: Decision, { byApplication }: FundingShares): Decision {
  return {
    ...decision,
    ranking: decision.ranking.map((row) => ({ ...row, fundingShare: byApplication[row.id]?.share ?? 0 })),
  };
}

function groupOf(share: number): FundingGroup {
  return share >= 0.95 ? 'core' : share <= 0.05 ? 'outside' : 'borderline';
}
