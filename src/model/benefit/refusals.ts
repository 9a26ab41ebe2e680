import type { Outcome, Refusal } from '../refusal';
import { refuse } from '../refusal';

/** Why a benefit calculation has no answer. `src/locale` has a sentence for each. */
export type BenefitCode =
  | 'empty'
  | 'guessOutside'
  | 'lengthMismatch'
  | 'negative'
  | 'negativeInSeries'
  | 'neverRepaid'
  | 'noBenefits'
  | 'noCosts'
  | 'noHours'
  | 'noInvestment'
  | 'noRate'
  | 'noSignChange'
  | 'notPositive'
  | 'rateAsPercent'
  | 'rateTooLow'
  | 'shareOutside'
  | 'timingOutside'
  | 'tooLarge'
  | 'tooLong';

export type BenefitRefusal = Refusal<BenefitCode>;
export type BenefitOutcome<T = number> = Outcome<T, BenefitCode>;

/** The refusal itself, for guards that look for the first thing wrong. */
export function refusalOf(...args: Parameters<typeof refuse<BenefitCode>>): BenefitRefusal {
  return refuse(...args).refusal;
}
