import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plainNumber } from '../../locale/format';
import type { Application, ScoreScale } from '../../model/portfolio/portfolio';
import type { Snapshot } from '../../workbook/workbook';
import { useLanguage, useWords } from '../shell/language';
import { ToCell } from './ToCell';
import { assessmentsOf } from './motivations';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  assessor: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MotivationsProps {
  readonly id: string;
  readonly entered: Application;
  readonly scale: ScoreScale;
  readonly snapshot: Snapshot;
}

/** Who has assessed it, with what scores where they are several, and what they gave as their reason. */
export function Motivations({ id, entered, scale, snapshot }: MotivationsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const assessments = useMemo(() => assessmentsOf(snapshot, id), [snapshot, id]);
  const several = assessments.length > 1;
  const scoresOf = (assessor: string): string =>
    [...entered.scores]
      .flatMap(([direction, score]) => {
        const own = score.byAssessor.find((each) => each.assessor === assessor);
        return own === undefined ? [] : [`${direction} ${plainNumber(language, own.value)}`];
      })
      .join(' · ');
  return (
    <div className={styles.root}>
      <p className={`${styles.line} ${styles.quiet}`}>
        {words('detailScale', {
          min: plainNumber(language, scale.min),
          max: plainNumber(language, scale.max),
        })}
      </p>
      {assessments.length > 0 && (
        <>
          <h3 className={styles.title}>{words('motivationsTitle')}</h3>
          <ul className={styles.list} data-list="assessments">
            {assessments.map(({ assessor, motivation, place }) => (
              <li key={place.cell} className={styles.item}>
                <p className={styles.line}>
                  <span className={styles.assessor}>{assessor || words('motivationsNobody')}</span>{' '}
                  {several && <span className={styles.quiet}>{scoresOf(assessor)}</span>}
                </p>
                <p className={styles.line}>
                  {motivation === '' ? (
                    <span className={styles.quiet}>{words('motivationsNone')}</span>
                  ) : (
                    motivation
                  )}
                </p>
                <ToCell place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
