import type { LineSeries } from './benefitSeries';
import type { Driver } from './lineValue';
import type { BenefitLine } from './material';

/** The value of one figure at which the net present value is zero, everything else unchanged. */
export interface BreakEven {
  /** The line that the figure stands on; null for the investment as a whole. */
  readonly line: BenefitLine | null;
  readonly driver: Driver | 'yearly' | 'investment';
  readonly value: number;
  /** May lie outside what is possible (a share above 1, a negative volume): then this figure alone cannot turn it. */
  readonly breakEven: number;
}

/**
 * Break-even of every figure that the net present value is proportional to. A line's present value `PV` changes in
 * step with each of its figures, so the figure times `1 - NPV/PV` makes the whole zero.
 */
export function breakEvens(
  lines: readonly LineSeries[],
  investment: number,
  netPresentValue: number,
): readonly BreakEven[] {
  const found: BreakEven[] = lines.flatMap(({ value, presentValue }) => {
    if (presentValue.realised === 0) return [];
    const factor = 1 - netPresentValue / presentValue.realised;
    const drivers: readonly (readonly [Driver | 'yearly', number])[] =
      value.line.kind === 'formula' ? [['yearly', value.yearly], ...value.drivers] : value.drivers;
    return drivers.map(([driver, figure]) => ({
      line: value.line,
      driver,
      value: figure,
      breakEven: figure * factor,
    }));
  });
  if (investment > 0) {
    found.push({
      line: null,
      driver: 'investment',
      value: investment,
      breakEven: investment + netPresentValue,
    });
  }
  return found;
}
