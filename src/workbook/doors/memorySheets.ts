import { a1 } from '../cells/address';
import { formatVersionName, publishedFingerprintName, sameKey } from '../schema';
import type { CellContent, SheetWrite } from '../sheet';
import { resultOf } from '../sheet';
import type { CellValue, Snapshot } from '../workbook';
import { absoluteOf, areaOf, areasOf, holds } from './area';
import { markReference } from './mark';
import type { MemoryContents } from './memory';
import type { SheetNow, SheetPlan } from './sheetPlan';
import { planSheet, tableArea } from './sheetPlan';

/** What a workbook in memory knows of sheets that were written whole. */
export interface MemorySheets {
  /** What stands in cells outside the tables, by `cellName`. */
  readonly cells?: Readonly<Record<string, CellContent>> | undefined;
  /** What the workbook's names refer to, `'Läs mig'!$B$3`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** How each sheet was last described, with its charts and looks, by the sheet's name. */
  readonly written?: Readonly<Record<string, SheetWrite>> | undefined;
}

export function cellName(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}

/** The plan for a sheet, from what the workbook holds now. */
export function plannedSheet(write: SheetWrite, contents: MemoryContents, now: Snapshot): SheetPlan {
  return planSheet(write, now, sheetNow(contents, write.sheet));
}

function sheetNow(contents: MemoryContents, sheet: string): SheetNow {
  const name = contents.sheets.find((one) => sameKey(one) === sameKey(sheet)) ?? sheet;
  return {
    valueAt: (row, column) => valueAt(contents, name, row, column),
    referenceOf: (wanted) => referenceOf(contents, wanted),
    holdsFormula: () => () => false,
  };
}

function valueAt(contents: MemoryContents, sheet: string, row: number, column: number): CellValue {
  const content = contents.cells?.[cellName(sheet, a1(row, column))];
  if (content !== undefined) return resultOf(content);
  const table = contents.tables.find(
    (one) => sameKey(one.sheet) === sameKey(sheet) && holds(tableArea(one), row, column),
  );
  if (table === undefined) return null;
  const [i, j] = [row - table.top - 1, column - table.left];
  return i < 0 ? (table.headers[j] ?? null) : (table.rows[i]?.[j] ?? null);
}

function referenceOf({ names, formatVersionCell: at }: MemoryContents, name: string): string | null {
  const known = Object.entries(names ?? {}).find(([one]) => sameKey(one) === sameKey(name));
  if (known !== undefined) return known[1];
  const area = at === null || at === undefined ? null : areaOf(at.cell);
  if (area === null || sameKey(name) !== sameKey(formatVersionName)) return null;
  return absoluteOf({ sheet: at?.sheet ?? '', area });
}

/** The workbook with the sheet written as planned; its tables are written by the caller. */
export function withSheet(contents: MemoryContents, plan: SheetPlan): MemoryContents {
  const { write, sheet } = plan;
  const cells = new Map(Object.entries(contents.cells ?? {}));
  for (const [key, planned] of plan.cells) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    const content =
      planned.is === 'ours'
        ? planned.value
        : (contents.cells?.[cellName(sheet, a1(planned.row, planned.column))] ?? null);
    if (content === null) cells.delete(cellName(sheet, a1(row, column)));
    else cells.set(cellName(sheet, a1(row, column)), content);
  }
  const named = (write.names ?? []).flatMap(({ name, range }) => {
    const area = areaOf(range);
    return area === null ? [] : [[name, absoluteOf({ sheet, area })] as const];
  });
  const others = contents.sheets.filter((one) => one !== sheet);
  const placed = write.position === 'first' ? [sheet, ...others] : [...others, sheet];
  return withNamedCells({
    ...contents,
    sheets: plan.isNew ? placed : contents.sheets,
    cells: Object.fromEntries(cells),
    names: {
      ...contents.names,
      ...Object.fromEntries([[write.mark, markReference(sheet, plan.areas)], ...named]),
    },
    written: { ...contents.written, [sheet]: write },
  });
}

/** What the snapshot tells of named cells is read from the cells that their names refer to. */
function withNamedCells(contents: MemoryContents): MemoryContents {
  const version = namedCell(contents, formatVersionName);
  const fingerprint = namedCell(contents, publishedFingerprintName);
  return {
    ...contents,
    ...(version === null ? {} : { formatVersion: version.value, formatVersionCell: version.at }),
    ...(fingerprint === null ? {} : { publishedFingerprint: fingerprint.value }),
  };
}

function namedCell(
  contents: MemoryContents,
  name: string,
): { readonly at: { readonly sheet: string; readonly cell: string }; readonly value: CellValue } | null {
  const [at] = areasOf(contents.names?.[name] ?? '') ?? [];
  if (at === undefined) return null;
  const { top, left } = at.area;
  return { at: { sheet: at.sheet, cell: a1(top, left) }, value: valueAt(contents, at.sheet, top, left) };
}
