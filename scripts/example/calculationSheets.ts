import type ExcelJS from 'exceljs';
import { columnLetters } from '../../src/workbook/cells/address';
import type { Assumptions, Flows, HourCost, Measures } from './calculation';
import { measuresOf, nytta, ramps, years } from './calculation';
import type { Content, Table } from './data';
import { figure } from './data';
import { colours, font, headRow, stored } from './sheets';

const firstYear = 7;

function addSheet(file: ExcelJS.Workbook, name: string, ySplit: number, xSplit: number): ExcelJS.Worksheet {
  return file.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit, xSplit }],
    properties: { tabColor: { argb: 'FF7F7F7F' } },
  });
}

/** Timkostnader: what an hour costs for each role, with the assumption on hours that nobody publishes. */
export function addHourCosts(
  file: ExcelJS.Workbook,
  costs: readonly HourCost[],
  assumptions: Assumptions,
): void {
  const sheet = addSheet(file, 'Timkostnader', 1, 1);
  sheet.addRow(['Roll', 'Månadslön (exempel)', 'Timkostnad', '', 'Timmar per år', 'Varifrån']);
  headRow(sheet, 1, 1, 3);
  headRow(sheet, 1, 5, 2);
  costs.forEach(({ role, pay, cost }) => sheet.addRow([role, pay, stored(cost)]));
  sheet.getColumn(2).numFmt = '#,##0';
  sheet.getColumn(3).numFmt = '#,##0.00';
  [20, 22, 14, 4, 16, 60].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getCell('E2').value = assumptions.annualHours.value;
  sheet.getCell('F2').value =
    'Antagande i exemplet. Kommunens egen årsarbetstid saknas under Förutsättningar.';
}

/** Nyttoflöden: what each benefit is worth year by year, as it comes into use. Answers with the figures. */
export function addBenefitFlows(
  file: ExcelJS.Workbook,
  benefits: Table,
): readonly (readonly [application: string, flow: readonly number[]])[] {
  const sheet = addSheet(file, 'Nyttoflöden', 6, 2);
  sheet.addRow(['Införandetakt', 'Andel av full nytta', 'År 1', 'År 2', 'År 3', 'År 4']);
  headRow(sheet, 1, 1, 6);
  Object.entries(ramps).forEach(([name, shares]) => {
    const row = sheet.addRow([name, '', ...shares]);
    shares.forEach((_, index) => (row.getCell(index + 3).numFmt = '0%'));
  });
  sheet.addRow([]);
  sheet.addRow(['Ansökan', 'Nytta', 'Årsvärde', 'Takt', 'Startår', 'Slutår', ...years]);
  headRow(sheet, 6, 1, 6 + years.length);
  [15, 44, 14, 11, 9, 9, ...years.map(() => 13)].forEach(
    (width, index) => (sheet.getColumn(index + 1).width = width),
  );
  const at = (header: string): string => columnLetters(benefits.headers.indexOf(header));
  return benefits.rows.map((values, index) => {
    const value = (header: string): Content => values[benefits.headers.indexOf(header)] ?? null;
    const ramp = String(value('Införandetakt') ?? '');
    const shares = ramps[ramp] ?? ramps.standard ?? [];
    const row = index + 7;
    const from = (header: string): Content => ({
      formula: `IF(Nyttor!${at(header)}${index + 2}="","",Nyttor!${at(header)}${index + 2})`,
      result: shownFrom(value(header)),
    });
    const flow = years.map((year) => {
      const [start, end] = [figure(value('Startår')), figure(value('Slutår'))];
      if (figure(value('Årsvärde')) === 0 || year < start || year > end) return 0;
      return figure(value('Årsvärde')) * (shares[Math.min(4, year - start + 1) - 1] ?? 0);
    });
    const cells = flow.map((result, year): Content => {
      const column = columnLetters(6 + year);
      const inTime = `AND(${column}$6>=$E${row},${column}$6<=$F${row})`;
      const share = `INDEX($C$2:$F$4,MATCH($D${row},$A$2:$A$4,0),MIN(4,${column}$6-$E${row}+1))`;
      return { formula: `IF($C${row}="",0,IF(${inTime},$C${row}*${share},0))`, result };
    });
    const line = [from('Ansökan'), from('Nytta'), from('Årsvärde'), from('Införandetakt')];
    sheet.addRow([...line, from('Startår'), from('Slutår'), ...cells].map(stored));
    for (const column of [3, ...years.map((_, year) => firstYear + year)]) {
      sheet.getCell(row, column).numFmt = '#,##0';
    }
    return [String(value('Ansökan')), flow] as const;
  });
}

function shownFrom(content: Content): number | string {
  return (typeof content === 'object' && content !== null ? content.result : content) ?? '';
}

/** Nyttokalkyl: each application's flows and the measures on them. Answers with the measures, in row order. */
export function addCalculation(
  file: ExcelJS.Workbook,
  applications: Table,
  costs: Table,
  benefitFlows: ReturnType<typeof addBenefitFlows>,
  rate: Assumptions['discountRate'],
): readonly Measures[] {
  const sheet = addSheet(file, 'Nyttokalkyl', 4, 2);
  const blocks = ['Nytta', 'Investering och intern tid', 'Drift', 'Netto'];
  sheet.getCell('A1').value =
    `Nettonuvärde med kalkylräntan i Förutsättningar, ${years[0]} odiskonterat. Kronor.`;
  sheet.getCell('A1').font = font({ italic: true, color: { argb: colours.grey } });
  const heads = ['Id', 'Ansökan', 'Nettonuvärde', 'NNK', 'Internavkastning', 'Återbetalningstid, år'];
  heads.forEach((head, index) => (sheet.getCell(4, index + 1).value = head));
  headRow(sheet, 4, 1, heads.length + blocks.length * years.length);
  blocks.forEach((block, index) => {
    const column = firstYear + index * years.length;
    sheet.mergeCells(3, column, 3, column + years.length - 1);
    sheet.getCell(3, column).value = block;
    sheet.getCell(3, column).style = {
      font: font({ bold: true, color: { argb: colours.head } }),
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: colours.pale } },
      alignment: { horizontal: 'center' },
    };
    years.forEach((year, offset) => (sheet.getCell(4, column + offset).value = year));
  });
  const measures = applications.rows.map((row, index) => {
    const id = String(row[0]);
    const flows = flowsOf(id, costs, benefitFlows);
    const found = measuresOf(flows, rate.value);
    addApplication(sheet, index + 5, index + 2, id, String(row[1]), flows, found, rate.at);
    return found;
  });
  [8, 50, 15, 9, 16, 18].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (let column = firstYear; column < firstYear + 4 * years.length; column++) {
    sheet.getColumn(column).width = 12;
  }
  return measures;
}

function flowsOf(
  id: string,
  costs: Table,
  benefitFlows: readonly (readonly [string, readonly number[]])[],
): Flows {
  const column = (header: string): number => costs.headers.indexOf(header);
  const spent = (kinds: readonly string[]): readonly number[] =>
    years.map((year) =>
      costs.rows
        .filter((row) => row[column('Ansökan')] === id && row[column('År')] === year)
        .filter((row) => kinds.includes(String(row[column('Slag')])))
        .reduce((sum, row) => sum + figure(row[column('Belopp')]), 0),
    );
  const benefits = years.map((_, year) =>
    benefitFlows.filter(([of]) => of === id).reduce((sum, [, flow]) => sum + (flow[year] ?? 0), 0),
  );
  return { benefits, investments: spent(['Investering', 'Intern tid']), running: spent(['Drift']) };
}

function addApplication(
  sheet: ExcelJS.Worksheet,
  row: number,
  sourceRow: number,
  id: string,
  title: string,
  flows: Flows,
  measures: Measures,
  rate: string,
): void {
  const column = (block: number, year: number): string =>
    columnLetters(firstYear - 1 + block * years.length + year);
  const range = (block: number): string =>
    `${column(block, 0)}${row}:${column(block, years.length - 1)}${row}`;
  const spent = (kind: string, at: string): string =>
    `SUMIFS(Kostnader!$E$2:$E$400,Kostnader!$A$2:$A$400,$A${row},Kostnader!$D$2:$D$400,${at}$4,Kostnader!$C$2:$C$400,"${kind}")`;
  const cells: Content[] = [
    { formula: `Ansökningar!A${sourceRow}`, result: id },
    { formula: `Ansökningar!B${sourceRow}`, result: title },
    { formula: nytta('NETTONUVARDE', rate, range(3)), result: measures.netPresentValue },
    {
      formula: `IFERROR(${nytta('NNK', range(0), range(1), rate, range(2))},"saknas")`,
      result: measures.ratio,
    },
    {
      formula: `IFERROR(${nytta('INTERNAVKASTNING', range(3))},"saknas")`,
      result: measures.internalRate,
    },
    { formula: `IFERROR(${nytta('PAYBACK', range(3))},"ej inom tiden")`, result: measures.payback },
    ...years.map((_, year): Content => {
      const at = column(0, year);
      const source = columnLetters(6 + year);
      return {
        formula: `SUMIFS(Nyttoflöden!${source}$7:${source}$200,Nyttoflöden!$A$7:$A$200,$A${row})`,
        result: flows.benefits[year] ?? Number(at),
      };
    }),
    ...years.map((_, year): Content => {
      const at = column(1, year);
      return {
        formula: `${spent('Investering', at)}+${spent('Intern tid', at)}`,
        result: flows.investments[year] ?? 0,
      };
    }),
    ...years.map((_, year): Content => {
      return { formula: spent('Drift', column(2, year)), result: flows.running[year] ?? 0 };
    }),
    ...years.map((_, year): Content => {
      const [benefit, investment, running] = [0, 1, 2].map((block) => `${column(block, year)}${row}`);
      const result =
        (flows.benefits[year] ?? 0) - (flows.investments[year] ?? 0) - (flows.running[year] ?? 0);
      return { formula: `${benefit}-${investment}-${running}`, result };
    }),
  ];
  const formats = ['', '', '#,##0', '0.00', '0.0%', '0.0'];
  cells.forEach((content, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = stored(content);
    const format = formats[index] ?? '#,##0';
    cell.style =
      format === '' ? { font: font() } : { font: font(), alignment: { horizontal: 'right' }, numFmt: format };
  });
}
