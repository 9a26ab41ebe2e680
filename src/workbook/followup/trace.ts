import { pathWord } from '../../locale/followupWords';
import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import { progressOf } from '../../model/followup/path';
import { serialOfDay } from '../cells/dates';
import type { Area } from '../publish/area';
import { formula, shown } from '../publish/formulas';
import type { Publication } from '../publish/publication';
import type { IndicatorRow } from '../read/material';
import { verdictText } from '../record/objectPlans';
import type { ApplicationOutcome } from '../record/outcome';
import { isGranted, outcomesOf } from '../record/outcome';
import { traceTable } from '../schema/followup';
import { general } from '../publish/columns';
import { figureFormat } from './indicatorFigures';
import type { CellContent, SheetWrite } from '../sheet';
import type { ColumnWrite } from '../workbook';

type ColumnKey = (typeof traceTable.columns)[number]['key'];

/** One way through: a goal, a direction that serves it, an application that contributes, and how that is measured. */
interface Thread {
  readonly goal: string | null;
  readonly direction: string | null;
  readonly outcome: ApplicationOutcome | null;
  /** Position of the indicator in Indikatorer, for the sheet that follows it. */
  readonly indicator: { readonly row: number; readonly is: IndicatorRow } | null;
}

const looks: Readonly<Record<ColumnKey, Omit<ColumnWrite, 'header'>>> = {
  goal: { width: 26, wraps: true },
  direction: { width: 26, wraps: true },
  points: { width: 9, format: '0.0' },
  application: { width: 10 },
  title: { width: 34, wraps: true },
  administration: { width: 30, wraps: true },
  object: { width: 20, wraps: true },
  decision: { width: 18, wraps: true },
  granted: { width: 12, format: '#,##0' },
  indicator: { width: 30, wraps: true },
  unit: { width: 10, wraps: true },
  target: { width: 10 },
  targetDate: { width: 12, format: 'yyyy-mm-dd' },
  outcome: { width: 10 },
  attained: { width: 14, format: '0%' },
  state: { width: 14 },
  trace: { width: 34, wraps: true },
};

/**
 * The sheet Röda tråden: council goal → direction → application → indicator → outcome as one table to filter. What breaks the
 * thread has a row too: a goal that no direction serves, a direction or goal without applications, an application without a
 * goal, one without indicators.
 *
 * @param path where the indicators stand in Uppföljning; outcomes follow from there
 */
export function traceSheet(publication: Publication, path: Area): SheetWrite {
  const threads = threadsOf(publication);
  const names = namesOf(publication);
  const points = new Map(publication.decision.ranking.map((row) => [row.id, row.contributions]));
  const seen = new Map<string, number>();
  const rows = threads.map((thread) => {
    const cells = cellsOf(thread, path, names, points);
    const mark = [thread.goal, thread.direction, thread.outcome?.id, thread.indicator?.is.indicator]
      .map((part) => part ?? '–')
      .join(' · ');
    const times = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, times);
    const trace = times === 1 ? mark : `${mark} (${times})`;
    return traceTable.columns.map(({ key }): CellContent => (key === 'trace' ? trace : cells[key]));
  });
  const figures = threads.map(({ indicator }) => (indicator === null ? general : figureFormat(indicator.is)));
  return {
    sheet: traceTable.sheet,
    mark: 'Pottkompassen_rodatraden',
    blocks: [
      { at: 'A1', rows: [[words.traceTitle]], look: 'title' },
      { at: 'A2', rows: [[words.traceAbout]], look: 'note' },
    ],
    tables: [
      {
        at: 'A4',
        table: traceTable.name,
        sheet: traceTable.sheet,
        key: words.trace,
        columns: traceTable.columns.map(({ key, header }) => ({
          header,
          ...looks[key],
          ...(key === 'target' || key === 'outcome' ? { format: figures } : {}),
        })),
        rows,
      },
    ],
    widths: traceTable.columns.map(({ key }) => looks[key].width ?? 10),
    page: { orientation: 'landscape', titleRows: '$4:$4', header: words.traceTitle },
    frozenRows: 4,
  };
}

function threadsOf(publication: Publication): readonly Thread[] {
  const { portfolio, reading, decision } = publication;
  const outcomes = outcomesOf(publication);
  const contributions = new Map(decision.ranking.map((row) => [row.id, row.contributions]));
  const contributes = (id: string, direction: string): boolean =>
    (contributions.get(id)?.[direction] ?? 0) > 0;
  const goals = [
    ...portfolio.goals.map(({ id }) => id),
    ...new Set(
      outcomes.flatMap((one) => one.goals).filter((id) => !portfolio.goals.some((goal) => goal.id === id)),
    ),
  ];
  const measured = (outcome: ApplicationOutcome | null): readonly Thread['indicator'][] => {
    const own = reading.indicators.flatMap((is, row) =>
      outcome !== null && is.application === outcome.id ? [{ row, is }] : [],
    );
    return own.length === 0 ? [null] : own;
  };
  const serving = (goal: string): readonly string[] =>
    portfolio.directions.filter((one) => one.goals?.includes(goal) === true).map(({ id }) => id);
  const threads: Thread[] = [];
  const add = (goal: string | null, direction: string | null, outcome: ApplicationOutcome | null): void => {
    for (const indicator of measured(outcome)) threads.push({ goal, direction, outcome, indicator });
  };
  for (const goal of goals) {
    const directions = serving(goal);
    const aiming = outcomes.filter((one) => one.goals.includes(goal));
    const reached = new Set<string>();
    for (const direction of directions) {
      const own = aiming.filter(({ id }) => contributes(id, direction));
      for (const outcome of own) {
        reached.add(outcome.id);
        add(goal, direction, outcome);
      }
      if (own.length === 0) add(goal, direction, null);
    }
    const rest = aiming.filter(({ id }) => !reached.has(id));
    for (const outcome of rest) add(goal, null, outcome);
    if (directions.length === 0 && rest.length === 0) add(goal, null, null);
  }
  for (const { id } of portfolio.directions.filter(({ goals: own }) => (own ?? []).length === 0)) {
    add(null, id, null);
  }
  for (const outcome of outcomes.filter((one) => one.goals.length === 0)) add(null, null, outcome);
  return threads;
}

interface Names {
  readonly goals: ReadonlyMap<string, string>;
  readonly directions: ReadonlyMap<string, string>;
}

function namesOf({ portfolio }: Publication): Names {
  const named = (all: readonly { readonly id: string; readonly title: string }[]) =>
    new Map(all.map(({ id, title }) => [id, title === id ? id : `${id} ${title}`]));
  return { goals: named(portfolio.goals), directions: named(portfolio.directions) };
}

function cellsOf(
  { goal, direction, outcome, indicator }: Thread,
  path: Area,
  { goals, directions }: Names,
  points: ReadonlyMap<string, Readonly<Record<string, number | null>>>,
): Readonly<Record<Exclude<ColumnKey, 'trace'>, CellContent>> {
  const follow = (key: string, result: number | string | null): CellContent =>
    indicator === null ? null : formula(shown(path.at(key, indicator.row)), result ?? '');
  const is = indicator?.is;
  const progress = is === undefined ? null : progressOf(is);
  return {
    goal: goal === null ? null : (goals.get(goal) ?? goal),
    direction: direction === null ? null : (directions.get(direction) ?? direction),
    points: outcome === null || direction === null ? null : (points.get(outcome.id)?.[direction] ?? null),
    application: outcome?.id ?? null,
    title: outcome?.title ?? null,
    administration: outcome?.administration ?? null,
    object: outcome?.object ?? null,
    decision: outcome === null ? null : verdictText(outcome),
    granted: outcome === null || !isGranted(outcome) ? null : outcome.amount,
    indicator: is?.indicator ?? null,
    unit: is?.unit ?? null,
    target: follow('target', is?.target ?? null),
    targetDate: follow(
      'targetDate',
      is === undefined || is.targetDate === null ? null : serialOfDay(is.targetDate),
    ),
    outcome: follow('outcome', is?.outcome ?? null),
    attained: follow('attained', progress?.attained ?? null),
    state: follow('state', progress === null ? null : pathWord('sv', progress.state)),
  };
}
