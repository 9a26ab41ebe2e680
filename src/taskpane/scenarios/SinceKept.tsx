import { useMemo } from 'react';
import { kronor, listed, points } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { keep } from '../../model/portfolio/scenarios/scenario';
import { Notice } from '../shell/Notice';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { useWork } from '../work/useWork';
import { Waiting } from '../work/Waiting';
import { changedSince, replayOf } from './replay';

interface SinceKeptProps {
  readonly kept: Scenario;
  readonly portfolio: Portfolio;
  readonly titleOf: (id: string) => string;
}

/**
 * Whether the material still gives what a scenario says: its own weights and money, decided again on the material as it
 * is now. The fingerprint alone could not tell, since it covers weights and money too.
 */
export function SinceKept({ kept, portfolio, titleOf }: SinceKeptProps) {
  const language = useLanguage();
  const words = useWords();
  const { name } = kept;
  const question = useMemo(() => replayOf(kept, portfolio), [kept, portfolio]);
  const state = useWork('decision', question, undefined);
  const today = useMemo(() => (state.status === 'done' ? keep(name, state.result) : null), [state, name]);
  if (question === null) return <Lead>{words('scenarioOtherDirections', { name })}</Lead>;
  if (today === null) return <Waiting what={words('scenarioWaiting', { name })} state={state} />;
  const change = changedSince(kept, today);
  if (change === null) return <Lead>{words('scenarioUnchanged', { name })}</Lead>;
  const named = (ids: readonly string[]): string => listed(language, ids.map(titleOf));
  return (
    <Notice intent="warning" title={words('scenarioChangedTitle')}>
      {[
        words('scenarioChanged', {
          name,
          points: points(language, today.value),
          cost: kronor(language, today.cost),
        }),
        ...(change.in.length > 0 ? [words('scenarioChangedIn', { applications: named(change.in) })] : []),
        ...(change.out.length > 0 ? [words('scenarioChangedOut', { applications: named(change.out) })] : []),
        ...(change.in.length + change.out.length === 0 ? [words('scenarioChangedOrder')] : []),
      ].join(' ')}
    </Notice>
  );
}
