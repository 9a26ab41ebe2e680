import type { Application, Direction, ScoreScale, ValueFunction } from '../../model/portfolio/portfolio';
import { positionOf } from '../../model/portfolio/scoring/score';
import type { Problem } from '../problem';
import { applicationsTable } from '../schema/applications';
import { criteriaTable } from '../schema/weighing';
import type { Snapshot } from '../workbook';
import type { ApplicationIndex } from './applications';
import { problemAt } from './place';
import type { ReadRow } from './rows';
import { hasAll, readRows } from './rows';
import { openTable } from './table';
import type { WeighedReader } from './weighed';

/**
 * Reads Kriterier, as directions with a source and an anchored value function: a straight line from Sämst, worth
 * nothing, to Bäst. A criterion that is scored may leave both out and then has the round's scale.
 */
export function readCriteria(
  snapshot: Snapshot,
  reader: WeighedReader,
  problems: Problem[],
): readonly Direction[] {
  const table = openTable(snapshot, criteriaTable, problems);
  // A table without one of its columns weighs nothing, and leaving it out would move every score.
  if (table === null) {
    if (problems.some(({ code, values }) => code === 'missingColumn' && values.table === criteriaTable.name))
      reader.sound = false;
    return [];
  }
  return readRows(table, problems).flatMap((row) => {
    const weighed = reader.read(row, 'Kriterium');
    if (weighed === null) return [];
    if (!hasAll(row, ['source'], problems)) reader.sound = false;
    const { source, decidedBy, decidedOn } = row.values;
    return [
      {
        ...weighed,
        source: source ?? undefined,
        valueFunction: valueFunctionOf(row, reader),
        decidedBy: decidedBy ?? undefined,
        decidedOn: decidedOn ?? undefined,
      },
    ];
  });
}

function valueFunctionOf(
  row: ReadRow<typeof criteriaTable>,
  reader: WeighedReader,
): ValueFunction | undefined {
  const { source, worst, best, clip } = row.values;
  if (row.unreadable.has('worst') || row.unreadable.has('best') || row.unreadable.has('clip')) {
    reader.sound = false;
    return undefined;
  }
  if (worst === null && best === null && source === 'scores') return undefined;
  if (worst === null || best === null) {
    const key = worst === null ? 'worst' : 'best';
    const values = { id: row.values.id ?? '', column: key === 'worst' ? 'Sämst' : 'Bäst' };
    reader.refuse(problemAt(row.place(key), row.found(key), 'error', 'missingAnchor', values));
    return undefined;
  }
  if (worst === best) {
    reader.refuse(
      problemAt(row.place('best'), row.found('best'), 'error', 'equalAnchors', { id: row.values.id ?? '' }),
    );
    return undefined;
  }
  const outside = clip === true ? 'clip' : 'refuse';
  return worst < best
    ? { at: [worst, best], worth: [0, 1], outside }
    : { at: [best, worst], worth: [1, 0], outside };
}

/** Points at every application that has no figure for a criterion, or one that lies outside its anchors. */
export function remarkOnCriteria(
  directions: readonly Direction[],
  applications: readonly Application[],
  index: ApplicationIndex,
  scale: ScoreScale,
  problems: Problem[],
): void {
  const rows = new Map([...index.values()].map((row) => [row.application.id, row]));
  for (const direction of directions) {
    if (direction.valueFunction === undefined) continue;
    const key = direction.source ?? 'scores';
    for (const application of applications) {
      const row = rows.get(application.id);
      if (row === undefined || positionOf(application, direction, scale) !== null) continue;
      const values = { id: application.id, criterion: direction.id };
      const figure =
        key === 'scores' ? (application.scores.get(direction.id)?.mean ?? null) : application[key];
      if (figure !== null) {
        const place = key === 'scores' ? row.place('id') : row.place(key);
        problems.push(
          problemAt(place, figure, 'error', 'criterionOutside', { ...values, ...anchorsOf(direction) }),
        );
      } else if (key !== 'scores' && !row.unreadable.has(key)) {
        const header = applicationsTable.columns.find((column) => column.key === key)?.header ?? key;
        problems.push(
          problemAt(row.place(key), null, 'remark', 'criterionBlank', { ...values, column: header }),
        );
      }
    }
  }
}

function anchorsOf({ valueFunction }: Direction): { readonly low: number; readonly high: number } {
  const [low = 0, high = 0] = valueFunction?.at ?? [];
  return { low, high };
}
