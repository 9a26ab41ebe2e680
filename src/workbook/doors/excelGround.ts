import { positionOf } from '../cells/address';
import { sameKey } from '../schema';
import type { Snapshot, TableSnapshot } from '../workbook';
import { holds } from './area';
import { contentOf, imageOf } from './excelImages';
import type { AskedGround, CheckedChange, CheckedTable, ReadyChange } from './excelVerifying';
import { tableArea } from './sheetPlan';

/*
 * Between the round trip that verifies and the one that writes, somebody else may have changed something. What is going
 * to be written over is therefore read once more in the batch that writes, before anything is written, and the batch stops
 * where a table no longer stands where it was.
 */

/** Queues what stops the batch where a table has moved, grown, shrunk, been renamed or gone. */
export function stopWhereMoved(context: Excel.RequestContext, { checked, now }: ReadyChange): void {
  const { tables, worksheets } = context.workbook;
  for (const table of tablesWritten(checked, now)) {
    const { top, left, rows, columns } = tableArea(table);
    const sheet = worksheets.getItem(table.sheet);
    const body = tables.getItem(table.name).getDataBodyRange();
    // Ranges that do not meet are an error, and an error stops the batch.
    const first = sheet.getRangeByIndexes(top + 1, left, 1, 1);
    const last = sheet.getRangeByIndexes(top + rows - 1, left + columns - 1, 1, 1);
    body.getCell(0, 0).getIntersection(first).load('rowIndex');
    body.getLastCell().getIntersection(last).load('rowIndex');
  }
}

/** The tables that the change writes: whole, or in a cell. */
function tablesWritten({ cells, tables, sheets }: CheckedChange, now: Snapshot): Iterable<TableSnapshot> {
  const whole = [...tables, ...sheets.flatMap((sheet) => sheet.tables)].flatMap(({ plan }) =>
    plan.previous === null ? [] : [plan.previous],
  );
  const around = cells.flatMap(({ write }) => {
    const at = positionOf(write.cell);
    if (at === null) return [];
    return now.tables.filter(
      (table) => sameKey(table.sheet) === sameKey(write.sheet) && holds(tableArea(table), at.row, at.column),
    );
  });
  return new Map([...whole, ...around].map((table) => [sameKey(table.name), table])).values();
}

/** Whether the batch got as far as to read the ground; everything that it writes comes after that. */
export function wasRead({ count }: AskedGround): boolean {
  try {
    return count.value > 0;
  } catch {
    return false;
  }
}

/** The change with what stood there the moment before it was written, to put back. */
export function onGround(checked: CheckedChange, ground: AskedGround): CheckedChange {
  const inTable = (table: CheckedTable, found: Pick<AskedGround['targets'][number], 'found' | 'formats'>) =>
    table.before === null || found.found.table.isNullObject
      ? table
      : { ...table, before: imageOf(found.found, found.formats) };
  return {
    cells: checked.cells.map((cell, index) => {
      const range = ground.cells[index]?.range;
      return range === undefined
        ? cell
        : { ...cell, formula: range.formulas[0]?.[0], value: range.values[0]?.[0] };
    }),
    tables: checked.tables.map((table, index) => {
      const found = ground.targets[index];
      return found === undefined ? table : inTable(table, found);
    }),
    sheets: checked.sheets.map((sheet, index) => {
      const found = ground.sheets[index];
      if (found === undefined || sheet.before === null || found.sheet.isNullObject) return sheet;
      return {
        ...sheet,
        before: contentOf(found.content),
        tables: sheet.tables.map((table, at) => {
          const own = found.tables[at];
          return own === undefined ? table : inTable(table, own);
        }),
      };
    }),
  };
}

/** Whether everything that was written over was as it had been when the change was checked. */
export function isSameGround(checked: CheckedChange, then: CheckedChange): boolean {
  return contents(checked) === contents(then);
}

function contents({ cells, tables, sheets }: CheckedChange): string {
  return JSON.stringify([
    cells.map(({ formula, value }) => [formula, value]),
    tables.map(({ before }) => before?.formulas),
    sheets.map(({ before, tables: own }) => [
      before?.top,
      before?.left,
      before?.formulas,
      own.map((table) => table.before?.formulas),
    ]),
  ]);
}
