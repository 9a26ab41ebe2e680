import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { kronor, listed, plainNumber, points } from '../../locale/format';
import { basisOf } from '../../model/portfolio/basis';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { Contributions, disagree } from '../application/Contributions';
import { contrastOf, swapSentence } from '../application/comparing';
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
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface DetailProps {
  readonly application: RankedApplication;
  readonly decision: Decision;
  readonly portfolio: Portfolio;
  readonly onApplication: (id: string) => void;
}

/** Why an application stands where it stands, in short; and the way to all that is known of it. */
export function Detail({ application, decision, portfolio, onApplication }: DetailProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { material, question, goTo } = useSession();
  const basis = useMemo(() => question && basisOf(question.portfolio, question.settings), [question]);
  const { id, title, place, score, draws } = application;
  const entered = portfolio.applications.find((each) => each.id === id);
  const cell = material === null ? null : applicationPlace(material.snapshot, id);
  const at = decision.ranking.findIndex((row) => row.id === id);
  const placed = (row: RankedApplication | undefined): RankedApplication | undefined =>
    place === null || row === undefined || row.place === null ? undefined : row;
  const above = placed(decision.ranking[at - 1]);
  const below = placed(decision.ranking[at + 1]);
  const against = basis === null || below === undefined ? null : contrastOf(basis, id, below.id);
  const difference = (other: RankedApplication): string =>
    points(language, Math.abs((other.score ?? 0) - (score ?? 0)));
  const sentences = [
    score !== null &&
      above &&
      words('detailAbove', { id: above.id, application: above.title, points: difference(above) }),
    score !== null &&
      below &&
      words('detailBelow', { id: below.id, application: below.title, points: difference(below) }),
    against && against.lead > 0 && swapSentence(language, against, decision),
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
    <div className={styles.root} role="group" aria-label={words('detailTitle', { application: title })}>
      <Contributions application={application} entered={entered} weights={decision.weights} />
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
        </p>
      ))}
      <div className={styles.ways}>
        <Button size="small" appearance="primary" onClick={() => onApplication(id)}>
          {words('panelOpen')}
        </Button>
        {cell !== null && (
          <Button size="small" onClick={() => goTo(cell.sheet, cell.cell)}>
            {words('showInWorkbook')}
          </Button>
        )}
      </div>
    </div>
  );
}
