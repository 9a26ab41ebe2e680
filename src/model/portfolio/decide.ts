import { basisOf } from './basis';
import type { Decision, DecideSettings } from './decision';
import { ENGINE } from './engine';
import { fingerprint } from './fingerprint';
import { frontierOf } from './frontier/frontier';
import type { Portfolio } from './portfolio';
import { rankAndSelect } from './rankAndSelect';

/**
 * The one call that everyone makes: ranks the applications, draws the waterline, chooses the best portfolio, and
 * says why the two differ.
 *
 * Pure: the same material gives the same answer to the last digit, in any order of rows and columns. It does not
 * fail on valid material, nor with no application, one application, or weights that are all zero (then every
 * score is 0). Figures of the settings that `checkSettings` refuses are left out.
 */
export function decide(portfolio: Portfolio, settings: DecideSettings = {}): Decision {
  const basis = basisOf(portfolio, settings);
  return {
    engine: ENGINE,
    ...rankAndSelect(portfolio, settings, basis),
    frontier: settings.frontier === false ? null : frontierOf(basis.candidates, basis.demands),
    fingerprint: fingerprint(portfolio, basis.weights, basis.fund),
  };
}
