import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Axis } from './axis';
import { paint } from './colours';
import { plotMargins } from './plot';
import type { StepPoint } from './thin';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  root: { position: 'absolute', left: 0, right: 0, pointerEvents: 'none' },
  svg: { display: 'block' },
});

interface FundMarkProps {
  readonly x: Axis;
  readonly y: Axis;
  readonly top: number;
  readonly height: number;
  readonly fund: number;
  /** Points at that fund; null where it allows no portfolio. */
  readonly value: number | null;
  readonly pointed: StepPoint | null;
}

/** Marks over a step line: the fund in use, and the step that is pointed at. */
export function FundMark({ x, y, top, height, fund, value, pointed }: FundMarkProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const { left, right, top: above, bottom } = plotMargins;
  const across = (at: number): number =>
    left + ((at - x.min) / (x.max - x.min)) * Math.max(0, width - left - right);
  const down = (at: number): number =>
    height - bottom - ((at - y.min) / (y.max - y.min)) * (height - above - bottom);
  return (
    <div ref={root} className={styles.root} style={{ top, height }}>
      {width > 0 && (
        <svg className={styles.svg} width={width} height={height}>
          <line
            x1={across(fund)}
            x2={across(fund)}
            y1={above}
            y2={height - bottom}
            stroke={paint.accent}
            strokeWidth="2"
            strokeDasharray="4 3"
          />
          {value !== null && <circle cx={across(fund)} cy={down(value)} r="5" fill={paint.accent} />}
          {pointed !== null && (
            <circle
              cx={across(pointed.x)}
              cy={down(pointed.y)}
              r="6"
              fill={paint.background}
              stroke={paint.text}
              strokeWidth="2"
            />
          )}
        </svg>
      )}
    </div>
  );
}
