import type { Outcome, Refusal } from '../refusal';
import { refuse } from '../refusal';

/** Why a benefit calculation has no answer. `src/locale` has a sentence for each. */
export type BenefitCode =
  | 'allZero'
  | 'dateBeforeFirst'
  | 'drawsOutside'
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
  | 'noPlan'
  | 'noRate'
  | 'noRateForYear'
  | 'noSignChange'
  | 'noTheoretical'
  | 'notInOrder'
  | 'notInOrderAt'
  | 'notOne'
  | 'notPositive'
  | 'notRising'
  | 'rateAsPercent'
  | 'rateTooLow'
  | 'seedOutside'
  | 'shareOutside'
  | 'targetIsBaseline'
  | 'timingOutside'
  | 'tooLarge'
  | 'tooLong'
  | 'upliftTooLow'
  | 'yearOutside'
  | 'yearsOutside';

export type BenefitRefusal = Refusal<BenefitCode>;
export type BenefitOutcome<T = number> = Outcome<T, BenefitCode>;

/** The refusal itself, for guards that look for the first thing wrong. */
export function refusalOf(...args: Parameters<typeof refuse<BenefitCode>>): BenefitRefusal {
  return refuse(...args).refusal;
}
