import { annuityFactor } from '../discounting';
import { internalRate } from '../internalRate';
import { paybackTime } from '../payback';
import type { LineSeries } from './benefitSeries';
import type { Horizon } from './horizon';
import { presentValueOver } from './horizon';
import type { CostKind } from './material';
import { COST_KINDS } from './material';

/** Measures of one application. Null where there is nothing to divide by, or no answer within the horizon. */
export interface Measures {
  readonly netPresentValue: number;
  /** NNK: net present value per krona of all costs, the benefit–cost ratio less 1. */
  readonly netPresentValueRatio: number | null;
  /** NNK-i: net present value per krona of investment. */
  readonly investmentRatio: number | null;
  readonly benefitCostRatio: number | null;
  readonly internalRate: number | null;
  /** Years from the base year, undiscounted. */
  readonly payback: number | null;
  /** Equivalent amount per year over the horizon. */
  readonly annuity: number;
  /** Share of the realised benefit at which the net present value is zero. */
  readonly breakEvenShare: number | null;
  /** The same said as a usage share: the mean usage share of the lines, weighted by their value, times that share. */
  readonly breakEvenUsage: number | null;
  /** Net present value of the three-point means (PERT) of lines that have a low and a high value. */
  readonly expectedNetPresentValue: number;
}

/**
 * @param net realised benefit less all costs, year by year
 * @param costs present value of each kind of cost
 * @param threePoint what three-point means add to the net present value
 */
export function measuresOf(
  horizon: Horizon,
  net: readonly number[],
  lines: readonly LineSeries[],
  costs: Readonly<Record<CostKind, number>>,
  threePoint: number,
): Measures {
  const benefit = lines.reduce((sum, line) => sum + line.presentValue.realised, 0);
  const cost = COST_KINDS.reduce((sum, kind) => sum + costs[kind], 0);
  const netPresentValue = presentValueOver(horizon, net);
  const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);
  const rate = internalRate(net);
  const breakEvenShare = ratio(cost, benefit);
  const usage = ratio(
    lines.reduce((sum, { presentValue, value }) => sum + presentValue.realised * value.usage, 0),
    benefit,
  );
  return {
    netPresentValue,
    netPresentValueRatio: ratio(netPresentValue, cost),
    investmentRatio: ratio(netPresentValue, costs.investment),
    benefitCostRatio: ratio(benefit, cost),
    internalRate: rate.ok ? rate.value : null,
    payback: paybackTime(net, 0, true),
    annuity: netPresentValue / annuityFactor(horizon.rate, horizon.length),
    breakEvenShare,
    breakEvenUsage: breakEvenShare === null || usage === null ? null : breakEvenShare * usage,
    expectedNetPresentValue: netPresentValue + threePoint,
  };
}
