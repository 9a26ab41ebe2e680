import type { Workbook as File, Worksheet } from 'exceljs';
import { a1, sheetAndCell } from '../cells/address';
import { formatVersionName, publishedFingerprintName, sameKey } from '../schema';
import type { SheetWrite } from '../sheet';
import type { CellValue, CellWrite, Snapshot, Workbook, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbook';
import { notAWorkbook } from './xlsxArchive';
import { refuseIfChanged, sameValue } from './ground';
import { planTable } from './plan';
import type { SheetNow } from './sheetPlan';
import { planSheet } from './sheetPlan';
import { cellValue, shownValue } from './xlsxCells';
import { withFormulas } from './xlsxColumns';
import { countDaysAsFile } from './xlsxDays';
import { joinGuides } from './xlsxGuides';
import type { LoadedFile } from './xlsxLoad';
import { loadFile } from './xlsxLoad';
import type { XlsxParts } from './xlsxParts';
import { readParts } from './xlsxParts';
import { withQuotedNames } from './xlsxNames';
import { surveyFile } from './xlsxSurvey';
import { referenceOf, writeSheet } from './xlsxSheets';
import type { LoadedTable } from './xlsxTables';
import { storeTexts } from './xlsxText';
import { isFiltered, loadedTables } from './xlsxTables';
import { unshareFormulas } from './xlsxContents';
import { formulaAt, writeTable } from './xlsxWriting';

/** A workbook that was read from the bytes of an .xlsx file. Writing changes what it holds, never a file. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now. Before anything has been written, the very bytes that were opened. */
  readonly bytes: () => Uint8Array;
}

interface Loaded extends LoadedFile {
  readonly parts: XlsxParts;
  readonly tables: readonly LoadedTable[];
  readonly snapshot: Snapshot;
}

/**
 * Opens an .xlsx file. exceljs keeps values, formulas, formats, tables, names, validations and conditional formats
 * over a change; it loses charts, slicers, a filter's own conditions and the marks of dynamic arrays.
 *
 * @param name what the file is called, for the sentence where it cannot be read
 * @throws WorkbookFault `tooManyRows`, and as `openArchive`
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  let current = bytes;
  let loaded = await load(current, name);
  return {
    bytes: () => current,
    read: () => Promise.resolve(loaded.snapshot),
    survey: () => Promise.resolve(surveyFile(loaded.file, loaded.parts)),
    async write(change) {
      // Worked out on a copy, so that a failure half way leaves everything as it was.
      const copy = await load(current, name);
      apply(copy, change);
      storeTexts(copy.file);
      countDaysAsFile(copy.file);
      const saved = new Uint8Array(await copy.file.xlsx.writeBuffer());
      const sheetNames = copy.file.worksheets.map((sheet) => sheet.name);
      const written = await withFormulas(await withQuotedNames(saved, sheetNames), copy.formulas);
      loaded = await load(written, name);
      current = written;
    },
  };
}

async function load(bytes: Uint8Array, name: string): Promise<Loaded> {
  const parts = await readParts(bytes, name);
  try {
    const { file, formulas } = await loadFile(bytes);
    const tables = loadedTables(file, parts);
    return { file, parts, formulas, tables, snapshot: snapshotOf(file, parts, tables) };
  } catch (cause) {
    if (cause instanceof WorkbookFault) throw cause;
    throw notAWorkbook(name, cause);
  }
}

function snapshotOf(file: File, parts: XlsxParts, tables: readonly LoadedTable[]): Snapshot {
  const version = namedCell(file, parts, formatVersionName);
  const fingerprint = namedCell(file, parts, publishedFingerprintName);
  return {
    sheets: file.worksheets.map((sheet) => sheet.name),
    formatVersion: version?.value ?? null,
    formatVersionCell: version?.at ?? null,
    ...(fingerprint === null ? {} : { publishedFingerprint: fingerprint.value }),
    tables: tables.map(({ snapshot }) => snapshot),
  };
}

interface NamedCell {
  readonly at: { readonly sheet: string; readonly cell: string };
  readonly value: CellValue;
}

function namedCell(file: File, parts: XlsxParts, name: string): NamedCell | null {
  const reference = file.definedNames.getRanges(name).ranges[0];
  const at = reference === undefined ? null : sheetAndCell(reference);
  const sheet = at === null ? undefined : sheetNamed(file, at.sheet);
  if (at === null || sheet === undefined) return null;
  const uncalculated = parts.uncalculated.get(sheet.name)?.has(at.cell) === true;
  return { at, value: cellValue(sheet.getCell(at.cell), uncalculated) };
}

function sheetNamed(file: File, name: string): Worksheet | undefined {
  return file.worksheets.find((sheet) => sameKey(sheet.name) === sameKey(name));
}

function apply({ file, tables, snapshot, parts }: Loaded, change: WorkbookChange): void {
  refuseIfChanged(change, snapshot);
  const cells = change.cells ?? [];
  for (const cell of cells) refuseCell(file, parts, cell);
  const plans = (change.tables ?? []).map((write) => {
    const loaded = tables.find(({ snapshot: { name } }) => sameKey(name) === sameKey(write.table));
    const plan = planTable(write, snapshot, (row, column) => formulaAt(loaded, row, column) !== null);
    refuseProtected(sheetNamed(file, plan.sheet));
    refuseFiltered(loaded, plan.sheet);
    return { plan, loaded };
  });
  const sheets = (change.sheets ?? []).map((write) => {
    refuseProtected(sheetNamed(file, write.sheet));
    return planSheet(write, snapshot, sheetNow({ file, tables, parts }, write));
  });
  for (const plan of sheets.flatMap((sheet) => sheet.tables)) {
    const loaded = tables.find(({ snapshot: { name } }) => sameKey(name) === sameKey(plan.write.table));
    refuseFiltered(loaded, plan.sheet);
  }
  for (const { sheet, cell, to } of cells) {
    const target = sheetNamed(file, sheet);
    if (target === undefined) continue;
    unshareFormulas(target);
    target.getCell(cell).value = typeof to === 'object' ? null : to;
  }
  for (const { plan, loaded } of plans) writeTable(file, plan, loaded, tables);
  for (const plan of sheets) writeSheet(file, plan, tables);
  for (const sheet of file.worksheets) joinGuides(sheet);
}

function refuseCell(file: File, parts: XlsxParts, { sheet, cell, from }: CellWrite): void {
  const target = sheetNamed(file, sheet);
  if (target === undefined) throw new WorkbookFault('changedMeanwhile', { sheet, cell });
  refuseProtected(target);
  const uncalculated = parts.uncalculated.get(target.name)?.has(cell) === true;
  if (!sameValue(cellValue(target.getCell(cell), uncalculated), from)) {
    throw new WorkbookFault('changedMeanwhile', { sheet, cell });
  }
}

function sheetNow(
  { file, tables, parts }: Pick<Loaded, 'file' | 'tables' | 'parts'>,
  write: SheetWrite,
): SheetNow {
  const sheet = sheetNamed(file, write.sheet);
  const uncalculated = parts.uncalculated.get(sheet?.name ?? '');
  return {
    valueAt: (row, column) => {
      const address = a1(row, column);
      return sheet === undefined
        ? null
        : shownValue(sheet.getCell(address), uncalculated?.has(address) === true);
    },
    referenceOf: (name) => referenceOf(file, name),
    holdsFormula: (name) => {
      const loaded = tables.find(({ snapshot }) => sameKey(snapshot.name) === sameKey(name));
      return (row, column) => formulaAt(loaded, row, column) !== null;
    },
  };
}

function refuseFiltered(loaded: LoadedTable | undefined, sheet: string): void {
  if (loaded !== undefined && isFiltered(loaded)) {
    throw new WorkbookFault('filteredTable', { sheet, table: loaded.snapshot.name });
  }
}

function refuseProtected(sheet: Worksheet | undefined): void {
  const protection = (sheet as { sheetProtection?: { sheet?: boolean } | null } | undefined)?.sheetProtection;
  if (sheet !== undefined && protection?.sheet === true) {
    throw new WorkbookFault('protectedSheet', { sheet: sheet.name });
  }
}
