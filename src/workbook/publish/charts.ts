/** Native charts of the page, each over figures that stand in a sheet. */
import { a1 } from '../cells/address';
import type { PublishSentence } from '../../locale/publishWords';
import type { ChartWrite } from '../sheet';
import type { Area } from './area';
import { blockOn } from './formulas';
import type { Plan } from './plan';
import { words } from './words';

/** Bars that can be told apart on half a page. */
const mostBars = 40;
/** Rows that a chart covers. */
const chartRows = 20;
/** Rows from the heading to the charts: the table of them stands between. */
const chartsBelow = 7;

/** A chart, what it shows, and where the same figures stand for those who cannot see it. */
export interface DescribedChart {
  readonly chart: ChartWrite;
  readonly about: string;
  readonly where: string;
}

export function chartsOf(plan: Plan): readonly DescribedChart[] {
  const { applications, directions, page, publication, steps } = plan;
  const placed = publication.decision.ranking.filter(({ place }) => place !== null).length;
  const bars = Math.min(placed, mostBars);
  const top = page.charts + chartsBelow;
  const bottom = top + chartRows;
  const charts: DescribedChart[] = [];
  const add = (
    chart: Omit<ChartWrite, 'description'>,
    about: PublishSentence,
    where: PublishSentence,
  ): void => {
    const described = { about: words(about), where: words(where) };
    const description = words('chartDescription', described);
    charts.push({ chart: { ...chart, description }, ...described });
  };
  if (bars > 0) {
    add(
      {
        name: 'Poäng per inriktning',
        kind: 'stackedBar',
        title: words('chartContributions'),
        series: directions.map(({ id }, j) => ({
          name: id,
          values: first(applications, `points${j}`, bars),
          categories: first(applications, 'id', bars),
        })),
        valueAxis: words('axisPoints'),
        from: a1(top, 0),
        to: a1(bottom, 4),
      },
      'chartContributionsAbout',
      'chartContributionsWhere',
    );
    add(
      {
        name: 'Kostnad mot poäng',
        kind: 'scatter',
        title: words('chartValue'),
        series: [
          {
            name: words('axisPoints'),
            values: first(applications, 'score', placed),
            categories: first(applications, 'costNumber', placed),
          },
        ],
        categoryAxis: words('axisCost'),
        valueAxis: words('axisPoints'),
        from: a1(top, 5),
        to: a1(bottom, 9),
      },
      'chartValueAbout',
      'chartValueWhere',
    );
  }
  if (steps.rows > 1) {
    add(
      {
        name: 'Fronten',
        kind: 'stepLine',
        title: words('chartFrontier'),
        series: [
          { name: words('axisPoints'), values: steps.column('value'), categories: steps.column('fund') },
        ],
        categoryAxis: words('axisFund'),
        valueAxis: words('axisPoints'),
        from: a1(top, 10),
        to: a1(bottom, 15),
      },
      'chartFrontierAbout',
      'chartFrontierWhere',
    );
  }
  return charts;
}

/** The first rows of a column. */
function first(area: Area, key: string, rows: number): string {
  const index = area.columns.findIndex((column) => column.key === key);
  return blockOn(area.sheet, area.top + 1, area.left + index, rows);
}
