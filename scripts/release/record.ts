import { join } from 'node:path';
import { decide } from '../../src/model/portfolio/decide';
import { openXlsxFile } from '../../src/workbook/doors/xlsxFile';
import { readPortfolio } from '../../src/workbook/read/portfolio';

/** What is published of a round: the answer that a municipality has acted on. */
export interface RoundRecord {
  readonly workbook: string;
  readonly fingerprint: string;
  readonly chosen: readonly string[];
  readonly points: number;
  readonly cost: number;
  readonly proven: boolean;
  /** In the order of the ranking. */
  readonly ranking: readonly {
    readonly id: string;
    readonly place: number | null;
    readonly score: number | null;
  }[];
}

const rounds = ['digitaliseringspott-2027.xlsx', 'ekdalen-2028.xlsx'];

/** Ranks the example rounds as they stand and gives what would be published of them. */
export function recordRounds(): Promise<readonly RoundRecord[]> {
  return Promise.all(rounds.map(recordOf));
}

async function recordOf(workbook: string): Promise<RoundRecord> {
  const file = await openXlsxFile(join(__dirname, '../../examples', workbook));
  const { portfolio } = readPortfolio(await file.read());
  if (portfolio === null) throw new Error(`${workbook} cannot be ranked.`);
  const { ranking, selection, fingerprint } = decide(portfolio);
  if (selection.status === 'infeasible') throw new Error(`${workbook} has no selection.`);
  return {
    workbook,
    fingerprint,
    chosen: selection.ids,
    points: selection.value,
    cost: selection.cost,
    proven: selection.proven,
    ranking: ranking.map(({ id, place, score }) => ({ id, place, score })),
  };
}

/** Every figure that is another than the one recorded, as a line for the changelog: `A01 of x.xlsx: place 3 → 4`. */
export function changedFigures(
  before: readonly RoundRecord[],
  now: readonly RoundRecord[],
): readonly string[] {
  const old = figuresOf(before);
  const current = figuresOf(now);
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name) => {
    const [from, to] = [old.get(name) ?? 'none', current.get(name) ?? 'none'];
    return from === to ? [] : [`${name} ${from} → ${to}`];
  });
}

function figuresOf(records: readonly RoundRecord[]): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { workbook, ranking, chosen, ...rest } of records) {
    for (const [name, value] of Object.entries(rest)) figures.set(`${workbook}: ${name}`, String(value));
    figures.set(`${workbook}: chosen`, chosen.join(', '));
    ranking.forEach(({ id, place, score }, index) => {
      figures.set(`${id} of ${workbook}: row`, String(index + 1));
      figures.set(`${id} of ${workbook}: place`, String(place));
      figures.set(`${id} of ${workbook}: score`, String(score));
    });
  }
  return figures;
}
