import type {
  Application,
  Capacity,
  Condition,
  Direction,
  Portfolio,
  YearDraw,
} from '../../../src/model/portfolio/portfolio';

/** What a test has to say about an application; the rest is blank. */
export interface Given {
  readonly id: string;
  /** On the scale 0 to 5, one per direction; null is not assessed. */
  readonly scores: readonly (number | null)[];
  readonly cost?: number | null;
  readonly draws?: readonly YearDraw[];
  readonly administration?: string;
  readonly object?: string;
  readonly goals?: readonly string[];
  readonly anchored?: boolean | null;
}

export interface GivenRound {
  readonly applications: readonly Given[];
  /** Default: one direction D1 of weight 1 per score. */
  readonly weights?: readonly number[];
  /** One number is one year, 2027. */
  readonly budget?: number | readonly { readonly year: number; readonly amount: number }[];
  readonly conditions?: readonly Condition[];
  readonly capacities?: readonly Capacity[];
  readonly scale?: { readonly min: number; readonly max: number };
}

export function application(given: Given): Application {
  return {
    id: given.id,
    title: `Ansökan ${given.id}`,
    requested: given.cost === undefined ? 0 : given.cost,
    draws: given.draws ?? [],
    scores: new Map(
      given.scores.flatMap((mean, j) =>
        mean === null
          ? []
          : [[`D${j + 1}`, { mean, byAssessor: [{ assessor: 'Kim', value: mean }] }] as const],
      ),
    ),
    ...(given.administration === undefined ? {} : { administration: given.administration }),
    ...(given.object === undefined ? {} : { object: given.object }),
    anchored: given.anchored === undefined ? true : given.anchored,
    goals: given.goals ?? [],
    legalRequirement: false,
    netPresentValue: null,
    netPresentValueRatio: null,
  };
}

export function directions(weights: readonly number[]): Direction[] {
  return weights.map((weight, j) => ({ id: `D${j + 1}`, title: `Inriktning ${j + 1}`, weight }));
}

export function round(given: GivenRound): Portfolio {
  const width = Math.max(0, ...given.applications.map(({ scores }) => scores.length));
  const { budget } = given;
  return {
    directions: directions(given.weights ?? new Array<number>(width).fill(1)),
    applications: given.applications.map(application),
    budgets:
      budget === undefined ? [] : typeof budget === 'number' ? [{ year: 2027, amount: budget }] : budget,
    conditions: given.conditions ?? [],
    capacities: given.capacities ?? [],
    scale: given.scale ?? { min: 0, max: 5 },
    goals: [],
  };
}

/** A round in which the score of an application is the number given: one direction, scale 0 to 100. */
export function valued(
  items: readonly {
    readonly id: string;
    readonly value: number;
    readonly cost: number;
    readonly group?: string;
  }[],
  budget: number,
  conditions: readonly Condition[] = [],
): Portfolio {
  return round({
    applications: items.map(({ id, value, cost, group }) => ({
      id,
      scores: [value],
      cost,
      ...(group === undefined ? {} : { administration: group }),
    })),
    budget,
    conditions,
    scale: { min: 0, max: 100 },
  });
}
