import ExcelJS from 'exceljs';
import { columnLetters } from '../../src/workbook/cells/address';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import { storedText } from '../../src/workbook/doors/xlsxText';
import type { CellValue, TableSnapshot } from '../../src/workbook/workbook';

/** The bytes of an .xlsx file with those contents, as another program than ours might have made it. */
export async function xlsxOf(contents: MemoryContents): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const sheet of contents.sheets) file.addWorksheet(sheet);
  for (const table of contents.tables) addTable(file, table);
  const { formatVersionCell: at } = contents;
  if (at !== null && at !== undefined) {
    const sheet = file.getWorksheet(at.sheet) ?? file.addWorksheet(at.sheet);
    sheet.getCell(at.cell).value = valueOf(contents.formatVersion);
    file.definedNames.add(`'${at.sheet}'!$${at.cell.replace(/(\d+)/, '$$$1')}`, 'Pottkompassen_version');
  }
  for (const name of contents.filteredTables ?? []) {
    const table = contents.tables.find((one) => one.name === name);
    const row = table && file.getWorksheet(table.sheet)?.getRow(table.top + 2);
    if (row !== undefined) row.hidden = true;
  }
  for (const name of contents.protectedSheets ?? []) await file.getWorksheet(name)?.protect('', {});
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function addTable(file: ExcelJS.Workbook, table: TableSnapshot): void {
  const sheet = file.getWorksheet(table.sheet) ?? file.addWorksheet(table.sheet);
  sheet.addTable({
    name: table.name,
    ref: `${columnLetters(table.left)}${table.top + 1}`,
    headerRow: true,
    columns: table.headers.map((name) => ({ name, filterButton: true })),
    rows: table.rows.map((row) => row.map(valueOf)),
  });
}

function valueOf(cell: CellValue): ExcelJS.CellValue {
  // As Excel stores it; exceljs writes texts that no file can hold as they are.
  if (typeof cell === 'string') return storedText(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  return { error: cell.error } as ExcelJS.CellErrorValue;
}
