import { memo } from 'react';
import { points } from '../../locale/format';
import { colourOf } from '../ranking/palette';
import { useLanguage, useWords } from '../shell/language';
import { BarRows, barRowsHeight } from './BarRows';
import { ChartFrame } from './ChartFrame';
import { textures } from './Mark';

/** So many bars can be taken in; the table has the rest. */
const drawn = 12;

interface ContributionsChartProps {
  readonly directions: readonly { readonly id: string; readonly title: string }[];
  /** In list order. */
  readonly applications: readonly {
    readonly id: string;
    readonly title: string;
    readonly score: number;
    /** Points by direction id. */
    readonly contributions: Readonly<Record<string, number | null>>;
  }[];
}

/** What each direction gives each of the foremost applications, 0 to 100 points. */
export const ContributionsChart = memo(function ContributionsChart({
  directions,
  applications,
}: ContributionsChartProps) {
  const language = useLanguage();
  const words = useWords();
  const fillings = directions.map((_, index) => ({
    colour: colourOf(index),
    texture: textures[index % textures.length] ?? 'plain',
  }));
  const rows = applications.slice(0, drawn).map(({ id, title, score, contributions }) => ({
    key: id,
    label: `${id} ${title}`,
    bars: [
      {
        parts: directions.map((direction, filling) => ({
          value: Math.max(0, contributions[direction.id] ?? 0),
          filling,
        })),
        figure: points(language, score),
      },
    ],
  }));
  if (rows.length === 0) return null;
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? { text: '–' } : { text: points(language, value), value };
  return (
    <ChartFrame
      title={words('contributionsTitle')}
      text={words('contributionsText', { count: rows.length })}
      height={barRowsHeight(rows)}
      table={() => ({
        columns: [
          { heading: words('contributionsApplication') },
          { heading: words('contributionsSum'), numeric: true },
          ...directions.map(({ id }) => ({ heading: id, numeric: true })),
        ],
        rows: applications.map(({ id, title, score, contributions }) => ({
          key: id,
          cells: [
            { text: `${id} ${title}` },
            figure(score),
            ...directions.map((direction) => figure(contributions[direction.id])),
          ],
        })),
      })}
      legend={directions.map(({ id, title }, index) => ({
        label: `${id} ${title}`,
        look: { kind: 'surface', ...(fillings[index] ?? { colour: colourOf(0) }) },
      }))}
    >
      <BarRows rows={rows} fillings={fillings} max={100} />
    </ChartFrame>
  );
});
