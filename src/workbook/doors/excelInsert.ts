import { faultOf } from './excelFaults';

/** A cell, and what stands in it as it would be typed; empty where it is blank. */
export interface FoundCell {
  readonly sheet: string;
  /** A1 address within the sheet. */
  readonly cell: string;
  readonly found: string;
}

/** What came of putting a formula into the active cell: done there, or not, since something stands in it. */
export interface Insertion extends FoundCell {
  readonly inserted: boolean;
}

/**
 * Puts a formula into the active cell. A cell in which something stands is left alone, unless it is the very cell and
 * the very content that the user has been asked about.
 *
 * @param formula with English function names and separators, whatever language Excel has
 * @param over what the user has agreed to write over; null where nothing was asked
 * @throws WorkbookFault `cellEditMode` where Excel is busy with a cell, `protectedSheet` where it may not be written
 */
export async function insertInExcel(formula: string, over: FoundCell | null): Promise<Insertion> {
  let sheet = '';
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.getActiveCell();
      const { worksheet } = range;
      range.load('address, formulas');
      worksheet.load('name');
      await context.sync();
      sheet = worksheet.name;
      const content = (range.formulas as unknown[][])[0]?.[0] ?? '';
      const at: FoundCell = {
        sheet,
        cell: range.address.slice(range.address.lastIndexOf('!') + 1).replace(/\$/g, ''),
        found: String(content),
      };
      const agreed =
        over !== null && over.sheet === at.sheet && over.cell === at.cell && over.found === at.found;
      if (at.found !== '' && !agreed) return { ...at, inserted: false };
      range.formulas = [[formula]];
      await context.sync();
      return { ...at, inserted: true };
    });
  } catch (error) {
    throw faultOf(error, sheet);
  }
}
