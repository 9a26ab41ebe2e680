import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { kronor, listed, perCent, percentagePoints, plainNumber, points } from '../../locale/format';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import type { Portfolio, Score } from '../../model/portfolio/portfolio';
import { applicationPlace } from '../session/applicationPlace';
import { useSession } from '../session/session';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  name: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground2 },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  assessors: { display: 'block', color: tokens.colorNeutralForeground2 },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  show: { alignSelf: 'flex-start' },
});

interface DetailProps {
  readonly application: RankedApplication;
  /** Its neighbours in the list. */
  readonly above: RankedApplication | undefined;
  readonly below: RankedApplication | undefined;
  readonly decision: Decision;
  readonly portfolio: Portfolio;
}

/** Why an application stands where it stands: how its points come about, and how firm its place is. */
export function Detail({ application, above, below, decision, portfolio }: DetailProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { material, goTo } = useSession();
  const entered = portfolio.applications.find(({ id }) => id === application.id);
  const place = material === null ? null : applicationPlace(material.snapshot, application.id);
  const { score, margin, draws } = application;
  const difference = (other: RankedApplication): string =>
    points(language, Math.abs((other.score ?? 0) - (score ?? 0)));
  const sentences = [
    score !== null && above && words('detailAbove', { application: above.title, points: difference(above) }),
    score !== null && below && words('detailBelow', { application: below.title, points: difference(below) }),
    below &&
      margin !== null &&
      margin > 0 &&
      words('detailMargin', { points: percentagePoints(language, margin) }),
    below && score !== null && margin === null && words('detailMarginNever'),
    draws.length > 0 &&
      words('detailCosts', {
        years: listed(
          language,
          draws.map(({ year, amount }) => words('fundYear', { year, amount: kronor(language, amount) })),
        ),
      }),
    entered && [...entered.scores.values()].some(disagree) && words('detailAssessorsNote'),
    words('detailScale', {
      min: plainNumber(language, portfolio.scale.min),
      max: plainNumber(language, portfolio.scale.max),
    }),
  ].filter((sentence) => typeof sentence === 'string');

  return (
    <div
      className={styles.root}
      role="group"
      aria-label={words('detailTitle', { application: application.title })}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{words('detailCaption')}</caption>
        <thead className={styles.head}>
          <tr>
            <th className={styles.name} scope="col">
              {words('detailDirection')}
            </th>
            <th className={styles.figure} scope="col">
              {words('detailAssessed')}
            </th>
            <th className={styles.figure} scope="col">
              {words('detailWeight')}
            </th>
            <th className={styles.figure} scope="col">
              {words('detailContribution')}
            </th>
          </tr>
        </thead>
        <tbody>
          {decision.weights.map(({ id, title, share }) => {
            const contribution = application.contributions[id] ?? null;
            return (
              <tr key={id} className={styles.line}>
                <th className={styles.name} scope="row">
                  {title}
                </th>
                <td className={styles.figure}>
                  <Assessed score={entered?.scores.get(id)} />
                </td>
                <td className={styles.figure}>{perCent(language, share)}</td>
                <td className={styles.figure}>
                  {contribution === null ? '–' : points(language, contribution)}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className={styles.sum}>
            <th className={styles.name} scope="row" colSpan={3}>
              {words('detailSum')}
            </th>
            <td className={styles.figure}>
              {score === null
                ? application.scoreInterval.map((value) => points(language, value)).join('–')
                : points(language, score)}
            </td>
          </tr>
        </tfoot>
      </table>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
        </p>
      ))}
      {place !== null && (
        <Button className={styles.show} size="small" onClick={() => goTo(place.sheet, place.cell)}>
          {words('showInWorkbook')}
        </Button>
      )}
    </div>
  );
}

function disagree(score: Score): boolean {
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
