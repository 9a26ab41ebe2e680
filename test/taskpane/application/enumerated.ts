import { smallRound } from '../stand/round';

/** What the best choice of `stand/round.ts` is, by trying every set: an implementation that shares nothing with the model. */
export interface Enumerated {
  /** Ids of the best set. */
  readonly chosen: readonly string[];
  /** Points lost if an application must be in. */
  readonly lossWith: (id: string) => number;
  /** The most that it may cost and still be in a best set. */
  readonly mostFor: (id: string) => number;
}

interface One {
  readonly id: string;
  readonly cost: number;
  readonly points: number;
}

const rowsOf = (name: string) => smallRound().tables.find((table) => table.name === name)?.rows ?? [];
const fund = Number(rowsOf('Ramar')[0]?.[1]);

/** The applications that are fully assessed; the mean of their assessors, weighed, of 100. */
function applications(): readonly One[] {
  const weights = rowsOf('Inriktningar').map((row) => Number(row[2]));
  return rowsOf('Ansokningar').flatMap(([id, , cost]) => {
    const marks = rowsOf('Poang').filter((row) => row[0] === id).map((row) => row.slice(2)); // prettier-ignore
    if (marks.flat().some((mark) => typeof mark !== 'number')) return [];
    const points = weights.reduce(
      (sum, weight, j) =>
        sum + (weight * marks.reduce((total, row) => total + Number(row[j]), 0)) / marks.length / 5,
      0,
    );
    return [{ id: String(id), cost: Number(String(cost).replace(/\s/g, '')), points }];
  });
}

/** Every set that keeps the conditions: A09 needs A07, and A10 must be in. */
function sets(): readonly (readonly One[])[] {
  const all = applications();
  return Array.from({ length: 2 ** all.length }, (_, mask) =>
    all.filter((_one, i) => (mask >> i) & 1),
  ).filter((set) => {
    const has = (id: string): boolean => set.some((one) => one.id === id);
    return has('A10') && (!has('A09') || has('A07'));
  });
}

const cost = (set: readonly One[]): number => set.reduce((sum, one) => sum + one.cost, 0);
const points = (set: readonly One[]): number => set.reduce((sum, one) => sum + one.points, 0);

export function enumerated(): Enumerated {
  const every = sets();
  const affordable = every.filter((set) => cost(set) <= fund);
  const best = affordable.reduce((a, b) => (points(b) > points(a) ? b : a));
  const having = (id: string, among: readonly (readonly One[])[]) =>
    among.filter((set) => set.some((one) => one.id === id));
  return {
    chosen: best.map(({ id }) => id),
    lossWith: (id) => points(best) - Math.max(...having(id, affordable).map(points)),
    mostFor: (id) => {
      const without = Math.max(...affordable.filter((set) => !set.some((one) => one.id === id)).map(points));
      const others = having(id, every)
        .filter((set) => points(set) >= without - 1e-9)
        .map((set) => cost(set.filter((one) => one.id !== id)));
      return fund - Math.min(...others);
    },
  };
}
