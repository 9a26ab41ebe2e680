import { positionOf } from '../cells/address';
import { sameKey } from '../schema';
import type { SurveyedArea } from '../survey';
import { resultOf } from '../sheet';
import type { CellValue, CellWrite, Snapshot, TableSnapshot, Workbook, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';
import type { MemorySheets } from './memorySheets';
import { cellName, plannedSheet, withSheet } from './memorySheets';
import { surveyMemory } from './memorySurvey';
import type { TablePlan } from './plan';
import { refuseIfChanged, sameValue } from './ground';
import { planTable } from './plan';
import { extent } from './tableSize';

/** What a workbook in memory holds, with the two states in which the real one refuses to be written. */
export interface MemoryContents extends Snapshot, MemorySheets {
  readonly protectedSheets?: readonly string[] | undefined;
  readonly filteredTables?: readonly string[] | undefined;
  /** Cells beside the tables, such as a list of somebody's own. */
  readonly areas?: readonly SurveyedArea[] | undefined;
}

/** A workbook that lives in memory: for tests, and for the pane outside Excel. Formulas are kept, not calculated. */
export interface MemoryWorkbook extends Workbook {
  /** What it holds now. */
  readonly contents: () => MemoryContents;
}

export function memoryWorkbook(start: MemoryContents): MemoryWorkbook {
  let contents = start;
  return {
    contents: () => contents,
    read: () => Promise.resolve(snapshotOf(contents)),
    survey: () => Promise.resolve(surveyMemory(contents.tables, contents.areas)),
    write: (change) =>
      new Promise((resolve) => {
        contents = changed(contents, change);
        resolve();
      }),
  };
}

function snapshotOf(contents: MemoryContents): Snapshot {
  const { tables, formatVersion, formatVersionCell, publishedFingerprint, sheets } = contents;
  return {
    tables,
    formatVersion,
    formatVersionCell: formatVersionCell ?? null,
    ...(publishedFingerprint === undefined ? {} : { publishedFingerprint }),
    sheets,
  };
}

function changed(contents: MemoryContents, change: WorkbookChange): MemoryContents {
  const now = snapshotOf(contents);
  refuseIfChanged(change, now);
  const cells = change.cells ?? [];
  for (const cell of cells) refuseProtected(contents, cell.sheet);
  const plans = (change.tables ?? []).map((write) => planTable(write, now, () => false));
  for (const plan of plans) {
    refuseClosed(plan, contents);
    refuseOverlap(plan, contents);
  }
  const sheets = (change.sheets ?? []).map((write) => {
    refuseProtected(contents, write.sheet);
    return plannedSheet(write, contents, now);
  });
  for (const plan of sheets.flatMap((sheet) => sheet.tables)) refuseClosed(plan, contents);
  const withCells = cells.reduce(withCell, contents);
  const withTables = plans.reduce(withTable, withCells);
  return sheets.reduce((before, plan) => plan.tables.reduce(withTable, withSheet(before, plan)), withTables);
}

function withTable(before: MemoryContents, plan: TablePlan): MemoryContents {
  const name = sameKey(plan.write.table);
  return {
    ...before,
    sheets: before.sheets.includes(plan.sheet) ? before.sheets : [...before.sheets, plan.sheet],
    tables: [...before.tables.filter((table) => sameKey(table.name) !== name), tableOf(plan)],
  };
}

/** @throws WorkbookFault `protectedSheet`, `filteredTable` */
function refuseClosed(plan: TablePlan, contents: MemoryContents): void {
  refuseProtected(contents, plan.sheet);
  if (contents.filteredTables?.some((name) => sameKey(name) === sameKey(plan.write.table)) === true) {
    throw new WorkbookFault('filteredTable', { sheet: plan.sheet, table: plan.write.table });
  }
}

function refuseProtected(contents: MemoryContents, sheet: string): void {
  if (contents.protectedSheets?.some((name) => sameKey(name) === sameKey(sheet)) === true) {
    throw new WorkbookFault('protectedSheet', { sheet });
  }
}

/** A table that grows must not run over another on its sheet. */
function refuseOverlap(plan: TablePlan, contents: MemoryContents): void {
  const grown = extent(plan);
  for (const table of contents.tables) {
    if (table === plan.previous || table.sheet !== plan.sheet) continue;
    const other = extent(table);
    const apart =
      table.top >= grown.bottom ||
      plan.top >= other.bottom ||
      table.left >= grown.right ||
      plan.left >= other.right;
    if (!apart) throw new WorkbookFault('occupied', { sheet: plan.sheet, table: plan.write.table });
  }
}

function tableOf(plan: TablePlan): TableSnapshot {
  const { previous } = plan;
  const rows = plan.rows.map((row) =>
    row.map((cell) =>
      cell.is === 'ours' ? resultOf(cell.value) : (previous?.rows[cell.row]?.[cell.column] ?? null),
    ),
  );
  return {
    name: plan.write.table,
    sheet: plan.sheet,
    top: plan.top,
    left: plan.left,
    headers: plan.headers,
    rows,
  };
}

function withCell(contents: MemoryContents, write: CellWrite): MemoryContents {
  const { sheet, cell, from, to } = write;
  const { tables } = contents;
  const position = positionOf(cell);
  const hit = tables.find(
    (table) =>
      position !== null &&
      sameKey(table.sheet) === sameKey(sheet) &&
      position.row > table.top &&
      position.row <= table.top + table.rows.length &&
      position.column >= table.left &&
      position.column < table.left + table.headers.length,
  );
  if (hit === undefined || position === null) {
    const name = cellName(sheet, cell);
    const content = contents.cells?.[name] ?? null;
    const isThere = contents.sheets.some((one) => sameKey(one) === sameKey(sheet));
    if (!isThere || !sameValue(resultOf(content), from)) {
      throw new WorkbookFault('changedMeanwhile', { sheet, cell });
    }
    return { ...contents, cells: { ...contents.cells, [name]: to } };
  }
  const [row, column] = [position.row - hit.top - 1, position.column - hit.left];
  if (!sameValue(hit.rows[row]?.[column] ?? null, from)) {
    throw new WorkbookFault('changedMeanwhile', { sheet, cell });
  }
  const withNew = (cells: readonly CellValue[]): readonly CellValue[] =>
    cells.map((value, index) => (index === column ? to : value));
  const rows = hit.rows.map((cells, index) => (index === row ? withNew(cells) : cells));
  return { ...contents, tables: tables.map((table) => (table === hit ? { ...hit, rows } : table)) };
}
