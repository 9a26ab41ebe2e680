import { answer, refuse } from '../../refusal';
import type { Outcome } from '../../refusal';
import { annuityFactor } from '../discounting';
import { internalRate } from '../internalRate';
import { paybackTime } from '../payback';
import type { Spread } from '../simulation';
import { simulated } from '../simulation';
import type { Assumption } from './assumptions';
import type { BenefitPart, LineSeries, ThreeSeries, ThreeValues } from './benefitSeries';
import { groupedBy, lineSeries, summed } from './benefitSeries';
import type { BreakEven } from './breakEven';
import { breakEvens } from './breakEven';
import type { BudgetEffect } from './budgetEffect';
import { budgetEffect } from './budgetEffect';
import type { Horizon, HorizonCode } from './horizon';
import { horizonOf, presentValueOver } from './horizon';
import { lineValue } from './lineValue';
import type { Beneficiary, BenefitKind, BenefitLine, CostKind, CostLine, Material } from './material';
import { BENEFICIARIES, BENEFIT_KINDS, COST_KINDS } from './material';
import type { CalculationProblem } from './problems';
import type { Swing } from './sensitivity';
import { swings } from './sensitivity';
import type { Estimate } from './spread';
import { benefitEstimate, costEstimate, threePointDifference } from './spread';

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

function costSeries(
  lines: readonly CostLine[],
  horizon: Horizon,
  problems: CalculationProblem[],
): { costs: Record<CostKind, number[]>; estimates: Estimate[] } {
  const zeros = (): number[] => horizon.years.map(() => 0);
  const costs = { investment: zeros(), operation: zeros(), ownTime: zeros() };
  const estimates: Estimate[] = [];
  for (const line of lines) {
    const index = line.year - horizon.baseYear;
    const factor = horizon.factors[index];
    if (factor === undefined) {
      problems.push({ code: 'costOutsideHorizon', line, values: { year: line.year } });
      continue;
    }
    if (line.kind === null) problems.push({ code: 'missingKind', line, values: {} });
    // A cost of no stated kind is a cost all the same: leaving it out would flatter the application.
    const series = costs[line.kind ?? 'operation'];
    series[index] = (series[index] as number) + line.amount;
    estimates.push(costEstimate(line, -factor, problems));
  }
  return { costs, estimates };
}

function measuresOf(
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
