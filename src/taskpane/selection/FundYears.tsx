import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { plainNumber } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

/** What the fund holds, what the best portfolio takes of it and what is left, year by year or as one fund. */
export function FundYears({ decision }: { readonly decision: Decision }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { budgets, singleFund, selection } = decision;
  if (budgets.length === 0) return <Lead>{words('fundLimitless')}</Lead>;
  const takenIn = (year: number): number =>
    singleFund ? selection.cost : (selection.costByYear.find((each) => each.year === year)?.amount ?? 0);
  const number = (value: number): string => plainNumber(language, value);
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <table className={styles.table} data-table="fund">
      <caption className={styles.caption}>{words('fundYearsCaption')}</caption>
      <thead className={styles.head}>
        <tr>
          <th className={styles.cell} scope="col">
            {words('fundYearHead')}
          </th>
          <th className={figure} scope="col">
            {words('fundAmountHead')}
          </th>
          <th className={figure} scope="col">
            {words('fundTakenHead')}
          </th>
          <th className={figure} scope="col">
            {words('fundLeftHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {budgets.map(({ year, amount }) => (
          <tr key={year}>
            <th className={styles.cell} scope="row">
              {singleFund ? words('fundAllYears') : year}
            </th>
            <td className={figure}>{number(amount)}</td>
            <td className={figure}>{number(takenIn(year))}</td>
            <td className={figure}>{number(amount - takenIn(year))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
