import type { Language } from '../../locale/language';
import { sayFirst } from '../../locale/paneWords';
import { decide } from '../../model/portfolio/decide';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { checkSettings } from '../../model/portfolio/settings';
import type { SettingsRefusal } from '../../model/portfolio/settings';
import type { Question } from '../work/question';
import type { Calculated } from './session';
import { weightsToDecide } from './weights';
import type { TriedWeights } from './weights';

const sentences = {
  budgetNotAnAmount: 'fundInvalid',
  weightNotAnAmount: 'weightInvalid',
  unknownDirection: 'directionGone',
  allWeightsZero: 'allZero',
} as const satisfies Record<SettingsRefusal, string>;

/** What is asked of the calculation, with what the user tries. */
export function questionOf(portfolio: Portfolio, tried: TriedWeights, budget: number | null): Question {
  return {
    portfolio,
    settings: { weights: weightsToDecide(portfolio, tried), budget: budget ?? undefined },
  };
}

/** What the selection may use while the page waits for it: some hundredths of a second. A worker does the rest. */
const liveWork = 1_000_000;

/**
 * The decision with what the user tries, or the sentence that says why there is none. The frontier is left out, and
 * the selection is proven only where that is quick: a slider is moving.
 */
export function calculate({ portfolio, settings }: Question, language: Language): Calculated {
  const refusal = checkSettings(portfolio, settings);
  if (refusal !== null) return { ok: false, sentence: sayFirst(language, sentences[refusal.code]) };
  const decision = decide(portfolio, { ...settings, frontier: false, work: liveWork });
  return { ok: true, decision, settled: decision.selection.proven };
}
