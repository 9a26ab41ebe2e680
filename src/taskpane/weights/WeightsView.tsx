import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { weightCells } from '../session/weightCells';
import { changedWeights, shareOf, sliderScale, weightOf } from '../session/weights';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section, View } from '../shell/View';
import { useWords } from '../shell/language';
import type { ViewId } from '../shell/views';
import { LiveOrder } from './LiveOrder';
import { WeightRow } from './WeightRow';
import { WriteWeights } from './WriteWeights';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  next: { alignSelf: 'flex-start' },
});

interface WeightsViewProps {
  readonly portfolio: Portfolio;
  readonly onView: (view: ViewId) => void;
}

/** Vikter: what each direction weighs, what that comes to, and the order it gives. */
export function WeightsView({ portfolio, onView }: WeightsViewProps) {
  const styles = useStyles();
  const words = useWords();
  const announce = useAnnounce();
  const session = useSession();
  const { material, tried, tryWeight, resetWeights, calculated, untouched, write, reading } = session;
  const [asking, setAsking] = useState(false);
  const [writing, setWriting] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly failed: boolean; readonly sentence: string } | null>(
    null,
  );

  const changed = changedWeights(portfolio, tried);
  const scale = sliderScale(portfolio);
  const cells = material === null ? [] : weightCells(material, changed);
  const allZero = portfolio.directions.every((direction) => weightOf(direction, tried) === 0);
  const first = calculated?.ok === true ? calculated.decision.ranking[0]?.title : undefined;

  useEffect(() => {
    if (changed.length === 0) setAsking(false);
  }, [changed.length]);

  // While a slider moves the order may change many times a second: only where it comes to rest is said.
  useEffect(() => {
    if (changed.length === 0 || first === undefined) return undefined;
    const timer = setTimeout(() => announce(words('liveSaid', { first })), 800);
    return () => clearTimeout(timer);
  }, [announce, words, first, changed.length]);

  const writeNow = async (): Promise<void> => {
    if (material === null) return;
    setWriting(true);
    const fault = await write({ cells: cells.map((each) => each.write), basedOn: material.snapshot });
    setWriting(false);
    const done = words('writeWeightsDone', {
      count: cells.length,
      sheet: cells[0]?.write.sheet ?? '',
    });
    setOutcome(fault === null ? { failed: false, sentence: done } : { failed: true, sentence: fault });
    announce(fault ?? done);
    if (fault === null) {
      resetWeights();
      setAsking(false);
    }
  };

  return (
    <View title={words('viewWeights')}>
      <Lead>{words('weightsLead')}</Lead>
      {outcome !== null && (
        <Notice
          intent={outcome.failed ? 'error' : 'success'}
          title={words(outcome.failed ? 'writeFailed' : 'written')}
          onClose={() => setOutcome(null)}
        >
          {outcome.sentence}
        </Notice>
      )}
      <div className={styles.rows}>
        {portfolio.directions.map((direction) => (
          <WeightRow
            key={direction.id}
            direction={direction}
            weight={weightOf(direction, tried)}
            share={shareOf(portfolio, tried, direction)}
            scale={scale}
            onWeight={tryWeight}
          />
        ))}
      </div>
      {allZero && <Notice intent="warning" title={words('cannotRank')} children={words('allZero')} />}
      <Section>
        <Lead>
          {changed.length === 0
            ? words('weightsUnchanged')
            : words('weightsChanged', { count: changed.length })}
        </Lead>
        <div className={styles.buttons}>
          <Button
            disabledFocusable={changed.length === 0}
            onClick={() => {
              resetWeights();
              announce(words('resetWeightsDone'));
            }}
          >
            {words('resetWeights')}
          </Button>
          {!asking && (
            <Button
              disabledFocusable={changed.length === 0 || allZero || reading}
              onClick={() => {
                setOutcome(null);
                setAsking(true);
              }}
            >
              {words('writeWeights')}
            </Button>
          )}
        </div>
        {asking && changed.length > 0 && (
          <WriteWeights
            cells={cells}
            writing={writing}
            onWrite={() => void writeNow()}
            onCancel={() => setAsking(false)}
          />
        )}
      </Section>
      {calculated?.ok === true && (
        <Section title={words('liveTitle')}>
          <Lead>{words('liveLead')}</Lead>
          <LiveOrder
            decision={calculated.decision}
            untouched={untouched?.ok === true ? untouched.decision : null}
          />
        </Section>
      )}
      <Button className={styles.next} appearance="primary" onClick={() => onView('ranking')}>
        {words('nextStepRanking')}
      </Button>
    </View>
  );
}
