import { memo, useMemo } from 'react';
import { perCent } from '../../locale/format';
import { useLanguage } from '../shell/language';
import { BarRows, barRowsHeight } from './BarRows';
import { ChartFrame } from './ChartFrame';
import { paint } from './colours';
import type { ChartCell } from './table';

const fillings = [
  { colour: paint.grey, texture: 'plain' },
  { colour: paint.main, texture: 'plain' },
  { colour: paint.other, texture: 'slanted' },
] as const;

interface ShareBarsChartProps {
  readonly title: string;
  readonly text: string;
  /** What the rows are, as the heading of the table's first column. */
  readonly of: string;
  /** What the bars of a row are, two or three. */
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** One per series, 0 to 1; null where there is nothing to divide. */
    readonly shares: readonly (number | null)[];
    /** What the table says beside the shares. */
    readonly more?: readonly ChartCell[] | undefined;
  }[];
  /** Headings of `more`. */
  readonly moreHeadings?: readonly string[] | undefined;
}

/** Shares of a whole for each of some groups, side by side so that they can be compared. */
export const ShareBarsChart = memo(function ShareBarsChart({
  title,
  text,
  of,
  series,
  rows,
  moreHeadings = [],
}: ShareBarsChartProps) {
  const language = useLanguage();
  const shown = (share: number | null): string => (share === null ? '–' : perCent(language, share));
  const bars = useMemo(
    () =>
      rows.map(({ key, label, shares }) => ({
        key,
        label,
        bars: shares.map((share, filling) => ({
          parts: [{ value: share ?? 0, filling }],
          figure: share === null ? '–' : perCent(language, share),
        })),
      })),
    [rows, language],
  );
  const greatest = Math.max(0, ...rows.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  return (
    <ChartFrame
      title={title}
      text={text}
      height={barRowsHeight(bars)}
      table={() => ({
        columns: [
          { heading: of },
          ...series.map((heading) => ({ heading, numeric: true })),
          ...moreHeadings.map((heading) => ({ heading, numeric: true })),
        ],
        rows: rows.map(({ key, label, shares, more = [] }) => ({
          key,
          cells: [
            { text: label },
            ...shares.map((share) => ({ text: shown(share), value: share ?? undefined })),
            ...more,
          ],
        })),
      })}
      legend={series.map((label, index) => ({
        label,
        look: { kind: 'surface', ...(fillings[index] ?? fillings[0]) },
      }))}
    >
      <BarRows rows={bars} fillings={fillings} max={greatest} />
    </ChartFrame>
  );
});
