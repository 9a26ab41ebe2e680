import type { RankedApplication } from '../../model/portfolio/decision';
import { whyOf } from '../publish/why';
import type { Publication } from '../publish/publication';
import type { TypedDecision } from '../read/decisions';
import { readDecisions } from '../read/decisions';
import { sameKey } from '../schema/table';

export type Verdict = TypedDecision['decision'];

/** What is decided, or where nothing is typed proposed, for one application. */
export interface ApplicationOutcome {
  readonly id: string;
  readonly title: string;
  readonly administration: string | null;
  readonly object: string | null;
  readonly goals: readonly string[];
  readonly responsible: string | null;
  /** What it takes of the fund as it applied; null where nobody knows. */
  readonly requested: number | null;
  readonly verdict: Verdict;
  /** Granted kronor; null where money is granted and the amount is not known, 0 where none is. */
  readonly amount: number | null;
  /** In the words of those who decided, else why the calculation has it so. */
  readonly reason: string;
  readonly decidedBy: string | null;
  /** yyyy-mm-dd */
  readonly decidedOn: string | null;
  /** Nobody has typed a decision: this is what the best portfolio gives. */
  readonly isProposal: boolean;
  /** In the best portfolio. */
  readonly selected: boolean;
}

/** Every application in the order of the ranking, decided or proposed. */
export function outcomesOf(publication: Publication): readonly ApplicationOutcome[] {
  const { decisions } = readDecisions(publication.snapshot);
  const applications = new Map(publication.portfolio.applications.map((one) => [one.id, one]));
  return publication.decision.ranking.map((row) => {
    const application = applications.get(row.id);
    const typed = decisions.get(sameKey(row.id));
    const verdict = typed?.decision ?? proposed(row);
    return {
      id: row.id,
      title: row.title,
      administration: application?.administration ?? null,
      object: application?.object ?? null,
      goals: application?.goals ?? [],
      responsible: application?.responsible ?? null,
      requested: row.cost,
      verdict,
      amount: amountOf(verdict, typed, row),
      reason: typed?.note ?? whyOf(publication, row),
      decidedBy: typed?.decidedBy ?? null,
      decidedOn: typed?.decidedOn ?? null,
      isProposal: typed === undefined,
      selected: row.selected,
    };
  });
}

/** What is chosen is granted; what could not be compared with the others waits; the rest is rejected. */
function proposed({ selected, place, cost }: RankedApplication): Verdict {
  if (selected) return 'granted';
  return place === null || cost === null ? 'deferred' : 'rejected';
}

function amountOf(verdict: Verdict, typed: TypedDecision | undefined, row: RankedApplication): number | null {
  switch (verdict) {
    case 'granted':
      return typed?.amount ?? row.cost;
    case 'partly':
      return typed?.amount ?? null;
    case 'rejected':
    case 'deferred':
      return 0;
  }
}

export function isGranted({ verdict }: ApplicationOutcome): boolean {
  return verdict === 'granted' || verdict === 'partly';
}

/** Kronor granted in all, of those amounts that are known. */
export function grantedSum(outcomes: readonly ApplicationOutcome[]): number {
  return outcomes.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** The round as it is named: its years. */
export function roundOf({ decision }: Pick<Publication, 'decision'>): string {
  const years = decision.budgets.map(({ year }) => year).filter((year) => year > 0);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
