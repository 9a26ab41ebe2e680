/**
 * A written workbook in a spreadsheet engine that is not ours: Univer, which knows nothing of the product. Cells are set
 * as a person would set them, and read after it has calculated.
 */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { LocaleType, createUniver } from '@univerjs/presets';
import { positionOf } from '../../../src/workbook/cells/address';
import { isCellFormula } from '../../../src/workbook/sheet';
import type { CellContent, SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../workbench/files/openXlsx';
import { cellOf, valueOf } from '../../../workbench/univer/univerCells';
import { must } from './must';

export interface Recalculated {
  /** The values of a block row by row, `'Beräkning'!$B$4:$B$9`. */
  readonly block: (reference: string) => readonly (readonly CellValue[])[];
  readonly set: (sheet: string, cell: string, value: CellValue) => void;
  readonly calculate: () => Promise<void>;
  readonly dispose: () => void;
}

/** Minutes, for machines that do much else: what is too slow is for others to measure. */
const longest = 600_000;

type Cells = Record<number, Record<number, ICellData>>;

/** Puts the users' tables and the written sheets into the engine, and calculates. */
export function recalculated(snapshot: Snapshot, written: readonly SheetWrite[]): Promise<Recalculated> {
  const sheets = new Map<string, Cells>();
  const put = (sheet: string, top: number, left: number, rows: readonly (readonly CellContent[])[]): void => {
    const cells = sheets.get(sheet) ?? {};
    sheets.set(sheet, cells);
    rows.forEach((line, i) =>
      line.forEach((content, j) => {
        if (content === null) return;
        const input = isCellFormula(content) ? { formula: content.formula } : { value: content };
        (cells[top + i] ??= {})[left + j] = cellOf(input);
      }),
    );
  };
  for (const { sheet, top, left, headers, rows } of snapshot.tables)
    put(sheet, top, left, [headers, ...rows]);
  for (const { sheet, blocks, tables } of written) {
    for (const { at, rows } of blocks) {
      const { row, column } = must(positionOf(at));
      put(sheet, row, column, rows);
    }
    for (const { at, columns, entries, rows } of tables ?? []) {
      const { row, column } = must(positionOf(at));
      put(sheet, row, column, [[...columns, ...(entries ?? [])].map(({ header }) => header), ...rows]);
    }
  }
  const names = [...sheets.keys()];
  return calculated({
    id: 'bok',
    sheetOrder: names.map((_, index) => `s${index}`),
    sheets: Object.fromEntries(
      names.map((name, index) => {
        const cellData = sheets.get(name) ?? {};
        return [`s${index}`, { id: `s${index}`, name, cellData, rowCount: 4000, columnCount: 200 }];
      }),
    ),
  });
}

/** An .xlsx file as it is, opened by the engine and calculated anew. */
export async function reopened(bytes: Uint8Array): Promise<Recalculated> {
  const { data } = await openXlsx(Uint8Array.from(bytes).buffer, { namespace: 'NYTTA', names: [] });
  return calculated(data);
}

async function calculated(data: Partial<IWorkbookData>): Promise<Recalculated> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const workbook = univerAPI.createWorkbook(data);
  const formulas = univerAPI.getFormula();
  const sheetOf = (name: string) => must(workbook.getSheetByName(name));
  const done = formulas.onCalculationResultApplied(longest);
  formulas.executeCalculation();
  await done;
  return {
    block: (reference) => {
      const { sheet, from, to } = parts(reference);
      const matrix = sheetOf(sheet).getSheet().getCellMatrix();
      return Array.from({ length: to.row - from.row + 1 }, (_, i) =>
        Array.from({ length: to.column - from.column + 1 }, (_unused, j) =>
          valueOf(matrix.getValue(from.row + i, from.column + j)),
        ),
      );
    },
    set: (sheet, cell, value) => {
      const { row, column } = must(positionOf(cell));
      sheetOf(sheet).getRange(row, column).setValue(cellOf({ value }));
    },
    calculate: () => formulas.onCalculationResultApplied(longest),
    dispose: () => univer.dispose(),
  };
}

function parts(reference: string): {
  readonly sheet: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
} {
  const mark = reference.lastIndexOf('!');
  const sheet = reference.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  const [first = '', last = first] = reference.slice(mark + 1).split(':');
  return { sheet, from: must(positionOf(first)), to: must(positionOf(last)) };
}
