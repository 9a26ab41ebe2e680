import { makeStyles, tokens } from '@fluentui/react-components';
import { kronor } from '../../locale/format';
import { useLanguage, useWords } from '../shell/language';
import type { Outline } from './outline';

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface WaterlineProps {
  readonly outline: Outline;
  /** One fund for all years, so that what is left is one amount. */
  readonly singleFund: boolean;
}

/** Where the fund ends, drawn as a row of the list. */
export function Waterline({ outline, singleFund }: WaterlineProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { left, aboveWaterline } = outline;
  const remaining =
    singleFund || left.length === 1
      ? words('waterlineLeft', { amount: kronor(language, left[0]?.amount ?? 0) })
      : left
          .map(({ year, amount }) => words('waterlineYear', { year, amount: kronor(language, amount) }))
          .join(' · ');
  return (
    <div className={styles.line}>
      <span className={styles.strong}>{words(aboveWaterline === 0 ? 'noneFits' : 'waterline')}</span>{' '}
      <span>{remaining}</span>
    </div>
  );
}
