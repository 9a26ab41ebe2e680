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
import type { Area } from './area';
import { areaAt } from './area';
import { calculationAreas } from './calculationAreas';
import { column, kronor, place, points } from './columns';
import type { DecisionLayout } from './decisionLayout';
import { decisionLayout } from './decisionLayout';
import type { FundMode, Publication } from './publication';
import { readAreas } from './readAreas';
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
      column('bits', words('bits')),
      column('ids', words('applications')),
    ]),
    page: decisionLayout(publication),
  };
}
