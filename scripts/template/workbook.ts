import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { templateChange } from '../../src/workbook/template/template';
import { installationFrom } from '../build/manifest';

/** First year of the round that the template is made for. */
const year = 2027;

/** The sheet that a new file cannot be without, and the template has no use for. */
const scratch = 'Blad1';

/** The template as a file: written by the same change and through the same door as any other workbook. */
export async function templateWorkbook(): Promise<Uint8Array> {
  const { namespace } = installationFrom(process.env);
  const blank = new ExcelJS.Workbook();
  blank.creator = 'Pottkompassen';
  blank.created = new Date(Date.UTC(2026, 10, 2));
  blank.modified = blank.created;
  blank.addWorksheet(scratch);
  const workbook = await openXlsx(new Uint8Array(await blank.xlsx.writeBuffer()), 'mall.xlsx');
  await workbook.write(templateChange(await workbook.read(), { namespace, year }).change);
  return calculatedColumns(await withoutScratch(workbook.bytes()));
}

async function withoutScratch(bytes: Uint8Array): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  file.removeWorksheet(scratch);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/**
 * Tells Excel which columns are calculated, so that rows that are added get the formula too. exceljs does not keep that;
 * the formula is taken from the column's first row.
 */
async function calculatedColumns(bytes: Uint8Array): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  const formulas = new Map<string, string>();
  for (const sheet of file.worksheets) {
    sheet.getRow(1).eachCell((heading, column) => {
      const { formula } = sheet.getCell(2, column);
      if (formula) formulas.set(String(heading.value), formula);
    });
  }
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files).filter((part) => part.startsWith('xl/tables/'))) {
    const xml = (await zip.file(name)?.async('string')) ?? '';
    const changed = xml.replace(
      /<tableColumn ([^>]*?)name="([^"]*)"([^>]*?)\/>/gu,
      (whole, before, header, after) => {
        const formula = formulas.get(String(header));
        if (formula === undefined) return String(whole);
        const inside = `<calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula>`;
        return `<tableColumn ${String(before)}name="${String(header)}"${String(after)}>${inside}</tableColumn>`;
      },
    );
    zip.file(name, changed, { date: new Date(Date.UTC(2026, 10, 2)) });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
