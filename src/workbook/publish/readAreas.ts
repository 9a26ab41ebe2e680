/** Where the rows of the users' tables stand as they are read. */
import type { Direction } from '../../model/portfolio/portfolio';
import type { Area, AreaColumn } from './area';
import { after, areaAt } from './area';
import { column, general, kronor, place } from './columns';
import type { Plan, Sources } from './plan';
import type { Source } from './source';
import { sheetNames, words } from './words';

/** Side by side on the sheet of reading, each with its headings in the sixth row. */
export function readAreas(sources: Sources, directions: readonly Direction[]): Plan['read'] {
  const sheet = sheetNames.read;
  let left = 0;
  const next = (rows: number, columns: readonly AreaColumn[]): Area => {
    const area = areaAt(sheet, 5, left, rows, columns);
    left = after(area);
    return area;
  };
  const optional = (source: Source | null, columns: readonly AreaColumn[]): Area | null =>
    source === null ? null : next(source.rows, columns);
  const number = column('number', words('row'), place);
  const key = column('key', words('key'));
  const application = column('application', words('applicationNumber'), place);
  return {
    scale: next(2, [
      column('name', words('parameter'), undefined, 18),
      column('from', words('validFrom'), 'yyyy-mm-dd', 12),
      column('found', words('row'), place),
      column('value', words('value'), general),
    ]),
    applications: next(sources.applications.rows, [number, key, column('filled', words('filled'), place)]),
    directions: next(sources.directions.rows, [number, key, column('weight', words('weight'), general)]),
    criteria: optional(sources.criteria, [
      number,
      key,
      column('weight', words('weight'), general),
      column('worst', words('worst'), general),
      column('best', words('best'), general),
      column('clip', words('clip'), place),
    ]),
    scores: next(sources.scores.rows, [
      number,
      application,
      ...directions.map(({ id }, j) => column(`score${j}`, id, general)),
    ]),
    costs: optional(sources.costs, [
      number,
      application,
      column('year', words('year'), place),
      column('written', words('amountWritten'), general),
      column('amount', words('amount'), kronor),
      column('financing', words('financing')),
      column('pays', words('fundPays'), kronor),
      column('bad', words('unreadable'), place),
    ]),
    budgets: optional(sources.budgets, [
      number,
      column('year', words('year'), place),
      column('written', words('amountWritten'), general),
      column('amount', words('fund'), kronor),
    ]),
    capacities: optional(sources.capacities, [number, key, column('available', words('available'), general)]),
    needs: optional(sources.needs, [
      number,
      application,
      column('capacity', words('capacityNumber'), place),
      column('need', words('need'), general),
      column('chosen', words('needOfChosen'), general),
      column('decided', words('needOfDecided'), general),
    ]),
    conditions: optional(sources.conditions, [number, column('text', words('condition'), undefined, 60)]),
  };
}
