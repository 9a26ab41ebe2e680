import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead } from '../shell/View';
import { useWords } from '../shell/language';
import { exampleAddress } from './example';
import { useSurroundings } from './surroundings';
import type { FirstRunStep } from './useFirstRun';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  what: { margin: 0, overflowWrap: 'anywhere' },
});

/** The three ways to begin. */
export function Choices({ onStep }: { readonly onStep: (step: FirstRunStep) => void }) {
  const words = useWords();
  return (
    <>
      <Lead>{words('firstLead')}</Lead>
      <Choice title={words('firstCreate')} what={words('firstCreateWhat')}>
        <Button appearance="primary" onClick={() => onStep('create')}>
          {words('firstCreateOpen')}
        </Button>
      </Choice>
      <Choice title={words('firstList')} what={words('firstListWhat')}>
        <Button onClick={() => onStep('list')}>{words('firstListOpen')}</Button>
      </Choice>
      <Choice title={words('firstExample')} what={words('firstExampleWhat')}>
        <Example />
      </Choice>
    </>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly what: string;
  readonly children: ReactNode;
}

function Choice({ title, what, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <section className={styles.choice}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.what}>{what}</p>
      {children}
    </section>
  );
}

/** Opens the example in a window of its own where the program can; the file is there to be fetched in any case. */
function Example() {
  const words = useWords();
  const announce = useAnnounce();
  const { host } = useSurroundings();
  const [outcome, setOutcome] = useState<'opened' | 'failed' | null>(null);
  const open = async (): Promise<void> => {
    try {
      await host.openExample?.();
      setOutcome('opened');
      announce(words('firstExampleOpened'));
    } catch {
      setOutcome('failed');
      announce(words('firstExampleFault'));
    }
  };
  return (
    <>
      {host.openExample !== undefined && (
        <Button onClick={() => void open()}>{words('firstExampleOpen')}</Button>
      )}
      {outcome === 'opened' && <Notice intent="success" title={words('firstExampleOpened')} />}
      {outcome === 'failed' && <Notice intent="warning" title={words('firstExampleFault')} />}
      <Link href={exampleAddress} download inline>
        {words('firstExampleSave')}
      </Link>
    </>
  );
}
