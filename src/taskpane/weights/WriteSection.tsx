import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Snapshot } from '../../workbook/workbook';
import { holdsDecision } from '../../workbook/write/weights';
import { useSession } from '../session/session';
import { changedWeights, weightOf } from '../session/weights';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section } from '../shell/View';
import { useWords } from '../shell/language';
import { WriteWeights } from './WriteWeights';
import type { ChangeDraft, Draft } from './draft';
import type { Asked } from './useWeightWriting';
import { useWeightWriting } from './useWeightWriting';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WriteSectionProps {
  readonly portfolio: Portfolio;
  readonly snapshot: Snapshot;
  readonly draft: Draft;
  readonly onDraft: ChangeDraft;
  readonly asked: Asked | null;
  readonly onAsked: (asked: Asked | null) => void;
}

/** What differs from the workbook, the ways back and into it, and undoing what was written. */
export function WriteSection({ portfolio, snapshot, draft, onDraft, asked, onAsked }: WriteSectionProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const { tried, resetWeights, reading } = useSession();
  const writing = useWeightWriting(portfolio, snapshot, draft, onDraft, asked);
  const buttons = useRef<HTMLDivElement>(null);
  const changed = changedWeights(portfolio, tried);
  const allZero = portfolio.directions.every((direction) => weightOf(direction, tried) === 0);
  const nothing = changed.length === 0 && draft.applied === null && !holdsDecision(snapshot);

  /** The box goes away with the button that was pressed; the focus stays in its neighbourhood. */
  const focusNearby = (): void => buttons.current?.querySelector('button')?.focus();
  const close = (): void => {
    onAsked(null);
    focusNearby();
  };

  return (
    <Section>
      {writing.outcome !== null && (
        <Notice
          intent={writing.outcome.intent}
          title={words(writing.outcome.title)}
          onClose={writing.forgetOutcome}
        >
          {writing.outcome.sentence}
        </Notice>
      )}
      {draft.written !== null && (
        <Notice
          intent="success"
          title={words('written')}
          onClose={() => onDraft({ written: null })}
          actions={
            <Button
              disabledFocusable={writing.writing || reading}
              onClick={() => {
                void writing.undo();
                focusNearby();
              }}
            >
              {words('undo')}
            </Button>
          }
        >
          {draft.written.sentence}
        </Notice>
      )}
      <Lead>
        {changed.length === 0
          ? words('weightsUnchanged')
          : words('weightsChanged', { count: changed.length })}
      </Lead>
      <div className={styles.buttons} ref={buttons}>
        <Button
          disabledFocusable={changed.length === 0}
          onClick={() => {
            resetWeights();
            onDraft({ applied: null });
            onAsked(null);
            announce(words('resetWeightsDone'));
          }}
        >
          {words('resetWeights')}
        </Button>
        {asked === null && (
          <Button
            disabledFocusable={nothing || allZero || reading}
            onClick={() => {
              writing.forgetOutcome();
              onAsked('weights');
            }}
          >
            {words('writeWeights')}
          </Button>
        )}
      </div>
      {asked !== null && (
        <WriteWeights
          key={asked}
          portfolio={portfolio}
          cells={writing.cells}
          judgements={writing.judgements}
          lacking={writing.lacking}
          decision={writing.decision}
          onDecision={writing.onDecision}
          writing={writing.writing}
          action={words(asked === 'weights' ? 'writeWeightsNow' : 'writeAnswersNow')}
          onWrite={() => void writing.write().then((done) => done && close())}
          onCancel={close}
        />
      )}
    </Section>
  );
}
