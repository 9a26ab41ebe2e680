import type { Analysis } from '../src/model/portfolio/analyse';
import { basisOf } from '../src/model/portfolio/basis';
import type { Decision, FrontierPoint } from '../src/model/portfolio/decision';
import { decide } from '../src/model/portfolio/decide';
import type { BreakEven } from '../src/model/portfolio/explanation/breakEven';
import { breakEven } from '../src/model/portfolio/explanation/breakEven';
import type { FrontierStep } from '../src/model/portfolio/frontier/steps';
import { frontierSteps } from '../src/model/portfolio/frontier/steps';
import type { Portfolio } from '../src/model/portfolio/portfolio';
import type { DecideSettings } from '../src/model/portfolio/decision';

/** The efficient portfolios, and what money they are about. */
export interface Frontier {
  /** `allYearsAsOneFund`: the budgets are several years, and the points are for their sum as one fund. */
  readonly for: 'fund' | 'allYearsAsOneFund';
  readonly budget: number;
  /** Null where the whole frontier is out of reach. */
  readonly points: readonly FrontierPoint[] | null;
  readonly steps: readonly FrontierStep[] | null;
}

/** The frontier of the decision's own fund or, where the money is several years' budgets, of their sum as one fund. */
export function frontierOf(portfolio: Portfolio, settings: DecideSettings, decision: Decision): Frontier {
  const budget = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const several = decision.budgets.length > 1;
  const points = several ? decide(portfolio, { ...settings, budget }).frontier : decision.frontier;
  return {
    for: several ? 'allYearsAsOneFund' : 'fund',
    budget,
    points,
    steps: points && frontierSteps(points),
  };
}

/**
 * What those left out may cost and must be worth, for the budgets' sum as one fund: over several years a cost has no one
 * break-even. Null where the decision's own fund is one, and its own figures say it.
 */
export function breakEvenAsOneFund(
  portfolio: Portfolio,
  settings: DecideSettings,
  { decision, leftOut }: Analysis,
): readonly BreakEven[] | null {
  if (decision.budgets.length < 2) return null;
  const budget = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const basis = basisOf(portfolio, { ...settings, budget });
  return leftOut.flatMap(({ id }) => breakEven(basis, id) ?? []);
}

/** Every explanation and robustness figure as JSON tells it: by id, never by position. */
export function analysisJson(analysis: Analysis): Readonly<Record<string, unknown>> {
  const { acceptability, funding, stability } = analysis;
  const { ids, directions } = acceptability;
  const byDirection = (weights: readonly number[] | null): Readonly<Record<string, number>> | null =>
    weights && Object.fromEntries(directions.map((id, j) => [id, weights[j] ?? 0]));
  return {
    prices: analysis.prices,
    breakEven: analysis.breakEvens,
    leftOut: analysis.leftOut,
    neighbours: analysis.neighbours,
    dominance: analysis.dominance,
    criticalWeights: stability.map(({ direction, share, crossings }) => ({ direction, share, crossings })),
    stability: stability.map(({ direction, share, order, byApplication, leaders }) => ({
      direction,
      share,
      order,
      byApplication,
      leaders,
    })),
    certificates: analysis.certificates,
    acceptability: {
      samples: acceptability.samples,
      seed: acceptability.seed,
      applications: ids.map((id, i) => ({
        id,
        ranks: acceptability.ranks[i] ?? [],
        expectedRank: acceptability.expectedRank[i] ?? null,
        centralWeights: byDirection(acceptability.centralWeights[i] ?? null),
        confidence: acceptability.confidence[i] ?? null,
        winsAgainst: Object.fromEntries(
          ids.flatMap((other, k) => (k === i ? [] : [[other, acceptability.pairwise?.[i]?.[k] ?? null]])),
        ),
      })),
    },
    funding: {
      samples: funding.samples,
      seed: funding.seed,
      sameSet: funding.sameSet,
      proven: funding.proven,
      ...inGroups(funding.byApplication),
      byApplication: funding.byApplication,
    },
    crossCheck: analysis.crossCheck,
    balance: analysis.balance,
  };
}

/** Ids that are funded nearly always, sometimes and nearly never. */
function inGroups(
  byApplication: Analysis['funding']['byApplication'],
): Readonly<Record<'core' | 'borderline' | 'outside', readonly string[]>> {
  const of = (wanted: string): readonly string[] =>
    Object.entries(byApplication)
      .filter(([, { group }]) => group === wanted)
      .map(([id]) => id)
      .sort();
  return { core: of('core'), borderline: of('borderline'), outside: of('outside') };
}
