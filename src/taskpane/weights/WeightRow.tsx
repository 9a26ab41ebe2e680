import { Field, Input, Slider, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { perCent, plainNumber, typedNumber } from '../../locale/format';
import type { Direction } from '../../model/portfolio/portfolio';
import { tidy } from '../session/weights';
import type { SliderScale } from '../session/weights';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 76px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', alignSelf: 'start' },
  id: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  share: {
    textAlign: 'right',
    alignSelf: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    paddingRight: tokens.spacingHorizontalS,
  },
  slider: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  // A hundred steps drawn as ticks would make a dotted line of the rail.
  rail: { '::before': { backgroundImage: 'none' } },
  number: { minWidth: 0 },
  input: { width: '76px', minWidth: 0, '& input': { textAlign: 'right', minWidth: 0 } },
  note: {
    gridColumn: '1 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  invalid: { gridColumn: '1 / -1', margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface WeightRowProps {
  readonly direction: Direction;
  readonly weight: number;
  /** 0 to 1, or null where all weights are zero. */
  readonly share: number | null;
  readonly scale: SliderScale;
  readonly onWeight: (direction: string, weight: number) => void;
}

/** One direction: a slider and a number that say the same, and the share that it comes to. */
export const WeightRow = memo(function WeightRow({
  direction,
  weight,
  share,
  scale,
  onWeight,
}: WeightRowProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  /** What stands in the box while it says something else than a number; null while it follows the weight. */
  const [text, setText] = useState<string | null>(null);
  const typed = text === null ? weight : typedNumber(language, text);
  const invalid = typed === null || typed < 0;
  const shown = share === null ? '–' : perCent(language, share);
  const noteId = `weight-${direction.id}-note`;

  return (
    <div className={styles.root} data-direction={direction.id}>
      <p className={styles.title}>
        <span className={styles.id}>{direction.id}</span> {direction.title}
      </p>
      <span className={styles.share} aria-hidden>
        {shown}
      </span>
      <Slider
        className={styles.slider}
        min={0}
        max={Math.max(scale.max, weight)}
        step={scale.step}
        value={weight}
        rail={{ className: styles.rail }}
        aria-label={words('weightOf', { direction: direction.title })}
        aria-valuetext={`${plainNumber(language, weight)}, ${words('shareOf', { share: shown })}`}
        onChange={(_event, { value }) => {
          setText(null);
          onWeight(direction.id, tidy(value));
        }}
      />
      <Field className={styles.number} validationState={invalid ? 'error' : 'none'}>
        <Input
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={words('weightNumberOf', { direction: direction.title })}
          aria-invalid={invalid}
          aria-describedby={invalid ? noteId : undefined}
          value={text ?? plainNumber(language, weight)}
          onChange={(_event, { value }) => {
            setText(value);
            const number = typedNumber(language, value);
            if (number !== null && number >= 0) onWeight(direction.id, number);
          }}
          onBlur={() => {
            if (!invalid) setText(null);
          }}
        />
      </Field>
      {invalid && (
        <p className={styles.invalid} id={noteId}>
          {words('weightInvalid')}
        </p>
      )}
      {weight !== direction.weight && (
        <p className={styles.note}>
          {words('weightFrom', { weight: plainNumber(language, direction.weight) })}
        </p>
      )}
    </div>
  );
});
