import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { plainNumber } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { tidy } from '../session/weights';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import type { ToolProps } from './ToolChoice';
import { PointsRow } from './PointsRow';
import { hundredOf, toTotal } from './proposal';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  left: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  over: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A hundred points to distribute among the directions. */
export function HundredTool({ portfolio, draft, onDraft }: ToolProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const points = hundredOf(portfolio, draft);
  const left = tidy(100 - Object.values(points).reduce((sum, each) => sum + each, 0));
  const onPoints = useCallback(
    (id: string, given: number) =>
      onDraft((now) => ({ hundred: { ...hundredOf(portfolio, now), [id]: given } })),
    [portfolio, onDraft],
  );
  const shown = plainNumber(language, Math.abs(left));
  return (
    <>
      <Lead>{words('hundredLead')}</Lead>
      <div className={styles.rows}>
        {portfolio.directions.map((direction) => (
          <PointsRow
            key={direction.id}
            direction={direction}
            points={points[direction.id] ?? 0}
            onPoints={onPoints}
          />
        ))}
      </div>
      <p className={mergeClasses(styles.left, left < 0 && styles.over)} role="status">
        {left === 0
          ? words('hundredDone')
          : words(left > 0 ? 'hundredLeft' : 'hundredOver', { points: shown })}
      </p>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={left <= 0}
          onClick={() => onDraft({ hundred: spread(portfolio, points, left) })}
        >
          {words('hundredSpread')}
        </Button>
        <Button onClick={() => onDraft({ hundred: {} })}>{words('hundredClear')}</Button>
      </div>
    </>
  );
}

/** The points with what is left spread evenly, in whole points where it goes. */
function spread(
  { directions }: Portfolio,
  points: Readonly<Record<string, number>>,
  left: number,
): Readonly<Record<string, number>> {
  const even = directions.map(() => 1 / directions.length);
  const more = toTotal(even, left, Number.isInteger(left) ? 0 : 2);
  return Object.fromEntries(directions.map(({ id }, at) => [id, tidy((points[id] ?? 0) + (more[at] ?? 0))]));
}
