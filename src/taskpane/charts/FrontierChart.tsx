import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { kronor, points as inPoints } from '../../locale/format';
import { useLanguage, useWords } from '../shell/language';
import { AxisNote } from './AxisNote';
import { ChartFrame } from './ChartFrame';
import { FundMark } from './FundMark';
import { axisOf } from './axis';
import { paint } from './colours';
import { StepLine } from './drawings';
import { moneyTicks, moneyUnitOf, plainTicks } from './money';
import { plotMargins } from './plot';
import { thinned } from './thin';

const height = 240;
const noteHeight = 16;
/** A step in the line is seen when it is a pixel wide. */
const drawnSteps = 300;

const useStyles = makeStyles({
  pointer: {
    position: 'absolute',
    top: `${noteHeight}px`,
    left: 0,
    right: 0,
    height: `${height}px`,
    cursor: 'crosshair',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  pointed: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sentence: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  attempt: { alignSelf: 'flex-start' },
});

export interface FrontierChartPoint {
  /** The least fund under which this is the best portfolio, whole kronor. */
  readonly fund: number;
  readonly value: number;
  readonly applications: number;
}

interface FrontierChartProps {
  /** By rising fund. */
  readonly points: readonly FrontierChartPoint[];
  /** The fund in use; the line is marked there. */
  readonly fund: number;
  /** Tries a fund; left out where there is nothing to try with. */
  readonly onFund: (fund: number) => void;
}

/**
 * The most points that each fund can give. Pointing tells of a place on the line, a click or Enter tries its fund; the
 * arrow keys go from step to step.
 */
export const FrontierChart = memo(function FrontierChart({ points, fund, onFund }: FrontierChartProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [pointed, setPointed] = useState<number | null>(null);
  const pointer = useRef<HTMLDivElement>(null);

  const line = useMemo(() => points.map((point) => ({ x: point.fund, y: point.value })), [points]);
  const x = axisOf([...line.map((point) => point.x), fund], 4);
  const y = axisOf(
    line.map((point) => point.y),
    4,
  );
  const unit = moneyUnitOf(x);
  const drawnLine = useMemo(() => thinned(line, drawnSteps), [line]);
  const atFund = stepAt(points, fund);
  const at = pointed === null || pointed >= points.length ? Math.max(0, atFund) : pointed;
  const here = points[at];

  const table = () => ({
    columns: [
      { heading: words('frontierFund') },
      { heading: words('frontierPoints'), numeric: true },
      { heading: words('frontierApplications'), numeric: true },
    ],
    rows: points.map((point, index) => ({
      key: String(point.fund),
      cells: [
        { text: kronor(language, point.fund), value: point.fund },
        { text: inPoints(language, point.value), value: point.value },
        { text: String(point.applications), value: point.applications },
      ],
      action: {
        label: words(index === atFund ? 'frontierInUse' : 'frontierTryShort'),
        onAct: () => onFund(point.fund),
        current: index === atFund,
      },
    })),
  });
  if (here === undefined) return null;

  const sentence = words('frontierHere', {
    fund: kronor(language, here.fund),
    points: inPoints(language, here.value),
    count: here.applications,
  });
  const pointedBy = (event: MouseEvent<HTMLDivElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const whole = width - plotMargins.left - plotMargins.right;
    const share = (event.clientX - left - plotMargins.left) / Math.max(1, whole);
    return Math.max(0, stepAt(points, x.min + share * (x.max - x.min)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const last = points.length - 1;
    const leap = Math.max(1, Math.round(points.length / 20));
    const goes: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      PageUp: at + leap,
      PageDown: at - leap,
      Home: 0,
      End: last,
    };
    const to = goes[event.key];
    if (to !== undefined) setPointed(Math.min(last, Math.max(0, to)));
    else if (event.key === 'Enter' || event.key === ' ') onFund(here.fund);
    else return;
    event.preventDefault();
  };

  return (
    <ChartFrame
      title={words('frontierTitle')}
      text={words('frontierText', {
        fund: kronor(language, fund),
        points: inPoints(language, points[atFund]?.value ?? 0),
        most: inPoints(language, points.at(-1)?.value ?? 0),
        all: kronor(language, points.at(-1)?.fund ?? 0),
      })}
      height={height + 2 * noteHeight}
      table={table}
      legend={[
        { label: words('frontierLine'), look: { kind: 'line', colour: paint.main } },
        { label: words('frontierInUse'), look: { kind: 'dashed', colour: paint.accent } },
      ]}
      overlay={
        <div
          ref={pointer}
          className={styles.pointer}
          role="slider"
          tabIndex={0}
          aria-label={words('frontierPointer')}
          aria-valuemin={points[0]?.fund ?? 0}
          aria-valuemax={points.at(-1)?.fund ?? 0}
          aria-valuenow={here.fund}
          aria-valuetext={sentence}
          onKeyDown={onKeyDown}
          onMouseMove={(event) => setPointed(pointedBy(event))}
          onClick={(event) => {
            const chosen = pointedBy(event);
            setPointed(chosen);
            onFund(points[chosen]?.fund ?? here.fund);
          }}
        />
      }
      controls={
        <div className={styles.pointed}>
          <p className={styles.sentence}>{sentence}</p>
          <Button
            className={styles.attempt}
            size="small"
            disabledFocusable={here.fund === fund}
            onClick={() => onFund(here.fund)}
          >
            {words('frontierTry', { fund: kronor(language, here.fund) })}
          </Button>
        </div>
      }
    >
      <AxisNote>{words('chartPointsAxis')}</AxisNote>
      <FundMark
        x={x}
        y={y}
        height={height}
        top={noteHeight}
        fund={fund}
        value={points[atFund]?.value ?? null}
        pointed={pointed === null ? null : { x: here.fund, y: here.value }}
      />
      <StepLine
        points={drawnLine}
        x={x}
        y={y}
        xTicks={moneyTicks(x, unit, language)}
        yTicks={plainTicks(y, language)}
        height={height}
      />
      <AxisNote end>{words('chartFundIn', { unit: words(unit.name) })}</AxisNote>
    </ChartFrame>
  );
});

/** The position of the last point that a fund allows; -1 where it allows none. */
function stepAt(points: readonly FrontierChartPoint[], fund: number): number {
  let low = -1;
  let high = points.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((points[middle]?.fund ?? Infinity) <= fund) low = middle;
    else high = middle;
  }
  return low;
}
