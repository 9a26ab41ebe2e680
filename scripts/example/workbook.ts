import ExcelJS from 'exceljs';
import { columnLetters } from '../../src/workbook/cells/address';
import {
  applicationsTable,
  benefitOutcomesTable,
  benefitsTable,
  budgetsTable,
  capacitiesTable,
  conditionsTable,
  costsTable,
  directionsTable,
  formatVersionSheet,
  gatesTable,
  goalsTable,
  indicatorsTable,
  needsTable,
  parametersTable,
  scoresTable,
} from '../../src/workbook/schema';
import type { Assumptions } from './calculation';
import { hourCosts, yearlyValue } from './calculation';
import { addBenefitFlows, addCalculation, addHourCosts } from './calculationSheets';
import type { Content, Table } from './data';
import { figure, tableOf, withColumn, withExtra } from './data';
import { addReadme } from './readme';
import { addTableSheet, markToFill } from './sheets';

const material = 'TableStyleMedium2';
const follow = 'TableStyleMedium6';

/** Hours in a year of full-time work that the example assumes: no public figure was found for 2027. */
const assumedHours = 1700;

/** Makes the example workbook from the files in `examples/data`. */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.creator = 'Pottkompassen';
  file.created = new Date(Date.UTC(2026, 10, 2));
  file.modified = file.created;
  file.title = 'Digitaliseringspotten 2027 (exempel)';
  addReadme(file);

  const parameters = tableOf(parametersTable);
  const assumptions = assumptionsIn(parameters);
  const roles = hourCosts(assumptions, 2);
  const priced = withColumn(tableOf(benefitsTable), 'Timkostnad', (old): Content => {
    const role = roles.find((one) => old === `=${one.role}`);
    return role === undefined ? old : { formula: role.at, result: figure(role.cost) };
  });
  const benefits = withExtra(priced, 'Årsvärde', 'kronor', (row, index) => yearlyValue(priced, row, index));
  const costs = tableOf(costsTable);

  addTableSheet(file, directionsTable, tableOf(directionsTable), {
    style: material,
    frozen: 2,
    widths: { Inriktning: 50, Beskrivning: 60, Vikt: 9 },
  });
  // Ansökningar shows figures from Nyttokalkyl, which is made further down: it is filled in when they are known.
  const applications = tableOf(applicationsTable);
  file.addWorksheet(applicationsTable.sheet, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
    properties: { tabColor: { argb: 'FF1F4E79' } },
  });
  addTableSheet(file, scoresTable, tableOf(scoresTable), {
    style: material,
    frozen: 2,
    widths: { Motivering: 50, I1: 8, I2: 11, I3: 8, I4: 8, I5: 8, I6: 8 },
  });
  addTableSheet(file, benefitsTable, benefits, {
    style: material,
    frozen: 2,
    widths: { Nytta: 44, Källa: 30, Införandetakt: 15, Formel: 36 },
    formats: {
      Volym: '#,##0',
      Timkostnad: '#,##0.00',
      Styckkostnad: '#,##0',
      Nyttjandegrad: '0%',
      Hemtagningsgrad: '0%',
      Minskning: '0%',
    },
  });
  addTableSheet(file, costsTable, costs, { style: material, frozen: 2, widths: { Post: 30 } });
  addTableSheet(file, conditionsTable, tableOf(conditionsTable), {
    style: material,
    widths: { A: 26, B: 40, Skäl: 56, Värde: 11 },
  });
  shareInConditions(file);
  addTableSheet(file, gatesTable, tableOf(gatesTable), { style: material, widths: { Krav: 22, Beslut: 60 } });
  addTableSheet(file, budgetsTable, tableOf(budgetsTable), { style: material, widths: { 'Ram (kr)': 16 } });
  addParameters(file, parameters);
  addTableSheet(file, goalsTable, tableOf(goalsTable), { style: material, widths: { Mål: 64, Ansvar: 34 } });
  addTableSheet(file, capacitiesTable, tableOf(capacitiesTable), { style: follow, widths: { Resurs: 26 } });
  addTableSheet(file, needsTable, tableOf(needsTable), { style: follow, widths: { Resurs: 26 } }, 4);
  addTableSheet(file, indicatorsTable, tableOf(indicatorsTable), {
    style: follow,
    frozen: 2,
    widths: { Indikator: 46, Mätmetod: 34 },
  });
  percentInIndicators(file);
  addTableSheet(file, benefitOutcomesTable, tableOf(benefitOutcomesTable), {
    style: follow,
    frozen: 2,
    widths: {
      Förvaltning: 38,
      'Planerad nytta': 16,
      'Realiserad nytta': 16,
      'Hemtagen nytta': 16,
      Källa: 40,
    },
    formats: { 'Planerad nytta': '#,##0', 'Realiserad nytta': '#,##0', 'Hemtagen nytta': '#,##0' },
  });
  const flows = addBenefitFlows(file, benefits);
  const measures = addCalculation(file, applications, costs, flows, assumptions.discountRate);
  addHourCosts(file, roles, assumptions);

  const last = applications.rows.length + 4;
  const fromCalculation = (column: string, row: number, result: number | string): Content => ({
    formula: `IFERROR(INDEX(Nyttokalkyl!$${column}$5:$${column}$${last},MATCH($A${row},Nyttokalkyl!$A$5:$A$${last},0)),"")`,
    result,
  });
  const valued = withColumn(
    withColumn(applications, 'Nettonuvärde', (_, __, index) =>
      fromCalculation('C', index + 2, measures[index]?.netPresentValue ?? ''),
    ),
    'NNK',
    (_, __, index) => fromCalculation('D', index + 2, measures[index]?.ratio ?? ''),
  );
  addTableSheet(file, applicationsTable, valued, {
    style: material,
    frozen: 2,
    widths: { Ansökan: 54, Förvaltning: 38, 'Återbruk från': 30, Objekt: 26, Ansvarig: 30 },
    formats: { Nettonuvärde: '#,##0', NNK: '0.00' },
  });
  layOutForPrint(file);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** Every sheet prints on A4 across, as wide as the paper, with its head on each page. */
function layOutForPrint(file: ExcelJS.Workbook): void {
  for (const sheet of file.worksheets) {
    const split = sheet.views[0]?.state === 'frozen' ? (sheet.views[0].ySplit ?? 0) : 0;
    Object.assign(sheet.pageSetup, {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
    });
    sheet.pageSetup.fitToHeight = sheet.name === formatVersionSheet ? 1 : 0;
    if (split > 0) sheet.pageSetup.printTitlesRow = `1:${split}`;
  }
}

/** The rows of Förutsättningar that the calculation leans on, each the latest with a value. */
function assumptionsIn(parameters: Table): Assumptions {
  const find = (name: string): { readonly at: string; readonly value: number } => {
    const row = parameters.rows
      .map(([parameter, value]) => parameter === name && value !== null)
      .lastIndexOf(true);
    const column = columnLetters(parameters.headers.indexOf('Värde'));
    return { at: `'Förutsättningar'!$${column}$${row + 2}`, value: figure(parameters.rows[row]?.[1]) };
  };
  return {
    discountRate: find('kalkylränta'),
    payrollOverhead: find('po'),
    annualHours: { at: '$E$2', value: assumedHours },
  };
}

/** Shares are shown as per cent, and what nobody publishes is marked. */
function addParameters(file: ExcelJS.Workbook, parameters: Table): void {
  const sheet = addTableSheet(file, parametersTable, parameters, {
    style: material,
    widths: { Parameter: 36, Värde: 12, Enhet: 18, Källa: 76 },
  });
  parameters.rows.forEach(([, value, unit], index) => {
    const address = `B${index + 2}`;
    if (typeof value === 'number' && /andel|per år/.test(String(unit)))
      sheet.getCell(address).numFmt = '0.00%';
    if (unit === 'kr') sheet.getCell(address).numFmt = '#,##0';
    if (value === null) markToFill(sheet, address);
  });
}

function shareInConditions(file: ExcelJS.Workbook): void {
  const sheet = file.getWorksheet(conditionsTable.sheet);
  sheet?.getColumn(4).eachCell((cell) => {
    if (typeof cell.value === 'number' && cell.value < 1) cell.numFmt = '0%';
  });
}

function percentInIndicators(file: ExcelJS.Workbook): void {
  const sheet = file.getWorksheet(indicatorsTable.sheet);
  sheet?.eachRow((row) => {
    if (row.getCell(3).value !== 'andel') return;
    for (const column of [4, 6, 10]) row.getCell(column).numFmt = '0%';
  });
}
