import type { Balance } from './balance/balance';
import { balance } from './balance/balance';
import { basisOf } from './basis';
import type { CheckedBy } from './crosscheck/crosscheck';
import { crossCheck } from './crosscheck/crosscheck';
import { decide } from './decide';
import type { Decision, DecideSettings } from './decision';
import type { BreakEven } from './explanation/breakEven';
import { breakEven } from './explanation/breakEven';
import type { Contrast } from './explanation/contrast';
import { neighbours } from './explanation/contrast';
import type { LeftOut } from './explanation/leftOut';
import { whyLeftOut } from './explanation/leftOut';
import type { Priced } from './explanation/prices';
import { prices } from './explanation/prices';
import type { FrontierStep } from './frontier/steps';
import { frontierSteps } from './frontier/steps';
import type { Portfolio } from './portfolio';
import { dominance } from './ranking/dominance';
import type { FundingShares } from './robustness/funding';
import { allFundingShares, withFundingShares } from './robustness/funding';
import type { Smaa } from './robustness/smaa';
import { smaa } from './robustness/smaa';
import type { Certificate, Stability } from './robustness/stability';
import { certificates, stability } from './robustness/stability';
import type { WeightDomain } from './robustness/weightSamples';

export interface AnalysisSettings extends DecideSettings {
  /** Which weights are thought possible; default within 20 % of each decided share. */
  readonly domain?: WeightDomain | undefined;
  /** Samples for rank acceptability, default 10 000, and for funding shares, default 1000. */
  readonly samples?: number | undefined;
  readonly fundingSamples?: number | undefined;
}

/** Everything that is calculated about a round, as plain data. */
export interface Analysis {
  /** With funding shares filled in. */
  readonly decision: Decision;
  readonly frontierSteps: readonly FrontierStep[] | null;
  readonly prices: readonly Priced[];
  /** Of every application that takes part in the selection, by id. */
  readonly breakEvens: readonly BreakEven[];
  readonly leftOut: readonly LeftOut[];
  /** Each application against the next down the list. */
  readonly neighbours: readonly Contrast[];
  /** By id: the applications that each dominates. */
  readonly dominance: Readonly<Record<string, readonly string[]>>;
  readonly stability: readonly Stability[];
  readonly certificates: { readonly order: Certificate | null; readonly waterline: Certificate | null };
  readonly acceptability: Smaa;
  readonly funding: FundingShares;
  readonly crossCheck: readonly CheckedBy[];
  readonly balance: Balance;
}

/**
 * `decide` and every explanation and robustness figure, at once: seconds of work, for the command line or a worker.
 * An interface that shows the parts one by one calls their own functions instead.
 */
export function analyse(portfolio: Portfolio, settings: AnalysisSettings = {}): Analysis {
  const basis = basisOf(portfolio, settings);
  const domain = settings.domain ?? ({ kind: 'around', relative: 0.2 } as const);
  const { seed } = settings;
  const funding = allFundingShares(basis, { domain, seed, samples: settings.fundingSamples });
  const decision = withFundingShares(decide(portfolio, settings), funding);
  const placed = decision.ranking.filter(({ place }) => place !== null).map(({ id }) => id);
  return {
    decision,
    frontierSteps: decision.frontier && frontierSteps(decision.frontier),
    prices: prices(basis, decision.selection),
    breakEvens: placed.flatMap((id) => breakEven(basis, id) ?? []),
    leftOut: decision.ranking.flatMap(({ id }) => whyLeftOut(basis, decision, id) ?? []),
    neighbours: neighbours(basis, placed),
    dominance: dominance(basis),
    stability: stability(basis),
    certificates: certificates(basis, decision.ranking),
    acceptability: smaa(basis, {
      domain,
      seed,
      samples: settings.samples,
      uncertainScores: true,
      pairwise: true,
    }),
    funding,
    crossCheck: crossCheck(basis),
    balance: balance(basis, decision),
  };
}
