import { pathWord } from '../../locale/followupWords';
import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import { PATH_STATES, progressOf } from '../../model/followup/path';
import type { Area } from '../publish/area';
import { areaAt } from '../publish/area';
import { general } from '../publish/columns';
import { formula, text } from '../publish/formulas';
import { positionOf } from '../cells/address';
import type { IndicatorRow } from '../read/material';
import { openTable } from '../read/table';
import { indicatorsTable } from '../schema/benefits';
import type { CellContent } from '../sheet';
import type { Snapshot } from '../workbook';
import { betweenFormat, figureFormat } from './indicatorFigures';
import { LiveRow } from './live';

export type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export const followupSheetName = 'Uppföljning';

const day = 'yyyy-mm-dd';
const share = '0%';

/** Where the indicators stand in the sheet. */
export function pathArea(top: number, rows: number): Area {
  return areaAt(followupSheetName, top, 0, rows, [
    { key: 'application', header: words.application },
    { key: 'indicator', header: words.indicator },
    { key: 'unit', header: words.unit },
    { key: 'baseline', header: words.baseline, format: general },
    { key: 'baselineDate', header: words.baselineDate, format: day },
    { key: 'target', header: words.target, format: general },
    { key: 'targetDate', header: words.targetDate, format: day },
    { key: 'outcome', header: words.outcome, format: general },
    { key: 'outcomeDate', header: words.outcomeDate, format: day },
    { key: 'plannedValue', header: words.plannedValue, format: general },
    { key: 'planned', header: words.planned, format: share },
    { key: 'attained', header: words.attained, format: share },
    { key: 'state', header: words.state },
  ]);
}

/** Each indicator's figures in its own form. */
export function pathFormats(
  indicators: readonly IndicatorRow[],
): Readonly<Record<string, readonly string[]>> {
  const figures = indicators.map(figureFormat);
  return {
    baseline: figures,
    target: figures,
    outcome: figures,
    plannedValue: indicators.map(betweenFormat),
  };
}

/** The rows of Indikatorer as cells that follow the user's own; null where the table is gone. */
export function liveIndicators(
  snapshot: Snapshot,
  indicators: readonly IndicatorRow[],
): readonly LiveRow<typeof indicatorsTable>[] {
  const table = openTable(snapshot, indicatorsTable, []);
  if (table === null) return [];
  return indicators.map(({ place }) => {
    const row = (positionOf(place.cell)?.row ?? 0) - table.at.top - 1;
    return new LiveRow(table, row);
  });
}

/**
 * Each indicator against its plan: `progressOf` in formulas.
 *
 * @param tolerance cell with the distance from the path that still counts as on it
 */
export function pathFill(
  area: Area,
  indicators: readonly IndicatorRow[],
  live: ReturnType<typeof liveIndicators>,
  tolerance: string,
): Fill {
  const progress = indicators.map(progressOf);
  const cell = (row: number) => (key: string) => area.at(key, row);
  return {
    application: (row) => indicators[row]?.application ?? null,
    indicator: (row) => live[row]?.text('indicator', indicators[row]?.indicator ?? null) ?? null,
    unit: (row) => live[row]?.text('unit', indicators[row]?.unit ?? null) ?? null,
    baseline: (row) => live[row]?.number('baseline', indicators[row]?.baseline ?? null) ?? null,
    baselineDate: (row) => live[row]?.date('baselineDate', indicators[row]?.baselineDate ?? null) ?? null,
    target: (row) => live[row]?.number('target', indicators[row]?.target ?? null) ?? null,
    targetDate: (row) => live[row]?.date('targetDate', indicators[row]?.targetDate ?? null) ?? null,
    outcome: (row) => live[row]?.number('outcome', indicators[row]?.outcome ?? null) ?? null,
    outcomeDate: (row) => live[row]?.date('outcomeDate', indicators[row]?.outcomeDate ?? null) ?? null,
    attained: (row) => {
      const at = cell(row);
      const figures = `COUNT(${at('baseline')},${at('target')},${at('outcome')})<3`;
      const way = `(${at('outcome')}-${at('baseline')})/(${at('target')}-${at('baseline')})`;
      return formula(
        `IF(${figures},"",IF(${at('target')}=${at('baseline')},"",${way}))`,
        progress[row]?.attained ?? '',
      );
    },
    planned: (row) => {
      const at = cell(row);
      const days = `COUNT(${at('baselineDate')},${at('targetDate')},${at('outcomeDate')})<3`;
      const way = `(${at('outcomeDate')}-${at('baselineDate')})/(${at('targetDate')}-${at('baselineDate')})`;
      return formula(
        `IF(COUNT(${at('attained')})=0,"",IF(${days},"",IF(${at('targetDate')}<=${at('baselineDate')},"",MAX(0,MIN(1,${way})))))`,
        progress[row]?.planned ?? '',
      );
    },
    plannedValue: (row) => {
      const at = cell(row);
      return formula(
        `IF(COUNT(${at('planned')})=0,"",${at('baseline')}+${at('planned')}*(${at('target')}-${at('baseline')}))`,
        progress[row]?.plannedValue ?? '',
      );
    },
    state: (row) => {
      const at = cell(row);
      const state = progress[row]?.state;
      return formula(stateFormula(at, tolerance), state === undefined ? '' : pathWord('sv', state));
    },
  };
}

function stateFormula(at: (key: string) => string, tolerance: string): string {
  const word = (state: (typeof PATH_STATES)[number]): string => text(pathWord('sv', state));
  const lead = `ROUND(${at('attained')}-${at('planned')},9)`;
  const pace = `IF(${lead}>${tolerance},${word('ahead')},IF(${lead}<-${tolerance},${word('behind')},${word('onPath')}))`;
  const dated = `IF(ROUND(${at('attained')},9)>=1,${word('reached')},IF(COUNT(${at('planned')})=0,${word('undated')},${pace}))`;
  const measured = `IF(COUNT(${at('outcome')})=0,${word('notMeasured')},${dated})`;
  return `IF(COUNT(${at('baseline')},${at('target')})<2,${word('noPlan')},IF(${at('baseline')}=${at('target')},${word('noPlan')},${measured}))`;
}

/** How many indicators are in each state. */
export function countArea(top: number): Area {
  return areaAt(followupSheetName, top, 0, PATH_STATES.length, [
    { key: 'state', header: words.state },
    { key: 'count', header: words.count, format: '0' },
  ]);
}

export function countFill(area: Area, path: Area, indicators: readonly IndicatorRow[]): Fill {
  const states = indicators.map((indicator) => progressOf(indicator).state);
  return {
    state: (row) => pathWord('sv', PATH_STATES[row] ?? 'noPlan'),
    count: (row) => {
      const number = states.filter((state) => state === PATH_STATES[row]).length;
      return path.rows === 0
        ? 0
        : formula(`COUNTIF(${path.column('state')},${area.at('state', row)})`, number);
    },
  };
}
