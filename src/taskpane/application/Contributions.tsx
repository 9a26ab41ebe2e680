import { makeStyles, tokens } from '@fluentui/react-components';
import { perCent, plainNumber, points } from '../../locale/format';
import type { DirectionWeight, RankedApplication } from '../../model/portfolio/decision';
import type { Application, Score } from '../../model/portfolio/portfolio';
import { useLanguage, useWords } from '../shell/language';
import { FigureTable } from './FigureTable';

const useStyles = makeStyles({
  assessors: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ContributionsProps {
  readonly application: RankedApplication;
  /** The application as it was read; undefined where it is not among what was read. */
  readonly entered: Application | undefined;
  readonly weights: readonly DirectionWeight[];
}

/** How an application's points come about: assessed, weight and contribution for each direction. */
export function Contributions({ application, entered, weights }: ContributionsProps) {
  const language = useLanguage();
  const words = useWords();
  const { score, scoreInterval, contributions } = application;
  return (
    <FigureTable
      caption={words('detailCaption')}
      headings={[
        words('detailDirection'),
        words('detailAssessed'),
        words('detailWeight'),
        words('detailContribution'),
      ]}
      rows={weights.map(({ id, title, share }) => {
        const contribution = contributions[id] ?? null;
        return {
          id,
          name: title,
          figures: [
            <Assessed key="assessed" score={entered?.scores.get(id)} />,
            perCent(language, share),
            contribution === null ? '–' : points(language, contribution),
          ],
        };
      })}
      sum={{
        id: 'sum',
        name: words('detailSum'),
        figures: [
          score === null
            ? scoreInterval.map((value) => points(language, value)).join('–')
            : points(language, score),
        ],
      }}
    />
  );
}

/** Whether the assessors of a direction gave different scores. */
export function disagree(score: Score): boolean {
  return new Set(score.byAssessor.map(({ value }) => value)).size > 1;
}

function Assessed({ score }: { readonly score: Score | undefined }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  if (score === undefined) return <>{words('detailNotAssessed')}</>;
  const values = score.byAssessor.map(({ value }) => plainNumber(language, value));
  return (
    <>
      {plainNumber(language, score.mean)}
      {disagree(score) && (
        <span className={styles.assessors}>{words('detailAssessors', { values: values.join(' / ') })}</span>
      )}
    </>
  );
}
