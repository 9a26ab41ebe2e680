import type { LineSeries } from './benefitSeries';
import { lineSeries } from './benefitSeries';
import type { Horizon } from './horizon';
import { presentValueOver } from './horizon';
import type { BenefitLine, CostLine } from './material';
import type { Estimate } from './spread';

/** Share by which what has no low and high value of its own is changed, up and down. */
export const SENSITIVITY_STEP = 0.2;

/** What the net present value becomes where one thing is at its worst and at its best. */
export interface Swing {
  /** The line whose low and high value were tried; null where it is a common assumption. */
  readonly line: BenefitLine | CostLine | null;
  readonly what: 'line' | 'benefits' | 'costs' | 'rate' | 'delay';
  readonly worst: number;
  readonly best: number;
  /** `best - worst`. */
  readonly swing: number;
}

interface Base {
  readonly netPresentValue: number;
  readonly benefits: readonly LineSeries[];
  /** Present value of benefits and of costs. */
  readonly benefitValue: number;
  readonly costValue: number;
  /** Benefits less costs, year by year. */
  readonly net: readonly number[];
}

function swing(what: Swing['what'], line: Swing['line'], one: number, other: number): Swing {
  const [worst, best] = one < other ? [one, other] : [other, one];
  return { what, line, worst, best, swing: best - worst };
}

/**
 * One assumption at a time, ordered by how much it moves the net present value: every line with a low and a high value
 * of its own; all benefits, all costs and the discount rate 20 % down and up; all benefits a year late.
 */
export function swings(base: Base, horizon: Horizon, estimates: readonly Estimate[]): readonly Swing[] {
  const { netPresentValue, benefitValue, costValue } = base;
  const atRate = (rate: number): number =>
    base.net.reduce((sum, flow, year) => sum + flow * (1 + rate) ** -year, 0);
  const late = base.benefits.reduce((sum, { value }) => {
    const line = { ...value.line, startYear: (value.line.startYear || horizon.baseYear + 1) + 1 };
    return sum + presentValueOver(horizon, lineSeries({ ...value, line }, horizon, []).realised);
  }, 0);
  const rows: Swing[] = estimates
    .filter(({ low, high }) => low !== high)
    .map(({ line, worth, low, likely, high }) =>
      swing(
        'line',
        line,
        netPresentValue + worth * (low - likely),
        netPresentValue + worth * (high - likely),
      ),
    );
  const step = SENSITIVITY_STEP;
  rows.push(
    swing('benefits', null, netPresentValue - step * benefitValue, netPresentValue + step * benefitValue),
    swing('costs', null, netPresentValue - step * costValue, netPresentValue + step * costValue),
    swing('rate', null, atRate(horizon.rate * (1 - step)), atRate(horizon.rate * (1 + step))),
    swing('delay', null, late - costValue, netPresentValue),
  );
  return rows.sort((a, b) => b.swing - a.swing);
}
