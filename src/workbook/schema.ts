import {
  applicationsTable,
  capacitiesTable,
  conditionsTable,
  needsTable,
  scoresTable,
} from './schema/applications';
import { benefitsTable, costsTable, indicatorsTable } from './schema/benefits';
import { columnChoicesTable } from './schema/columnChoices';
import { benefitOutcomesTable, traceTable } from './schema/followup';
import { gatesTable } from './schema/gates';
import { decisionsTable } from './schema/record';
import { budgetsTable, directionsTable, goalsTable, parametersTable } from './schema/round';
import type { TableSchema } from './schema/table';
import { criteriaTable, judgementsTable } from './schema/weighing';
import { decisionLogTable, rankingTable, scenariosTable } from './schema/written';

/**
 * The workbook contract: which tables and columns a workbook of the product has. Tables are found by name, columns
 * by header; extra columns are left alone.
 */
export const tables: readonly TableSchema[] = [
  parametersTable,
  budgetsTable,
  goalsTable,
  directionsTable,
  criteriaTable,
  judgementsTable,
  gatesTable,
  applicationsTable,
  scoresTable,
  benefitsTable,
  costsTable,
  conditionsTable,
  capacitiesTable,
  needsTable,
  indicatorsTable,
  benefitOutcomesTable,
  rankingTable,
  scenariosTable,
  decisionsTable,
  traceTable,
  decisionLogTable,
  columnChoicesTable,
];

/** Version of the contract that this code reads and writes. */
export const formatVersion = 1;

/** Name of the cell that holds the version of a workbook's format. */
export const formatVersionName = 'Pottkompassen_version';

/** Workbook name of the cell with the fingerprint of what is published. */
export const publishedFingerprintName = 'Pottkompassen_fingeravtryck';

/** Sheet on which the version's cell stands in a workbook that the product has made. */
export const formatVersionSheet = 'Läs mig';

export {
  applicationsTable,
  benefitOutcomesTable,
  benefitsTable,
  budgetsTable,
  capacitiesTable,
  columnChoicesTable,
  conditionsTable,
  costsTable,
  criteriaTable,
  decisionLogTable,
  decisionsTable,
  directionsTable,
  gatesTable,
  goalsTable,
  indicatorsTable,
  judgementsTable,
  needsTable,
  parametersTable,
  rankingTable,
  scenariosTable,
  scoresTable,
};
export { sameKey } from './schema/table';
export type { CellKind, ColumnSchema, RowOf, TableSchema } from './schema/table';
