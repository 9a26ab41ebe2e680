import { outcomeShare } from './realisation';

/** What was planned and what came, of one application in one year, kronor. */
export interface RealisedLine {
  /** The round in which the application was granted its money. */
  readonly round: string;
  readonly application: string;
  readonly administration: string | null;
  readonly year: number | null;
  /** Benefit expected to be realised; null where nobody has said. */
  readonly planned: number | null;
  readonly realised: number;
  /** Of the realised benefit, what has been taken out of a budget; null where nobody has said. */
  readonly takenHome: number | null;
}

/** Sums of a group of lines. */
export interface RealisedGroup {
  readonly key: string;
  readonly lines: number;
  /** Only of lines that have a plan, so that the two can be compared. */
  readonly planned: number;
  readonly realised: number;
  readonly takenHome: number;
  /** `realised / planned` (utfallsgrad); null where nothing was planned. */
  readonly share: number | null;
  /** Lines without a plan, which are in no sum. */
  readonly unplanned: number;
}

/**
 * Planned against realised benefit, summed by application, administration or round. Groups come in the order in which
 * they are first met.
 *
 * @param keyOf what a line belongs to; null leaves it out
 */
export function realisedBy(
  lines: readonly RealisedLine[],
  keyOf: (line: RealisedLine) => string | null,
): readonly RealisedGroup[] {
  const groups = new Map<string, RealisedLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups].map(([key, members]) => {
    const compared = members.filter(({ planned }) => planned !== null);
    const planned = sum(compared.map((line) => line.planned ?? 0));
    const realised = sum(compared.map((line) => line.realised));
    const share = outcomeShare(planned, realised);
    return {
      key,
      lines: members.length,
      planned,
      realised,
      takenHome: sum(compared.map((line) => line.takenHome ?? 0)),
      share: share.ok ? share.value : null,
      unplanned: members.length - compared.length,
    };
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
