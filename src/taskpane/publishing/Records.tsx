import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneKey } from '../../locale/paneWords';
import type { Publication } from '../../workbook/publish/publication';
import { minutesText } from '../../workbook/record/minutesText';
import { objectPlansText } from '../../workbook/record/objectPlans';
import { copyText } from '../charts/clipboard';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section } from '../shell/View';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RecordsProps {
  /** Null while something that the texts need is being worked out. */
  readonly make: ((time: Date) => Publication) | null;
}

type Said = { readonly intent: 'success' | 'error'; readonly title: PaneKey; readonly sentence: string };

/** What goes with a decision outside the workbook: texts to paste. */
export function Records({ make }: RecordsProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const { now } = useSession();
  const [said, setSaid] = useState<Said | null>(null);

  const tell = (next: Said): void => {
    setSaid(next);
    announce(`${words(next.title)} ${next.sentence}`);
  };
  const copy = async (textOf: (publication: Publication) => string, done: PaneKey): Promise<void> => {
    if (make === null) return;
    const copied = await copyText(textOf(make(now())));
    tell(
      copied
        ? { intent: 'success', title: 'copied', sentence: words(done) }
        : { intent: 'error', title: 'notCopied', sentence: words('notCopiedSentence') },
    );
  };
  return (
    <Section title={words('recordsTitle')}>
      <Lead>{words('recordsLead')}</Lead>
      <div className={styles.buttons}>
        <Button disabledFocusable={make === null} onClick={() => void copy(minutesText, 'copiedMinutes')}>
          {words('copyMinutes')}
        </Button>
        <Button disabledFocusable={make === null} onClick={() => void copy(objectPlansText, 'copiedPlans')}>
          {words('copyPlans')}
        </Button>
      </div>
      {said !== null && (
        <Notice intent={said.intent} title={words(said.title)} onClose={() => setSaid(null)}>
          {said.sentence}
        </Notice>
      )}
    </Section>
  );
}
