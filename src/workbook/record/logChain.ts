import { sha256Hex } from '../../model/portfolio/fingerprint';
import { openTable } from '../read/table';
import { decisionLogTable } from '../schema/written';
import type { CellValue, Snapshot, TableSnapshot } from '../workbook';

type ColumnKey = (typeof decisionLogTable.columns)[number]['key'];

/** A row of Beslutslogg that has something in it, as it stands. */
export interface LogRow {
  /** Position among the table's rows, from zero. */
  readonly index: number;
  /** Running number; null where it has been blanked or is none. */
  readonly number: number | null;
  /** As it stands in the row; '' where it is blank. */
  readonly checksum: string;
  /** What the seal covers, as text. */
  readonly sealed: SealedCells;
}

/** Headers of the sealed columns, each with its cell as text. */
export type SealedCells = readonly (readonly [header: string, text: string])[];

export interface Log {
  readonly at: TableSnapshot;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly LogRow[];
}

/** What the first row is sealed to, in place of a row above it. */
export const beginning = '';

const sealedColumns = decisionLogTable.columns.filter(({ key }) => key !== 'checksum');

/** The log of a workbook, or null where it has none. */
export function logOf(snapshot: Snapshot): Log | null {
  const table = openTable(snapshot, decisionLogTable, []);
  if (table === null) return null;
  const { at, columns } = table;
  const cell = (row: readonly CellValue[], key: ColumnKey): CellValue => row[columns.get(key) ?? -1] ?? null;
  const rows = at.rows.flatMap((row, index): LogRow[] => {
    const sealed = sealedCells((key) => cell(row, key));
    const checksum = shown(cell(row, 'checksum'));
    if (checksum === '' && sealed.every(([, text]) => text === '')) return [];
    const number = Number(shown(cell(row, 'number')) || Number.NaN);
    return [{ index, number: Number.isInteger(number) ? number : null, checksum, sealed }];
  });
  return { at, columns, rows };
}

/** The cells of a row that the seal covers, by their column's header. */
export function sealedCells(cellOf: (key: ColumnKey) => CellValue): SealedCells {
  return sealedColumns.map(({ key, header }) => [header, shown(cellOf(key))]);
}

/**
 * The seal of a row: SHA-256 in hex over the checksum of the row above and the row's own cells as they are shown. Whether a
 * figure is a number or the same digits as text makes no difference, and figures count to twelve digits: a workbook may
 * come back from another program with its last digits rounded.
 *
 * @param above the checksum that stands in the row above; `beginning` for the first
 */
export function checksumOf(above: string, sealed: SealedCells): string {
  return sha256Hex(JSON.stringify([above, sealed]));
}

function shown(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12)));
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  if (typeof cell === 'object') return cell.error;
  return cell.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
