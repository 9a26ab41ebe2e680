import { Input, Slider, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { plainNumber, typedNumber } from '../../locale/format';
import type { Direction } from '../../model/portfolio/portfolio';
import { useLanguage, useWords } from '../shell/language';
import { DirectionName } from './DirectionName';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 76px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { gridColumn: '1 / -1' },
  slider: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  // A hundred steps drawn as ticks would make a dotted line of the rail.
  rail: { '::before': { backgroundImage: 'none' } },
  input: { width: '76px', minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
  invalid: { gridColumn: '1 / -1', margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface PointsRowProps {
  readonly direction: Direction;
  /** 0 to 100. */
  readonly points: number;
  readonly onPoints: (direction: string, points: number) => void;
}

/** One direction's points, on a slider and as a number that say the same. */
export const PointsRow = memo(function PointsRow({ direction, points, onPoints }: PointsRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  /** What stands in the box while it says something else than a number; null while it follows the points. */
  const [text, setText] = useState<string | null>(null);
  const readable = (typed: string): number | null => {
    const number = typedNumber(language, typed);
    return number !== null && number >= 0 && number <= 100 ? number : null;
  };
  const invalid = text !== null && readable(text) === null;
  const noteId = `points-${direction.id}-note`;
  return (
    <div className={styles.root} data-points={direction.id}>
      <span className={styles.name}>
        <DirectionName direction={direction} />
      </span>
      <Slider
        className={styles.slider}
        min={0}
        max={100}
        step={1}
        value={points}
        rail={{ className: styles.rail }}
        aria-label={words('pointsOf', { direction: direction.title })}
        aria-valuetext={words('pointsValue', { points: plainNumber(language, points) })}
        onChange={(_event, { value }) => {
          setText(null);
          onPoints(direction.id, value);
        }}
      />
      <Input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={words('pointsNumberOf', { direction: direction.title })}
        aria-invalid={invalid}
        aria-describedby={invalid ? noteId : undefined}
        value={text ?? plainNumber(language, points)}
        onChange={(_event, { value }) => {
          setText(value);
          const number = readable(value);
          if (number !== null) onPoints(direction.id, number);
        }}
        onBlur={() => {
          if (!invalid) setText(null);
        }}
      />
      {invalid && (
        <p className={styles.invalid} id={noteId}>
          {words('pointsInvalid')}
        </p>
      )}
    </div>
  );
});
