import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { applicationsTable, directionsTable, sameKey, scoresTable } from '../../workbook/schema';
import { Notes } from '../material/Notes';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { Lead } from '../shell/View';
import { useWords } from '../shell/language';
import type { FirstRunStep } from './useFirstRun';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  what: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const steps = [
  [directionsTable, 'stepsDirections'],
  [applicationsTable, 'stepsApplications'],
  [scoresTable, 'stepsScores'],
] as const;

interface FillInProps {
  readonly material: Material;
  readonly onStep: (step: FirstRunStep | null) => void;
}

/** What to fill in once the sheets are there, and the way on when it is done. */
export function FillIn({ material, onStep }: FillInProps) {
  const styles = useStyles();
  const words = useWords();
  const { goTo, read, reading } = useSession();
  const [asked, setAsked] = useState(false);
  const { snapshot, portfolio, notes } = material;
  const missing = notes.filter(({ severity }) => severity === 'error');
  const again = async (): Promise<void> => {
    await read();
    setAsked(true);
  };
  // Ready to rank: on to the material.
  useEffect(() => {
    if (portfolio !== null) onStep(null);
  }, [portfolio, onStep]);
  return (
    <>
      <Lead>{words('stepsLead')}</Lead>
      <ol className={styles.list}>
        {steps.map(([schema, what]) => {
          const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(schema.name));
          const sheet = table?.sheet ?? schema.sheet;
          return (
            <li key={schema.name} className={styles.item}>
              <p className={styles.what}>{words(what)}</p>
              <Button size="small" onClick={() => goTo(sheet, 'A2')}>
                {words('goToCell', { place: sheet })}
              </Button>
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={reading} onClick={() => void again()}>
          {words('stepsRead')}
        </Button>
        <Button onClick={() => onStep('list')}>{words('listAgain')}</Button>
      </div>
      {asked && portfolio === null && missing.length > 0 && (
        <>
          <Lead>{words('stepsStill')}</Lead>
          <Notes notes={missing} />
        </>
      )}
    </>
  );
}
