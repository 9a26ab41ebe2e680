import type { Comparison } from '../../model/portfolio/weights/comparisons';
import { readRows } from '../read/rows';
import { openTable } from '../read/table';
import { sameKey } from '../schema/table';
import { judgementsTable } from '../schema/weighing';
import type { CellValue, Snapshot, TableEdit, TableWrite } from '../workbook';

/** What one person, or a group together, has answered in Parvis. */
export interface GivenJudgements {
  /** Empty where the rows name nobody. */
  readonly assessor: string;
  readonly comparisons: readonly Comparison[];
}

/** What becomes of one comparison: null where it was not made, or no longer is. */
export interface JudgementWrite {
  readonly a: string;
  readonly b: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Writing judgements: each comparison that changes, and the table as it is to be. */
export interface JudgementsWrite {
  readonly changes: readonly JudgementWrite[];
  readonly sheet: string;
  /** The table, or the sheet with it, is not there yet. */
  readonly isNew: boolean;
  readonly table: TableWrite;
}

/**
 * The judgements of Parvis by assessor, in the order in which they first occur. Rows that the reading leaves out are left
 * out here too.
 *
 * @param ids of the directions and criteria
 */
export function judgementsIn(snapshot: Snapshot, ids: readonly string[]): readonly GivenJudgements[] {
  const given = new Map<string, { readonly assessor: string; readonly comparisons: Comparison[] }>();
  for (const { assessor, a, b, times } of rowsOf(snapshot, ids)) {
    const own = given.get(sameKey(assessor)) ?? { assessor, comparisons: [] };
    own.comparisons.push({ a, b, times });
    given.set(sameKey(assessor), own);
  }
  return [...given.values()];
}

/** Whether two sets of comparisons say the same, whichever way round each is put. */
export function sameJudgements(one: readonly Comparison[], other: readonly Comparison[]): boolean {
  return one.length === other.length && one.every((each) => near(timesIn(other, each.a, each.b), each.times));
}

/**
 * How Parvis becomes what an assessor answers: a comparison that was made before is changed where it stands, one that is
 * taken back leaves a blank row, new ones come below. Everything else in the table stays, others' judgements too.
 *
 * @returns null where it already says so
 */
export function writeJudgements(
  snapshot: Snapshot,
  ids: readonly string[],
  { assessor, comparisons }: GivenJudgements,
): JudgementsWrite | null {
  const rows = rowsOf(snapshot, ids).filter((row) => sameKey(row.assessor) === sameKey(assessor));
  const changes: JudgementWrite[] = [];
  const edits: TableEdit[] = [];
  for (const { index, a, b, times, found } of rows) {
    const wanted = timesIn(comparisons, a, b);
    if (near(wanted, times)) continue;
    const upright = wanted === null || wanted >= 1;
    const [first, second] = upright ? [a, b] : [b, a];
    const to = wanted === null ? null : upright ? wanted : inverse(wanted);
    changes.push({ a: first, b: second, from: upright ? times : 1 / times, to });
    const cells: readonly (readonly [string, CellValue, CellValue])[] = [
      ['Inriktning A', found('a'), to === null ? null : first],
      ['Inriktning B', found('b'), to === null ? null : second],
      ['Hur mycket viktigare', found('times'), to],
      ['Bedömare', found('assessor'), to === null ? null : found('assessor')],
    ];
    for (const [header, from, now] of cells) {
      if (from !== now) edits.push({ row: index, header, from, to: now });
    }
  }
  const added = comparisons
    .filter(({ a, b }) => !rows.some((row) => samePair(row, a, b)))
    .map(({ a, b, times }) => (times >= 1 ? { a, b, times } : { a: b, b: a, times: inverse(times) }));
  changes.push(...added.map(({ a, b, times }) => ({ a, b, from: null, to: times })));
  if (changes.length === 0) return null;
  const existing = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(judgementsTable.name));
  const named = existing === undefined || assessor !== '';
  const columns = judgementsTable.columns.filter(({ key }) => key !== 'assessor' || named);
  return {
    changes,
    sheet: existing?.sheet ?? judgementsTable.sheet,
    isNew: existing === undefined,
    table: {
      table: judgementsTable.name,
      sheet: judgementsTable.sheet,
      key: 'Inriktning A',
      columns: columns.map(({ header }) => ({ header, width: header.length + 4 })),
      rows: added.map(({ a, b, times }) => [
        a,
        b,
        times,
        ...(named ? [assessor === '' ? null : assessor] : []),
      ]),
      adds: { edits },
    },
  };
}

interface JudgementRow extends Comparison {
  readonly index: number;
  readonly assessor: string;
  readonly found: (key: 'a' | 'b' | 'times' | 'assessor') => CellValue;
}

/** The rows that count: of known directions, above zero, and the first where an assessor has compared a pair twice. */
function rowsOf(snapshot: Snapshot, ids: readonly string[]): readonly JudgementRow[] {
  const table = openTable(snapshot, judgementsTable, []);
  if (table === null) return [];
  const known = new Map(ids.map((id) => [sameKey(id), id]));
  const rows: JudgementRow[] = [];
  for (const { index, values, unreadable, found } of readRows(table, [])) {
    const a = known.get(sameKey(values.a ?? ''));
    const b = known.get(sameKey(values.b ?? ''));
    const { times } = values;
    const assessor = values.assessor ?? '';
    if (a === undefined || b === undefined || a === b || times === null || times <= 0) continue;
    if (unreadable.has('assessor')) continue;
    if (rows.some((row) => sameKey(row.assessor) === sameKey(assessor) && samePair(row, a, b))) continue;
    rows.push({ index, assessor, a, b, times, found });
  }
  return rows;
}

function samePair(pair: Pick<Comparison, 'a' | 'b'>, a: string, b: string): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
}

/** How many times as important a is as b, by what has been said; null where nothing has. */
export function timesIn(comparisons: readonly Comparison[], a: string, b: string): number | null {
  const said = comparisons.find((pair) => samePair(pair, a, b));
  if (said === undefined) return null;
  return said.a === a ? said.times : inverse(said.times);
}

/** 1/t, so that the inverse of the inverse of a whole number is that number. */
function inverse(times: number): number {
  const turned = 1 / times;
  return Math.abs(turned - Math.round(turned)) < 1e-9 ? Math.round(turned) : turned;
}

function near(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.abs(other);
}
