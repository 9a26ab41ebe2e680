import { listed } from '../../locale/format';
import type { Comparison } from '../../model/portfolio/weights/comparisons';
import type { WeightRecord } from '../../model/portfolio/weights/record';
import { weightsFrom } from '../../model/portfolio/weights/record';
import { shares } from '../../model/portfolio/weights/share';
import type { Direction } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { sameKey } from '../schema/table';
import { judgementsTable } from '../schema/weighing';
import type { Snapshot } from '../workbook';
import { bodyPlace, problemAt } from './place';
import { hasAll, readRows } from './rows';
import { openTable } from './table';
import type { WeightCell } from './weighed';

/** Shares that differ by less are the same weight, rounded. */
const rounding = 0.005;

/**
 * Reads Parvis and works out the weights that its judgements give. The entered weights hold; where the judgements say
 * something else, or contradict each other, that is remarked on. A row that names no direction, compares one with itself
 * or contradicts the same assessor's earlier row is left out.
 *
 * @returns null where the workbook has no judgements, or they do not tie the directions together
 */
export function readJudgements(
  snapshot: Snapshot,
  directions: readonly Direction[],
  weights: readonly WeightCell[],
  problems: Problem[],
): WeightRecord | null {
  const table = openTable(snapshot, judgementsTable, problems);
  if (table === null) return null;
  const ids = new Map(directions.map(({ id }) => [sameKey(id), id]));
  const given = new Map<string, { readonly assessor: string; readonly comparisons: Comparison[] }>();
  const seen = new Map<string, string>();
  for (const row of readRows(table, problems)) {
    if (!hasAll(row, ['a', 'b', 'times'], problems)) continue;
    const { times, assessor } = row.values;
    const [a, b] = (['a', 'b'] as const).map((key) => {
      const id = ids.get(sameKey(row.values[key]));
      if (id === undefined) {
        problems.push(problemAt(row.place(key), row.found(key), 'error', 'unknownDirection'));
      }
      return id;
    });
    if (a === undefined || b === undefined) continue;
    if (a === b) {
      problems.push(problemAt(row.place('b'), row.found('b'), 'error', 'comparedWithItself', { id: a }));
      continue;
    }
    if (times <= 0) {
      problems.push(problemAt(row.place('times'), times, 'error', 'timesNotPositive'));
      continue;
    }
    const who = sameKey(assessor ?? '');
    const pair = `${who} ${[a, b].sort().join(' ')}`;
    const first = seen.get(pair);
    if (first !== undefined) {
      problems.push(problemAt(row.place('a'), row.found('a'), 'error', 'comparedTwice', { first }));
      continue;
    }
    seen.set(pair, row.place('a').cell);
    const own = given.get(who) ?? { assessor: assessor ?? '', comparisons: [] };
    own.comparisons.push({ a, b, times });
    given.set(who, own);
  }
  if (given.size === 0) return null;
  const names = [...given.values()].map(({ assessor }) => assessor).filter((name) => name !== '');
  const record = weightsFrom(
    directions.map(({ id }) => id),
    { method: 'pairwise', judgements: [...given.values()].map(({ comparisons }) => comparisons) },
    { decidedBy: listed('sv', names), decidedOn: latest(weights) },
  );
  if (!record.ok) {
    problems.push(problemAt(bodyPlace(table.at, 0, 0), null, 'remark', 'judgementsApart'));
    return null;
  }
  remarkOnDifference(record.value, directions, weights, problems);
  remarkOnInconsistency(record.value, directions, bodyPlace(table.at, 0, 0), problems);
  return record.value;
}

function latest(weights: readonly WeightCell[]): string {
  return weights.map(({ decidedOn }) => decidedOn ?? '').reduce((a, b) => (a > b ? a : b), '');
}

/** The weight that lies furthest from what the judgements give. */
function remarkOnDifference(
  record: WeightRecord,
  directions: readonly Direction[],
  weights: readonly WeightCell[],
  problems: Problem[],
): void {
  const entered = shares(directions.map(({ weight }) => weight));
  const gap = directions.map(({ id }, j) => Math.abs((record.shares[id] ?? 0) - (entered[j] ?? 0)));
  const worst = gap.indexOf(Math.max(...gap));
  const direction = directions[worst];
  const cell = weights.find((one) => one.direction === direction?.id);
  if (direction === undefined || cell === undefined || (gap[worst] ?? 0) <= rounding) return;
  const perCent = (share: number): number => Math.round(share * 1000) / 10;
  problems.push(
    problemAt(cell.place, cell.found, 'remark', 'judgementsDiffer', {
      id: direction.id,
      entered: perCent(entered[worst] ?? 0),
      judged: perCent(record.shares[direction.id] ?? 0),
    }),
  );
}

function remarkOnInconsistency(
  { pairwise }: WeightRecord,
  directions: readonly Direction[],
  place: ReturnType<typeof bodyPlace>,
  problems: Problem[],
): void {
  const worst = pairwise?.mostInconsistent;
  if (pairwise?.acceptable !== false || worst === null || worst === undefined) return;
  const rounded = (figure: number, decimals: number): number => Number(figure.toFixed(decimals));
  problems.push(
    problemAt(place, null, 'remark', 'judgementsInconsistent', {
      ratio: rounded(pairwise.consistencyRatio ?? 0, 2),
      a: directions[worst.i]?.id ?? '',
      b: directions[worst.j]?.id ?? '',
      said: rounded(worst.said, 2),
      implied: rounded(worst.implied, 2),
    }),
  );
}
