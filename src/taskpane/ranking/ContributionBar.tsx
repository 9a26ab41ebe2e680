import { makeStyles, tokens } from '@fluentui/react-components';
import { points } from '../../locale/format';
import type { DirectionWeight, RankedApplication } from '../../model/portfolio/decision';
import { useLanguage, useWords } from '../shell/language';
import { colourOf } from './palette';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    // The colours carry the meaning: forced colours would make one block of them.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: {
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralBackground1}`,
    minWidth: 0,
    transitionProperty: 'width',
    transitionDuration: tokens.durationFaster,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  possible: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke1} 0 2px, transparent 2px 5px)`,
  },
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  number: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  swatch: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

interface ContributionBarProps {
  readonly application: RankedApplication;
  readonly weights: readonly DirectionWeight[];
  readonly asNumbers: boolean;
}

/** What each direction gives an application, on a scale from 0 to 100 points, as a bar or as figures. */
export function ContributionBar({ application, weights, asNumbers }: ContributionBarProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const parts = weights.map(({ id, title }, position) => ({
    id,
    title,
    colour: colourOf(position),
    value: application.contributions[id] ?? null,
  }));
  const shown = (value: number | null): string => (value === null ? '–' : points(language, value));

  if (asNumbers) {
    return (
      <ul className={styles.numbers}>
        {parts.map(({ id, colour, value }) => (
          <li key={id} className={styles.number}>
            <span className={styles.swatch} style={{ backgroundColor: colour }} />
            {id} {shown(value)}
          </li>
        ))}
      </ul>
    );
  }
  const possible = application.scoreInterval[1] - application.scoreInterval[0];
  const label = parts.map(({ title, value }) => words('barPart', { direction: title, points: shown(value) }));
  return (
    <span className={styles.bar} role="img" aria-label={words('bars', { parts: label.join(', ') })}>
      {parts.map(
        ({ id, colour, value }) =>
          value !== null &&
          value > 0 && (
            <span key={id} className={styles.part} style={{ width: `${value}%`, backgroundColor: colour }} />
          ),
      )}
      {possible > 0 && <span className={styles.possible} style={{ width: `${possible}%` }} />}
    </span>
  );
}
