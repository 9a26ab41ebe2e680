import { perCent } from '../../locale/format';
import { recordCells } from '../../locale/sv/recordCells';
import type { Decision } from '../../model/portfolio/decision';
import { pairsText } from '../cells/pairs';
import { allYears, decisionLogTable } from '../schema/written';
import type { CellValue, ColumnWrite, Snapshot, TableWrite } from '../workbook';
import { beginning, checksumOf, logOf, sealedCells } from './logChain';

type ColumnKey = (typeof decisionLogTable.columns)[number]['key'];

/** What a publishing leaves in the log beside the decision itself. */
export interface Publishing {
  /** When, as it is to stand in the cell; the caller has the clock. */
  readonly time: string;
  /** Version of the product; left out: of the calculation. */
  readonly version?: string | undefined;
  /** In the publisher's own words. */
  readonly remark?: string | undefined;
}

const looks: Readonly<Record<ColumnKey, Omit<ColumnWrite, 'header'>>> = {
  number: { format: '0', width: 6 },
  time: { width: 17 },
  version: { width: 10 },
  fingerprint: { width: 22, wraps: true },
  weights: { width: 30, wraps: true },
  budget: { width: 20, wraps: true },
  chosen: { width: 30, wraps: true },
  totalScore: { format: '0.0', width: 13 },
  proven: { width: 22, wraps: true },
  remark: { width: 30, wraps: true },
  checksum: { width: 22, wraps: true },
};

/**
 * The publishing as a new row below the others of Beslutslogg, sealed to the row above it. The rows that are there stay
 * exactly as they stand, formulas and the users' own columns included.
 *
 * @param snapshot a fresh reading: the new row is sealed to the last row in it
 */
export function appendToLog(
  decision: Pick<Decision, 'engine' | 'weights' | 'budgets' | 'singleFund' | 'selection' | 'fingerprint'>,
  publishing: Publishing,
  snapshot: Snapshot,
): TableWrite {
  const rows = logOf(snapshot)?.rows ?? [];
  const last = rows.filter(({ checksum }) => checksum !== '').at(-1)?.checksum ?? beginning;
  const number = rows.reduce((largest, row) => Math.max(largest, row.number ?? 0), 0) + 1;
  const cells = { number, ...cellsOf(decision, publishing) };
  const checksum = checksumOf(
    last,
    sealedCells((key) => (key === 'checksum' ? null : cells[key])),
  );
  const row = { ...cells, checksum };
  return {
    table: decisionLogTable.name,
    sheet: decisionLogTable.sheet,
    key: 'Nr',
    columns: decisionLogTable.columns.map(({ key, header }) => ({ header, ...looks[key] })),
    rows: [decisionLogTable.columns.map(({ key }): CellValue => row[key])],
    // The seal is worked out from the row above: somebody else may have published since.
    adds: { edits: [], follows: ['Nr', 'Kontrollsumma'] },
  };
}

function cellsOf(
  {
    engine,
    weights,
    budgets,
    singleFund,
    selection,
    fingerprint,
  }: Pick<Decision, 'engine' | 'weights' | 'budgets' | 'singleFund' | 'selection' | 'fingerprint'>,
  { time, version, remark }: Publishing,
): Readonly<Record<Exclude<ColumnKey, 'number' | 'checksum'>, CellValue>> {
  const shares = weights.map(({ id, share }) => [id, share] as const);
  const fund = budgets.map(({ year, amount }) => [singleFund ? allYears : String(year), amount] as const);
  return {
    time,
    version: version ?? engine,
    fingerprint,
    weights: pairsText(shares, 'share'),
    budget: fund.length === 0 ? recordCells.noFund : pairsText(fund, 'number'),
    chosen: selection.ids.join('; '),
    totalScore: selection.value,
    proven: provenText(selection),
    remark: remark?.trim() === '' ? null : (remark ?? null),
  };
}

/** Whether the chosen set is proven best; where it is not, how much better one could be. */
export function provenText({ status, proven, gap }: Decision['selection']): string {
  if (status === 'infeasible') return recordCells.noPortfolio;
  return proven ? recordCells.proven : `${recordCells.notProven} ${perCent('sv', gap)}`;
}
