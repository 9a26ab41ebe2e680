import type { CouncilGoal, Direction } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { directionsTable } from '../schema/round';
import type { Snapshot } from '../workbook';
import { readCriteria } from './criteria';
import { bodyPlace, problemAt } from './place';
import { knownGoals } from './round';
import { readRows } from './rows';
import { openTable } from './table';
import type { WeightCell } from './weighed';
import { WeighedReader } from './weighed';

export interface DirectionsReading {
  /**
   * Directions, then criteria. Null where the weights cannot be relied on: a fault in one of them would move every
   * score.
   */
  readonly directions: readonly Direction[] | null;
  /** Ids of those that are scored in Poäng, where a column is headed by each; also where the weights cannot be used. */
  readonly scored: readonly string[];
  readonly weights: readonly WeightCell[];
}

/** Reads Inriktningar and, where the workbook has it, Kriterier. */
export function readDirections(
  snapshot: Snapshot,
  goals: readonly CouncilGoal[] | null,
  problems: Problem[],
): DirectionsReading {
  const table = openTable(snapshot, directionsTable, problems);
  if (table === null) return { directions: null, scored: [], weights: [] };
  const reader = new WeighedReader(problems);
  const directions: Direction[] = [];
  for (const row of readRows(table, problems)) {
    const weighed = reader.read(row, 'Inriktning');
    if (weighed === null) continue;
    directions.push({
      ...weighed,
      description: row.values.description ?? undefined,
      goals: knownGoals(row.values.goals, goals, row.place('goals'), row.found('goals'), problems),
      decidedBy: row.values.decidedBy ?? undefined,
      decidedOn: row.values.decidedOn ?? undefined,
    });
  }
  const firstCell = bodyPlace(table.at, 0, 0);
  if (reader.size === 0 && reader.sound) {
    reader.refuse(problemAt(firstCell, null, 'error', 'noDirections', { table: directionsTable.name }));
  }
  directions.push(...readCriteria(snapshot, reader, problems));
  const [first] = reader.weights;
  if (first !== undefined && reader.sound && directions.every((direction) => direction.weight === 0)) {
    reader.refuse(problemAt(first.place, first.found, 'error', 'allWeightsZero'));
  }
  const scored = directions.filter(({ source }) => (source ?? 'scores') === 'scores').map(({ id }) => id);
  return { directions: reader.sound ? directions : null, scored, weights: reader.weights };
}
