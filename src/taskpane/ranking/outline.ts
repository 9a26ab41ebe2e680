import type { Decision, DecisionRemark, RankedApplication } from '../../model/portfolio/decision';

/** How much a set of applications comes to. */
export interface Tally {
  readonly applications: number;
  readonly points: number;
  readonly cost: number;
}

/** A decision as the list shows it. */
export interface Outline {
  readonly placed: readonly RankedApplication[];
  /** Not fully assessed, or not through the gates: no place, no choice. */
  readonly incomplete: readonly RankedApplication[];
  /** The waterline is drawn after so many of those with a place. */
  readonly aboveWaterline: number;
  /** What is left of each year's budget above the waterline. */
  readonly left: readonly { readonly year: number; readonly amount: number }[];
  readonly within: Tally;
  readonly best: Tally;
  /** How many are in one of the sets but not in the other. */
  readonly differences: number;
}

export function outlineOf(decision: Decision): Outline {
  const placed = decision.ranking.filter(({ place }) => place !== null);
  const incomplete = decision.ranking.filter(({ place }) => place === null);
  const within = placed.filter(({ withinBudget }) => withinBudget === true);
  const aboveWaterline = placed.reduce(
    (last, { withinBudget }, index) => (withinBudget === true ? index + 1 : last),
    0,
  );
  return {
    placed,
    incomplete,
    aboveWaterline,
    left: decision.budgets.map(({ year, amount }) => ({
      year,
      amount: amount - drawn(within, decision, year),
    })),
    within: tally(within),
    best: {
      applications: decision.selection.ids.length,
      points: decision.selection.value,
      cost: decision.selection.cost,
    },
    differences: placed.filter(differs).length,
  };
}

const reasons: readonly DecisionRemark['code'][] = ['selectedBelowWaterline', 'leftOutAboveWaterline'];

/** The remarks with that on the difference between the two sets first. */
export function reasonFirst(remarks: readonly DecisionRemark[]): readonly DecisionRemark[] {
  const isReason = ({ code }: DecisionRemark): boolean => reasons.includes(code);
  return [...remarks.filter(isReason), ...remarks.filter((remark) => !isReason(remark))];
}

/** In the best portfolio or above the waterline, but not both. */
export function differs(application: RankedApplication): boolean {
  return application.withinBudget !== null && application.selected !== application.withinBudget;
}

function drawn(applications: readonly RankedApplication[], decision: Decision, year: number): number {
  if (decision.singleFund) return tally(applications).cost;
  return applications
    .flatMap(({ draws }) => draws)
    .reduce((sum, draw) => (draw.year === year ? sum + draw.amount : sum), 0);
}

function tally(applications: readonly RankedApplication[]): Tally {
  return {
    applications: applications.length,
    points: applications.reduce((sum, { score }) => sum + (score ?? 0), 0),
    cost: applications.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
  };
}
