import type { DecideSettings } from './decision';
import type { Fund } from './fund';
import { drawsOf, fundOf, total } from './fund';
import { gatesNotPassed } from './gates';
import type { Application, Gate, Portfolio, YearDraw } from './portfolio';
import type { Scored } from './scoring/score';
import { score } from './scoring/score';
import type { Candidate } from './selection/candidates';
import type { Demands } from './selection/compile';
import { enteredWeights } from './settings';
import { shares } from './weights/share';

/** The material with its figures: what the ranking, the selection and every explanation start from. */
export interface Basis {
  readonly portfolio: Portfolio;
  readonly fund: Fund;
  /** In the portfolio's order of directions. */
  readonly weights: readonly number[];
  /** Ids of the directions in ascending order, and shares and positions in that order. */
  readonly directionIds: readonly string[];
  readonly shares: readonly number[];
  readonly scored: readonly Scored[];
  /** By application id; null where the cost is unknown. */
  readonly draws: ReadonlyMap<string, readonly YearDraw[] | null>;
  /** Those that take part in the selection. */
  readonly candidates: readonly Candidate[];
  /** Gates that an application does not pass; no entry where it passes all. */
  readonly unready: ReadonlyMap<string, readonly Gate['kind'][]>;
  /** Those that do not: not fully assessed, of unknown cost, or stopped by a gate. */
  readonly unavailable: readonly Application[];
  readonly demands: Demands;
}

/**
 * Scores and costs of every application. Directions are taken in order of id, so that the order of the columns
 * cannot change a figure.
 */
export function basisOf(portfolio: Portfolio, settings: DecideSettings = {}): Basis {
  const fund = fundOf(portfolio, settings);
  const weights = enteredWeights(portfolio, settings);
  const directions = portfolio.directions
    .map((direction, j) => ({ ...direction, weight: weights[j]! }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const share = shares(directions.map((direction) => direction.weight));
  const scored = portfolio.applications.map((application) =>
    score(application, directions, share, portfolio.scale),
  );
  const draws = new Map(portfolio.applications.map((a) => [a.id, drawsOf(a, fund)] as const));
  const unready = new Map(
    portfolio.applications
      .map((application) => [application.id, gatesNotPassed(application, portfolio.gates ?? [])] as const)
      .filter(([, gates]) => gates.length > 0),
  );
  const candidates: Candidate[] = [];
  const unavailable: Application[] = [];
  for (const { application, score: points } of scored) {
    const own = draws.get(application.id) ?? null;
    const stopped = unready.has(application.id) && portfolio.rankUnready !== true;
    if (points === null || own === null || stopped) unavailable.push(application);
    else candidates.push({ application, score: points, draws: own, cost: total(own) });
  }
  const { conditions, capacities } = portfolio;
  return {
    portfolio,
    fund,
    weights,
    directionIds: directions.map(({ id }) => id),
    shares: share,
    scored,
    draws,
    candidates,
    unready,
    unavailable,
    demands: { fund, conditions, capacities },
  };
}
