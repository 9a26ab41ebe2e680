import type { BenefitLine, CostLine } from './material';

/**
 * What an application's calculation had to leave out or could not do, each with a name.
 * - `missingParameter`: neither the line nor Förutsättningar gives the value
 * - `missingQuantity`: a figure that the kind of benefit is worked out from is blank or 0
 * - `outsideRange`: a figure that cannot be, such as a negative volume
 * - `formulaFails`: the expression was refused
 * - `notInOrder`: low and high do not lie on either side of the value
 */
export type CalculationProblemCode =
  | 'costOutsideHorizon'
  | 'formulaFails'
  | 'missingKind'
  | 'missingParameter'
  | 'missingQuantity'
  | 'neverInUse'
  | 'notInOrder'
  | 'outsideRange'
  | 'takenHomeElsewhere'
  | 'unknownProfile';

export interface CalculationProblem {
  readonly code: CalculationProblemCode;
  /** The line that it concerns; null for the application as a whole. */
  readonly line: BenefitLine | CostLine | null;
  /** What the sentence needs. `name` is a parameter's name, `field` the key of a column. */
  readonly values: Readonly<Record<string, string | number>>;
}
