import type { RealisedLine } from '../../model/followup/realisedBenefit';
import type { Problem } from '../problem';
import { benefitOutcomesTable } from '../schema/followup';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { Place } from './place';
import { hasAll, rowsOf } from './rows';

/** A row of Nyttoutfall, and where it stands. */
export interface OutcomeRow extends Omit<RealisedLine, 'realised'> {
  /** Null where it is not measured yet. */
  readonly realised: number | null;
  /** It belongs to another round than the one in the workbook. */
  readonly isEarlier: boolean;
  /** Position among the table's rows, from zero. */
  readonly index: number;
  readonly place: Place;
}

export interface OutcomesReading {
  readonly rows: readonly OutcomeRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads Nyttoutfall. Never throws. A row without Omgång, or with this round's, belongs to this round; its administration is
 * then the application's where the cell is blank.
 *
 * @param round this round as it is named
 * @param administrationOf the administration of one of this round's applications
 * @param plannedOf what was planned for one of this round's applications and a year, where the cell is blank
 */
export function readOutcomes(
  snapshot: Snapshot,
  round: string,
  administrationOf: (application: string) => string | null,
  plannedOf: (application: string, year: number | null) => number | null,
): OutcomesReading {
  const problems: Problem[] = [];
  const rows = rowsOf(snapshot, benefitOutcomesTable, problems).flatMap((row): OutcomeRow[] => {
    if (!hasAll(row, ['application'], problems)) return [];
    const { round: said, application, administration, year, planned, realised, takenHome } = row.values;
    const isEarlier = said !== null && sameKey(said) !== sameKey(round);
    return [
      {
        round: said ?? round,
        isEarlier,
        application,
        administration: administration ?? (isEarlier ? null : administrationOf(application)),
        year,
        planned:
          planned ?? (isEarlier || row.unreadable.has('planned') ? null : plannedOf(application, year)),
        realised,
        takenHome,
        index: row.index,
        place: row.place('application'),
      },
    ];
  });
  return { rows, problems };
}

/** Those that are measured: what was planned and what came. */
export function measured(rows: readonly OutcomeRow[]): readonly (OutcomeRow & RealisedLine)[] {
  return rows.filter((row): row is OutcomeRow & RealisedLine => row.realised !== null);
}
