import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../locale/language';
import type { Question } from '../work/question';
import { useWork } from '../work/useWork';
import { calculate } from './calculate';
import type { Calculated } from './session';

/** A slider that moves asks many questions; a worker is troubled with those that stand this long. */
const standsMilliseconds = 200;

/**
 * The answer to what the user tries, at once; and where the selection is not proven by then, the proven one a moment
 * later from a worker. `untouched` is the workbook's own.
 */
export function useCalculated(
  question: Question | null,
  language: Language,
): { readonly calculated: Calculated | null; readonly untouched: Calculated | null } {
  const live = useMemo(
    () => (question === null ? null : calculate(question, language)),
    [question, language],
  );
  const standing = useStanding(question);
  const unproven = live?.ok === true && !live.settled && standing === question ? question : null;
  const further = useWork('decision', unproven, undefined);
  const proven = further.status === 'done' ? further.result : null;
  const over = further.status === 'failed' || further.status === 'cancelled';
  const calculated = useMemo((): Calculated | null => {
    if (proven !== null) return { ok: true, decision: proven, settled: true };
    return live?.ok === true && over ? { ...live, settled: true } : live;
  }, [live, proven, over]);

  const portfolio = question?.portfolio ?? null;
  const untouched = useMemo(
    () => (portfolio === null ? null : calculate({ portfolio, settings: {} }, language)),
    [portfolio, language],
  );
  return { calculated, untouched };
}

/** The question, once it has stood unchanged for a moment. */
function useStanding(question: Question | null): Question | null {
  const [standing, setStanding] = useState<Question | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStanding(question), standsMilliseconds);
    return () => clearTimeout(timer);
  }, [question]);
  return standing;
}
