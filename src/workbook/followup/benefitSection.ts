import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import type { RealisedGroup } from '../../model/followup/realisedBenefit';
import { outcomeShare } from '../../model/followup/realisation';
import type { Area } from '../publish/area';
import { areaAt } from '../publish/area';
import { formula } from '../publish/formulas';
import type { OutcomeRow } from '../read/outcomes';
import { openTable } from '../read/table';
import { benefitOutcomesTable } from '../schema/followup';
import type { CellContent } from '../sheet';
import type { Snapshot } from '../workbook';
import { LiveRow } from './live';
import type { Fill } from './pathSection';
import { followupSheetName } from './pathSection';
import type { Followup } from './sheetPlan';
import { administrationKey, applicationKey } from './sheetPlan';

const kronor = '#,##0';
const share = '0%';

/** Planned and realised, line by line. The last columns number the groups that the sums below are made by. */
export function benefitArea(top: number, rows: number): Area {
  return areaAt(followupSheetName, top, 0, rows, [
    { key: 'round', header: words.round },
    { key: 'application', header: words.application },
    { key: 'administration', header: words.administration },
    { key: 'year', header: words.year, format: '0' },
    { key: 'planned', header: words.plannedBenefit, format: kronor },
    { key: 'realised', header: words.realised, format: kronor },
    { key: 'takenHome', header: words.takenHome, format: kronor },
    { key: 'share', header: words.share, format: share },
    { key: 'compared', header: words.compared, format: '0' },
    { key: 'byApplication', header: `${words.byApplication}, nr`, format: '0' },
    { key: 'byAdministration', header: `${words.byAdministration}, nr`, format: '0' },
    { key: 'byRound', header: `${words.byRound}, nr`, format: '0' },
  ]);
}

export const groupings = ['byApplication', 'byAdministration', 'byRound'] as const;
export type Grouping = (typeof groupings)[number];

const keys: Readonly<Record<Grouping, (row: OutcomeRow) => string>> = {
  byApplication: applicationKey,
  byAdministration: administrationKey,
  byRound: ({ round }) => round,
};

/** The groups of all lines, also those that are not measured yet, in the order in which they are met. */
export function groupKeys(rows: readonly OutcomeRow[], by: Grouping): readonly string[] {
  return [...new Set(rows.map(keys[by]))];
}

export function benefitFill(
  area: Area,
  { outcomes }: Followup,
  snapshot: Snapshot,
  titleOf: (application: string) => string | null,
): Fill {
  const table = openTable(snapshot, benefitOutcomesTable, []);
  const live = (row: number): LiveRow<typeof benefitOutcomesTable> | null =>
    table === null ? null : new LiveRow(table, outcomes[row]?.index ?? 0);
  const at = (key: string, row: number): string => area.at(key, row);
  const groups = Object.fromEntries(groupings.map((by) => [by, groupKeys(outcomes, by)]));
  const number =
    (by: Grouping) =>
    (row: number): CellContent => {
      const line = outcomes[row];
      return line === undefined ? null : (groups[by] ?? []).indexOf(keys[by](line)) + 1;
    };
  return {
    round: (row) => outcomes[row]?.round ?? null,
    application: (row) => {
      const line = outcomes[row];
      if (line === undefined) return null;
      const title = line.isEarlier ? null : titleOf(line.application);
      return title === null ? line.application : `${line.application} ${title}`;
    },
    administration: (row) => outcomes[row]?.administration ?? null,
    year: (row) => outcomes[row]?.year ?? null,
    // Where nobody has typed a plan, the calculation's stands as it was when it was published.
    planned: (row) => live(row)?.number('planned', outcomes[row]?.planned ?? null) ?? null,
    realised: (row) => live(row)?.number('realised', outcomes[row]?.realised ?? null) ?? null,
    takenHome: (row) => live(row)?.number('takenHome', outcomes[row]?.takenHome ?? null) ?? null,
    compared: (row) =>
      formula(
        `IF(COUNT(${at('planned', row)},${at('realised', row)})=2,1,0)`,
        isCompared(outcomes[row]) ? 1 : 0,
      ),
    share: (row) =>
      formula(
        `IF(${at('compared', row)}=1,IF(${at('planned', row)}=0,"",${at('realised', row)}/${at('planned', row)}),"")`,
        shareOf(outcomes[row]),
      ),
    ...Object.fromEntries(groupings.map((by) => [by, number(by)])),
  };
}

function isCompared(row: OutcomeRow | undefined): boolean {
  return row !== undefined && row.planned !== null && row.realised !== null;
}

function shareOf(row: OutcomeRow | undefined): number | '' {
  if (row === undefined || row.planned === null || row.realised === null) return '';
  const found = outcomeShare(row.planned, row.realised);
  return found.ok ? found.value : '';
}

export function groupArea(top: number, rows: number, by: Grouping): Area {
  return areaAt(followupSheetName, top, 0, rows, [
    { key: 'number', header: 'Nr', format: '0' },
    { key: 'group', header: words[by] },
    { key: 'lines', header: words.lines, format: '0' },
    { key: 'gap', header: '' },
    { key: 'planned', header: words.plannedBenefit, format: kronor },
    { key: 'realised', header: words.realised, format: kronor },
    { key: 'takenHome', header: words.takenHome, format: kronor },
    { key: 'share', header: words.share, format: share },
  ]);
}

/** Sums of the lines that have both a plan and an outcome: `realisedBy` in formulas. */
export function groupFill(area: Area, benefit: Area, by: Grouping, followup: Followup): Fill {
  const names = groupKeys(followup.outcomes, by);
  const known = new Map(followup[by].map((group) => [group.key, group]));
  const found = (row: number): RealisedGroup | undefined => known.get(names[row] ?? '');
  const sum =
    (key: 'planned' | 'realised' | 'takenHome') =>
    (row: number): CellContent => {
      const condition = `${benefit.column(by)},${area.at('number', row)},${benefit.column('compared')},1`;
      return formula(`SUMIFS(${benefit.column(key)},${condition})`, found(row)?.[key] ?? 0);
    };
  return {
    number: (row) => row + 1,
    group: (row) => names[row] ?? null,
    lines: (row) =>
      formula(
        `COUNTIFS(${benefit.column(by)},${area.at('number', row)},${benefit.column('compared')},1)`,
        (found(row)?.lines ?? 0) - (found(row)?.unplanned ?? 0),
      ),
    planned: sum('planned'),
    realised: sum('realised'),
    takenHome: sum('takenHome'),
    share: (row) =>
      formula(
        `IF(${area.at('planned', row)}=0,"",${area.at('realised', row)}/${area.at('planned', row)})`,
        found(row)?.share ?? '',
      ),
  };
}
