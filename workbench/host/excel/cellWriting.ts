import { blockAddress, contains, intersection, isUnbounded } from '../address';
import type { Block } from '../address';
import { isErrorValue } from '../engine/engine';
import type { Cell, CellInput, Value } from '../engine/engine';
import { typedInput } from '../engine/typedText';
import { dimensionMismatch, fault } from '../protocol/hostFault';
import type { Json } from '../protocol/wire';
import { EventType, workbookTarget } from './eventHub';
import type { SheetState, TableState, WorkbookState } from './state';
import { growTables, keepHeadersUnique } from './tableGrowth';

/** A value as the object model shows it: errors as their text, blank as an empty text. */
export function shownValue(value: Value): Json {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

export function valueType(value: Value): string {
  if (value === null || value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Throws AccessDenied where the sheet is protected and any cell of the block is locked. */
export function requireWritable(sheet: SheetState, block: Block): void {
  if (sheet.protection === null) return;
  if (sheet.formats.common(block, 'Protection/Locked', true) !== false) throw fault('AccessDenied');
}

/** Throws AccessDenied on a protected sheet, for changes that no unlocked cell excuses. */
export function requireUnprotected(sheet: SheetState): void {
  if (sheet.protection !== null) throw fault('AccessDenied');
}

/** One value for all cells, or a value per cell of just the right shape. */
export function fitted(value: Json, block: Block): Json[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => value));
  }
  const lines = value as Json[];
  const fits =
    lines.length === block.rows &&
    lines.every((line) => Array.isArray(line) && line.length === block.columns);
  if (!fits) throw dimensionMismatch();
  return lines as unknown as Json[][];
}

/** Enters values or formulas into a block, as typing them would, with everything that follows from it. */
export function enterValues(state: WorkbookState, sheet: SheetState, block: Block, value: Json): void {
  if (isUnbounded(block)) throw fault('InvalidArgument');
  const lines = fitted(value, block);
  requireWritable(sheet, block);
  const formats = state.engine.numberFormats(sheet.name, block);
  const newFormats: (string | null)[][] = [];
  const inputs: CellInput[][] = lines.map((line, i) => {
    const formatLine: (string | null)[] = [];
    const inputLine = line.map((entered, j) => {
      const current = formats[i]?.[j] ?? 'General';
      const typed = typedInput(entered, current);
      formatLine.push(typed.format !== null && current === 'General' ? typed.format : null);
      return isCovered(sheet, block.row + i, block.column + j) ? null : typed.input;
    });
    newFormats.push(formatLine);
    return inputLine;
  });
  writeCells(state, sheet, block, inputs);
  if (newFormats.some((line) => line.some((format) => format !== null))) {
    state.engine.setNumberFormats(sheet.name, block.row, block.column, newFormats);
  }
}

/** Whether the cell lies in a merged area and is not its first: what is entered there is passed over. */
function isCovered({ merged }: SheetState, row: number, column: number): boolean {
  return merged.some(
    (area) =>
      contains(area, { row, column, rows: 1, columns: 1 }) && (area.row !== row || area.column !== column),
  );
}

/** Blanks a block's cells. */
export function clearValues(state: WorkbookState, sheet: SheetState, block: Block): void {
  requireWritable(sheet, block);
  const used = state.engine.usedBlock(sheet.name);
  const touched = used && intersection(used, block);
  if (!touched) return;
  const blank: CellInput[][] = Array.from({ length: touched.rows }, () =>
    Array.from({ length: touched.columns }, () => ({ value: null })),
  );
  writeCells(state, sheet, touched, blank);
}

function writeCells(state: WorkbookState, sheet: SheetState, block: Block, inputs: CellInput[][]): void {
  const single = block.rows === 1 && block.columns === 1;
  const before = single ? state.engine.read(sheet.name, block)[0]?.[0] : undefined;
  state.engine.write(sheet.name, block.row, block.column, inputs);
  const isBlankLine = (line: readonly CellInput[]): boolean =>
    line.every((cell) => cell === null || ('value' in cell && cell.value === null));
  if (!inputs.every(isBlankLine)) growTables(state, sheet, block);
  keepHeadersUnique(state, sheet, block);
  announceChange(state, sheet, block, 'RangeEdited', before);
}

/** Tells the add-in that cells have changed. `before` is the old cell where just one changed. */
export function announceChange(
  state: WorkbookState,
  sheet: SheetState,
  block: Block,
  changeType: string,
  before?: Cell,
): void {
  const payload = (): Record<string, Json> => ({
    address: blockAddress(block),
    changeType,
    source: 'Local',
    triggerSource: state.changedBy === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet.id,
    shiftDirection: 'None',
    referenceId: '',
    ...details(state, sheet, block, before),
  });
  state.events.raise(EventType.worksheetChanged, [sheet.id, workbookTarget], payload());
  for (const table of tablesTouching(state, sheet, block)) {
    state.events.raise(EventType.tableChanged, [table.id, sheet.id, workbookTarget], {
      ...payload(),
      tableId: table.id,
    });
  }
  state.events.raise(EventType.worksheetCalculated, [sheet.id, workbookTarget], { worksheetId: sheet.id });
}

function details(
  state: WorkbookState,
  sheet: SheetState,
  block: Block,
  before: Cell | undefined,
): Record<string, Json> {
  if (before === undefined) return {};
  const after = state.engine.read(sheet.name, block)[0]?.[0]?.value ?? null;
  return {
    valueBefore: shownValue(before.value),
    valueAfter: shownValue(after),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: valueType(after),
  };
}

export function tablesTouching(state: WorkbookState, sheet: SheetState, block: Block): TableState[] {
  return state.tables.filter((table) => table.sheet === sheet && intersection(table.block, block) !== null);
}

/** Whether a filter hides any row that the block has a part in. */
export function isFiltered(state: WorkbookState, sheet: SheetState, block: Block): boolean {
  return tablesTouching(state, sheet, block).some(
    (table) =>
      table.filters.size > 0 && (contains(table.block, block) || intersection(table.body, block) !== null),
  );
}
