import { Button, Field, Spinner, Textarea, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { kronor, listed } from '../../locale/format';
import { publish } from '../../workbook/publish/publish';
import { sheetNames } from '../../workbook/publish/words';
import { writeDecision } from '../../workbook/write/ranking';
import { weightCells } from '../session/weightCells';
import { useSession } from '../session/session';
import { changedWeights } from '../session/weights';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section, View } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import type { ViewProps } from '../shell/views';
import { WeightCells } from '../weights/WeightCells';
import { Waiting } from '../work/Waiting';
import { LogCheck } from './LogCheck';
import { Records } from './Records';
import { Sharing } from './Sharing';
import { WhatIsWritten } from './WhatIsWritten';
import { usePublication } from './usePublication';

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  publish: { alignSelf: 'flex-start' },
  field: { minWidth: 0 },
});

type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'undone'; readonly leaves: readonly string[] }
  | { readonly kind: 'failed'; readonly fault: string };

/** Publicera: what will be written, one click that writes it, and the records that go with a decision. */
export function PublishingView({ material, portfolio, decision }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { tried, budget, reading, now, read, resetWeights, write, undo, goTo } = useSession();
  const [remark, setRemark] = useState('');
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const weights = useMemo(
    () => weightCells(material, changedWeights(portfolio, tried)),
    [material, portfolio, tried],
  );
  const cells = useMemo(() => weights.map((each) => each.write), [weights]);
  const { waitingFor, make } = usePublication(material, decision, cells);

  const say = (next: Outcome, sentence: string): void => {
    setOutcome(next);
    announce(sentence);
  };
  const publishNow = async (): Promise<void> => {
    if (make === null) return;
    setWorking(true);
    setOutcome(null);
    announce(words('publishing'));
    const publication = { ...make(now()), remark: remark.trim() === '' ? undefined : remark.trim() };
    const ranking = writeDecision(publication.decision, material.snapshot);
    const written = publish(publication);
    const fault = await write({
      ...written,
      tables: [...(ranking.tables ?? []), ...(written.tables ?? [])],
      cells: [...cells, ...(written.cells ?? [])],
      basedOn: material.snapshot,
    });
    setWorking(false);
    if (fault !== null) {
      say({ kind: 'failed', fault }, fault);
      return;
    }
    setRemark('');
    resetWeights();
    say({ kind: 'done' }, words('published'));
  };
  const undoNow = async (): Promise<void> => {
    if (undo === null) return;
    setWorking(true);
    const fault = await undo.carryOut();
    setWorking(false);
    if (fault === null) say({ kind: 'undone', leaves: undo.leaves }, words('publishUndone'));
    else say({ kind: 'failed', fault }, fault);
  };

  return (
    <View title={words('viewPublishing')}>
      <Lead>{words('publishingLead')}</Lead>
      <WhatIsWritten material={material} />
      {budget !== null && (
        <p className={styles.sentence}>{words('publishBudget', { budget: kronor(language, budget) })}</p>
      )}
      {weights.length > 0 && (
        <Section title={words('publishWeights', { count: weights.length })}>
          <Lead>{words('publishWeightsLead')}</Lead>
          <WeightCells cells={weights} />
        </Section>
      )}
      <Field className={styles.field} label={words('publishRemark')} hint={words('publishRemarkHint')}>
        <Textarea value={remark} resize="vertical" onChange={(_event, { value }) => setRemark(value)} />
      </Field>
      {waitingFor !== null && <Waiting what={words('publishPreparing')} state={waitingFor} />}
      <Button
        className={styles.publish}
        appearance="primary"
        disabledFocusable={working || reading || make === null}
        {...(working && { icon: <Spinner size="tiny" /> })}
        onClick={() => void publishNow()}
      >
        {words(working ? 'publishing' : 'publishNow')}
      </Button>
      {outcome?.kind === 'done' && (
        <Notice
          intent="success"
          title={words('published')}
          onClose={() => setOutcome(null)}
          actions={
            <>
              <Button onClick={() => goTo(sheetNames.decision, 'A1')}>{words('showSheet')}</Button>
              {undo !== null && <Button onClick={() => void undoNow()}>{words('publishUndo')}</Button>}
            </>
          }
        >
          {words('publishedSentence')}
        </Notice>
      )}
      {outcome?.kind === 'undone' && (
        <Notice intent="info" title={words('publishUndone')} onClose={() => setOutcome(null)}>
          {words('publishUndoneSentence')}{' '}
          {outcome.leaves.length > 0 &&
            words('publishUndoneLeaves', { sheets: listed(language, outcome.leaves) })}
        </Notice>
      )}
      {outcome?.kind === 'failed' && (
        <Notice
          intent="error"
          title={words('writeFailed')}
          onClose={() => setOutcome(null)}
          actions={
            <>
              <Button onClick={() => void publishNow()}>{words('tryAgain')}</Button>
              <Button onClick={() => void read().then(() => setOutcome(null))}>{words('readAgain')}</Button>
            </>
          }
        >
          {outcome.fault}
        </Notice>
      )}
      <LogCheck material={material} />
      <Records make={make} />
      <Sharing />
    </View>
  );
}
