import {
  Extent,
  blockAddress,
  boundingBlock,
  intersection,
  isUnbounded,
  sheetColumns,
  sheetRows,
} from '../address';
import type { Block } from '../address';
import { dimensionMismatch, fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { Target } from '../protocol/hostObject';
import {
  announceChange,
  clearValues,
  isFiltered,
  requireUnprotected,
  requireWritable,
  tablesTouching,
} from './cellWriting';
import { integerArgument } from './declared';
import type { Members } from './declared';
import { EventType, workbookTarget } from './eventHub';
import { merge, unmerge } from './merging';
import { overlap, rangeArgument, rangeObject } from './range';
import type { RangeSelf } from './range';
import { resolveReference } from './references';
import type { Place } from './references';
import { scopedTables } from './tables';

type Methods = NonNullable<Members<RangeSelf>['methods']>;

const at = (self: RangeSelf, block: Partial<Block>): Target =>
  rangeObject(self.state, self.sheet, { ...self.block, ...block });

const place = (self: RangeSelf, argument: unknown): Place =>
  typeof argument === 'string'
    ? resolveReference(self.state, argument, self.sheet)
    : rangeArgument(argument as never);

/** The block within `self` that holds anything; formats alone do not count. */
function usedWithin({ state, sheet, block }: RangeSelf): Block | null {
  const used = state.engine.usedBlock(sheet.name);
  const common = used && intersection(used, block);
  if (!common) return null;
  const extent = new Extent();
  state.engine.read(sheet.name, common).forEach((line, i) =>
    line.forEach((cell, j) => {
      if (cell.value !== null || cell.formula !== null) extent.note(common.row + i, common.column + j);
    }),
  );
  return extent.block();
}

function clear(self: RangeSelf, applyTo: unknown): null {
  const { state, sheet, block } = self;
  requireWritable(sheet, block);
  const what = applyTo ?? 'All';
  if (!['All', 'Contents', 'Formats', 'Hyperlinks'].includes(String(what))) throw fault('InvalidArgument');
  if (what === 'All' || what === 'Contents') clearValues(state, sheet, block);
  if (what === 'All' || what === 'Formats') {
    sheet.formats.clear(block);
    // A blank cell has a format too; but of whole rows and columns only what is used is kept cell by cell.
    const used = state.engine.usedBlock(sheet.name);
    const touched = isUnbounded(block) ? used && intersection(used, block) : block;
    if (touched) {
      const general = Array.from({ length: touched.rows }, () =>
        Array.from({ length: touched.columns }, () => 'General'),
      );
      state.engine.setNumberFormats(sheet.name, touched.row, touched.column, general);
    }
    state.engine.showFormat(sheet.name, block, 'Clear', null);
  }
  if (what === 'Hyperlinks') sheet.formats.clear(block, 'Hyperlink');
  return null;
}

/** Deleting or inserting cells that cut through a table, or through a filter, is refused as in Excel. */
function requireShiftable({ state, sheet, block }: RangeSelf, axis: 'rows' | 'columns'): void {
  requireUnprotected(sheet);
  if (isFiltered(state, sheet, block)) throw fault('FilteredRangeConflict');
  const moved =
    axis === 'rows'
      ? { ...block, rows: sheetRows - block.row }
      : { ...block, columns: sheetColumns - block.column };
  for (const table of tablesTouching(state, sheet, moved)) {
    const cuts =
      axis === 'rows'
        ? block.column > table.block.column ||
          block.column + block.columns < table.block.column + table.block.columns
        : block.row > table.block.row || block.row + block.rows < table.block.row + table.block.rows;
    if (cuts) throw fault('InsertDeleteConflict');
  }
}

function shiftTables({ state, sheet, block }: RangeSelf, axis: 'rows' | 'columns', direction: 1 | -1): void {
  const [start, size] = axis === 'rows' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  for (const table of state.tables.filter((candidate) => candidate.sheet === sheet)) {
    const area = table.block;
    const isInWay =
      axis === 'rows'
        ? intersection({ ...area, row: 0, rows: sheetRows }, { ...block, row: 0, rows: sheetRows })
        : intersection(
            { ...area, column: 0, columns: sheetColumns },
            { ...block, column: 0, columns: sheetColumns },
          );
    if (isInWay === null || area[start] + area[size] <= block[start]) continue;
    if (direction === 1) {
      const isInside = block[start] > area[start];
      table.block = isInside
        ? { ...area, [size]: area[size] + block[size] }
        : { ...area, [start]: area[start] + block[size] };
    } else {
      const lost = intersection(area, block)?.[size] ?? 0;
      const before = Math.max(0, Math.min(area[start], block[start] + block[size]) - block[start]);
      table.block = { ...area, [start]: area[start] - before, [size]: area[size] - lost };
    }
  }
  state.tables = state.tables.filter((table) => table.block.rows > 0 && table.block.columns > 0);
  for (const table of state.tables) {
    // A table always has one body row; Excel keeps a blank one.
    if (table.sheet === sheet && table.block.rows === 1) table.block = { ...table.block, rows: 2 };
  }
  state.tablesChanged();
}

export const rangeMethods: Methods = {
  GetCell: (self, [row, column]) =>
    at(self, {
      row: self.block.row + integerArgument(row),
      column: self.block.column + integerArgument(column),
      rows: 1,
      columns: 1,
    }),
  GetRow: (self, [row]) => at(self, { row: self.block.row + integerArgument(row), rows: 1 }),
  GetColumn: (self, [column]) =>
    at(self, { column: self.block.column + integerArgument(column), columns: 1 }),
  GetLastRow: (self) => at(self, { row: self.block.row + self.block.rows - 1, rows: 1 }),
  GetLastColumn: (self) => at(self, { column: self.block.column + self.block.columns - 1, columns: 1 }),
  GetLastCell: (self) =>
    at(self, {
      row: self.block.row + self.block.rows - 1,
      column: self.block.column + self.block.columns - 1,
      rows: 1,
      columns: 1,
    }),
  GetResizedRange: (self, [rows, columns]) =>
    at(self, {
      rows: self.block.rows + integerArgument(rows),
      columns: self.block.columns + integerArgument(columns),
    }),
  GetAbsoluteResizedRange: (self, [rows, columns]) =>
    at(self, { rows: integerArgument(rows), columns: integerArgument(columns) }),
  GetOffsetRange: (self, [rows, columns]) =>
    at(self, {
      row: self.block.row + integerArgument(rows),
      column: self.block.column + integerArgument(columns),
    }),
  GetRowsBelow: (self, [count]) => {
    const rows = integerArgument(count, 1);
    return rows >= 0
      ? at(self, { row: self.block.row + self.block.rows, rows })
      : at(self, { row: self.block.row + self.block.rows + rows, rows: -rows });
  },
  GetRowsAbove: (self, [count]) => {
    const rows = integerArgument(count, 1);
    return rows >= 0 ? at(self, { row: self.block.row - rows, rows }) : at(self, { rows: -rows });
  },
  GetColumnsAfter: (self, [count]) =>
    at(self, { column: self.block.column + self.block.columns, columns: integerArgument(count, 1) }),
  GetColumnsBefore: (self, [count]) => {
    const columns = integerArgument(count, 1);
    return at(self, { column: self.block.column - columns, columns });
  },
  GetEntireRow: (self) => at(self, { column: 0, columns: sheetColumns }),
  GetEntireColumn: (self) => at(self, { row: 0, rows: sheetRows }),
  GetBoundingRect: (self, [other]) => {
    const { sheet, block } = place(self, other);
    if (sheet !== self.sheet) throw fault('InvalidArgument');
    return at(self, boundingBlock(self.block, block));
  },
  GetIntersection: (self, [other]) => {
    const common = overlap(self, place(self, other));
    if (common === null) throw fault('ItemNotFound');
    return at(self, common);
  },
  GetIntersectionOrNullObject: (self, [other]) => {
    const common = overlap(self, place(self, other));
    return common === null ? nullObject : at(self, common);
  },
  GetUsedRange: (self) => {
    const used = usedWithin(self);
    return used === null ? at(self, { rows: 1, columns: 1 }) : at(self, used);
  },
  GetUsedRangeOrNullObject: (self) => {
    const used = usedWithin(self);
    return used === null ? nullObject : at(self, used);
  },
  // Sent before a large write, which the library splits into pieces.
  _ValidateArraySize: (self, [rows, columns]) => {
    if (rows !== self.block.rows || columns !== self.block.columns) throw dimensionMismatch();
    return null;
  },
  GetSpillingToRange: async (self) => {
    await self.state.engine.settle();
    const spilled = self.state.engine.spillFrom(self.sheet.name, self.block.row, self.block.column);
    if (spilled === null) throw fault('ItemNotFound');
    return at(self, spilled);
  },
  GetSpillingToRangeOrNullObject: async (self) => {
    await self.state.engine.settle();
    const spilled = self.state.engine.spillFrom(self.sheet.name, self.block.row, self.block.column);
    return spilled === null ? nullObject : at(self, spilled);
  },
  GetTables: (self, [fullyContained]) => scopedTables(self.state, self, fullyContained === true),
  GetMergedAreasOrNullObject: () => nullObject,
  Merge: ({ state, sheet, block }) => {
    merge(state, sheet, block);
    return null;
  },
  Unmerge: ({ sheet, block }) => {
    unmerge(sheet, block);
    return null;
  },
  Clear: (self, [applyTo]) => clear(self, applyTo),
  Select: (self) => {
    const { state, sheet, block } = self;
    state.active = sheet;
    state.selection = { sheet, block };
    state.engine.showFormat(sheet.name, block, 'Select', null);
    state.events.raise(EventType.worksheetSelectionChanged, [sheet.id, workbookTarget], {
      address: blockAddress(block),
      worksheetId: sheet.id,
    });
    return null;
  },
  Calculate: ({ state }) => {
    state.engine.recalculate();
    return null;
  },
  Insert: (self, [shift]) => {
    if (shift !== 'Down' && shift !== 'Right') throw fault('InvalidArgument');
    const axis = shift === 'Down' ? 'rows' : 'columns';
    requireShiftable(self, axis);
    self.state.engine.insertCells(self.sheet.name, self.block, shift === 'Down' ? 'down' : 'right');
    shiftTables(self, axis, 1);
    announceChange(self.state, self.sheet, self.block, shift === 'Down' ? 'RowInserted' : 'ColumnInserted');
    return at(self, {});
  },
  Delete: (self, [shift]) => {
    if (shift !== 'Up' && shift !== 'Left') throw fault('InvalidArgument');
    const axis = shift === 'Up' ? 'rows' : 'columns';
    requireShiftable(self, axis);
    self.state.engine.deleteCells(self.sheet.name, self.block, shift === 'Up' ? 'up' : 'left');
    shiftTables(self, axis, -1);
    announceChange(self.state, self.sheet, self.block, shift === 'Up' ? 'RowDeleted' : 'ColumnDeleted');
    return null;
  },
};
