import { answer, refuse } from '../../refusal';
import type { Outcome } from '../../refusal';
import { LONGEST_SERIES, rateGuard } from '../guards';
import type { BenefitCode } from '../refusals';
import { Assumptions } from './assumptions';
import type { Parameter } from './material';

/** Names of the parameters that a calculation asks for, as they stand in Förutsättningar. */
export const PARAMETER_NAMES = {
  baseYear: 'basår',
  horizon: 'horisont',
  discountRate: 'kalkylränta',
  internalInterest: 'internränta',
  usefulLife: 'nyttjandetid',
} as const;

/** The years that a calculation covers and the rate that makes them comparable. */
export interface Horizon {
  readonly assumptions: Assumptions;
  readonly baseYear: number;
  /** Number of years, the base year included. */
  readonly length: number;
  /** Base year first. */
  readonly years: readonly number[];
  /** Real discount rate per year. */
  readonly rate: number;
  /** Discount factor of each year, 1 in the base year. */
  readonly factors: readonly number[];
}

export type HorizonCode = BenefitCode | 'missingParameter' | 'parameterOutside';

/**
 * Base year, horizon and discount rate out of Förutsättningar. The base year is the latest one given; everything else
 * is what holds in the base year. None of them has a default.
 */
export function horizonOf(parameters: readonly Parameter[]): Outcome<Horizon, HorizonCode> {
  const missing = (name: string): Outcome<Horizon, HorizonCode> =>
    refuse('notAvailable', 'missingParameter', { name });
  const { baseYear: baseYearName, horizon: horizonName, discountRate: rateName } = PARAMETER_NAMES;
  const latest = new Assumptions(parameters, null);
  const baseYear = latest.find(baseYearName);
  if (baseYear === null) return missing(baseYearName);
  if (!Number.isInteger(baseYear) || baseYear < 1900 || baseYear > 2199) {
    return refuse('invalidValue', 'parameterOutside', { name: baseYearName, value: baseYear });
  }
  const assumptions = new Assumptions(parameters, baseYear, latest.list());
  const length = assumptions.find(horizonName);
  if (length === null) return missing(horizonName);
  if (!Number.isInteger(length) || length < 1 || length > LONGEST_SERIES) {
    return refuse('invalidValue', 'parameterOutside', { name: horizonName, value: length });
  }
  const rate = assumptions.find(rateName);
  if (rate === null) return missing(rateName);
  const wrong = rateGuard('rate', rate);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const years = Array.from({ length }, (_, index) => baseYear + index);
  const factors = years.map((_, index) => (1 + rate) ** -index);
  return answer({ assumptions, baseYear, length, years, rate, factors });
}

/** Present value of a series over the horizon. */
export function presentValueOver(horizon: Horizon, series: readonly number[]): number {
  let value = 0;
  for (let index = series.length - 1; index >= 0; index--) {
    value += (series[index] as number) * (horizon.factors[index] as number);
  }
  return value;
}
