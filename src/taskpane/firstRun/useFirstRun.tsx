import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { Material } from '../session/material';
import { View } from '../shell/View';
import { fetched } from '../shell/fetched';
import { useFirstWords } from '../shell/language';
import { beginningOf, lacksRequired } from './beginning';

/** What the first run shows: the choices, one of them, or what to fill in once the sheets are there. */
export type FirstRunStep = 'choices' | 'create' | 'list' | 'fillIn';

const FirstRunView = fetched(async () => (await import('./FirstRunView')).FirstRunView);

const useStyles = makeStyles({
  entries: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * The first run as part of Underlag.
 *
 * @returns `view`: what is shown in place of the material, or null; `entries`: the ways to come back to it later
 */
export function useFirstRun(material: Material | null): {
  readonly view: ReactNode | null;
  readonly entries: ReactNode;
} {
  const styles = useStyles();
  const words = useFirstWords();
  const [chosen, setChosen] = useState<FirstRunStep | null>(null);
  if (material === null) return { view: null, entries: null };
  const beginning = beginningOf(material.snapshot);
  const start = beginning === 'nothing' ? 'choices' : beginning === 'empty' ? 'fillIn' : null;
  const step = chosen ?? start;
  const entries = (
    <div className={styles.entries}>
      <Button onClick={() => setChosen('list')}>{words('listAgain')}</Button>
      {lacksRequired(material.snapshot) && (
        <Button onClick={() => setChosen('create')}>{words('createMissing')}</Button>
      )}
    </div>
  );
  if (step === null) return { view: null, entries };
  const view = (
    <Suspense
      fallback={
        <View title={words('viewMaterial')}>
          <Spinner size="small" label={words('opening')} labelPosition="after" />
        </View>
      }
    >
      <FirstRunView material={material} step={step} onStep={setChosen} />
    </Suspense>
  );
  return { view, entries };
}
