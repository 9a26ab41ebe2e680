import { a1, positionOf } from '../cells/address';
import { isBlank } from '../cells/reading';
import { sameKey } from '../schema';
import type { CellContent, SheetWrite } from '../sheet';
import type { CellValue, Snapshot } from '../workbook';
import { WorkbookFault } from '../workbook';
import type { Area } from './area';
import { areaOf, areasOf, around, holds, meets, without } from './area';
import { markedAreas } from './mark';
import type { HoldsFormula, TablePlan } from './plan';
import { planTable } from './plan';
import { extent } from './tableSize';

/** What is to stand in a cell of a sheet: a value of ours, or what the reader has typed, from its old place. */
export type SheetCell =
  | { readonly is: 'ours'; readonly value: CellContent }
  | { readonly is: 'kept'; readonly row: number; readonly column: number };

/** What a door knows of the sheet before it is written. */
export interface SheetNow {
  readonly valueAt: (row: number, column: number) => CellValue;
  /** What a workbook name refers to, `'Läs mig'!$B$3`; null where there is no such name. */
  readonly referenceOf: (name: string) => string | null;
  readonly holdsFormula: (table: string) => HoldsFormula;
}

export interface SheetPlan {
  readonly write: SheetWrite;
  /** Name of the sheet as it stands, which may differ in case. */
  readonly sheet: string;
  readonly isNew: boolean;
  readonly tables: readonly TablePlan[];
  /** What was ours of the former version, tables included; nothing where the sheet is made. */
  readonly former: readonly Area[];
  /** What is ours now, tables included. */
  readonly areas: readonly Area[];
  /** Every cell outside the tables that is written or cleared, by `cellKey`. */
  readonly cells: ReadonlyMap<string, SheetCell>;
}

export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}

export function tableArea(table: Parameters<typeof extent>[0]): Area {
  const { bottom, right } = extent(table);
  return { top: table.top, left: table.left, rows: bottom - table.top, columns: right - table.left };
}

/** Everything that the change reaches, or null where the sheet is empty before and after. */
export function reach({ areas, former }: SheetPlan): Area | null {
  return around([...areas, ...former]);
}

/**
 * Works out what a sheet is to look like, from what stands there now.
 *
 * @throws WorkbookFault `occupied` where a sheet of that name is somebody else's, `cellInTheWay` where somebody has
 * written in a cell that is needed, `nameTaken` where a name that is needed refers to something else
 */
export function planSheet(write: SheetWrite, snapshot: Snapshot, now: SheetNow): SheetPlan {
  const standing = snapshot.sheets.find((sheet) => sameKey(sheet) === sameKey(write.sheet));
  const sheet = standing ?? write.sheet;
  const reference = now.referenceOf(write.mark);
  const marked = standing === undefined || reference === null ? null : markedAreas(reference, sheet);
  if (standing !== undefined && marked === null) {
    throw new WorkbookFault('occupied', { sheet, table: write.sheet });
  }
  refuseTakenNames(write, sheet, now);
  const tables = (write.tables ?? []).map((table) => {
    const at = positionOf(table.at) ?? { row: 0, column: 0 };
    const place = { sheet, top: at.row, left: at.column };
    return planTable(table, snapshot, now.holdsFormula(table.table), place);
  });
  const previous = tables.flatMap((plan) => (plan.previous === null ? [] : [tableArea(plan.previous)]));
  const others = otherTables(snapshot, sheet, tables);
  const former = [...outside(marked ?? [], others), ...previous];
  const tableAreas = tables.map(tableArea);
  const blocks = write.blocks.map(blockArea);
  refuseOverlaps(sheet, tableAreas, [...blocks, ...others]);
  const areas = [...blocks, ...tableAreas];
  refuseInTheWay(sheet, areas, former, now);
  const cells = cellsOf(write, sheet, former, tableAreas, now);
  return { write, sheet, isNew: standing === undefined, tables, former, areas, cells };
}

export function blockArea({ at, rows }: SheetWrite['blocks'][number]): Area {
  const { row, column } = positionOf(at) ?? { row: 0, column: 0 };
  return {
    top: row,
    left: column,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((cells) => cells.length)),
  };
}

/** The contract's tables that stand on the sheet and are no part of what is written; they stay where they are. */
function otherTables(snapshot: Snapshot, sheet: string, tables: readonly TablePlan[]): readonly Area[] {
  return snapshot.tables
    .filter((table) => sameKey(table.sheet) === sameKey(sheet))
    .filter(({ name }) => tables.every(({ write }) => sameKey(write.table) !== sameKey(name)))
    .map(tableArea);
}

/** What is left of the areas when others are taken out of them. */
export function outside(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((area) => without(area, hole)),
    areas.filter(({ rows, columns }) => rows > 0 && columns > 0),
  );
}

function refuseTakenNames(write: SheetWrite, sheet: string, now: SheetNow): void {
  for (const { name } of write.names ?? []) {
    const reference = now.referenceOf(name);
    if (reference === null || reference.includes('#REF!')) continue;
    if (areasOf(reference)?.every((one) => sameKey(one.sheet) === sameKey(sheet)) !== true) {
      throw new WorkbookFault('nameTaken', { sheet, name });
    }
  }
}

/** A table that people have widened may reach into what stands beside it. */
function refuseOverlaps(sheet: string, tables: readonly Area[], others: readonly Area[]): void {
  tables.forEach((table, index) => {
    const hit = [...others, ...tables.slice(index + 1)].find((other) => meets(table, other));
    if (hit !== undefined) {
      const row = Math.max(table.top, hit.top);
      throw new WorkbookFault('cellInTheWay', { sheet, cell: a1(row, Math.max(table.left, hit.left)) });
    }
  });
}

function refuseInTheWay(sheet: string, areas: readonly Area[], former: readonly Area[], now: SheetNow): void {
  for (const { top, left, rows, columns } of outside(areas, former)) {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        if (!isBlank(now.valueAt(row, column))) {
          throw new WorkbookFault('cellInTheWay', { sheet, cell: a1(row, column) });
        }
      }
    }
  }
}

function cellsOf(
  write: SheetWrite,
  sheet: string,
  former: readonly Area[],
  tables: readonly Area[],
  now: SheetNow,
): ReadonlyMap<string, SheetCell> {
  const cells = new Map<string, SheetCell>();
  for (const { top, left, rows, columns } of outside(former, tables)) {
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        cells.set(cellKey(row, column), { is: 'ours', value: null });
      }
    }
  }
  const kept = keptEntries(write, sheet, former, now);
  for (const block of write.blocks) {
    const { top, left } = blockArea(block);
    block.rows.forEach((row, i) =>
      row.forEach((value, j) => {
        const key = cellKey(top + i, left + j);
        const typed = block.look === 'entry' && value === null ? kept.get(key) : undefined;
        cells.set(key, typed ?? { is: 'ours', value });
      }),
    );
  }
  return cells;
}

/** Where the reader's own words in named cells stood before, by the cell in which they are to stand. */
function keptEntries(
  write: SheetWrite,
  sheet: string,
  former: readonly Area[],
  now: SheetNow,
): ReadonlyMap<string, SheetCell> {
  const kept = new Map<string, SheetCell>();
  for (const { name, range } of write.names ?? []) {
    const to = areaOf(range);
    const [from, ...more] = areasOf(now.referenceOf(name) ?? '') ?? [];
    if (to === null || from === undefined || more.length > 0) continue;
    const { top, left } = from.area;
    const isOurs = sameKey(from.sheet) === sameKey(sheet) && former.some((area) => holds(area, top, left));
    if (isOurs) kept.set(cellKey(to.top, to.left), { is: 'kept', row: top, column: left });
  }
  return kept;
}
