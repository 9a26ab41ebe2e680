import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOfDay } from '../../src/workbook/cells/dates';
import { numberInWords } from '../../src/workbook/cells/numbers';
import { sameKey } from '../../src/workbook/schema';
import type { CellKind, TableSchema } from '../../src/workbook/schema';

/** What is to stand in a cell: a constant, or a formula with the value that it gives. */
export type Content = number | string | null | { readonly formula: string; readonly result: number | string };

export interface Table {
  readonly headers: readonly string[];
  readonly kinds: readonly CellKind[];
  readonly rows: readonly (readonly Content[])[];
}

const folder = join(__dirname, '../../examples/data');

/** Lines of a file in `examples/data`: fields parted by semicolons, in quotation marks where they hold one. */
export function linesOf(name: string): readonly (readonly string[])[] {
  return readFileSync(join(folder, `${name}.csv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(
        ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare ?? '',
      ),
    );
}

/**
 * A table of the contract from its file. Cells become what their column's kind says; an apostrophe in front keeps a
 * number as text, as in Excel. Columns that the contract does not know hold scores.
 *
 * @param from folder inside `examples/data`, with its slash, of another workbook than the first
 */
export function tableOf(schema: TableSchema, from = ''): Table {
  const [headers = [], ...rows] = linesOf(`${from}${schema.name}`);
  const kinds = headers.map(
    (header): CellKind =>
      schema.columns.find((column) => sameKey(column.header) === sameKey(header))?.kind ?? 'number',
  );
  return {
    headers,
    kinds,
    rows: rows.map((row) => headers.map((_, index) => contentOf(row[index] ?? '', kinds[index] ?? 'text'))),
  };
}

const numeric: ReadonlySet<CellKind> = new Set(['number', 'kronor', 'share', 'year']);

function contentOf(text: string, kind: CellKind): Content {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (kind === 'date') return serialOfDay(text) ?? text;
  return numeric.has(kind) ? (numberInWords(text) ?? text) : text;
}

/** The table with every cell of one column put in anew. */
export function withColumn(
  table: Table,
  header: string,
  content: (old: Content, row: readonly Content[], index: number) => Content,
): Table {
  const column = table.headers.indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      row.map((old, at) => (at === column ? content(old, row, index) : old)),
    ),
  };
}

/** The table with a column added at the right, beyond the contract's. */
export function withExtra(
  table: Table,
  header: string,
  kind: CellKind,
  content: (row: readonly Content[], index: number) => Content,
): Table {
  return {
    headers: [...table.headers, header],
    kinds: [...table.kinds, kind],
    rows: table.rows.map((row, index) => [...row, content(row, index)]),
  };
}

/** The figure that a cell shows; zero where it is blank or holds text. */
export function figure(content: Content | undefined): number {
  const shown = typeof content === 'object' && content !== null ? content.result : content;
  return typeof shown === 'number' ? shown : 0;
}
