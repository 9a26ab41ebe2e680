import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { kronor, perCent, plainNumber, points } from '../../locale/format';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { compare } from '../../model/portfolio/scenarios/scenario';
import { ApplicationLink } from '../robustness/ApplicationLink';
import { useShown } from '../robustness/useShown';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { WeightsBeside } from './WeightsBeside';
import { movesBetween } from './moves';
import type { Move } from './moves';
import { useBesideStyles } from './besideStyles';
import { signed } from './signed';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  move: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ComparedProps {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly titleOf: (id: string) => string;
  readonly onApplication: (id: string) => void;
}

/** What the second scenario changes: the sums, who comes in and drops out, the places, and the weights. */
export function Compared({ from, to, titleOf, onApplication }: ComparedProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const comparison = useMemo(() => compare(from, to), [from, to]);
  const moves = useMemo(() => movesBetween(from, to), [from, to]);
  if (comparison.same) return <Lead>{words('scenarioSame')}</Lead>;
  const { spearman } = comparison.ranking;
  return (
    <>
      <Sums from={from} to={to} />
      {comparison.in.length + comparison.out.length === 0 ? (
        <Lead>{words('scenarioSameOutcome')}</Lead>
      ) : (
        <>
          <Lead>
            {words('scenarioOverlap', {
              share: perCent(language, Number(comparison.overlap.toFixed(2))),
              kronor: perCent(language, Number(comparison.overlapInKronor.toFixed(2))),
            })}
          </Lead>
          {(['scenarioIn', 'scenarioOut'] as const).map((key) => {
            const ids = key === 'scenarioIn' ? comparison.in : comparison.out;
            const taken = key === 'scenarioIn' ? to.chosen : from.chosen;
            return (
              ids.length > 0 && (
                <Section key={key}>
                  <h3 className={styles.title}>{words(key, { count: ids.length })}</h3>
                  <ul className={styles.list} data-list={key}>
                    {ids.map((id) => (
                      <li key={id} className={styles.item} data-id={id}>
                        <ApplicationLink id={id} title={titleOf(id)} onApplication={onApplication} />
                        <span className={styles.move}>{kronor(language, taken[id] ?? 0)}</span>
                      </li>
                    ))}
                  </ul>
                </Section>
              )
            );
          })}
        </>
      )}
      <Section>
        <h3 className={styles.title}>{words('scenarioRanking')}</h3>
        {moves.length === 0 ? (
          <Lead>{words('scenarioRankingSame')}</Lead>
        ) : (
          <>
            {spearman !== null && (
              <Lead>
                {words('scenarioRankingAlike', { value: plainNumber(language, Number(spearman.toFixed(2))) })}
              </Lead>
            )}
            <Moves moves={moves} titleOf={titleOf} onApplication={onApplication} />
          </>
        )}
      </Section>
      <WeightsBeside from={from} to={to} similarity={comparison.weights} />
    </>
  );
}

interface MovesProps {
  readonly moves: readonly Move[];
  readonly titleOf: (id: string) => string;
  readonly onApplication: (id: string) => void;
}

function Moves({ moves, titleOf, onApplication }: MovesProps) {
  const styles = useStyles();
  const words = useWords();
  const { shown, more } = useShown(moves, 5);
  return (
    <>
      <Lead>{words('scenarioMoved', { count: moves.length })}</Lead>
      <ul className={styles.list} data-list="moves">
        {shown.map(({ id, from, to }) => (
          <li key={id} className={styles.item} data-id={id}>
            <ApplicationLink id={id} title={titleOf(id)} onApplication={onApplication} />
            <span className={styles.move}>{words('scenarioMove', { from, to })}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function Sums({ from, to }: { readonly from: Scenario; readonly to: Scenario }) {
  const styles = useBesideStyles();
  const language = useLanguage();
  const words = useWords();
  const fund = ({ budgets }: Scenario): number | null =>
    budgets.length === 0 ? null : budgets.reduce((sum, { amount }) => sum + amount, 0);
  const count = ({ chosen }: Scenario): number => Object.keys(chosen).length;
  const whole = (value: number): string => plainNumber(language, value);
  const rows = [
    {
      key: 'scenarioValue',
      of: ({ value }: Scenario) => value,
      shown: (value: number) => points(language, value),
    },
    { key: 'scenarioCost', of: ({ cost }: Scenario) => cost, shown: whole },
    { key: 'scenarioCount', of: count, shown: whole },
    { key: 'scenarioFundTotal', of: fund, shown: whole },
  ] as const;
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
            {words('scenarioFigure')}
          </th>
          {[words('scenarioFrom'), words('scenarioTo'), words('scenarioDifference')].map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.figure)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, of, shown }) => {
          const [before, after] = [of(from), of(to)];
          const said = (value: number | null): string =>
            value === null ? words('scenarioNoFund') : shown(value);
          return (
            <tr key={key} data-figure={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {words(key)}
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>{said(before)}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>{said(after)}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>
                {before === null || after === null ? '–' : signed(after - before, shown)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
