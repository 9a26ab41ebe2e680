import { blockAddress, intersection, isUnbounded, quotedSheet, sheetColumns, sheetRows } from '../address';
import type { Block } from '../address';
import { isErrorValue } from '../engine/engine';
import type { Cell } from '../engine/engine';
import { fault } from '../protocol/hostFault';
import type { Argument } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { enterValues, fitted, requireWritable, shownValue, valueType } from './cellWriting';
import { conditionalFormatsOf } from './conditionalFormats';
import { dataValidationOf } from './dataValidation';
import { DeclaredObject } from './declared';
import type { Members, Property } from './declared';
import { shownText } from './numberText';
import { rangeFormatOf } from './rangeFormat';
import { rangeMethods } from './rangeMethods';
import type { Place } from './references';
import type { SheetState, WorkbookState } from './state';
import { worksheetObject } from './worksheet';

export interface RangeSelf extends Place {
  readonly state: WorkbookState;
}

export type RangeObject = DeclaredObject<RangeSelf>;

export function rangeObject(state: WorkbookState, sheet: SheetState, block: Block): RangeObject {
  const isInside =
    block.row >= 0 &&
    block.column >= 0 &&
    block.rows > 0 &&
    block.columns > 0 &&
    block.row + block.rows <= sheetRows &&
    block.column + block.columns <= sheetColumns;
  if (!isInside) throw fault('InvalidArgument');
  return new DeclaredObject('Range', { state, sheet, block }, members);
}

/** The range that an add-in passed as an argument. */
export function rangeArgument(argument: Argument): RangeSelf {
  if (argument instanceof DeclaredObject && argument.type === 'Range') return argument.self as RangeSelf;
  throw fault('InvalidArgument');
}

export function fullAddress({ sheet, block }: Place): string {
  return `${quotedSheet(sheet.name)}!${blockAddress(block)}`;
}

/** Cells of a bounded range, or null for whole rows and columns: Excel answers cell properties of those with null. */
function cellsOf({ state, sheet, block }: RangeSelf): Cell[][] | null {
  return isUnbounded(block) ? null : state.engine.read(sheet.name, block);
}

const perCell =
  (read: (cell: Cell, self: RangeSelf, row: number, column: number) => Json) =>
  (self: RangeSelf): Json =>
    cellsOf(self)?.map((line, i) => line.map((cell, j) => read(cell, self, i, j))) ?? null;

const entered: Property<RangeSelf>['set'] = ({ state, sheet, block }, value) =>
  enterValues(state, sheet, block, value);

function formulaOf(cell: Cell): Json {
  if (cell.formula !== null) return cell.formula;
  return isErrorValue(cell.value) ? cell.value.error : shownValue(cell.value);
}

const formulas: Property<RangeSelf> = { get: perCell(formulaOf), set: entered };

const numberFormat: Property<RangeSelf> = {
  get: ({ state, sheet, block }) =>
    isUnbounded(block) ? null : state.engine.numberFormats(sheet.name, block),
  set: ({ state, sheet, block }, value) => {
    if (isUnbounded(block)) throw fault('InvalidArgument');
    const formats = fitted(value, block);
    if (formats.some((line) => line.some((format) => format !== null && typeof format !== 'string'))) {
      throw fault('InvalidArgument');
    }
    requireWritable(sheet, block);
    state.engine.setNumberFormats(sheet.name, block.row, block.column, formats as (string | null)[][]);
  },
};

const laid = (path: string, absent: Json): Property<RangeSelf> => ({
  get: ({ sheet, block }) => sheet.formats.common(block, path, absent),
  set: ({ state, sheet, block }, value) => {
    requireWritable(sheet, block);
    sheet.formats.lay(block, path, value);
    state.engine.showFormat(sheet.name, block, path, value);
  },
});

/** Null where some of the rows are hidden and some are not, as Excel answers. */
function hiddenOf(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
  const hiddenCount = [...hidden].filter((index) => index >= from && index < from + count).length;
  return hiddenCount === 0 ? false : hiddenCount === count ? true : null;
}

function hide(hidden: Set<number>, from: number, count: number, value: Json): void {
  if (typeof value !== 'boolean') throw fault('InvalidArgument');
  for (let index = from; index < from + count; index++) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

/** Height and width of a cell with nothing set, in points. */
const standardHeight = 15;
const standardWidth = 48;

const properties: NonNullable<Members<RangeSelf>['properties']> = {
  Values: { get: perCell((cell) => shownValue(cell.value)), set: entered },
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: {
    get: (self) => {
      const formats = isUnbounded(self.block)
        ? []
        : self.state.engine.numberFormats(self.sheet.name, self.block);
      return perCell((cell, { state }, i, j) =>
        shownText(cell.value, formats[i]?.[j] ?? 'General', state.culture),
      )(self);
    },
  },
  ValueTypes: { get: perCell((cell) => valueType(cell.value)) },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Address: { get: fullAddress },
  AddressLocal: { get: fullAddress },
  RowIndex: { get: ({ block }) => block.row },
  ColumnIndex: { get: ({ block }) => block.column },
  RowCount: { get: ({ block }) => block.rows },
  ColumnCount: { get: ({ block }) => block.columns },
  CellCount: {
    get: ({ block }) => (block.rows * block.columns > 2 ** 31 - 1 ? -1 : block.rows * block.columns),
  },
  IsEntireColumn: { get: ({ block }) => block.rows >= sheetRows },
  IsEntireRow: { get: ({ block }) => block.columns >= sheetColumns },
  RowHidden: {
    get: ({ sheet, block }) => hiddenOf(sheet.hiddenRows, block.row, block.rows),
    set: ({ state, sheet, block }, value) => {
      hide(sheet.hiddenRows, block.row, block.rows, value);
      state.engine.showFormat(sheet.name, block, 'RowHidden', value);
    },
  },
  ColumnHidden: {
    get: ({ sheet, block }) => hiddenOf(sheet.hiddenColumns, block.column, block.columns),
    set: ({ state, sheet, block }, value) => {
      hide(sheet.hiddenColumns, block.column, block.columns, value);
      state.engine.showFormat(sheet.name, block, 'ColumnHidden', value);
    },
  },
  Hidden: {
    get: ({ sheet, block }) => {
      const rows = hiddenOf(sheet.hiddenRows, block.row, block.rows);
      const columns = hiddenOf(sheet.hiddenColumns, block.column, block.columns);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  HasSpill: {
    get: async ({ state, sheet, block }) => {
      await state.engine.settle();
      return state.engine.spillFrom(sheet.name, block.row, block.column) !== null;
    },
  },
  SavedAsArray: { get: () => false },
  LinkedDataTypeState: { get: perCell(() => 'None') },
  NumberFormatCategories: { get: () => null },
  FormulasR1C1: { get: () => null },
  Hyperlink: {
    get: ({ sheet, block }) => sheet.formats.common(block, 'Hyperlink', null),
    set: ({ state, sheet, block }, value) => {
      requireWritable(sheet, block);
      sheet.formats.lay(block, 'Hyperlink', value);
      const shown =
        typeof value === 'object' && value !== null && 'textToDisplay' in value ? value.textToDisplay : null;
      if (typeof shown === 'string') enterValues(state, sheet, block, `'${shown}`);
    },
  },
  Style: laid('Style', 'Normal'),
  Top: { get: ({ block }) => block.row * standardHeight },
  Left: { get: ({ block }) => block.column * standardWidth },
  Height: { get: ({ block }) => block.rows * standardHeight },
  Width: { get: ({ block }) => block.columns * standardWidth },
};

const members: Members<RangeSelf> = {
  properties,
  navigation: {
    Worksheet: ({ state, sheet }) => worksheetObject(state, sheet),
    Format: ({ state, sheet, block }) => rangeFormatOf(state, { sheet, block }),
    DataValidation: ({ state, sheet, block }) => dataValidationOf(state, { sheet, block }),
    ConditionalFormats: ({ state, sheet, block }) => conditionalFormatsOf(state, { sheet, block }),
  },
  methods: rangeMethods,
};

export const overlap = (a: Place, b: Place): Block | null =>
  a.sheet === b.sheet ? intersection(a.block, b.block) : null;
