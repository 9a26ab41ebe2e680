import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { plainNumber } from '../../locale/format';
import type { Application, ScoreScale } from '../../model/portfolio/portfolio';
import type { Snapshot } from '../../workbook/workbook';
import { useLanguage, useWords } from '../shell/language';
import { ToCell } from './ToCell';
import { assessmentsOf } from './assessments';
import { usePanelStyles } from './panelStyles';

interface MotivationsProps {
  readonly id: string;
  readonly entered: Application;
  readonly scale: ScoreScale;
  readonly snapshot: Snapshot;
}

/** Who has assessed it, with what scores where they are several, and what they gave as their reason. */
export function Motivations({ id, entered, scale, snapshot }: MotivationsProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const assessments = useMemo(() => assessmentsOf(snapshot, id), [snapshot, id]);
  const several = assessments.length > 1;
  const scoresOf = (assessor: string): string =>
    [...entered.scores]
      .flatMap(([direction, score]) => {
        const own = score.byAssessor.find((each) => each.assessor === assessor);
        return own === undefined ? [] : [`${direction}: ${plainNumber(language, own.value)}`];
      })
      .join(', ');
  return (
    <div className={styles.part}>
      <p className={mergeClasses(styles.sentence, styles.quiet)}>
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
                <p className={styles.sentence}>
                  <span className={styles.name}>{assessor || words('motivationsNobody')}</span>
                </p>
                {several && (
                  <p className={mergeClasses(styles.sentence, styles.quiet)}>{scoresOf(assessor)}</p>
                )}
                <p className={styles.sentence}>
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
