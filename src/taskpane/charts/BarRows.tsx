import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { Pattern } from './Mark';
import type { Texture } from './Mark';
import { paint } from './colours';
import { DrawnLabel, moreLinesHeight } from './DrawnLabel';
import { useWidth } from './useWidth';
import { wrapped } from './wrapped';

const useStyles = makeStyles({
  root: { minWidth: 0, overflow: 'hidden' },
  svg: { display: 'block' },
  text: { fill: paint.text, fontSize: '12px', fontFamily: tokens.fontFamilyBase },
  figure: { fill: paint.text, fontSize: '12px', fontFamily: tokens.fontFamilyBase, textAnchor: 'end' },
});

const labelHeight = 18;
const barHeight = 12;
const barStep = 16;
const rowGap = 8;
const figureWidth = 48;

/** The height of a drawing of so many rows, as long as no name needs a second line. */
export function barRowsHeight(rows: readonly BarRow[]): number {
  return rows.reduce((sum, { bars }) => sum + labelHeight + bars.length * barStep + rowGap, 0);
}

/** A name, and below it its bars. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  /** Parts after one another from zero, each 0 or more. */
  readonly parts: readonly { readonly value: number; readonly filling: number }[];
  /** The bar's figure, to its right. */
  readonly figure: string;
}

export interface Filling {
  readonly colour: string;
  readonly texture: Texture;
}

interface BarRowsProps {
  readonly rows: readonly BarRow[];
  /** What the parts are filled with, by position. */
  readonly fillings: readonly Filling[];
  /** The value of a whole bar's width. */
  readonly max: number;
}

/** Level bars below their names: long names need no room of their own in a narrow pane. */
export function BarRows({ rows, fillings, max }: BarRowsProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const id = useId();
  const whole = Math.max(0, width - figureWidth);
  let height = 0;
  const placed = rows.map((row) => {
    const lines = wrapped(row.label, width);
    const top = height;
    const first = top + labelHeight + moreLinesHeight(lines);
    height = first + row.bars.length * barStep + rowGap;
    return { ...row, lines, top, first };
  });
  return (
    <div ref={root} className={styles.root} style={{ height: width > 0 ? height : barRowsHeight(rows) }}>
      {width > 0 && (
        <svg className={styles.svg} width={width} height={height}>
          <defs>
            {fillings.map(({ colour, texture }, index) => (
              <Pattern key={index} id={`${id}${index}`} colour={colour} texture={texture} />
            ))}
          </defs>
          {placed.map(({ key, lines, top, first, bars }) => (
            <g key={key}>
              <DrawnLabel className={styles.text} lines={lines} y={top + 13} />
              {bars.map(({ parts, figure }, index) => {
                const at = first + index * barStep;
                let from = 0;
                return (
                  <g key={index}>
                    <line x1="0.5" x2="0.5" y1={at - 2} y2={at + barHeight + 2} stroke={paint.quiet} />
                    {parts.map(({ value, filling }) => {
                      const x = from;
                      const length = max > 0 ? (value / max) * whole : 0;
                      from += length;
                      return length > 0 ? (
                        <rect
                          key={filling}
                          x={x + 1}
                          y={at}
                          width={Math.max(1, length - 1)}
                          height={barHeight}
                          fill={`url(#${id}${filling})`}
                        />
                      ) : null;
                    })}
                    <text className={styles.figure} x={width} y={at + 10}>
                      {figure}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
