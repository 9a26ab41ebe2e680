import { positionOf } from '../cells/address';
import { sameKey } from '../schema';
import type { SurveyedArea } from '../survey';
import { resultOf } from '../sheet';
import type { CellValue, CellWrite, Snapshot, TableSnapshot, Workbook, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';
import { surveyMemory } from './memorySurvey';
import type { TablePlan } from './plan';
import { extent, planTable, refuseIfChanged, sameValue } from './plan';

/** What a workbook in memory holds, with the two states in which the real one refuses to be written. */
export interface MemoryContents extends Snapshot {
  readonly protectedSheets?: readonly string[] | undefined;
  readonly filteredTables?: readonly string[] | undefined;
  /** Cells beside the tables, such as a list of somebody's own. */
  readonly areas?: readonly SurveyedArea[] | undefined;
}

/** A workbook that lives in memory: for tests, and for the pane outside Excel. It holds values only, no formulas. */
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
  const { tables, formatVersion, formatVersionCell, sheets } = contents;
  return { tables, formatVersion, formatVersionCell: formatVersionCell ?? null, sheets };
}

function changed(contents: MemoryContents, change: WorkbookChange): MemoryContents {
  const now = snapshotOf(contents);
  refuseIfChanged(change, now);
  const cells = change.cells ?? [];
  for (const cell of cells) refuseProtected(contents, cell.sheet);
  const plans = (change.tables ?? []).map((write) => planTable(write, now, () => false));
  for (const plan of plans) {
    refuseProtected(contents, plan.sheet);
    if (contents.filteredTables?.some((name) => sameKey(name) === sameKey(plan.write.table)) === true) {
      throw new WorkbookFault('filteredTable', { sheet: plan.sheet, table: plan.write.table });
    }
    refuseOverlap(plan, contents);
  }
  const tables = cells.reduce(withCell, contents.tables);
  return plans.reduce(
    (before, plan) => ({
      ...before,
      sheets: before.sheets.includes(plan.sheet) ? before.sheets : [...before.sheets, plan.sheet],
      tables: [...before.tables.filter((table) => table !== plan.previous), tableOf(plan)],
    }),
    { ...contents, tables },
  );
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

function withCell(tables: readonly TableSnapshot[], write: CellWrite): readonly TableSnapshot[] {
  const position = positionOf(write.cell);
  const hit = tables.find(
    (table) =>
      position !== null &&
      sameKey(table.sheet) === sameKey(write.sheet) &&
      position.row > table.top &&
      position.row <= table.top + table.rows.length &&
      position.column >= table.left &&
      position.column < table.left + table.headers.length,
  );
  if (hit === undefined || position === null) {
    throw new WorkbookFault('changedMeanwhile', { sheet: write.sheet, cell: write.cell });
  }
  const [row, column] = [position.row - hit.top - 1, position.column - hit.left];
  if (!sameValue(hit.rows[row]?.[column] ?? null, write.from)) {
    throw new WorkbookFault('changedMeanwhile', { sheet: write.sheet, cell: write.cell });
  }
  const withNew = (cells: readonly CellValue[]): readonly CellValue[] =>
    cells.map((cell, index) => (index === column ? write.to : cell));
  const rows = hit.rows.map((cells, index) => (index === row ? withNew(cells) : cells));
  return tables.map((table) => (table === hit ? { ...hit, rows } : table));
}
