import { sameKey } from '../schema';
import type { SheetWrite } from '../sheet';
import type { Snapshot } from '../workbook';
import { WorkbookFault } from '../workbook';
import { around } from './area';
import type { AskedTable } from './excelReading';
import { askTable, cellOf } from './excelReading';
import { isFormula } from './excelText';
import type { Before, SheetBefore } from './excelImages';
import { contentOf, imageOf } from './excelImages';
import type { CheckedTable } from './excelVerifying';
import { markNote } from './mark';
import type { SheetPlan } from './sheetPlan';
import { blockArea, planSheet } from './sheetPlan';

/** A sheet that is to be written, and everything that stands there now. */
export interface AskedSheet {
  readonly write: SheetWrite;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  /** All that is used of the sheet, and all that the blocks are to use. */
  readonly content: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly standing: Excel.TableCollection;
  readonly mark: Excel.NamedItem;
  readonly names: readonly { readonly name: string; readonly item: Excel.NamedItem }[];
  readonly tables: readonly AskedSheetTable[];
}

interface AskedSheetTable {
  readonly found: AskedTable;
  readonly formats: Excel.Range;
  readonly filter: Excel.AutoFilter;
}

/** A sheet that nothing stands in the way of, with what it takes to undo what is done to it. */
export interface CheckedSheet {
  readonly plan: SheetPlan;
  readonly tables: readonly CheckedTable[];
  /** What the sheet held, from `top` and `left`; null where it is made. */
  readonly before: SheetBefore | null;
  /** What the names referred to, the mark first; null for those that are made. */
  readonly names: readonly { readonly name: string; readonly before: string | null }[];
  /** What the mark's comment said; empty where there was none. */
  readonly comment: string;
  /** How many times the sheet has been written before. */
  readonly times: number;
  /** Charts on the sheet that the new version takes the place of. */
  readonly formerCharts: readonly string[];
  /** Charts on the sheet that are no business of ours. */
  readonly othersCharts: readonly string[];
  /** Names of the tables that stood on the sheet. */
  readonly formerTables: readonly string[];
}

export function askSheet(context: Excel.RequestContext, write: SheetWrite): AskedSheet {
  const { workbook } = context;
  return askIn(workbook, workbook.worksheets.getItemOrNullObject(write.sheet), write);
}

function askIn(workbook: Excel.Workbook, sheet: Excel.Worksheet, write: SheetWrite): AskedSheet {
  sheet.load('name');
  const protection = sheet.protection;
  protection.load('protected');
  const { rows, columns } = around([firstCell, ...write.blocks.map(blockArea)]) ?? firstCell;
  const blocks = sheet.getRangeByIndexes(0, 0, rows, columns);
  const content = blocks.getBoundingRect(sheet.getUsedRange(true));
  content.load('values, valueTypes, formulas, numberFormat, rowIndex, columnIndex');
  const charts = sheet.charts;
  charts.load('items/name');
  const standing = sheet.tables;
  standing.load('items/name');
  const mark = workbook.names.getItemOrNullObject(write.mark);
  mark.load('formula, comment');
  const names = (write.names ?? []).map(({ name }) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return { name, item };
  });
  const tables = (write.tables ?? []).map(({ table }) => {
    const found = askTable(workbook.tables.getItemOrNullObject(table), table);
    found.range.load('formulas');
    const formats = found.table.getRange();
    formats.load('numberFormat');
    const filter = found.table.autoFilter;
    filter.load('isDataFiltered');
    return { found, formats, filter };
  });
  return { write, sheet, protection, content, charts, standing, mark, names, tables };
}

const firstCell = { top: 0, left: 0, rows: 1, columns: 1 };

/** @throws WorkbookFault `protectedSheet`, `filteredTable`, and as `planSheet` */
export function checkedSheet(asked: AskedSheet, now: Snapshot): CheckedSheet {
  const { write, sheet, protection, content, mark, names } = asked;
  const references = new Map([
    [write.mark, mark.isNullObject ? null : String(mark.formula)],
    ...names.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)] as const),
  ]);
  const isThere = !sheet.isNullObject;
  const plan = planSheet(write, now, {
    valueAt: (row, column) => {
      const [i, j] = [row - content.rowIndex, column - content.columnIndex];
      return isThere ? cellOf(content.values[i]?.[j], content.valueTypes[i]?.[j]) : null;
    },
    referenceOf: (name) => references.get(name) ?? null,
    holdsFormula: (table) => holdsFormulaIn(asked, table),
  });
  if (isThere && protection.protected) throw new WorkbookFault('protectedSheet', { sheet: sheet.name });
  const comment = mark.isNullObject ? '' : mark.comment;
  const note = markNote(comment);
  const charts = isThere ? asked.charts.items.map(({ name }) => name) : [];
  const replaced = new Set([...note.charts, ...(write.charts ?? []).map(({ name }) => name)]);
  return {
    plan,
    tables: plan.tables.map((table, index) => ({
      plan: table,
      before: beforeOf(asked.tables[index], plan.sheet),
    })),
    before: isThere ? contentOf(content) : null,
    names: [...references].map(([name, before]) => ({ name, before })),
    comment,
    times: note.times,
    formerCharts: charts.filter((name) => replaced.has(name)),
    othersCharts: charts.filter((name) => !replaced.has(name)),
    formerTables: isThere ? asked.standing.items.map(({ name }) => name) : [],
  };
}

function holdsFormulaIn({ tables }: AskedSheet, name: string): (row: number, column: number) => boolean {
  const asked = tables.find(({ found }) => sameKey(found.name) === sameKey(name));
  if (asked === undefined || asked.found.table.isNullObject) return () => false;
  const { table, range } = asked.found;
  const head = table.showHeaders ? 1 : 0;
  return (row, column) => isFormula(range.formulas[row + head]?.[column], range.values[row + head]?.[column]);
}

function beforeOf(asked: AskedSheetTable | undefined, sheet: string): Before | null {
  if (asked === undefined || asked.found.table.isNullObject) return null;
  if (asked.filter.isDataFiltered) {
    throw new WorkbookFault('filteredTable', { sheet, table: asked.found.table.name });
  }
  return imageOf(asked.found, asked.formats);
}
