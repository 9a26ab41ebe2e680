import { remarkSentence } from '../../locale/resultWords';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import { isBlank } from '../cells/reading';
import { rankingTable } from '../schema/written';
import { sameKey } from '../schema/table';
import type { CellValue, ColumnWrite, Snapshot, TableWrite, WorkbookChange } from '../workbook';

type ColumnKey = (typeof rankingTable.columns)[number]['key'];

/**
 * How each column is shown: Excel number format, width in characters, and what stands in a row. All together they are
 * to be read on one sheet of A4 across.
 */
const columns: Readonly<
  Record<
    ColumnKey,
    {
      readonly format?: string;
      readonly width: number;
      readonly wraps?: boolean;
      readonly cell: (row: RankedApplication) => CellValue;
    }
  >
> = {
  place: { format: '0', width: 9, cell: (row) => row.place },
  id: { width: 8, cell: (row) => row.id },
  title: { width: 34, wraps: true, cell: (row) => row.title },
  score: { format: '0.0', width: 10, cell: (row) => row.score },
  cost: { format: '#,##0', width: 12, cell: (row) => row.cost },
  accumulated: { format: '#,##0', width: 16, cell: (row) => row.accumulated },
  withinBudget: { width: 9, cell: (row) => yesNo(row.withinBudget) },
  selected: { width: 12, cell: (row) => yesNo(row.selected) },
  rankInterval: { width: 14, cell: (row) => interval(row.rankInterval) },
  margin: { format: '0.0%', width: 19, cell: (row) => row.margin },
  fundingShare: { format: '0%', width: 19, cell: (row) => row.fundingShare },
  remark: {
    width: 48,
    wraps: true,
    cell: (row) => row.remarks.map((remark) => remarkSentence('sv', remark)).join(' '),
  },
};

/** The ranking as a table: how each column is written, and one row per application in list order. */
export interface RankingTable {
  readonly columns: readonly ColumnWrite[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * The table Rangordning: the fixed columns of the contract and, after Poäng, each direction's contribution under the
 * direction's Id. Always in Swedish, for the sheet is read by everyone.
 *
 * @param leftOut fixed columns that the caller has nothing for
 */
export function rankingTableOf(
  decision: Pick<Decision, 'weights' | 'ranking'>,
  leftOut: readonly ColumnKey[] = [],
): RankingTable {
  const directions = decision.weights.map(({ id }) => id);
  const fixed = rankingTable.columns
    .filter(({ key }) => !leftOut.includes(key))
    .map(({ key, header }) => ({
      key,
      write: {
        header,
        format: columns[key].format,
        width: columns[key].width,
        wraps: columns[key].wraps,
      } satisfies ColumnWrite,
    }));
  const afterScore = fixed.findIndex(({ key }) => key === 'score') + 1;
  const contributions = directions.map((id): ColumnWrite => ({ header: id, format: '0.0', width: 7 }));
  return {
    columns: [
      ...fixed.slice(0, afterScore).map(({ write }) => write),
      ...contributions,
      ...fixed.slice(afterScore).map(({ write }) => write),
    ],
    rows: decision.ranking.map((row) => {
      const cells = fixed.map(({ key }) => columns[key].cell(row));
      const parts = directions.map((id) => row.contributions[id] ?? null);
      return [...cells.slice(0, afterScore), ...parts, ...cells.slice(afterScore)];
    }),
  };
}

/**
 * The change that writes a decision as the table Rangordning.
 *
 * @param snapshot the reading that the decision was worked out from; nothing is written where it no longer holds
 */
export function writeDecision(decision: Decision, snapshot: Snapshot): WorkbookChange {
  const { columns: own, rows } = rankingTableOf(decision);
  const table: TableWrite = {
    table: rankingTable.name,
    sheet: rankingTable.sheet,
    key: 'Id',
    columns: own,
    rows,
    drops: formerContributions(snapshot),
    holds: asRead(
      snapshot,
      own.map(({ header }) => header),
    ),
  };
  return { tables: [table], basedOn: snapshot };
}

/** Our columns of the ranking that was read: what somebody has written in them since is not written over unseen. */
function asRead(snapshot: Snapshot, headers: readonly string[]): NonNullable<TableWrite['holds']> {
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(rankingTable.name));
  const at = headers.map(
    (header) => table?.headers.findIndex((one) => sameKey(one) === sameKey(header)) ?? -1,
  );
  return { headers, rows: (table?.rows ?? []).map((row) => at.map((column) => row[column] ?? null)) };
}

function yesNo(said: boolean | null): CellValue {
  return said === null ? null : said ? 'Ja' : 'Nej';
}

/** `3–7`, or `3` where best and worst place are the same. */
function interval([best, worst]: readonly [number, number]): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/**
 * Columns of an earlier ranking that hold the contributions of a direction which may be gone by now: those between
 * Poäng and Sökt belopp with nothing but points in them. Left standing, they would no longer add up to the score.
 */
function formerContributions(snapshot: Snapshot): readonly string[] {
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(rankingTable.name));
  if (table === undefined) return [];
  const position = (header: string): number =>
    table.headers.findIndex((found) => sameKey(found) === sameKey(header));
  const [score, cost] = [position('Poäng'), position('Sökt belopp')];
  if (score < 0 || cost < 0) return [];
  return table.headers.slice(score + 1, cost).filter((_, offset) => {
    const cells = table.rows.map((row) => row[score + 1 + offset]);
    return cells.every((cell) => isBlank(cell) || (typeof cell === 'number' && cell >= 0 && cell <= 100));
  });
}
