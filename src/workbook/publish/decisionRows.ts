/** The table of the page: the ranking as published, live figures beside, and the columns for the decisions. */
import { kronor, listed } from '../../locale/format';
import { decisionWords, decisionsTable } from '../schema/record';
import { a1 } from '../cells/address';
import type { CellContent } from '../sheet';
import type { ColumnWrite, TableWrite } from '../workbook';
import { formula, ifNumber, literally, text } from './formulas';
import { limitsOf } from './limits';
import type { Plan } from './plan';
import { whyOf } from './why';
import { words } from './words';

/** Headings of what the product tells; those of the decisions stand in the contract. */
export const pageHeadings = {
  place: 'Plats',
  now: 'Nu',
  id: 'Id',
  title: 'Ansökan',
  score: 'Poäng',
  cost: 'Kostnad',
  accumulated: 'Ackumulerat',
  within: 'Ryms',
  chosen: 'Vald',
  why: 'Varför',
  decides: 'Beslutas av',
} as const;

type Heading = keyof typeof pageHeadings;

const looks: Readonly<Record<Heading, Omit<ColumnWrite, 'header'>>> = {
  place: { format: '0', width: 8 },
  now: { format: '0', width: 5 },
  id: { width: 7 },
  title: { width: 34, wraps: true },
  score: { format: '0.0', width: 8 },
  cost: { format: '#,##0', width: 11 },
  accumulated: { format: '#,##0', width: 13 },
  within: { width: 7 },
  chosen: { width: 6 },
  why: { width: 38, wraps: true },
  decides: { width: 26, wraps: true },
};

const entryLooks: Readonly<Record<string, Omit<ColumnWrite, 'header'>>> = {
  decision: {
    width: 13,
    choices: { words: Object.values(decisionWords) },
    note: words('decisionNote'),
  },
  amount: { format: '#,##0', width: 15, note: words('amountNote') },
  decidedBy: { width: 13, wraps: true },
  decidedOn: { format: 'yyyy-mm-dd', width: 13, note: words('dateNote') },
  note: { width: 16, wraps: true },
};

/** The columns of the page's table, ours and the readers'. */
export function pageColumns({ page }: Plan): {
  readonly ours: readonly Heading[];
  readonly entries: readonly ColumnWrite[];
} {
  const all = Object.keys(pageHeadings) as Heading[];
  return {
    ours: page.limits ? all : all.filter((heading) => heading !== 'decides'),
    entries: decisionsTable.columns
      .filter(({ key }) => key !== 'id')
      .map(({ key, header }) => ({ header, ...entryLooks[key] })),
  };
}

export function pageTable(plan: Plan): TableWrite & { readonly at: string } {
  const { page, publication } = plan;
  const { ours, entries } = pageColumns(plan);
  return {
    table: decisionsTable.name,
    sheet: decisionsTable.sheet,
    at: a1(page.table, 0),
    key: pageHeadings.id,
    columns: ours.map((heading) => ({ header: pageHeadings[heading], ...looks[heading] })),
    rows: publication.decision.ranking.map((_, i) => ours.map((heading) => cellOf(plan, heading, i))),
    entries,
    drops: [pageHeadings.decides],
  };
}

export const widthsOf = (plan: Plan): readonly number[] => {
  const { ours, entries } = pageColumns(plan);
  return [...ours.map((heading) => looks[heading].width ?? 10), ...entries.map(({ width }) => width ?? 10)];
};

function cellOf(plan: Plan, heading: Heading, i: number): CellContent {
  const { applications, page, publication } = plan;
  const row = publication.decision.ranking[i];
  if (row === undefined) return null;
  // By the id of the row itself, so that the readers may sort the table.
  const id = `$C${page.table + 2 + i}`;
  const wild = /[~*?]/.test(row.id);
  const live = (key: string): string =>
    `INDEX(${applications.column(key)},MATCH(${wild ? literally(id) : id},${applications.column('id')},0))`;
  switch (heading) {
    case 'place':
      return row.place;
    case 'now':
      return formula(live('place'), row.place ?? '');
    case 'id':
      return row.id;
    case 'title':
      return row.title;
    case 'score':
      return formula(live('score'), row.score ?? '');
    case 'cost':
      return formula(live('cost'), row.cost ?? '');
    case 'accumulated':
      return formula(live('accumulated'), row.accumulated ?? '');
    case 'within':
      return formula(live('within'), row.withinBudget === null ? '' : words(row.withinBudget ? 'yes' : 'no'));
    case 'chosen':
      return formula(
        `IF(${live('chosen')}=1,${text(words('isChosen'))},${text(words('notChosen'))})`,
        words(row.selected ? 'isChosen' : 'notChosen'),
      );
    case 'why':
      return whyOf(publication, row);
    case 'decides':
      return decides(plan, live('cost'), row.cost);
  }
}

/** Who may decide about an amount, by the limits that hold in the round's year. */
function decides(plan: Plan, live: string, cost: number | null): CellContent {
  const { unit, director } = limitsOf(plan.publication);
  const above = words(director === null ? 'limitAboveUnit' : 'limitAboveDirector');
  const steps = [
    { limit: unit, who: words('limitUnit') },
    { limit: director, who: words('limitDirector') },
  ].flatMap(({ limit, who }) => (limit === null ? [] : [{ limit, who }]));
  const body = steps.reduceRight(
    (rest, { limit, who }) => `IF(${live}<=${limit},${text(who)},${rest})`,
    text(above),
  );
  const now = cost === null ? '' : (steps.find(({ limit }) => cost <= limit)?.who ?? above);
  return formula(ifNumber(live, body), now);
}

/** The limits in words, below the table. */
export function limitsNote(plan: Plan): string {
  const { unit, director } = limitsOf(plan.publication);
  if (unit === null && director === null) return words('limitsMissing');
  const said = [
    ...(unit === null ? [] : [words('limitsUnit', { amount: kronor('sv', unit) })]),
    ...(director === null ? [] : [words('limitsDirector', { amount: kronor('sv', director) })]),
  ];
  return words('limitsAbout', { limits: listed('sv', said) });
}
