import { useCallback, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { Workbook, WorkbookChange } from '../../workbook/workbook';
import { undoOf } from '../../workbook/write/undo';
import { useLanguage } from '../shell/language';
import { faultSentence } from './faultSentence';
import type { Material } from './material';
import type { Session } from './session';

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
  const [takeBack, setTakeBack] = useState<WorkbookChange | null>(null);

  const carryOut = useCallback(
    async (change: WorkbookChange): Promise<string | null> => {
      latest.current += 1;
      try {
        await workbook.write(change);
      } catch (error) {
        return faultSentence(error, language);
      }
      await read();
      return null;
    },
    [workbook, language, latest, read],
  );
  const write = useCallback(
    async (change: WorkbookChange): Promise<string | null> => {
      const before = shown.current?.snapshot;
      const fault = await carryOut(change);
      if (fault === null) setTakeBack(before === undefined ? null : undoOf(change, before));
      return fault;
    },
    [shown, carryOut],
  );
  const undo = useMemo(() => {
    if (takeBack === null) return null;
    return async (): Promise<string | null> => {
      const fault = await carryOut(takeBack);
      if (fault === null) setTakeBack(null);
      return fault;
    };
  }, [takeBack, carryOut]);
  return { write, undo };
}
