import { sayFollowup } from '../../locale/followupWords';
import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import { PATH_STATES, pathTolerance } from '../../model/followup/path';
import { a1 } from '../cells/address';
import type { Area } from '../publish/area';
import { blocksOf } from '../publish/area';
import { cellOn } from '../publish/formulas';
import type { Publication } from '../publish/publication';
import { sameKey } from '../schema/table';
import type { CellBlock, ChartWrite, SheetWrite } from '../sheet';
import { benefitArea, benefitFill, groupArea, groupFill, groupKeys, groupings } from './benefitSection';
import { biasArea, biasFill, commonArea, commonFill, ratioArea, ratioFill } from './biasSection';
import type { Fill } from './pathSection';
import {
  countArea,
  countFill,
  followupSheetName,
  liveIndicators,
  pathArea,
  pathFill,
  pathFormats,
} from './pathSection';
import type { Followup } from './sheetPlan';
import { followupOf } from './sheetPlan';
import { smartArea, smartFill } from './smartSection';

/** Rows from zero. The tolerance is a cell that every state refers to. */
const toleranceRow = 3;
const firstSection = 6;

export interface FollowupSheet {
  readonly sheet: SheetWrite;
  /** Where the indicators stand, for sheets that refer to them. */
  readonly path: Area;
  readonly followup: Followup;
}

/** The sheet Uppföljning: everything that the model says of outcomes, in formulas that follow the users' own cells. */
export function followupSheet(publication: Publication): FollowupSheet {
  const followup = followupOf(publication);
  const layout = new Layout();
  const path = addPath(layout, publication, followup);
  addBenefit(layout, publication, followup);
  addBias(layout, followup);
  const charts = followup.indicators.length === 0 ? [] : [chartOf(path)];
  return {
    path,
    followup,
    sheet: {
      sheet: followupSheetName,
      mark: 'Pottkompassen_uppfoljning',
      blocks: [
        { at: 'A1', rows: [[words.title]], look: 'title' },
        { at: 'A2', rows: [[words.about]], look: 'note' },
        { at: 'A3', rows: [[words.rows]], look: 'note' },
        { at: a1(toleranceRow, 1), rows: [[words.tolerance]], look: 'label' },
        { at: a1(toleranceRow, 2), rows: [[pathTolerance]], format: '0%' },
        ...layout.blocks,
      ],
      charts,
      highlights: [
        { range: rangeOf(path, 'state'), formula: isState(path, 'behind'), look: 'warning' },
        { range: rangeOf(path, 'state'), formula: isState(path, 'reached'), look: 'good' },
      ].filter(() => path.rows > 0) as NonNullable<SheetWrite['highlights']>,
      widths: [12, 40, 30, 20, 14, 14, 14, 14, 14, 13, 13, 14, 15],
      page: { orientation: 'landscape', header: words.title },
    },
  };
}

/** Keeps count of the rows while the sections are laid one below the other. */
class Layout {
  readonly blocks: CellBlock[] = [];
  /** The sums per application, which the ratios of earlier rounds refer to. */
  sums: Area | null = null;
  #next = firstSection;

  /** Lays an area with its title, or says why there is nothing to lay. */
  lay(
    title: string,
    area: (top: number) => Area,
    fill: (area: Area) => Fill,
    { formats, note }: { formats?: Parameters<typeof blocksOf>[3]; note?: string } = {},
  ): Area {
    const head = note === undefined ? 1 : 2;
    const laid = area(this.#next + head);
    this.blocks.push({ at: a1(this.#next, 0), rows: [[title]], look: 'heading' });
    if (note !== undefined) {
      this.blocks.push({ at: a1(this.#next + 1, 0), rows: [[note]], look: 'note' });
    }
    this.blocks.push(...blocksOf(laid, fill(laid), undefined, formats));
    this.#next += laid.rows + head + 3;
    return laid;
  }

  /** Where the area will stand when it is laid next, for areas that refer to each other. */
  place(area: (top: number) => Area, below: number): Area {
    return area(this.#next + 1 + below);
  }

  say(title: string, note: string): void {
    this.blocks.push({ at: a1(this.#next, 0), rows: [[title]], look: 'heading' });
    this.blocks.push({ at: a1(this.#next + 1, 0), rows: [[note]], look: 'note' });
    this.#next += 4;
  }
}

function addPath(layout: Layout, { snapshot }: Publication, { indicators }: Followup): Area {
  const live = liveIndicators(snapshot, indicators);
  const tolerance = cellOn(followupSheetName, toleranceRow, 2);
  const counted = PATH_STATES.length + 4;
  const path = layout.place((top) => pathArea(top, indicators.length), counted);
  layout.lay(words.counts, countArea, (area) => countFill(area, path, indicators));
  if (indicators.length === 0) {
    layout.say(words.path, words.noIndicators);
    return path;
  }
  layout.lay(
    words.path,
    (top) => pathArea(top, indicators.length),
    (area) => pathFill(area, indicators, live, tolerance),
    { formats: pathFormats(indicators) },
  );
  layout.lay(
    words.smart,
    (top) => smartArea(top, indicators.length),
    (area) => smartFill(area, path, indicators, live),
  );
  return path;
}

function addBenefit(layout: Layout, { snapshot, portfolio }: Publication, followup: Followup): void {
  const { outcomes } = followup;
  if (outcomes.length === 0) {
    layout.say(words.benefit, words.noOutcomes);
    return;
  }
  const titles = new Map(portfolio.applications.map(({ id, title }) => [sameKey(id), title]));
  const benefit = layout.lay(
    words.benefit,
    (top) => benefitArea(top, outcomes.length),
    (area) => benefitFill(area, followup, snapshot, (id) => titles.get(sameKey(id)) ?? null),
  );
  const sums = groupings.map((by) => {
    const rows = groupKeys(outcomes, by).length;
    return layout.lay(
      words[by],
      (top) => groupArea(top, rows, by),
      (area) => groupFill(area, benefit, by, followup),
    );
  });
  layout.sums = sums[0] ?? null;
}

function addBias(layout: Layout, followup: Followup): void {
  const { bias: answer, earlier } = followup;
  if (answer === null || layout.sums === null) {
    if (followup.outcomes.length > 0) layout.say(words.bias, sayFollowup('sv', 'biasTooFew'));
    return;
  }
  const sums = layout.sums;
  const groups = answer.groups.length;
  const common = layout.place(commonArea, groups + 5);
  const ratios = layout.place((top) => ratioArea(top, earlier.length), groups + 5 + 5);
  const bias = layout.lay(
    words.bias,
    (top) => biasArea(top, groups),
    (area) => biasFill(area, ratios, common, answer),
    { note: words.biasAbout },
  );
  layout.lay(words.common, commonArea, (area) => commonFill(area, ratios, bias, answer));
  layout.lay(
    words.ratio,
    (top) => ratioArea(top, earlier.length),
    (area) => ratioFill(area, bias, sums, followup, answer),
  );
}

/** Beside the counts, where there is nothing else: without the chart nothing is missing. */
const chartPlace = { from: 'D5', to: 'M18' } as const;

function chartOf(path: Area): ChartWrite {
  const categories = path.column('application');
  return {
    name: 'Pottkompassen uppföljning',
    kind: 'column',
    title: words.chart,
    series: [
      { name: words.chartPlanned, values: path.column('planned'), categories },
      { name: words.chartAttained, values: path.column('attained'), categories },
    ],
    categoryAxis: words.application,
    valueAxis: words.chartAxis,
    ...chartPlace,
    description: words.chartAbout,
  };
}

/** The area's column as a range of its own sheet, `M20:M31`. */
function rangeOf(area: Area, key: string): string {
  const column = area.column(key);
  return column.slice(column.indexOf('!') + 1).replaceAll('$', '');
}

function isState(path: Area, state: (typeof PATH_STATES)[number]): string {
  const [first = ''] = rangeOf(path, 'state').split(':');
  return `=$${first}="${sayFollowup('sv', state)}"`;
}
