import { memo, useMemo } from 'react';
import { kronor, points } from '../../locale/format';
import { useLanguage, useWords } from '../shell/language';
import { AxisNote } from './AxisNote';
import { ChartFrame } from './ChartFrame';
import { axisOf } from './axis';
import { unbeaten } from './cheapestBest';
import { paint } from './colours';
import { Scatter } from './drawings';
import { moneyTicks, moneyUnitOf, plainTicks } from './money';

const height = 240;

interface CostValueChartProps {
  /** Those with both a score and a known cost. */
  readonly applications: readonly {
    readonly id: string;
    readonly title: string;
    readonly cost: number;
    readonly score: number;
    readonly chosen: boolean;
  }[];
}

/** What each application costs against what it scores, and those that no other beats in both. */
export const CostValueChart = memo(function CostValueChart({ applications }: CostValueChartProps) {
  const language = useLanguage();
  const words = useWords();
  const front = useMemo(() => unbeaten(applications), [applications]);
  const x = axisOf(
    applications.map(({ cost }) => cost),
    4,
  );
  const y = axisOf(
    applications.map(({ score }) => score),
    4,
  );
  const unit = moneyUnitOf(x);
  const pointsOf = (items: typeof applications) => items.map(({ cost, score }) => ({ x: cost, y: score }));
  const onFront = new Set(front.map(({ id }) => id));
  const yes = (is: boolean) => ({ text: words(is ? 'costValueYes' : 'costValueNo') });
  if (applications.length === 0) return <p>{words('costValueNothing')}</p>;
  return (
    <ChartFrame
      title={words('costValueTitle')}
      text={words('costValueText', { count: front.length, total: applications.length })}
      height={height}
      table={() => ({
        columns: [
          { heading: words('costValueApplication') },
          { heading: words('costValueCost'), numeric: true },
          { heading: words('costValueScore'), numeric: true },
          { heading: words('costValueChosen') },
          { heading: words('costValueFront') },
        ],
        rows: applications.map(({ id, title, cost, score, chosen }) => ({
          key: id,
          cells: [
            { text: `${id} ${title}` },
            { text: kronor(language, cost), value: cost },
            { text: points(language, score), value: score },
            yes(chosen),
            yes(onFront.has(id)),
          ],
        })),
      })}
      legend={[
        { label: words('costValueChosen'), look: { kind: 'point', colour: paint.main } },
        { label: words('costValueNot'), look: { kind: 'ring', colour: paint.other } },
        { label: words('costValueFront'), look: { kind: 'line', colour: paint.text } },
      ]}
    >
      <AxisNote>{words('chartPointsAxis')}</AxisNote>
      <Scatter
        chosen={pointsOf(applications.filter(({ chosen }) => chosen))}
        others={pointsOf(applications.filter(({ chosen }) => !chosen))}
        front={pointsOf(front)}
        x={x}
        y={y}
        xTicks={moneyTicks(x, unit, language)}
        yTicks={plainTicks(y, language)}
        height={height}
      />
      <AxisNote end>{words('chartCostIn', { unit: words(unit.name) })}</AxisNote>
    </ChartFrame>
  );
});
