import type { Workbook as File } from 'exceljs';
import { calculateApplication } from '../../src/model/benefit/application/calculation';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { materialOfReading } from '../../src/workbook/read/calculation';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import {
  applicationsTable,
  benefitsTable,
  budgetsTable,
  conditionsTable,
  costsTable,
  directionsTable,
  formatVersionSheet,
  goalsTable,
  sameKey,
  scoresTable,
} from '../../src/workbook/schema';
import { calculatedCells } from '../../src/workbook/template/formulas';
import type { NamedRow } from '../../src/workbook/template/rows';
import { headerOf } from '../../src/workbook/template/rows';
import type { TemplateStart } from '../../src/workbook/template/template';
import { templateChange } from '../../src/workbook/template/template';
import { workbookOf } from '../template/workbook';
import { tableOf } from './data';
import { colours, font } from './sheets';

const filled = [
  goalsTable,
  directionsTable,
  applicationsTable,
  scoresTable,
  benefitsTable,
  costsTable,
  conditionsTable,
  budgetsTable,
];

const namespace = 'NYTTA';

/**
 * The round of a second, smaller municipality, from the files in `examples/data/ekdalen`: the template, filled in. It has
 * other directions and objects than the first, and builds on what the first has built.
 */
export async function neighbourWorkbook(): Promise<Uint8Array> {
  const rows = Object.fromEntries(filled.map((schema) => [schema.name, namedRows(schema)]));
  const start: TemplateStart = {
    namespace,
    year: 2028,
    rows,
    directions: (rows[directionsTable.name] ?? []).map((row) => ({
      id: String(row[headerOf(directionsTable, 'id')]),
      title: String(row[headerOf(directionsTable, 'title')]),
    })),
  };
  const applications = await withResults(start);
  const made = new Date(Date.UTC(2027, 10, 1));
  return workbookOf({ ...start, rows: { ...rows, [applicationsTable.name]: applications } }, made, addNotice);
}

function namedRows(schema: (typeof filled)[number]): readonly NamedRow[] {
  const { headers, rows } = tableOf(schema, 'ekdalen/');
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? null])));
}

/** The applications with the template's formulas and what they show, for programs that do not know the functions. */
async function withResults(start: TemplateStart): Promise<readonly NamedRow[]> {
  const workbook = memoryWorkbook({ tables: [], formatVersion: null, formatVersionCell: null, sheets: [] });
  await workbook.write(templateChange(await workbook.read(), start).change);
  const material = materialOfReading(readPortfolio(await workbook.read()));
  return (start.rows?.[applicationsTable.name] ?? []).map((row, index) => {
    const id = String(row[headerOf(applicationsTable, 'id')]);
    const calculation = calculateApplication(material, sameKey(id));
    if (!calculation.ok) throw new Error(`${id} cannot be calculated: ${calculation.refusal.kind}`);
    const { netPresentValue, netPresentValueRatio } = calculation.value.measures;
    const results = [netPresentValue, netPresentValueRatio];
    const formulas = [...calculatedCells(namespace, index + 2)].map(([header, { formula }], at) => [
      header,
      { formula, result: results[at] ?? '' },
    ]);
    return { ...row, ...Object.fromEntries(formulas) };
  });
}

/** First of all the workbook says that its municipality is invented. */
function addNotice(file: File): void {
  const cell = file.getWorksheet(formatVersionSheet)?.getCell('A2');
  if (cell === undefined) throw new Error(`The workbook has no sheet ${formatVersionSheet}.`);
  cell.value = 'Exempel: Ekdalens kommun finns inte, och ansökningarna är påhittade.';
  cell.style = { font: font({ bold: true, size: 13, color: { argb: colours.warning } }) };
}
