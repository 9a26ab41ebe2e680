import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { perCent, percentagePoints } from '../../locale/format';
import type { WeightSimilarity } from '../../model/portfolio/crosscheck/correlation';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { useSession } from '../session/session';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { useBesideStyles } from './besideStyles';
import { weightsBeside } from './moves';
import { signed } from './signed';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface WeightsBesideProps {
  readonly from: Scenario;
  readonly to: Scenario;
  readonly similarity: WeightSimilarity | null;
}

/** The weights of the two, beside each other. */
export function WeightsBeside({ from, to, similarity }: WeightsBesideProps) {
  const own = useStyles();
  const styles = useBesideStyles();
  const language = useLanguage();
  const words = useWords();
  const { material } = useSession();
  const rows = weightsBeside(from, to);
  const titleOf = (id: string): string =>
    material?.portfolio?.directions.find((direction) => direction.id === id)?.title ?? id;
  const moved = similarity === null ? null : 1 - similarity.overlap;
  return (
    <Section>
      <h3 className={own.title}>{words('scenarioWeights')}</h3>
      {rows === null || moved === null ? (
        <Lead>{words('scenarioWeightsOther')}</Lead>
      ) : moved < 0.0005 ? (
        <Lead>{words('scenarioWeightsSame')}</Lead>
      ) : (
        <>
          <Lead>{words('scenarioWeightsMoved', { points: percentagePoints(language, moved) })}</Lead>
          <table className={styles.table}>
            <thead className={styles.head}>
              <tr>
                <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
                  {words('scenarioDirection')}
                </th>
                {[words('scenarioFrom'), words('scenarioTo'), words('scenarioDifference')].map((heading) => (
                  <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.figure)}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, from: before, to: after }) => (
                <tr key={id} data-direction={id}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {titleOf(id)}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.figure)}>{perCent(language, before)}</td>
                  <td className={mergeClasses(styles.cell, styles.figure)}>{perCent(language, after)}</td>
                  <td className={mergeClasses(styles.cell, styles.figure)}>
                    {signed(after - before, (value) => percentagePoints(language, value))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}
