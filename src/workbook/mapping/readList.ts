import { notAssessedWord } from '../../locale/sv/template';
import { a1 } from '../cells/address';
import { isBlank, isCellError, saysNotAssessed } from '../cells/reading';
import { readId, readText } from '../cells/texts';
import { sameKey } from '../schema';
import type { ColumnSchema } from '../schema';
import type { ForeignList, ForeignRow } from '../survey';
import type { CellValue } from '../workbook';
import { amountIn } from './amount';
import { figureIn, yesNoIn } from './columnFacts';
import type { Mapping, TargetKey } from './targets';
import { targets } from './targets';

/** Something in the list that a person should know of, with the cell where it stands. */
export interface ListIssue {
  readonly code:
    | 'amountUnread'
    | 'amountAbout'
    | 'scoreUnread'
    | 'yesNoUnread'
    | 'errorCell'
    | 'rowWithoutTitle'
    | 'rowTwice'
    | 'rowOfSums';
  readonly sheet: string;
  readonly cell: string;
  readonly found: CellValue;
  /** What was read; for `rowTwice` where the id stands first. */
  readonly read?: number | string | undefined;
}

/** A row of the list as it will stand in the contract's tables. */
export interface ListedApplication {
  /** Zero-based row on the list's sheet. */
  readonly at: number;
  /** Null where the list gives none; then one is made. */
  readonly id: string | null;
  readonly title: string;
  /** By column of Ansökningar; only columns that are taken, null where the list's cell is blank. */
  readonly values: Readonly<Partial<Record<TargetKey, CellValue>>>;
  /** By the list's header; null where the list's cell is blank. */
  readonly scores: ReadonlyMap<string, CellValue>;
}

export interface ListReading {
  readonly applications: readonly ListedApplication[];
  /** In the order of the rows. What has one is written as it stands, or the row is left out, as the code says. */
  readonly issues: readonly ListIssue[];
}

const sums = /^(summa|totalt?|totalsumma|delsumma|s:a|sum)\s*:?$/iu;

/** Reads a list by a mapping. Never throws, and changes nothing. */
export function readList(list: ForeignList, mapping: Mapping): ListReading {
  const issues: ListIssue[] = [];
  const columnOf = (header: string | undefined): number =>
    header === undefined ? -1 : list.headers.indexOf(header);
  const taken = targets.flatMap((schema) => {
    const column = columnOf(mapping.columns[schema.key]);
    return column < 0 ? [] : [{ schema, column }];
  });
  const scored = mapping.scores.flatMap(({ source }) => {
    const column = columnOf(source);
    return column < 0 ? [] : [{ source, column }];
  });
  const firstOf = new Map<string, string>();
  const applications = list.rows.flatMap((row): readonly ListedApplication[] => {
    const issue = (code: ListIssue['code'], column: number, read?: number | string): void => {
      const cell = a1(row.at, list.left + Math.max(0, column));
      issues.push({ code, sheet: list.sheet, cell, found: row.cells[column] ?? null, read });
    };
    const identity = identityOf(
      row,
      columnOf(mapping.columns.id),
      columnOf(mapping.columns.title),
      firstOf,
      issue,
    );
    if (identity === null) return [];
    const values: Partial<Record<TargetKey, CellValue>> = {};
    for (const { schema, column } of taken) {
      values[schema.key] = converted(schema, row.cells[column] ?? null, mapping, (code, read) =>
        issue(code, column, read),
      );
    }
    if (identity.id !== null) {
      firstOf.set(sameKey(identity.id), a1(row.at, list.left + columnOf(mapping.columns.id)));
    }
    const scores = new Map(
      scored.map(({ source, column }) => [
        source,
        scoreIn(row.cells[column] ?? null, (code) => issue(code, column)),
      ]),
    );
    return [{ at: row.at, ...identity, values, scores }];
  });
  return { applications, issues };
}

type Raise = (code: ListIssue['code'], column: number, read?: number | string) => void;

/** The row's id and title; null for a row that is no application, which is said. */
function identityOf(
  row: ForeignRow,
  idColumn: number,
  titleColumn: number,
  firstOf: ReadonlyMap<string, string>,
  issue: Raise,
): { readonly id: string | null; readonly title: string } | null {
  const title = readText(row.cells[titleColumn] ?? null);
  const given = readId(row.cells[idColumn] ?? null);
  const id = given.is === 'value' ? given.value : null;
  const sumColumn = row.cells.findIndex((cell) => typeof cell === 'string' && sums.test(cell.trim()));
  if (
    sumColumn >= 0 &&
    (title.is !== 'value' || (sumColumn === titleColumn && id === null) || sumColumn === idColumn)
  ) {
    issue('rowOfSums', sumColumn);
    return null;
  }
  if (title.is !== 'value') {
    issue('rowWithoutTitle', titleColumn);
    return null;
  }
  const first = id === null ? undefined : firstOf.get(sameKey(id));
  if (first !== undefined) {
    issue('rowTwice', idColumn, first);
    return null;
  }
  return { id, title: title.value };
}

/** The cell as the contract's column wants it; what cannot be read so is kept as it stands, and said. */
function converted(
  schema: ColumnSchema,
  cell: CellValue,
  mapping: Mapping,
  issue: (code: ListIssue['code'], read?: number) => void,
): CellValue {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) {
    issue('errorCell');
    return null;
  }
  switch (schema.kind) {
    case 'kronor': {
      const amount = amountIn(cell, mapping.unit);
      if (amount === null || amount.kronor < 0) {
        issue('amountUnread');
        return cell;
      }
      if (!amount.sure) issue('amountAbout', amount.kronor);
      return amount.kronor;
    }
    case 'yesNo': {
      const said = yesNoIn(cell);
      if (said === null) issue('yesNoUnread');
      return said === null ? textOf(cell) : said ? 'Ja' : 'Nej';
    }
    case 'list':
      return listOf(textOf(cell)) || null;
    case 'id': {
      const id = readId(cell);
      return id.is === 'value' ? id.value : null;
    }
    default:
      return textOf(cell);
  }
}

function textOf(cell: CellValue): string {
  const reading = readText(cell);
  return reading.is === 'value' ? reading.value : '';
}

/** Several in one cell, parted as the contract wants it. Commas part short ids only; a name may have commas in it. */
function listOf(text: string): string {
  const ids = /^[\p{L}\p{N}.-]{1,6}(\s*,\s*[\p{L}\p{N}.-]{1,6})+$/u;
  return text
    .split(ids.test(text) ? ',' : /[;\n\r]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; ');
}

function scoreIn(cell: CellValue, issue: (code: ListIssue['code']) => void): CellValue {
  if (isBlank(cell)) return null;
  if (saysNotAssessed(cell)) return notAssessedWord;
  const figure = figureIn(cell);
  if (figure !== null) return figure;
  issue(isCellError(cell) ? 'errorCell' : 'scoreUnread');
  return isCellError(cell) ? null : cell;
}
