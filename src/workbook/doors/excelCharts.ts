import type { ChartSeries, ChartWrite } from '../sheet';
import { areasOf } from './area';
import { seriesColor, topDown } from './looks';

const chartTypes = {
  stackedBar: 'BarStacked',
  bar: 'BarClustered',
  column: 'ColumnClustered',
  line: 'Line',
  scatter: 'XYScatter',
  stepLine: 'XYScatterLinesNoMarkers',
} as const satisfies Record<ChartWrite['kind'], string>;

const lines: ReadonlySet<ChartWrite['kind']> = new Set(['line', 'stepLine']);

/** Makes a chart of Excel's own, with series that refer to the sheet's cells. */
export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, write: ChartWrite): void {
  const [first, ...others] = write.series;
  if (first === undefined) return;
  const source = rangeOf(context, first.values);
  const chart = sheet.charts.add(chartTypes[write.kind], source.range, source.across ? 'Rows' : 'Columns');
  chart.name = write.name;
  chart.title.text = write.title;
  chart.setPosition(write.from, write.to);
  setSeries(context, chart.series.getItemAt(0), first, write.kind, 0);
  others.forEach((series, index) => {
    setSeries(context, chart.series.add(series.name), series, write.kind, index + 1);
  });
  chart.legend.visible = write.series.length > 1;
  chart.legend.position = 'Bottom';
  titleAxis(chart.axes.categoryAxis, write.categoryAxis);
  titleAxis(chart.axes.valueAxis, write.valueAxis);
  if (topDown.has(write.kind)) chart.axes.categoryAxis.reversePlotOrder = true;
}

function setSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  write: ChartSeries,
  kind: ChartWrite['kind'],
  index: number,
): void {
  series.name = write.name;
  series.setValues(rangeOf(context, write.values).range);
  if (write.categories !== undefined) series.setXAxisValues(rangeOf(context, write.categories).range);
  const color = seriesColor(index);
  if (lines.has(kind)) series.format.line.color = color;
  else if (kind === 'scatter') {
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  } else series.format.fill.setSolidColor(color);
}

function titleAxis(axis: Excel.ChartAxis, words: string | undefined): void {
  if (words === undefined) return;
  axis.title.text = words;
  axis.title.visible = true;
}

/** The cells that a reference names, and whether they lie side by side rather than below each other. */
function rangeOf(
  context: Excel.RequestContext,
  reference: string,
): { readonly range: Excel.Range; readonly across: boolean } {
  const found = areasOf(reference)?.[0];
  if (found === undefined) throw new RangeError(`No range: ${reference}`);
  const { top, left, rows, columns } = found.area;
  return {
    range: context.workbook.worksheets.getItem(found.sheet).getRangeByIndexes(top, left, rows, columns),
    across: columns > rows,
  };
}
