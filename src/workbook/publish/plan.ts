/** Where everything stands on the sheets of the decision material, so that their formulas can refer to each other. */
import { total } from '../../model/portfolio/fund';
import type { Direction } from '../../model/portfolio/portfolio';
import {
  applicationsTable,
  budgetsTable,
  capacitiesTable,
  conditionsTable,
  costsTable,
  criteriaTable,
  directionsTable,
  needsTable,
  parametersTable,
  scoresTable,
} from '../schema';
import { sheetNames, words } from './words';
import type { Area, AreaColumn } from './area';
import { after, areaAt } from './area';
import type { DecisionLayout } from './decisionLayout';
import { decisionLayout } from './decisionLayout';
import type { FundMode, Publication } from './publication';
import { fundMode } from './publication';
import type { StoredFrontier } from './storedFrontier';
import { storedFrontier } from './storedFrontier';
import type { Source } from './source';
import { sourceOf } from './source';

export interface Sources {
  readonly applications: Source;
  readonly directions: Source;
  readonly criteria: Source | null;
  readonly scores: Source;
  readonly costs: Source | null;
  readonly budgets: Source | null;
  readonly capacities: Source | null;
  readonly needs: Source | null;
  readonly conditions: Source | null;
  readonly parameters: Source | null;
}

export interface Plan {
  readonly publication: Publication;
  readonly mode: FundMode;
  readonly sources: Sources;
  readonly directions: readonly Direction[];
  readonly frontier: StoredFrontier;
  /** All years' budgets at publishing, whole kronor. */
  readonly fund: number;
  /** Rows of the users' tables as they are read. Null where the workbook lacks the table. */
  readonly read: {
    readonly scale: Area;
    readonly applications: Area;
    readonly directions: Area;
    readonly criteria: Area | null;
    readonly scores: Area;
    readonly costs: Area | null;
    readonly budgets: Area | null;
    readonly capacities: Area | null;
    readonly needs: Area | null;
    readonly conditions: Area | null;
  };
  readonly state: Area;
  readonly weights: Area;
  readonly budgets: Area;
  readonly applications: Area;
  readonly order: Area;
  readonly checks: Area;
  readonly steps: Area;
  readonly page: DecisionLayout;
}

const kronor = '#,##0';
const points = '0.0';
const share = '0.0%';
const place = '0';

const column = (key: string, header: string, format?: string): AreaColumn => ({ key, header, format });

/** Works the whole layout out; null where the workbook lacks a table without which nothing can be ranked. */
export function planOf(publication: Publication): Plan | null {
  const { snapshot, portfolio, decision } = publication;
  const find = (schema: { readonly name: string }): Source | null => sourceOf(snapshot, schema.name);
  const [applications, directions, scores] = [
    find(applicationsTable),
    find(directionsTable),
    find(scoresTable),
  ];
  if (applications === null || directions === null || scores === null) return null;
  const sources: Sources = {
    applications,
    directions,
    scores,
    criteria: find(criteriaTable),
    costs: find(costsTable),
    budgets: find(budgetsTable),
    capacities: find(capacitiesTable),
    needs: find(needsTable),
    conditions: find(conditionsTable),
    parameters: find(parametersTable),
  };
  const frontier = storedFrontier(publication);
  return {
    publication,
    mode: fundMode(decision),
    sources,
    directions: portfolio.directions,
    frontier,
    fund: total(decision.budgets),
    read: readAreas(sources, portfolio.directions),
    ...calculationAreas(publication),
    steps: areaAt(sheetNames.published, 5, 9, frontier.points.length, [
      column('step', words('step'), place),
      column('fund', words('fund'), kronor),
      column('cost', words('cost'), kronor),
      column('value', words('score'), points),
      column('until', words('until'), kronor),
      column('ids', words('applications')),
      column('bits', words('bits')),
    ]),
    page: decisionLayout(publication),
  };
}

/** Side by side on the sheet of reading, each with its headings in the sixth row. */
function readAreas(sources: Sources, directions: readonly Direction[]): Plan['read'] {
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
      column('name', words('parameter')),
      column('from', words('validFrom')),
      column('found', words('row'), place),
      column('value', words('value')),
    ]),
    applications: next(sources.applications.rows, [number, key, column('filled', words('filled'), place)]),
    directions: next(sources.directions.rows, [number, key, column('weight', words('weight'))]),
    criteria: optional(sources.criteria, [
      number,
      key,
      column('weight', words('weight')),
      column('worst', words('worst')),
      column('best', words('best')),
      column('clip', words('clip'), place),
    ]),
    scores: next(sources.scores.rows, [
      number,
      application,
      ...directions.map(({ id }, j) => column(`score${j}`, id)),
    ]),
    costs: optional(sources.costs, [
      number,
      application,
      column('year', words('year'), place),
      column('written', words('amountWritten')),
      column('amount', words('amount'), kronor),
      column('financing', words('financing')),
      column('pays', words('fundPays'), kronor),
      column('bad', words('unreadable'), place),
    ]),
    budgets: optional(sources.budgets, [
      number,
      column('year', words('year'), place),
      column('written', words('amountWritten')),
      column('amount', words('fund'), kronor),
    ]),
    capacities: optional(sources.capacities, [number, key, column('available', words('available'))]),
    needs: optional(sources.needs, [
      number,
      application,
      column('capacity', words('capacityNumber'), place),
      column('need', words('need')),
      column('chosen', words('needOfChosen')),
      column('decided', words('needOfDecided')),
    ]),
    conditions: optional(sources.conditions, [number, column('text', words('condition'))]),
  };
}

function calculationAreas({
  portfolio,
  decision,
}: Publication): Pick<Plan, 'state' | 'weights' | 'budgets' | 'applications' | 'order' | 'checks'> {
  const sheet = sheetNames.calculation;
  const { directions, conditions, capacities } = portfolio;
  const mode = fundMode(decision);
  const years = mode === 'single' ? [] : decision.budgets.map(({ year }) => year);
  const each = (key: string, header: (id: string) => string, format?: string): AreaColumn[] =>
    directions.map(({ id }, j) => column(`${key}${j}`, header(id), format));

  const state = areaAt(sheet, 5, 0, 13, [column('name', words('quantity')), column('value', words('value'))]);
  const weights = areaAt(sheet, 5, 3, directions.length, [
    column('key', words('key')),
    column('id', words('id')),
    column('title', words('direction')),
    column('weight', words('weight')),
    column('share', words('share'), share),
    column('from', words('worst')),
    column('to', words('best')),
    column('clip', words('clip'), place),
  ]);
  const budgets = areaAt(sheet, 5, 12, years.length, [
    column('year', words('year'), place),
    column('published', words('fundPublished'), kronor),
    column('now', words('fundNow'), kronor),
  ]);
  const checks = areaAt(sheet, 5, 16, 1 + years.length + conditions.length + capacities.length, [
    column('where', words('where')),
    column('what', words('what')),
    column('value', words('group')),
    column('limit', words('limit')),
    column('chosen', words('chosenTakes')),
    column('chosenHolds', words('chosenHolds'), place),
    column('decided', words('decidedTakes')),
    column('decidedHolds', words('decidedHolds'), place),
  ]);
  const top = 8 + Math.max(state.rows, weights.rows, budgets.rows, checks.rows);
  const applications = areaAt(sheet, top, 0, decision.ranking.length, [
    column('number', words('number'), place),
    column('key', words('key')),
    column('id', words('id')),
    column('title', words('application')),
    column('row', words('row'), place),
    column('administration', words('administration')),
    column('object', words('object')),
    column('goals', words('goals')),
    column('anchored', words('anchored')),
    column('lacking', words('lackingRequirements'), place),
    column('stopped', words('stopped'), place),
    column('asked', words('askedAsWritten')),
    column('written', words('amountWritten')),
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
