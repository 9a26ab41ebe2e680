import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import { decide } from '../../model/portfolio/decide';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { checkSettings } from '../../model/portfolio/settings';
import type { SettingsRefusal } from '../../model/portfolio/settings';
import type { Calculated } from './session';
import { weightsToDecide } from './weights';
import type { TriedWeights } from './weights';

const sentences = {
  budgetNotAnAmount: 'fundInvalid',
  weightNotAnAmount: 'weightInvalid',
  unknownDirection: 'directionGone',
  allWeightsZero: 'allZero',
} as const satisfies Record<SettingsRefusal, string>;

/**
 * The decision with what the user tries, or the sentence that says why there is none. The frontier is left out: it
 * is not shown while a slider moves.
 */
export function calculate(
  portfolio: Portfolio,
  tried: TriedWeights,
  budget: number | null,
  language: Language,
): Calculated {
  const settings = {
    weights: weightsToDecide(portfolio, tried),
    budget: budget ?? undefined,
    frontier: false,
  };
  const refusal = checkSettings(portfolio, settings);
  if (refusal !== null) return { ok: false, sentence: sayPane(language, sentences[refusal.code]) };
  return { ok: true, decision: decide(portfolio, settings) };
}
