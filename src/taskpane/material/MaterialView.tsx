import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { timeOfDay } from '../../locale/format';
import { useFirstRun } from '../firstRun/useFirstRun';
import { useSession } from '../session/session';
import { Lead, Section, View } from '../shell/View';
import { useLanguage, useFirstWords } from '../shell/language';
import type { ViewId } from '../shell/views';
import { Counts } from './Counts';
import { Gates, isOfGate } from './Gates';
import { Notes } from './Notes';

const useStyles = makeStyles({
  read: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  fine: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    margin: 0,
  },
  fineIcon: { fontSize: '20px', lineHeight: 0, color: tokens.colorStatusSuccessForeground1 },
  next: { alignSelf: 'flex-start' },
});

/** Underlag: what was read, what is wrong with it, and where. */
export function MaterialView({ onView }: { readonly onView: (view: ViewId) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useFirstWords();
  const { material, readAt, reading, read } = useSession();
  const firstRun = useFirstRun(material);
  if (firstRun.view !== null) return firstRun.view;
  const errors = material?.notes.filter(({ severity }) => severity === 'error') ?? [];
  const gated = (material?.portfolio?.gates ?? []).length > 0;
  const remarks =
    material?.notes.filter((note) => note.severity === 'remark' && !(gated && isOfGate(note))) ?? [];
  return (
    <View title={words('viewMaterial')}>
      <div className={styles.read}>
        <Lead>{readAt !== null && words('readAt', { time: timeOfDay(language, readAt) })}</Lead>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={reading} onClick={() => void read()}>
          {words('readAgain')}
        </Button>
      </div>
      {material !== null && (
        <>
          {errors.length > 0 && (
            <Section title={`${words('errorsTitle')} (${errors.length})`}>
              <Lead>{words('errorsLead')}</Lead>
              <Notes notes={errors} />
            </Section>
          )}
          {material.portfolio !== null && (
            <Section title={words('countsTitle')}>
              <Counts portfolio={material.portfolio} reading={material.reading} />
            </Section>
          )}
          {material.portfolio !== null && <Gates material={material} portfolio={material.portfolio} />}
          {remarks.length > 0 && (
            <Section title={`${words('remarksTitle')} (${remarks.length})`}>
              <Lead>{words('remarksLead')}</Lead>
              <Notes notes={remarks} />
            </Section>
          )}
          {material.notes.length === 0 && (
            <p className={styles.fine}>
              <span className={styles.fineIcon}>
                <CheckmarkCircleRegular aria-hidden />
              </span>
              {words('noProblems')}
            </p>
          )}
          {material.portfolio !== null && (
            <Button className={styles.next} appearance="primary" onClick={() => onView('weights')}>
              {words('nextStepWeights')}
            </Button>
          )}
          {firstRun.entries}
        </>
      )}
    </View>
  );
}
