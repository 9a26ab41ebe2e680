import { memo, useMemo } from 'react';
import { kronor } from '../../locale/format';
import { useLanguage, useWords } from '../shell/language';
import { AxisNote } from './AxisNote';
import { ChartFrame } from './ChartFrame';
import { axisOf } from './axis';
import { paint } from './colours';
import { YearBars } from './drawings';
import { moneyTicks, moneyUnitOf } from './money';

const height = 220;

interface YearProfileChartProps {
  /** In year order; whole kronor, cost as a positive figure. */
  readonly years: readonly { readonly year: number; readonly benefit: number; readonly cost: number }[];
  /** Instead of the chart's own title. */
  readonly title?: string | undefined;
}

/** An application's benefit and cost year by year, and what they come to so far. */
export const YearProfileChart = memo(function YearProfileChart({ years, title }: YearProfileChartProps) {
  const language = useLanguage();
  const words = useWords();
  const rows = useMemo(() => {
    let sum = 0;
    return years.map(({ year, benefit, cost }) => {
      sum += benefit - cost;
      return { year, up: benefit, down: cost, sum };
    });
  }, [years]);
  const last = rows.at(-1);
  if (last === undefined) return null;
  const y = axisOf(
    rows.flatMap(({ up, down, sum }) => [up, -down, sum]),
    4,
  );
  const unit = moneyUnitOf(y);
  const names = {
    up: words('yearProfileBenefit'),
    down: words('yearProfileCost'),
    sum: words('yearProfileSum'),
  };
  const money = (value: number) => ({ text: kronor(language, value), value });
  return (
    <ChartFrame
      title={title ?? words('yearProfileTitle')}
      text={words('yearProfileText', { sum: kronor(language, last.sum), year: last.year })}
      height={height}
      table={() => ({
        columns: [
          { heading: words('yearProfileYear') },
          { heading: names.up, numeric: true },
          { heading: names.down, numeric: true },
          { heading: names.sum, numeric: true },
        ],
        rows: rows.map(({ year, up, down, sum }) => ({
          key: String(year),
          cells: [{ text: String(year), value: year }, money(up), money(down), money(sum)],
        })),
      })}
      legend={[
        { label: names.up, look: { kind: 'surface', colour: paint.main } },
        { label: names.down, look: { kind: 'surface', colour: paint.other } },
        { label: names.sum, look: { kind: 'line', colour: paint.text } },
      ]}
    >
      <AxisNote>{words('yearProfileAxis', { unit: words(unit.name) })}</AxisNote>
      <YearBars years={rows} names={names} y={y} yTicks={moneyTicks(y, unit, language)} height={height} />
    </ChartFrame>
  );
});
