import type { MemoryContents } from '../../src/workbook/doors/memory';
import { isSameBlock } from '../../workbench/host/address';
import type { Block } from '../../workbench/host/address';
import type { ExcelHost } from '../../workbench/host/host';
import type { OfficeJs } from '../../workbench/host/node/loadOfficeJs';
import { loadOfficeJs } from '../../workbench/host/node/loadOfficeJs';
import { excelOf } from '../workbook/excelOf';

let office: OfficeJs | null = null;
let remove: (() => void) | null = null;

/** Opens a workbook in the host, in place of the one that was open. */
export async function openBook(contents: MemoryContents): Promise<ExcelHost> {
  closeBook();
  office ??= loadOfficeJs();
  const open = await excelOf(contents, office);
  remove = open.remove;
  return open.host.host;
}

export function closeBook(): void {
  remove?.();
  remove = null;
}

/** One sheet as it stands: every cell with its formula, value and number format, and the tables on it. */
export interface SheetImage {
  readonly cells: Readonly<Record<string, readonly [value: unknown, formula: string | null, format: string]>>;
  readonly tables: readonly { readonly name: string; readonly block: Block; readonly totals: boolean }[];
  readonly charts: readonly unknown[];
  readonly visibility: string;
}

/** A workbook as it stands, but for its looks. */
export interface Image {
  readonly sheets: Readonly<Record<string, SheetImage>>;
  readonly order: readonly string[];
  readonly names: Readonly<Record<string, string>>;
}

/** Names in which the door keeps account of its own writing; they hold nothing that is anybody's. */
const accounts = /^Pottkompassen_skrivning_/;

export function imageOf({ state, engine }: ExcelHost): Image {
  const sheets = state.sheets.map((sheet): [string, SheetImage] => {
    const used = engine.usedBlock(sheet.name);
    const block =
      used === null
        ? null
        : { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const cells: Record<string, readonly [unknown, string | null, string]> = {};
    if (block !== null) {
      const formats = engine.numberFormats(sheet.name, block);
      engine.read(sheet.name, block).forEach((row, i) =>
        row.forEach(({ value, formula }, j) => {
          if (value !== null || formula !== null)
            cells[`${i} ${j}`] = [value, formula, formats[i]?.[j] ?? ''];
        }),
      );
    }
    const tables = state.tables
      .filter((table) => table.sheet === sheet)
      .map(({ name, block: at, showTotals }) => ({ name, block: at, totals: showTotals }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const charts = sheet.charts.items.map(({ values }) => values['Name']);
    return [sheet.name, { cells, tables, charts, visibility: sheet.visibility }];
  });
  return {
    sheets: Object.fromEntries(sheets),
    order: state.sheets.map(({ name }) => name),
    names: Object.fromEntries(
      state.names
        .filter(({ name }) => !accounts.test(name))
        .map(({ name, target, formula, comment }): [string, string] => {
          const at = target === null ? formula : `${target.sheet.name} ${JSON.stringify(target.block)}`;
          return [name, `${at} ${comment}`];
        })
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

/** Whether two images say the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The cells of one image that are otherwise in another, as `sheet!row column`; tables, charts and names by name. */
export function differing(before: Image, after: Image): readonly string[] {
  const sheets = [...new Set([...before.order, ...after.order])];
  const inSheets = sheets.flatMap((name) => {
    const [one, other] = [before.sheets[name], after.sheets[name]];
    if (one === undefined || other === undefined) return [`${name}!`];
    const cells = [...new Set([...Object.keys(one.cells), ...Object.keys(other.cells)])]
      .filter((at) => !same(one.cells[at], other.cells[at]))
      .map((at) => `${name}!${at}`);
    const tables =
      one.tables.length === other.tables.length &&
      one.tables.every((table, index) => {
        const there = other.tables[index];
        return there !== undefined && there.name === table.name && isSameBlock(there.block, table.block);
      });
    return [
      ...cells,
      ...(tables ? [] : [`${name}!tables`]),
      ...(same(one.charts, other.charts) ? [] : [`${name}!charts`]),
      ...(one.visibility === other.visibility ? [] : [`${name}!visibility`]),
    ];
  });
  const names = [...new Set([...Object.keys(before.names), ...Object.keys(after.names)])].filter(
    (name) => before.names[name] !== after.names[name],
  );
  return [...inSheets, ...names, ...(same(before.order, after.order) ? [] : ['order'])];
}
