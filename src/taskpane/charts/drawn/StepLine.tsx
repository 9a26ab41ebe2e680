import { LineChart } from '@fluentui/react-charts';
import type { Axis } from '../axis';
import { paint } from '../colours';
import { plotMargins } from '../plot';
import type { StepPoint } from '../thin';
import { Quiet } from './Quiet';

interface StepLineProps {
  readonly points: readonly StepPoint[];
  readonly x: Axis;
  readonly y: Axis;
  readonly xTicks: readonly string[];
  readonly yTicks: readonly string[];
  readonly height: number;
}

/** A rising step line between two axes. */
export function StepLine({ points, x, y, xTicks, yTicks, height }: StepLineProps) {
  // The line begins where the axis does, and goes on to its end.
  const first = points[0];
  const last = points.at(-1);
  const data = [
    ...(first === undefined ? [] : [{ x: x.min, y: first.x > x.min ? y.min : first.y }]),
    ...points,
    ...(last === undefined ? [] : [{ x: x.max, y: last.y }]),
  ];
  return (
    <Quiet height={height}>
      {(width) => (
        <LineChart
          data={{
            lineChartData: [
              {
                legend: 'line',
                data,
                color: paint.main,
                lineOptions: { curve: 'stepAfter', mode: 'lines', strokeWidth: 2, lineBorderWidth: 0 },
                hideNonActiveDots: true,
              },
            ],
          }}
          key={width}
          width={width}
          height={height}
          margins={plotMargins}
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
