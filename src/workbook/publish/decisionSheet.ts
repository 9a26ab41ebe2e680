/** The page for the management group, which prints on A4 across, one page wide. */
import { a1 } from '../cells/address';
import type { SheetWrite } from '../sheet';
import { chartsOf } from './charts';
import { columnsOfPage as columns } from './decisionLayout';
import { pageTable, widthsOf } from './decisionRows';
import { text } from './formulas';
import { balanceBlocks, changeBlocks, checkBlocks } from './pageFoot';
import { headBlocks } from './pageHead';
import type { Plan } from './plan';
import type { Staleness } from './staleness';
import { sheetMarks, sheetNames, words } from './words';

/** Workbook name of the cell in which a reader tries another fund. */
export const trialName = 'Pottkompassen_provad_ram';

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
      { at: a1(last + 1, 0), rows: [[words('tableAbout')]], look: 'note' },
      ...checkBlocks(plan),
      ...balanceBlocks(plan),
      ...changeBlocks(plan, staleness),
      ...(charts.length === 0
        ? []
        : [
            { at: a1(page.charts, 0), rows: [[words('chartsHead')]], look: 'heading' } as const,
            {
              at: a1(page.charts + 1, 0),
              rows: charts.map(({ title, description }) => [`${title}. ${description}`]),
              look: 'note',
            } as const,
          ]),
    ],
    tables: [pageTable(plan)],
    widths: widthsOf(plan),
    notes: [{ cell: trial, title: words('tryFundTitle'), text: words('tryFundNote') }],
    bars: [{ range: `${a1(first, columns.score)}:${a1(last, columns.score)}`, max: 100 }],
    highlights: [
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
    charts,
    names: [{ name: trialName, range: trial }],
    page: {
      orientation: 'landscape',
      header: words('pageHeader'),
      titleRows: `$${page.table + 1}:$${page.table + 1}`,
    },
  };
}
