import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { XlsxWorkbook } from '../../../src/workbook/doors/xlsx';
import { openXlsx } from '../../../src/workbook/doors/xlsx';

/** A file as another program has made it, opened through our door. */
export async function opened(
  prepare: (file: ExcelJS.Workbook) => unknown,
  patch: (xml: string, path: string) => string = (xml) => xml,
): Promise<XlsxWorkbook> {
  return openXlsx(await bytesOf(prepare, patch), 'prov.xlsx');
}

/** The bytes of such a file; `patch` changes its parts as exceljs cannot. */
export async function bytesOf(
  prepare: (file: ExcelJS.Workbook) => unknown,
  patch: (xml: string, path: string) => string = (xml) => xml,
): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  prepare(file);
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  for (const path of Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/u.test(name))) {
    zip.file(path, patch((await zip.file(path)?.async('string')) ?? '', path));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** The text of a part of the file as it is now. */
export async function part(workbook: Pick<XlsxWorkbook, 'bytes'>, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(workbook.bytes());
  const text = await zip.file(path)?.async('string');
  if (text === undefined) throw new Error(`no part ${path} among ${Object.keys(zip.files).join(', ')}`);
  return text;
}

/** The file as it is now, as exceljs reads it. */
export async function read(workbook: Pick<XlsxWorkbook, 'bytes'>): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(workbook.bytes().slice().buffer);
  return file;
}

/** The sheet of that name. */
export function sheetOf(file: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = file.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The elements of that name with their attributes and what is in them, each as it stands in the text. */
export function elements(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>.*?</${name}>)`, 'gsu');
  return [...xml.matchAll(pattern)].map(([whole]) => whole);
}
