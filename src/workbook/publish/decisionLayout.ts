import type { Portfolio } from '../../model/portfolio/portfolio';
import { sameKey } from '../schema/table';
import { decisionsTable } from '../schema/record';
import { limitsOf } from './limits';
import type { Publication } from './publication';
import { fundMode } from './publication';

/** Zero-based rows and columns of the parts of the page. */
export interface DecisionLayout {
  readonly limits: boolean;
  /** First row of the weights and of the fund. */
  readonly top: number;
  /** The cell in which a reader tries another fund. */
  readonly trial: { readonly row: number; readonly column: number };
  /** Heading of the table of decisions. */
  readonly table: number;
  readonly rows: number;
  /** Columns in which the decisions' headings may stand, those of the readers' own included. */
  readonly width: number;
  /** Heading of the checks and of the balance. */
  readonly checks: number;
  readonly changes: number;
  readonly charts: number;
}

/** Rows of changes that the page has room for; all of them stand on the sheet of what was published. */
export const changesShown = 8;

/** Columns that the blocks beside the table's begin in. */
export const columnsOfPage = { id: 2, title: 3, score: 4, cost: 5, why: 9, figures: 10 } as const;

/** Every goal that the page tells of, in order of id: the council's, and others that applications name. */
export function goalsOf({ goals, applications }: Portfolio): readonly string[] {
  return [...new Set([...goals.map(({ id }) => id), ...applications.flatMap((one) => one.goals)])].sort();
}

export function decisionLayout({ portfolio, decision, reading, snapshot }: Publication): DecisionLayout {
  const { ranking, budgets } = decision;
  const { unit, director } = limitsOf({ portfolio, reading });
  const top = 8;
  const years = fundMode(decision) === 'single' ? 1 : Math.max(1, budgets.length);
  const trialRow = top + years + 2;
  const head = Math.max(portfolio.directions.length, years + 4);
  const table = top + head + 2;
  const checks = table + ranking.length + 4;
  const groups =
    new Set(portfolio.applications.map(({ administration }) => administration ?? '')).size +
    goalsOf(portfolio).length +
    3;
  const rows =
    1 +
    (fundMode(decision) === 'single' ? 0 : budgets.length) +
    portfolio.conditions.length +
    portfolio.capacities.length;
  const changes = checks + rows + 3;
  const bottom = Math.max(changes + changesShown + 3, checks + groups + 3);
  const former = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(decisionsTable.name));
  return {
    limits: unit !== null || director !== null,
    top,
    trial: { row: trialRow, column: columnsOfPage.figures },
    table,
    rows: ranking.length,
    width: Math.max(24, (former?.headers.length ?? 0) + 6),
    checks,
    changes,
    charts: bottom,
  };
}
