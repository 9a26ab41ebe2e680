import { applicationsTable, directionsTable, sameKey, scoresTable, tables } from '../schema';
import { columnWrite } from '../template/columns';
import type { NamedRow, Scale } from '../template/rows';
import { headerOf, usualScale } from '../template/rows';
import type { Template, TemplateStart } from '../template/template';
import { directionRows, scoreColumns, templateChange } from '../template/template';
import type { CellValue, Snapshot, TableWrite } from '../workbook';
import type { ImportPlan, PlannedApplication, PlannedEdit } from './importPlan';
import { rememberingWrite } from './remembered';
import { tableOf } from './standing';
import { targets } from './targets';

/** Where the import is written, and what its formulas need. */
export type ImportStart = Pick<TemplateStart, 'namespace' | 'year'>;

/**
 * The change that brings in a list: sheets that are missing are made, new applications come below those that stand
 * there, and the edits that are agreed to are made. The list itself is left alone.
 */
export function importChange(
  snapshot: Snapshot,
  plan: ImportPlan,
  edits: readonly PlannedEdit[],
  start: ImportStart,
): Template {
  const additions: Readonly<Record<string, readonly NamedRow[]>> = {
    [directionsTable.name]: directionRows(plan.newDirections),
    [applicationsTable.name]: plan.added.map(applicationRow),
    [scoresTable.name]: plan.scored.map((application) => scoreRow(application, plan)),
  };
  const begun: TemplateStart = {
    ...start,
    scale: scaleOf(plan),
    directions: [...plan.standing.directions, ...plan.newDirections],
    rows: additions,
    besideOthers: true,
    requiredOnly: snapshot.tables.some(({ name }) => isContract(name)),
  };
  const template = templateChange(snapshot, begun);
  const added = [directionsTable, applicationsTable, scoresTable].flatMap((schema): readonly TableWrite[] => {
    const rows = additions[schema.name] ?? [];
    const own = edits.filter(({ table }) => sameKey(table) === sameKey(schema.name));
    if (tableOf(snapshot, schema) === null || (rows.length === 0 && own.length === 0)) return [];
    const columns = [
      ...schema.columns.map((column) => columnWrite(schema, column)),
      ...(schema.name === scoresTable.name
        ? scoreColumns({
            ...begun,
            directions: plan.mapping.scores.map(({ direction, title }) => ({ id: direction ?? '', title })),
          })
        : []),
    ].filter(
      ({ header }) =>
        rows.some((row) => (row[header] ?? null) !== null) || own.some((edit) => edit.header === header),
    );
    return [
      {
        table: schema.name,
        sheet: schema.sheet,
        key: schema.columns[0].header,
        columns,
        rows: rows.map((row) => columns.map(({ header }) => row[header] ?? null)),
        adds: { edits: own },
      },
    ];
  });
  const remembering = rememberingWrite(snapshot, plan.mapping);
  return {
    ...template,
    change: { ...template.change, tables: [...(template.change.tables ?? []), ...added, remembering] },
  };
}

const contract = new Set(tables.filter(({ role }) => role === 'material').map(({ name }) => sameKey(name)));
const isContract = (name: string): boolean => contract.has(sameKey(name));

function applicationRow({ values }: PlannedApplication): NamedRow {
  return Object.fromEntries(targets.map(({ key, header }) => [header, values[key] ?? null]));
}

function scoreRow(application: PlannedApplication, { mapping, list }: ImportPlan): NamedRow {
  return {
    [headerOf(scoresTable, 'application')]: application.id,
    [headerOf(scoresTable, 'assessor')]: list.name,
    ...Object.fromEntries(
      mapping.scores.map(({ source, direction }): readonly [string, CellValue] => [
        direction ?? '',
        application.scores.get(source) ?? null,
      ]),
    ),
  };
}

/** The usual scale, or one that reaches the highest score of the list: to 5, 10 or 100. */
export function scaleOf({ applications }: Pick<ImportPlan, 'applications'>): Scale {
  const scores = applications.flatMap((one) =>
    [...one.scores.values()].filter((score) => typeof score === 'number'),
  );
  const highest = Math.max(0, ...scores);
  const max = [usualScale.max, 5, 10, 100].find((end) => highest <= end) ?? Math.ceil(highest);
  return { min: Math.min(usualScale.min, Math.floor(Math.min(0, ...scores))), max };
}
