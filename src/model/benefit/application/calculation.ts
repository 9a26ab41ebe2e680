import { answer, refuse } from '../../refusal';
import type { Outcome } from '../../refusal';
import type { Spread } from '../simulation';
import { simulated } from '../simulation';
import type { Assumption } from './assumptions';
import type { BenefitPart, LineSeries, ThreeSeries, ThreeValues } from './benefitSeries';
import { groupedBy, lineSeries, summed } from './benefitSeries';
import type { BreakEven } from './breakEven';
import { breakEvens } from './breakEven';
import type { BudgetEffect } from './budgetEffect';
import { budgetEffect } from './budgetEffect';
import { costSeries } from './costSeries';
import type { HorizonCode } from './horizon';
import { horizonOf, presentValueOver } from './horizon';
import { lineValue } from './lineValue';
import type { Beneficiary, BenefitKind, BenefitLine, CostKind, Material } from './material';
import { BENEFICIARIES, BENEFIT_KINDS } from './material';
import type { Measures } from './measures';
import { measuresOf } from './measures';
import type { CalculationProblem } from './problems';
import type { Swing } from './sensitivity';
import { swings } from './sensitivity';
import { benefitEstimate, threePointDifference } from './spread';

/** Everything that is worked out for one application, with its workings. Real kronor of the base year. */
export interface Calculation {
  readonly application: string;
  readonly years: readonly number[];
  readonly rate: number;
  readonly measures: Measures;
  /** Benefit per year. */
  readonly benefits: ThreeSeries;
  readonly benefitValue: ThreeValues;
  readonly byBeneficiary: readonly BenefitPart<Beneficiary | null>[];
  readonly byKind: readonly BenefitPart<BenefitKind>[];
  /** Costs per year, positive. */
  readonly costs: Readonly<Record<CostKind, readonly number[]>>;
  readonly costValue: Readonly<Record<CostKind, number>>;
  /** Realised benefit less all costs, per year. */
  readonly net: readonly number[];
  /** Nominal; not part of the net present value. */
  readonly budget: BudgetEffect | null;
  readonly lines: readonly LineSeries[];
  /** Benefits that are described and not valued in money. */
  readonly unvalued: readonly BenefitLine[];
  readonly breakEvens: readonly BreakEven[];
  readonly sensitivity: readonly Swing[];
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly CalculationProblem[];
  /** Draws every line with a low and a high value by itself, all its years together. */
  readonly simulate: (draws: number, seed: number) => Spread;
}

export type CalculationCode = HorizonCode | 'unknownApplication';

/**
 * Calculates one application out of its lines of Nyttor and Kostnader and the parameters of Förutsättningar.
 * A line that cannot be worked out is left out and stands among the problems; only where the base year, the horizon
 * or the discount rate is missing, or nobody knows the application, is there no answer at all.
 */
export function calculateApplication(
  material: Material,
  application: string,
): Outcome<Calculation, CalculationCode> {
  const own = material.lines.get(application);
  if (own === undefined) return refuse('notAvailable', 'unknownApplication', { found: application });
  const found = horizonOf(material.parameters);
  if (!found.ok) return found;
  const horizon = found.value;
  const problems: CalculationProblem[] = [];
  const lines = own.benefits.flatMap((line) => {
    const value = lineValue(line, horizon.assumptions, problems);
    return value === null ? [] : [lineSeries(value, horizon, problems)];
  });
  const { costs, estimates: costEstimates } = costSeries(own.costs, horizon, problems);
  const estimates = [
    ...lines.map(({ value, worth }) =>
      benefitEstimate(value.line, value.yearly * value.usage, worth, problems),
    ),
    ...costEstimates,
  ];
  const { length } = horizon.years;
  const benefits = {
    theoretical: summed(
      lines.map((line) => line.theoretical),
      length,
    ),
    realised: summed(
      lines.map((line) => line.realised),
      length,
    ),
    takenHome: summed(
      lines.map((line) => line.takenHome),
      length,
    ),
  };
  const running = summed([costs.operation, costs.ownTime], length);
  const allCosts = summed([costs.investment, running], length);
  const net = benefits.realised.map((benefit, year) => benefit - (allCosts[year] as number));
  const costValue = {
    investment: presentValueOver(horizon, costs.investment),
    operation: presentValueOver(horizon, costs.operation),
    ownTime: presentValueOver(horizon, costs.ownTime),
  };
  const benefitValue = {
    theoretical: presentValueOver(horizon, benefits.theoretical),
    realised: presentValueOver(horizon, benefits.realised),
    takenHome: presentValueOver(horizon, benefits.takenHome),
  };
  const measures = measuresOf(horizon, net, lines, costValue, threePointDifference(estimates));
  if (!Number.isFinite(measures.netPresentValue)) return refuse('invalidNumber', 'tooLarge');
  const { netPresentValue } = measures;
  const budget = budgetEffect(horizon, costs.investment, running, benefits.takenHome, problems);
  const uncertain = estimates.filter(({ low, high }) => low !== high);
  const certain = uncertain.reduce((rest, { worth, likely }) => rest - worth * likely, netPresentValue);
  return answer({
    application,
    years: horizon.years,
    rate: horizon.rate,
    measures,
    benefits,
    benefitValue,
    byBeneficiary: groupedBy(lines, [...BENEFICIARIES, null], (line) => line.beneficiary),
    byKind: groupedBy(lines, BENEFIT_KINDS, (line) => line.kind ?? 'quality'),
    costs,
    costValue,
    net,
    budget,
    lines,
    unvalued: own.benefits.filter((line) => line.kind === 'quality'),
    breakEvens: breakEvens(lines, costValue.investment, netPresentValue),
    sensitivity: swings(
      {
        netPresentValue,
        benefits: lines,
        benefitValue: benefitValue.realised,
        costValue: presentValueOver(horizon, allCosts),
        net,
      },
      horizon,
      estimates,
    ),
    assumptions: horizon.assumptions.list(),
    problems,
    simulate: (draws, seed) => simulated(certain, uncertain, draws, seed),
  });
}
