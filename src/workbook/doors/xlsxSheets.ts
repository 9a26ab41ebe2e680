import type { Workbook as File, Worksheet } from 'exceljs';
import { sameKey } from '../schema';
import { a1 } from '../cells/address';
import type { SheetWrite } from '../sheet';
import type { Area } from './area';
import { absoluteOf, areaOf, areasOf } from './area';
import { markReference } from './mark';
import type { SheetPlan } from './sheetPlan';
import { blockArea, cellKey, outside, tableArea } from './sheetPlan';
import { bodyFont } from './xlsxLook';
import { clearGuides, guideCell, offerChoices } from './xlsxGuides';
import { addConditions, blockStyle, clearConditions, layOut, setHeights } from './xlsxSheetLook';
import type { LoadedTable } from './xlsxTables';
import type { Kept } from './xlsxContents';
import { contentOf, fileValue, unshareFormulas } from './xlsxContents';
import { addTable, fillTable, keptCells, resize, styleHead, unmerge } from './xlsxWriting';

/** What a name of the file refers to; null where there is no such name. */
export function referenceOf(file: File, name: string): string | null {
  const found = file.definedNames.model.find((one) => sameKey(one.name) === sameKey(name));
  return found === undefined ? null : found.ranges.join(',');
}

function setName(file: File, name: string, reference: string): void {
  file.definedNames.model = file.definedNames.model.filter((one) => sameKey(one.name) !== sameKey(name));
  for (const one of areasOf(reference) ?? []) file.definedNames.add(absoluteOf(one), name);
}

/** Writes a sheet as planned. Charts are left out: the file's library cannot write them. */
export function writeSheet(file: File, plan: SheetPlan, tables: readonly LoadedTable[]): void {
  const { write } = plan;
  const sheet = plan.isNew ? file.addWorksheet(plan.sheet) : file.getWorksheet(plan.sheet);
  if (sheet === undefined) return;
  unshareFormulas(sheet);
  const loaded = plan.tables.map(({ write: { table } }) =>
    tables.find(({ snapshot: { name } }) => sameKey(name) === sameKey(table)),
  );
  const kept = plan.tables.map((table, index) => {
    const one = loaded[index];
    return one === undefined ? new Map<string, Kept>() : keptCells(table, one);
  });
  const entries = keptEntries(sheet, plan);
  for (const area of [...plan.former, ...plan.areas]) unmerge(sheet, area);
  clear(sheet, plan, loaded);
  const font = bodyFont(tables);
  fillCells(sheet, plan, entries, font);
  plan.tables.forEach((table, index) => {
    const one = loaded[index];
    if (one === undefined) addTable(sheet, table);
    else resize(one.model, table, false);
    fillTable(sheet, table, kept[index] ?? new Map<string, Kept>());
    styleHead(sheet, table, font);
  });
  write.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  setHeights(sheet, write);
  guide(sheet, write);
  addConditions(sheet, write);
  layOut(sheet, write);
  if (plan.isNew) place(file, sheet, write);
  setName(file, write.mark, markReference(plan.sheet, plan.areas));
  for (const { name, range } of write.names ?? []) {
    const area = areaOf(range);
    if (area !== null) setName(file, name, absoluteOf({ sheet: plan.sheet, area }));
  }
}

/** What the reader has typed in cells that move, by the cell that it moves to. */
function keptEntries(sheet: Worksheet, plan: SheetPlan): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const [key, cell] of plan.cells) {
    if (cell.is === 'kept') kept.set(key, contentOf(sheet.getCell(cell.row + 1, cell.column + 1)));
  }
  return kept;
}

function clear(sheet: Worksheet, plan: SheetPlan, loaded: readonly (LoadedTable | undefined)[]): void {
  const totals = loaded.flatMap((table): readonly Area[] => {
    if (table?.model.totalsRow !== true) return [];
    const { top, rows, ...across } = tableArea(table.snapshot);
    return [{ ...across, top: top + rows, rows: 1 }];
  });
  const all = [...plan.former, ...totals];
  for (const { top, left, rows, columns } of all) {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = null;
        cell.style = {};
      }
    }
  }
  const ours = [...outside(all, []), ...plan.areas];
  for (const area of ours) clearGuides(sheet, area);
  clearConditions(sheet, ours);
}

function fillCells(
  sheet: Worksheet,
  { write, cells }: SheetPlan,
  entries: ReadonlyMap<string, Kept>,
  font: string,
): void {
  for (const block of write.blocks) {
    const { top, left } = blockArea(block);
    block.rows.forEach((row, i) =>
      row.forEach((_, j) => {
        const key = cellKey(top + i, left + j);
        const planned = cells.get(key);
        const cell = sheet.getCell(a1(top + i, left + j));
        if (planned?.is === 'ours') cell.value = fileValue(planned.value);
        else cell.value = entries.get(key)?.value ?? null;
        cell.style = blockStyle(block, i, j, font);
      }),
    );
  }
}

function guide(sheet: Worksheet, write: SheetWrite): void {
  for (const choices of write.choices ?? []) {
    const area = areaOf(choices.range);
    if (area !== null) offerChoices(sheet, area, choices);
  }
  for (const note of write.notes ?? []) {
    const area = areaOf(note.cell);
    if (area !== null) guideCell(sheet, area, note);
  }
}

function place(file: File, sheet: Worksheet, { position, hidden }: SheetWrite): void {
  if (position === 'first') {
    const orders = file.worksheets.map((other) => (other as { orderNo?: number }).orderNo ?? 0);
    Object.assign(sheet, { orderNo: Math.min(...orders) - 1 });
  }
  if (hidden === true) sheet.state = 'hidden';
}
