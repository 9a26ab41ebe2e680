import type { Application, GroupColumn, Portfolio } from '../../model/portfolio/portfolio';

/** What of the list is shown; null where a column does not limit it. */
export interface Filter extends Readonly<Record<GroupColumn, string | null>> {
  /** Words that must all stand in the id, the title or whose the application is. */
  readonly search: string;
}

export const noFilter: Filter = { search: '', administration: null, object: null, goal: null };

export const groupColumns = ['administration', 'object', 'goal'] as const satisfies readonly GroupColumn[];

/** A value that a column can be limited to, and how many applications have it. Blank: the cell is. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number;
}

/** What a column holds, in the order of the alphabet; blank cells last. One value alone is nothing to choose. */
export function choicesOf(portfolio: Portfolio, column: GroupColumn): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const application of portfolio.applications) {
    for (const value of valuesOf(application, column)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => Number(a.value === '') - Number(b.value === '') || a.value.localeCompare(b.value, 'sv'));
}

/** How many of the columns limit the list. */
export function limits(filter: Filter): number {
  return groupColumns.filter((column) => filter[column] !== null).length;
}

export function isFiltering(filter: Filter): boolean {
  return limits(filter) > 0 || wordsOf(filter.search).length > 0;
}

/** Ids of the applications that are shown. */
export function shown(portfolio: Portfolio, filter: Filter): ReadonlySet<string> {
  const searched = wordsOf(filter.search);
  return new Set(
    portfolio.applications.filter((application) => passes(application, filter, searched)).map(({ id }) => id),
  );
}

function passes(application: Application, filter: Filter, searched: readonly string[]): boolean {
  const inColumns = groupColumns.every((column) => {
    const wanted = filter[column];
    return wanted === null || valuesOf(application, column).includes(wanted);
  });
  if (!inColumns) return false;
  const { id, title, responsible = '' } = application;
  const text = folded(`${id} ${title} ${responsible}`);
  return searched.every((word) => text.includes(word));
}

/** At least one, so that an application with a blank cell can be found too. */
function valuesOf(application: Application, column: GroupColumn): readonly string[] {
  const values = column === 'goal' ? application.goals : [application[column] ?? ''];
  return values.length === 0 ? [''] : values;
}

function wordsOf(search: string): readonly string[] {
  return folded(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
