import { makeStyles, tokens } from '@fluentui/react-components';
import { kronor, plainNumber } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import { useLanguage, useFirstWords } from '../shell/language';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  term: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  more: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: 0,
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface CountsProps {
  readonly portfolio: Portfolio;
  readonly reading: PortfolioReading;
}

/** How much of everything was read. */
export function Counts({ portfolio, reading }: CountsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useFirstWords();
  const number = (value: number): string => plainNumber(language, value);
  const { applications, budgets, conditions, goals } = portfolio;
  const directions = portfolio.directions.length;
  const fullyAssessed = applications.filter(({ scores }) => scores.size === directions).length;
  const scores = applications.reduce((sum, each) => sum + each.scores.size, 0);
  const fund = budgets.reduce((sum, { amount }) => sum + amount, 0);
  const requested = applications.reduce((sum, each) => sum + (each.requested ?? 0), 0);
  const first = budgets[0]?.year;
  const last = budgets.at(-1)?.year;

  const lines: { readonly term: string; readonly value: string; readonly more?: string | undefined }[] = [
    {
      term: words('countApplications'),
      value: number(applications.length),
      more: words('countFullyAssessed', { count: fullyAssessed }),
    },
    { term: words('countDirections'), value: number(directions) },
    {
      term: words('countScores'),
      value: number(scores),
      more: words('countScoresOf', { expected: number(applications.length * directions) }),
    },
    ...(
      [
        ['countBenefits', reading.benefits],
        ['countCosts', reading.costs],
        ['countIndicators', reading.indicators],
      ] as const
    ).map(([term, rows]) => ({
      term: words(term),
      value: number(rows.length),
      more: words('countFor', { count: new Set(rows.map(({ application }) => application)).size }),
    })),
    { term: words('countConditions'), value: number(conditions.length) },
    { term: words('countGoals'), value: number(goals.length) },
    { term: words('countRequested'), value: kronor(language, requested) },
    {
      term: words('countFund'),
      value: budgets.length === 0 ? words('noFund') : kronor(language, fund),
      more:
        budgets.length > 1
          ? words('countFundYears', { from: first ?? '', to: last ?? '' })
          : first?.toString(),
    },
  ];

  return (
    <dl className={styles.list}>
      {lines.map(({ term, value, more }) => (
        <Line key={term} term={term} value={value} more={more} />
      ))}
    </dl>
  );
}

interface LineProps {
  readonly term: string;
  readonly value: string;
  readonly more: string | undefined;
}

function Line({ term, value, more }: LineProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        {term}
        {more !== undefined && <span className={styles.more}>{more}</span>}
      </dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
