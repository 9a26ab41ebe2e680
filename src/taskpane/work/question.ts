import type { DecideSettings } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';

/** What is asked of a calculation: a round, and what the user tries with it. The same object is the same question. */
export interface Question {
  readonly portfolio: Portfolio;
  readonly settings: DecideSettings;
}
