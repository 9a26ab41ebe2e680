import { basisOf } from '../../model/portfolio/basis';
import type { RankedApplication } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { places } from '../../model/portfolio/ranking/place';
import { checkSettings } from '../../model/portfolio/settings';
import type { TriedWeights } from '../session/weights';
import { weightsToDecide } from '../session/weights';

/** What the live order shows of an application. */
export type OrderedApplication = Pick<RankedApplication, 'id' | 'title' | 'tied'> & {
  readonly place: number;
  readonly score: number;
};

/**
 * The applications that have a place, in order, with the weights that are tried: as `decide` ranks them, without choosing
 * among them, so that it follows a slider with hundreds of applications.
 *
 * @returns null where the weights give no order
 */
export function orderWith(portfolio: Portfolio, tried: TriedWeights): readonly OrderedApplication[] | null {
  const settings = { weights: weightsToDecide(portfolio, tried) };
  if (checkSettings(portfolio, settings) !== null) return null;
  const { scored, unready } = basisOf(portfolio, settings);
  const ranked = scored.flatMap(({ application, score }) => {
    const stopped = unready.has(application.id) && portfolio.rankUnready !== true;
    return score === null || stopped ? [] : [{ id: application.id, title: application.title, score }];
  });
  const placed = places(
    ranked,
    ({ score }) => score,
    ({ id }) => id,
  );
  return placed.map(({ item, place, group }) => ({ ...item, place, tied: group.length > 1 }));
}
