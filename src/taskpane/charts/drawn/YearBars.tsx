import { VerticalStackedBarChart } from '@fluentui/react-charts';
import type { Axis } from '../axis';
import { paint } from '../colours';
import { Quiet } from './Quiet';

interface YearBarsProps {
  readonly years: readonly {
    readonly year: number;
    readonly up: number;
    readonly down: number;
    readonly sum: number;
  }[];
  readonly names: { readonly up: string; readonly down: string; readonly sum: string };
  readonly y: Axis;
  readonly yTicks: readonly string[];
  readonly height: number;
}

/** Bars up and down from zero for each year, with a line for their running sum. */
export function YearBars({ years, names, y, yTicks, height }: YearBarsProps) {
  return (
    <Quiet height={height}>
      {(width) => (
        <VerticalStackedBarChart
          data={years.map(({ year, up, down, sum }) => ({
            xAxisPoint: String(year),
            chartData: [
              { legend: names.up, data: up, color: paint.main },
              { legend: names.down, data: -down, color: paint.other },
            ],
            lineData: [{ y: sum, legend: names.sum, color: paint.text }],
          }))}
          key={width}
          width={width}
          height={height}
          margins={{ left: 48, right: 8, top: 12, bottom: 28 }}
          yMinValue={y.min}
          yMaxValue={y.max}
          yAxisTickValues={[...y.ticks]}
          yAxis={{ tickText: [...yTicks] }}
          hideTickOverlap
          maxBarWidth={20}
          hideLabels
          hideLegend
          hideTooltip
        />
      )}
    </Quiet>
  );
}
