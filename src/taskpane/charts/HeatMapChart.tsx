import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import { perCent } from '../../locale/format';
import { useLanguage } from '../shell/language';
import { ChartFrame } from './ChartFrame';
import { binsOf, sumOf } from './binned';
import { DrawnLabel, moreLinesHeight } from './DrawnLabel';
import { paint } from './colours';
import { useWidth } from './useWidth';
import { wrapped } from './wrapped';

const useStyles = makeStyles({
  root: { minWidth: 0, overflow: 'hidden' },
  svg: { display: 'block' },
  text: { fill: paint.text, fontSize: '12px', fontFamily: tokens.fontFamilyBase },
  column: { fill: paint.text, fontSize: '10px', fontFamily: tokens.fontFamilyBase, textAnchor: 'middle' },
  share: { fontSize: '10px', fontFamily: tokens.fontFamilyBase, textAnchor: 'middle' },
});

const headHeight = 30;
const labelHeight = 18;
const cellHeight = 18;
const rowGap = 6;
/** A cell must be this wide to be seen, and this wide to hold its figure. */
const leastCell = 14;
const figureCell = 22;

interface HeatMapChartProps {
  readonly title: string;
  readonly text: string;
  /** What the rows are, such as "Ansökan". */
  readonly of: string;
  /** What the columns are, such as "Plats". */
  readonly over: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  /** So many rows are drawn; the table has all. Default 20. */
  readonly drawn?: number | undefined;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  /** One per column, 0 to 1. */
  readonly shares: readonly number[];
}

/**
 * Shares as shades, a row of cells for each name: how often each application has each place. More columns than there
 * is room for are drawn some at a time, with their sum; the table has each.
 */
export const HeatMapChart = memo(function HeatMapChart(props: HeatMapChartProps) {
  const { title, text, of, over, columns, rows, drawn = 20 } = props;
  const language = useLanguage();
  const seen = rows.slice(0, drawn);
  return (
    <ChartFrame
      title={title}
      text={text}
      height={heightOf(seen.length)}
      table={() => ({
        columns: [
          { heading: of },
          ...columns.map((column) => ({ heading: `${over} ${column}`, numeric: true })),
        ],
        rows: rows.map(({ key, label, shares }) => ({
          key,
          cells: [
            { text: label },
            ...shares.map((share) => ({ text: perCent(language, share), value: share })),
          ],
        })),
      })}
    >
      <Cells rows={seen} columns={columns} over={over} />
    </ChartFrame>
  );
});

/** The height of so many rows, as long as no name needs a second line. */
function heightOf(rows: number): number {
  return headHeight + rows * (labelHeight + cellHeight + rowGap);
}

interface CellsProps {
  readonly rows: readonly HeatRow[];
  readonly columns: readonly string[];
  readonly over: string;
}

function Cells({ rows, columns, over }: CellsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const bins = binsOf(columns.length, Math.max(1, Math.floor(width / leastCell)));
  const cell = bins.length === 0 ? 0 : Math.min(48, width / bins.length);
  let height = headHeight;
  const placed = rows.map((row) => {
    const lines = wrapped(row.label, width);
    const top = height;
    const first = top + labelHeight + moreLinesHeight(lines);
    height = first + cellHeight + rowGap;
    return { ...row, lines, top, first };
  });
  // A column's heading needs room; where there is none, only some of them stand.
  const every = Math.max(1, Math.ceil((bins.some(({ from, to }) => to > from) ? 40 : 20) / cell));
  return (
    <div ref={root} className={styles.root} style={{ height: width > 0 ? height : heightOf(rows.length) }}>
      {width > 0 && (
        <svg className={styles.svg} width={width} height={height}>
          <text className={styles.text} x="0" y="11">
            {over}
          </text>
          {bins.map(
            ({ from, to }, index) =>
              index % every === 0 && (
                <text key={from} className={styles.column} x={middleOf(index, cell, width)} y="25">
                  {to > from ? `${columns[from] ?? ''}–${columns[to] ?? ''}` : columns[from]}
                </text>
              ),
          )}
          {placed.map(({ key, lines, top, first, shares }) => (
            <g key={key}>
              <DrawnLabel className={styles.text} lines={lines} y={top + 13} />
              {bins.map((bin, index) => {
                const share = Math.min(1, sumOf(shares, bin));
                return (
                  <g key={bin.from}>
                    <rect
                      x={index * cell + 0.5}
                      y={first}
                      width={Math.max(1, cell - 1)}
                      height={cellHeight}
                      fill={paint.main}
                      fillOpacity={share}
                      stroke={paint.quiet}
                      strokeWidth="0.5"
                    />
                    {cell >= figureCell && share >= 0.005 && (
                      <text
                        className={styles.share}
                        fill={share > 0.6 ? paint.background : paint.text}
                        x={(index + 0.5) * cell}
                        y={first + 13}
                      >
                        {Math.round(share * 100)}
                      </text>
                    )}
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
      )}
    </div>
  );

  function middleOf(index: number, size: number, whole: number): number {
    return Math.min(Math.max((index + 0.5) * size, 14), whole - 14);
  }
}
