/** Where the figures of the calculation stand. */
import type { AreaColumn } from './area';
import { after, areaAt } from './area';
import { column, general, kronor, mixed, place, points, share } from './columns';
import type { Plan } from './plan';
import type { Publication } from './publication';
import { fundMode } from './publication';
import { sheetNames, words } from './words';

export function calculationAreas({
  portfolio,
  decision,
}: Publication): Pick<Plan, 'state' | 'weights' | 'budgets' | 'applications' | 'order' | 'checks'> {
  const sheet = sheetNames.calculation;
  const { directions, conditions, capacities } = portfolio;
  const mode = fundMode(decision);
  const years = mode === 'single' ? [] : decision.budgets.map(({ year }) => year);
  const each = (key: string, header: (id: string) => string, format?: string): AreaColumn[] =>
    directions.map(({ id }, j) => column(`${key}${j}`, header(id), format));

  const state = areaAt(sheet, 5, 0, 13, [
    column('name', words('quantity'), undefined, 54),
    column('value', words('value'), mixed, 13),
  ]);
  const weights = areaAt(sheet, 5, 3, directions.length, [
    column('key', words('key')),
    column('id', words('id')),
    column('title', words('direction'), undefined, 30),
    column('weight', words('weight'), general),
    column('share', words('share'), share),
    column('from', words('worst'), general),
    column('to', words('best'), general),
    column('clip', words('clip'), place),
  ]);
  const budgets = areaAt(sheet, 5, 12, years.length, [
    column('year', words('year'), place),
    column('published', words('fundPublished'), kronor),
    column('now', words('fundNow'), kronor),
  ]);
  const checks = areaAt(sheet, 5, 16, 1 + years.length + conditions.length + capacities.length, [
    column('where', words('where')),
    column('what', words('what'), undefined, 30),
    column('value', words('group')),
    column('limit', words('limit'), mixed, 13),
    column('chosen', words('chosenTakes'), mixed, 13),
    column('chosenHolds', words('chosenHolds'), place),
    column('decided', words('decidedTakes'), mixed, 13),
    column('decidedHolds', words('decidedHolds'), place),
  ]);
  // Each budget has its check.
  const top = 8 + Math.max(state.rows, weights.rows, checks.rows);
  const applications = areaAt(sheet, top, 0, decision.ranking.length, [
    column('number', words('number'), place),
    column('key', words('key')),
    column('id', words('id')),
    column('title', words('application'), undefined, 30),
    column('row', words('row'), place),
    column('administration', words('administration')),
    column('object', words('object')),
    column('goals', words('goals')),
    column('anchored', words('anchored'), place),
    column('lacking', words('lackingRequirements'), place),
    column('stopped', words('stopped'), place),
    column('asked', words('askedAsWritten'), general),
    column('written', words('amountWritten'), general),
    column('requested', words('requested'), kronor),
    column('lines', words('lines'), place),
    column('lineSum', words('lineSum'), kronor),
    column('costSingle', words('costSingle'), kronor),
    column('costYears', words('costYears'), kronor),
    column('cost', words('cost'), kronor),
    column('costNumber', words('costNumber'), kronor),
    ...years.map((year) => column(`draw${year}`, words('draw', { year }), kronor)),
    ...each('mean', (id) => words('mean', { id }), '0.00'),
    ...each('worth', (id) => words('worth', { id }), '0.000'),
    ...each('points', (id) => words('points', { id }), points),
    column('missing', words('missing')),
    column('score', words('score'), points),
    column('ranked', words('rankedScore'), points),
    column('rank', words('sortedPosition'), place),
    column('place', words('place'), place),
    column('idOrder', words('idOrder'), place),
    column('position', words('listPosition'), place),
    column('accumulated', words('accumulated'), kronor),
    ...years.map((year) => column(`running${year}`, words('running', { year }), kronor)),
    column('within', words('within')),
    column('published', words('chosenPublished'), place),
    column('chosen', words('chosen'), place),
    column('verdict', words('verdict')),
    column('granted', words('granted'), kronor),
    column('decided', words('decided'), place),
  ]);
  const order = areaAt(sheet, top, after(applications), decision.ranking.length, [
    column('position', words('listPosition'), place),
    column('score', words('score'), points),
    column('leader', words('leader'), points),
    column('place', words('place'), place),
    column('number', words('applicationNumber'), place),
    column('id', words('id')),
    column('next', words('nextId')),
    ...each('difference', (id) => words('difference', { id }), '0.000'),
    column('lead', words('lead'), '0.0000'),
    ...each('critical', (id) => words('critical', { id }), share),
    column('nearest', words('nearest'), share),
  ]);
  return { state, weights, budgets, checks, applications, order };
}
