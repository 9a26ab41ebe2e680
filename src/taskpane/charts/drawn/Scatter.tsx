import { LineChart } from '@fluentui/react-charts';
import type { Axis } from '../axis';
import { paint } from '../colours';
import type { StepPoint } from '../thin';
import { Quiet } from './Quiet';

interface ScatterProps {
  readonly chosen: readonly StepPoint[];
  readonly others: readonly StepPoint[];
  /** A step line through some of the points, by rising x. */
  readonly front: readonly StepPoint[];
  readonly x: Axis;
  readonly y: Axis;
  readonly xTicks: readonly string[];
  readonly yTicks: readonly string[];
  readonly height: number;
}

/** Two kinds of points, filled and hollow, and a step line. */
export function Scatter({ chosen, others, front, x, y, xTicks, yTicks, height }: ScatterProps) {
  const series = [
    { legend: 'front', data: front, color: paint.text, curve: 'stepAfter', mode: 'lines' },
    { legend: 'others', data: others, color: paint.other, curve: 'linear', mode: 'markers' },
    { legend: 'chosen', data: chosen, color: paint.main, curve: 'linear', mode: 'markers' },
  ] as const;
  return (
    <Quiet height={height}>
      {(width) => (
        <LineChart
          data={{
            lineChartData: series
              .filter(({ data }) => data.length > 0)
              .map(({ legend, data, color, curve, mode }) => ({
                legend,
                data: data.map((point) => ({ ...point, markerSize: 4 })),
                color,
                lineOptions: { curve, mode, strokeWidth: 1, lineBorderWidth: 0 },
              })),
          }}
          key={width}
          width={width}
          height={height}
          margins={{ left: 36, right: 12, top: 12, bottom: 28 }}
          xMinValue={x.min}
          xMaxValue={x.max}
          yMinValue={y.min}
          yMaxValue={y.max}
          tickValues={[...x.ticks]}
          xAxis={{ tickText: [...xTicks] }}
          yAxisTickValues={[...y.ticks]}
          yAxis={{ tickText: [...yTicks] }}
          hideLegend
          hideTooltip
        />
      )}
    </Quiet>
  );
}
