import { rampShare } from '../ramp';
import type { Horizon } from './horizon';
import { presentValueOver } from './horizon';
import type { LineValue } from './lineValue';
import type { BenefitLine } from './material';
import type { CalculationProblem } from './problems';

/** A benefit year by year, three times: what is possible, what is expected to be realised, what a budget is cut by. */
export interface ThreeSeries {
  readonly theoretical: readonly number[];
  readonly realised: readonly number[];
  readonly takenHome: readonly number[];
}

/** The same three as one figure, their present value. */
export type ThreeValues = { readonly [Key in keyof ThreeSeries]: number };

/** A line of Nyttor over the horizon. */
export interface LineSeries extends ThreeSeries {
  readonly value: LineValue;
  /** What one krona a year, usage share included, adds to the realised present value. */
  readonly worth: number;
  readonly presentValue: ThreeValues;
}

/**
 * Years of use from Startår to Slutår, inside the horizon. Theoretical is the yearly value in each of them; realised
 * is that times usage share and ramp; taken home is that times hemtagningsgrad.
 */
export function lineSeries(value: LineValue, horizon: Horizon, problems: CalculationProblem[]): LineSeries {
  const line: BenefitLine = value.line;
  const start = line.startYear || horizon.baseYear + 1;
  const end = line.endYear || horizon.baseYear + horizon.length - 1;
  const theoretical: number[] = [];
  const realised: number[] = [];
  const takenHome: number[] = [];
  const reached: number[] = [];
  for (const year of horizon.years) {
    const inUse = year >= start && year <= end;
    const introduced = inUse ? rampShare(year - start + 1, value.profile) : 0;
    const share = value.usage * introduced;
    reached.push(introduced);
    theoretical.push(inUse ? value.yearly : 0);
    realised.push(value.yearly * share);
    takenHome.push(value.yearly * share * value.takenHome);
  }
  if (reached.every((share) => share === 0)) {
    problems.push({ code: 'neverInUse', line, values: { start, end } });
  }
  const presentValue = {
    theoretical: presentValueOver(horizon, theoretical),
    realised: presentValueOver(horizon, realised),
    takenHome: presentValueOver(horizon, takenHome),
  };
  return { value, theoretical, realised, takenHome, worth: presentValueOver(horizon, reached), presentValue };
}

/** Sum of several series year by year; zeros where there are none. */
export function summed(series: readonly (readonly number[])[], length: number): number[] {
  const sum = Array.from({ length }, () => 0);
  for (const one of series) {
    one.forEach((value, index) => {
      sum[index] = (sum[index] as number) + value;
    });
  }
  return sum;
}

/** A part of the benefit, such as what falls to one beneficiary. */
export interface BenefitPart<Key> extends ThreeValues {
  readonly part: Key;
}

/** Present values grouped by what a line belongs to, in the order given; groups without a line are left out. */
export function groupedBy<Key>(
  lines: readonly LineSeries[],
  order: readonly Key[],
  keyOf: (line: BenefitLine) => Key,
): readonly BenefitPart<Key>[] {
  return order.flatMap((part) => {
    const members = lines.filter(({ value }) => keyOf(value.line) === part);
    if (members.length === 0) return [];
    const total = (key: keyof ThreeValues): number =>
      members.reduce((sum, member) => sum + member.presentValue[key], 0);
    return [
      { part, theoretical: total('theoretical'), realised: total('realised'), takenHome: total('takenHome') },
    ];
  });
}
