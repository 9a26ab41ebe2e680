import type { Basis } from '../basis';
import type { Decision } from '../decision';
import type { Application } from '../portfolio';

/** What a group asked for and what it gets. Shares are of the whole round; null where the whole is nothing. */
export interface GroupBalance {
  /** Empty text for applications that state none. */
  readonly group: string;
  readonly applications: number;
  readonly chosen: number;
  /** Share of all that are chosen. */
  readonly shareOfChosen: number | null;
  readonly requested: number;
  readonly granted: number;
  readonly shareOfGranted: number | null;
  readonly points: number;
  readonly shareOfPoints: number | null;
}

export interface DirectionBalance {
  readonly direction: string;
  /** Weight, 0 to 1, to compare the share of points with. */
  readonly weight: number;
  /** Points that the chosen give in this direction. */
  readonly points: number;
  readonly shareOfPoints: number | null;
  /** Chosen applications that contribute to it at all. */
  readonly chosen: number;
}

export interface Balance {
  readonly administrations: readonly GroupBalance[];
  readonly objects: readonly GroupBalance[];
  /** An application with several goals counts in each: the shares may sum to more than 1. */
  readonly goals: readonly GroupBalance[];
  readonly directions: readonly DirectionBalance[];
  /** Council goals and directions to which nothing that is funded contributes. */
  readonly goalsWithout: readonly string[];
  readonly directionsWithout: readonly string[];
}

/** How the best portfolio spreads over administrations, objects, goals and directions. */
export function balance(basis: Basis, decision: Decision): Balance {
  const { portfolio } = basis;
  const rows = new Map(decision.ranking.map((row) => [row.id, row]));
  const chosenIds = new Set(decision.selection.ids);
  const { cost: granted, value: points } = decision.selection;
  const groups = (
    keysOf: (application: Application) => readonly string[],
    all: readonly string[],
  ): GroupBalance[] => {
    const keys = new Set([...all, ...portfolio.applications.flatMap(keysOf)]);
    return [...keys].sort().map((group) => {
      const members = portfolio.applications
        .filter((one) => keysOf(one).includes(group))
        .map(({ id }) => rows.get(id)!);
      const chosen = members.filter(({ id }) => chosenIds.has(id));
      const sum = (of: typeof members, figure: (row: (typeof members)[number]) => number | null): number =>
        of.reduce((total, row) => total + (figure(row) ?? 0), 0);
      const [own, ownPoints] = [sum(chosen, ({ cost }) => cost), sum(chosen, ({ score }) => score)];
      return {
        group,
        applications: members.length,
        chosen: chosen.length,
        shareOfChosen: part(chosen.length, chosenIds.size),
        requested: sum(members, ({ cost }) => cost),
        granted: own,
        shareOfGranted: part(own, granted),
        points: ownPoints,
        shareOfPoints: part(ownPoints, points),
      };
    });
  };
  const chosenRows = decision.ranking.filter(({ id }) => chosenIds.has(id));
  const directions = decision.weights.map(({ id, share }) => {
    const given = chosenRows.map(({ contributions }) => contributions[id] ?? 0);
    const own = given.reduce((sum, value) => sum + value, 0);
    return {
      direction: id,
      weight: share,
      points: own,
      shareOfPoints: part(own, points),
      chosen: given.filter((value) => value > 0).length,
    };
  });
  const goals = groups((one) => one.goals, portfolio.goals.map(({ id }) => id)); // prettier-ignore
  return {
    administrations: groups((one) => [one.administration ?? ''], []),
    objects: groups((one) => [one.object ?? ''], []),
    goals,
    directions,
    goalsWithout: goals.filter(({ chosen }) => chosen === 0).map(({ group }) => group),
    directionsWithout: directions.filter(({ chosen }) => chosen === 0).map(({ direction }) => direction),
  };
}

function part(of: number, whole: number): number | null {
  return whole === 0 ? null : of / whole;
}
