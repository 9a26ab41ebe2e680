import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Notice } from '../shell/Notice';
import { useWords } from '../shell/language';
import type { WorkState } from './useWork';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  cancel: { alignSelf: 'flex-start' },
});

interface WaitingProps {
  /** What is being calculated, as the beginning of a sentence: "Räknar ut hur säker ordningen är". */
  readonly what: string;
  readonly state: WorkState<unknown>;
}

/** A long calculation under way: how far, how long yet, and a way to stop; or how to start it again. */
export function Waiting({ what, state }: WaitingProps) {
  const styles = useStyles();
  const words = useWords();
  if (state.status === 'idle' || state.status === 'done') return null;
  if (state.status !== 'running') {
    return (
      <Notice
        intent={state.status === 'failed' ? 'error' : 'info'}
        title={words(state.status === 'failed' ? 'workFailed' : 'workCancelled')}
        actions={<Button onClick={state.start}>{words('workStart')}</Button>}
      >
        {what}
      </Notice>
    );
  }
  const { share, secondsLeft, cancel } = state;
  return (
    <div className={styles.root}>
      <Field
        label={`${what} …`}
        hint={secondsLeft === null ? words('workWaiting') : words('workLeft', { count: secondsLeft })}
      >
        <ProgressBar {...(share !== null && { value: share })} aria-label={what} />
      </Field>
      <Button className={styles.cancel} size="small" onClick={cancel}>
        {words('cancel')}
      </Button>
    </div>
  );
}
