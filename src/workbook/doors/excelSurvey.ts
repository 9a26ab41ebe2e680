import { sameKey } from '../schema';
import type { SurveyedArea } from '../survey';
import { isForeign, surveyedColumns, surveyedRows } from '../survey';
import type { CellValue } from '../workbook';
import { faultOf } from './excelFaults';
import { cellOf } from './excelReading';
import { ourSheets } from './ourSheets';

/**
 * Reads what stands outside the contract's tables, in two round trips: how far everything reaches, then the cells. A
 * sheet with tables is known by its tables, any other by what is used of it.
 *
 * @throws WorkbookFault as reading does
 */
export async function surveyExcel(): Promise<readonly SurveyedArea[]> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const { names } = context.workbook;
      worksheets.load('items/name');
      names.load('items/name, items/formula');
      tables.load('items/name, items/showHeaders, items/showTotals, items/worksheet/name');
      await context.sync();
      const ours = ourSheets(names.items.map(({ name, formula }) => ({ name, reference: String(formula) })));
      const withTables = new Set(tables.items.map(({ worksheet }) => worksheet.name));
      const areas = [
        ...tables.items
          .filter(({ name, showHeaders }) => showHeaders && isForeign(name))
          .map((table) => {
            const body = table.showTotals
              ? table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange())
              : table.getRange();
            return { sheet: table.worksheet.name, table: table.name, range: body };
          }),
        ...worksheets.items
          .filter(({ name }) => !withTables.has(name) && !ours.has(sameKey(name)))
          .map((sheet) => ({ sheet: sheet.name, table: null, range: sheet.getUsedRangeOrNullObject(true) })),
      ];
      for (const { range } of areas) range.load('rowIndex, columnIndex, rowCount, columnCount');
      await context.sync();
      const found = areas
        .filter(({ range }) => !range.isNullObject)
        .map(({ sheet, table, range }) => {
          const rows = Math.min(range.rowCount, surveyedRows);
          const columns = Math.min(range.columnCount, surveyedColumns);
          const read = worksheets
            .getItem(sheet)
            .getRangeByIndexes(range.rowIndex, range.columnIndex, rows, columns);
          read.load('values, valueTypes');
          const cut = rows < range.rowCount || columns < range.columnCount;
          return { sheet, table, top: range.rowIndex, left: range.columnIndex, cut, read };
        });
      await context.sync();
      return found.map(({ read, ...area }) => ({ ...area, rows: cellsOf(read) }));
    });
  } catch (error) {
    throw faultOf(error, '');
  }
}

function cellsOf(range: Excel.Range): readonly (readonly CellValue[])[] {
  return range.values.map((row, i) => row.map((value, j) => cellOf(value, range.valueTypes[i]?.[j])));
}
