/** The page for the management group, which prints on A4 across, one page wide. */
import { a1 } from '../cells/address';
import type { CellBlock, SheetWrite } from '../sheet';
import type { DescribedChart } from './charts';
import { chartsOf } from './charts';
import { columnsOfPage as columns } from './decisionLayout';
import { limitsNote, pageTable, widthsOf } from './decisionRows';
import { text } from './formulas';
import { balanceBlocks, changeBlocks, checkBlocks } from './pageFoot';
import { headBlocks, roundName } from './pageHead';
import type { Plan } from './plan';
import type { Staleness } from './staleness';
import { sheetMarks, sheetNames, words } from './words';

/** Workbook name of the cell in which a reader tries another fund. */
export const trialName = 'Pottkompassen_provad_ram';

/** Applications that the first page has room for, about. */
const firstPageRows = 28;

export function decisionSheet(plan: Plan, staleness: Staleness): SheetWrite {
  const { page, checks, publication } = plan;
  const trial = a1(page.trial.row, page.trial.column);
  const [first, last] = [page.table + 1, page.table + publication.decision.ranking.length];
  const charts = chartsOf(plan);
  return {
    sheet: sheetNames.decision,
    mark: sheetMarks.decision,
    blocks: [
      ...headBlocks(plan, staleness),
      { at: a1(page.table - 1, 0), rows: [[words('tableHead')]], look: 'heading' },
      { at: a1(last + 1, 0), rows: [[words('tableAbout')], [limitsNote(plan)]], look: 'note' },
      ...checkBlocks(plan),
      ...balanceBlocks(plan),
      ...changeBlocks(plan, staleness),
      ...chartBlocks(plan, charts),
    ],
    tables: [pageTable(plan)],
    widths: widthsOf(plan),
    notes: [{ cell: trial, title: words('tryFundTitle'), text: words('tryFundNote') }],
    bars: [{ range: `${a1(first, columns.score)}:${a1(last, columns.score)}`, max: 100 }],
    highlights: [
      {
        range: 'A2:P2',
        formula: `=ISNUMBER(FIND(${text(words('notLogged'))},$A$2))`,
        look: 'warning',
      },
      { range: 'A3:P3', formula: `=$A$3<>${text(words('fresh'))}`, look: 'warning' },
      {
        range: `${a1(first, columns.why - 1)}:${a1(last, columns.why - 1)}`,
        formula: `=$I${first + 1}="${words('isChosen')}"`,
        look: 'good',
      },
      {
        range: `${a1(page.checks + 1, columns.cost)}:${a1(page.checks + checks.rows, columns.cost + 1)}`,
        formula: `=F${page.checks + 2}="${words('broken')}"`,
        look: 'warning',
      },
    ],
    charts: charts.map(({ chart }) => chart),
    names: [{ name: trialName, range: trial }],
    page: {
      orientation: 'landscape',
      header: words('title', { round: roundName(plan) }),
      // Print titles come on every page, also over the conditions and the balance, whose columns are others.
      titleRows: last - first < firstPageRows ? undefined : `$${page.table + 1}:$${page.table + 1}`,
    },
  };
}

/** The charts as a table: what each shows, and where its figures stand. */
function chartBlocks(plan: Plan, charts: readonly DescribedChart[]): readonly CellBlock[] {
  if (charts.length === 0) return [];
  const top = plan.page.charts;
  const rest = widthsOf(plan).length - columns.figures - 1;
  const row = (title: string, about: string, where: string): (string | null)[] => [
    title,
    ...Array.from({ length: columns.score - 1 }, () => null),
    about,
    ...Array.from({ length: columns.figures - columns.score - 1 }, () => null),
    where,
    ...Array.from({ length: rest }, () => null),
  ];
  const rows = charts.map(({ chart, about, where }) => row(chart.title, about, where));
  return [
    { at: a1(top, 0), rows: [[words('chartsHead')]], look: 'heading' },
    {
      at: a1(top + 1, 0),
      rows: [row(words('chartHead'), words('chartShowsHead'), words('chartWhereHead'))],
      look: 'tableHeading',
    },
    { at: a1(top + 2, 0), rows, look: 'text' },
    { at: a1(top + 2 + rows.length, 0), rows: [[words('chartsAbout')]], look: 'note' },
  ];
}
