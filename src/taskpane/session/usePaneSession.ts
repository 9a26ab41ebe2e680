import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { differences } from '../../workbook/differences';
import type { Difference } from '../../workbook/differences';
import type { Workbook } from '../../workbook/workbook';
import type { PaneHost } from '../host';
import { useAnnounce } from '../shell/Announcer';
import { useLanguage, useFirstWords } from '../shell/language';
import { questionOf } from './calculate';
import { faultSentence } from './faultSentence';
import { isMaterialTable, materialFrom } from './material';
import type { Material } from './material';
import type { Session, Stale } from './session';
import { useCalculated } from './useCalculated';
import { useWriting } from './useWriting';
import type { TriedWeights } from './weights';

/** Changes in the workbook come in bursts; one comparison after the burst is enough. */
const settleMilliseconds = 400;

/** The session of one pane with one workbook: reads at once, follows changes, calculates what the user tries. */
export function usePaneSession(workbook: Workbook, host: PaneHost): Session {
  const language = useLanguage();
  const words = useFirstWords();
  const announce = useAnnounce();

  const [material, setMaterial] = useState<Material | null>(null);
  const [readAt, setReadAt] = useState<Date | null>(null);
  const [reading, setReading] = useState(true);
  const [readFault, setReadFault] = useState<string | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const [placeFault, setPlaceFault] = useState<string | null>(null);
  const [tried, setTried] = useState<TriedWeights>({});
  const [budget, setBudget] = useState<number | null>(null);

  /** Number of the latest reading: an earlier one that answers later is not shown. */
  const latest = useRef(0);
  const shown = useRef<Material | null>(null);

  const read = useCallback(async () => {
    const turn = ++latest.current;
    setReading(true);
    try {
      const next = materialFrom(await workbook.read(), language);
      if (turn !== latest.current) return;
      shown.current = next;
      setMaterial(next);
      setReadAt(host.now());
      setReadFault(null);
      setStale(null);
      announce(words('readDone', { count: next.portfolio?.applications.length ?? 0 }));
    } catch (error) {
      if (turn !== latest.current) return;
      const sentence = faultSentence(error, language);
      setReadFault(sentence);
      announce(sentence);
    }
    setReading(false);
  }, [workbook, host, language, words, announce]);

  useEffect(() => {
    void read();
  }, [read]);

  /** Reads without showing, to tell whether the material itself is another. */
  const compare = useCallback(async () => {
    const before = shown.current;
    const turn = latest.current;
    if (before === null) return;
    let found: readonly Difference[];
    try {
      found = differences(before.snapshot, await workbook.read(), isMaterialTable);
      if (turn !== latest.current) return;
      if (found.length === 0) {
        setStale(null);
        return;
      }
    } catch {
      // The workbook cannot be read just now (a cell is being edited): that it was changed is still worth saying.
      if (turn !== latest.current) return;
      found = [];
    }
    setStale({ differences: found });
    announce(words('staleSaid'));
  }, [workbook, words, announce]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => void) | undefined;
    let ended = false;
    const onChanged = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void compare(), settleMilliseconds);
    };
    host.onChanged(onChanged).then(
      (stopListening) => {
        if (ended) stopListening();
        else stop = stopListening;
      },
      // A host without change events still ranks; it only cannot tell that the workbook changed.
      () => undefined,
    );
    return () => {
      ended = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [host, compare]);

  const { write, undo } = useWriting(workbook, shown, latest, read);

  const goTo = useCallback(
    (sheet: string, cell: string) => {
      host.selectCell(sheet, cell).then(
        () => {
          setPlaceFault(null);
          announce(words('goToCellDone', { place: `${sheet}!${cell}` }));
        },
        (error: unknown) => {
          const sentence = faultSentence(error, language);
          setPlaceFault(sentence);
          announce(sentence);
        },
      );
    },
    [host, announce, words, language],
  );

  const tryWeight = useCallback((direction: string, weight: number) => {
    setTried((before) => ({ ...before, [direction]: weight }));
  }, []);
  const resetWeights = useCallback(() => setTried({}), []);
  const forgetPlaceFault = useCallback(() => setPlaceFault(null), []);

  const wanted = useMemo(() => ({ material, tried, budget }), [material, tried, budget]);
  const settled = useDeferredValue(wanted);
  const question = useMemo(() => {
    const portfolio = settled.material?.portfolio ?? null;
    return portfolio === null ? null : questionOf(portfolio, settled.tried, settled.budget);
  }, [settled]);
  const { calculated, untouched } = useCalculated(question, language);

  return useMemo(
    () => ({
      material,
      readAt,
      now: () => host.now(),
      reading,
      readFault,
      stale,
      read,
      tried,
      tryWeight,
      resetWeights,
      budget,
      tryBudget: setBudget,
      question,
      calculated,
      untouched,
      write,
      undo,
      goTo,
      placeFault,
      forgetPlaceFault,
    }),
    [
      material,
      readAt,
      host,
      reading,
      readFault,
      stale,
      read,
      tried,
      tryWeight,
      resetWeights,
      budget,
      question,
      calculated,
      untouched,
      write,
      undo,
      goTo,
      placeFault,
      forgetPlaceFault,
    ],
  );
}
