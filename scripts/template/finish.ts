import type { Workbook as File } from 'exceljs';
import JSZip from 'jszip';
import { columnLetters } from '../../src/workbook/cells/address';
import { loadFile } from '../../src/workbook/doors/xlsxLoad';
import { applicationsTable } from '../../src/workbook/schema';

/** A formula in the first row of the table of applications, with the column that it fills. */
interface CalculatedColumn {
  readonly header: string;
  readonly letters: string;
  readonly formula: string;
}

/**
 * Completes the file with what exceljs has no way to say: that columns are calculated, so that Excel puts the formula into
 * the rows that are added too, and that a formula shows nothing as yet. Every part of the file gets the same date.
 */
export async function finished(bytes: Uint8Array, made: Date): Promise<Uint8Array> {
  const { file } = await loadFile(bytes);
  const columns = calculatedColumns(file);
  const from = await JSZip.loadAsync(bytes);
  const to = new JSZip();
  for (const part of Object.values(from.files).filter(({ dir }) => !dir)) {
    const text = await part.async('string');
    to.file(part.name, withCalculated(part.name, text, columns), { date: made, createFolders: false });
  }
  return to.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function calculatedColumns(file: File): readonly CalculatedColumn[] {
  const sheet = file.getWorksheet(applicationsTable.sheet);
  const columns = applicationsTable.columns.flatMap(({ header }, index) => {
    const letters = columnLetters(index);
    const formula = sheet?.getCell(`${letters}2`).formula;
    return formula ? [{ header, letters, formula }] : [];
  });
  if (columns.length === 0) throw new Error(`The sheet ${applicationsTable.sheet} has no formulas.`);
  return columns;
}

/** Changes the parts that the table of applications consists of: the table itself and its sheet. */
function withCalculated(part: string, xml: string, columns: readonly CalculatedColumn[]): string {
  if (part.startsWith('xl/tables/') && xml.includes(` name="${applicationsTable.name}"`)) {
    return columns.reduce(tableWith, xml);
  }
  if (part.startsWith('xl/worksheets/') && columns.every(({ formula }) => xml.includes(escaped(formula)))) {
    return withoutWarnings(columns.reduce(sheetWith, xml), columns);
  }
  return xml;
}

/**
 * The formula that Excel fills the column with. It names its own row's Id, where the cell's formula has the address: which
 * row an address in this place counts from is said nowhere in the format.
 */
function tableWith(xml: string, { header, formula }: CalculatedColumn): string {
  const [id] = applicationsTable.columns;
  const own = formula.replaceAll('$A2', `${applicationsTable.name}[[#This Row],[${id.header}]]`);
  return replaced(
    xml,
    new RegExp(`(<tableColumn [^>]*name="${header}"[^>]*?)/>`, 'u'),
    (_, column: string) =>
      `${column}><calculatedColumnFormula>${escaped(own)}</calculatedColumnFormula></tableColumn>`,
  );
}

/** A formula without a value shows an empty text: so it answers while the application has no row in Nyttor. */
function sheetWith(xml: string, { letters }: CalculatedColumn): string {
  return xml.replace(
    new RegExp(`<c r="(${letters}\\d+)"([^>]*)>(<f>[^<]*</f>)</c>`, 'gu'),
    (_, cell: string, attributes: string, formula: string) =>
      `<c r="${cell}"${attributes} t="str">${formula}<v></v></c>`,
  );
}

/** Excel would mark the rows' formulas as others than the column's, which says the same in other words. */
function withoutWarnings(xml: string, columns: readonly CalculatedColumn[]): string {
  const areas = columns.map(({ letters }) => {
    const rows = [...xml.matchAll(new RegExp(`<c r="${letters}(\\d+)"[^>]*><f>`, 'gu'))];
    return `${letters}2:${letters}${rows.at(-1)?.[1] ?? 2}`;
  });
  return replaced(
    xml,
    /<tableParts/u,
    (tables) =>
      `<ignoredErrors><ignoredError sqref="${areas.join(' ')}" calculatedColumn="1"/></ignoredErrors>${tables}`,
  );
}

/** The text with the one place changed that has to be there. */
function replaced(xml: string, place: RegExp, by: (whole: string, ...groups: string[]) => string): string {
  if (!place.test(xml)) throw new Error(`The file has no ${place.source}.`);
  return xml.replace(place, by);
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
