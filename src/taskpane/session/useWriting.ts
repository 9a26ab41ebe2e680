import { useCallback, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { sameKey } from '../../workbook/schema/table';
import type { Workbook, WorkbookChange } from '../../workbook/workbook';
import { sheetsLeft, undoOf } from '../../workbook/write/undo';
import type { KeptSheets } from '../../workbook/write/undo';
import { useLanguage } from '../shell/language';
import { faultSentence } from './faultSentence';
import type { Material } from './material';
import type { Session } from './session';

interface TakeBack {
  readonly change: WorkbookChange;
  readonly leaves: readonly string[];
}

/**
 * Writing, and taking the latest write back.
 *
 * @param shown the material that a change is worked out from
 * @param latest number of the latest reading: what is being compared when something is written was read before it
 */
export function useWriting(
  workbook: Workbook,
  shown: RefObject<Material | null>,
  latest: RefObject<number>,
  read: () => Promise<void>,
): Pick<Session, 'write' | 'undo'> {
  const language = useLanguage();
  const [takeBack, setTakeBack] = useState<TakeBack | null>(null);
  const kept = useRef<KeptSheets>(new Map());

  const carryOut = useCallback(
    async (change: WorkbookChange): Promise<string | null> => {
      latest.current += 1;
      try {
        await workbook.write(change);
      } catch (error) {
        return faultSentence(error, language);
      }
      const written = (change.sheets ?? []).map((write) => [sameKey(write.sheet), write] as const);
      kept.current = new Map([...kept.current, ...written]);
      await read();
      return null;
    },
    [workbook, language, latest, read],
  );
  const write = useCallback(
    async (change: WorkbookChange): Promise<string | null> => {
      const before = shown.current?.snapshot;
      const sheets = kept.current;
      const fault = await carryOut(change);
      if (fault !== null) return fault;
      const back = before === undefined ? null : undoOf(change, before, sheets);
      setTakeBack(
        before === undefined || back === null
          ? null
          : { change: back, leaves: sheetsLeft(change, before, sheets) },
      );
      return null;
    },
    [shown, carryOut],
  );
  const undo = useMemo(() => {
    if (takeBack === null) return null;
    const { change, leaves } = takeBack;
    return {
      leaves,
      carryOut: async (): Promise<string | null> => {
        const fault = await carryOut(change);
        if (fault === null) setTakeBack(null);
        return fault;
      },
    };
  }, [takeBack, carryOut]);
  return { write, undo };
}
