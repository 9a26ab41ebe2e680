import { createContext, useContext } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Difference } from '../../workbook/differences';
import type { WorkbookChange } from '../../workbook/workbook';
import type { Question } from '../work/question';
import type { Material } from './material';
import type { TriedWeights } from './weights';

/** What the calculation answered: a decision, or the sentence that says why there is none. */
export type Calculated =
  | {
      readonly ok: true;
      /** Without its frontier. */
      readonly decision: Decision;
      /** False while a better selection, or the proof that there is none, is still being sought. */
      readonly settled: boolean;
    }
  | { readonly ok: false; readonly sentence: string };

/** What has changed in the workbook since the material was read; empty where it is not known what. */
export interface Stale {
  readonly differences: readonly Difference[];
}

/** Everything that the views share: the material, what the user tries, and what comes of it. */
/** The way back from the latest write. */
export interface Undo {
  /** Sheets that stay as they were written, because nothing is kept of what stood in them before. */
  readonly leaves: readonly string[];
  /** Takes back and reads again. Answers as `Session.write` does. */
  readonly carryOut: () => Promise<string | null>;
}

export interface Session {
  /** The latest material that could be read, or null before the first. */
  readonly material: Material | null;
  readonly readAt: Date | null;
  /** The time now, for what is dated. */
  readonly now: () => Date;
  readonly reading: boolean;
  /** Why the latest reading failed, in words; null where it did not. */
  readonly readFault: string | null;
  readonly stale: Stale | null;
  readonly read: () => Promise<void>;

  readonly tried: TriedWeights;
  readonly tryWeight: (direction: string, weight: number) => void;
  readonly resetWeights: () => void;
  /** One fund that the user tries instead of the workbook's, whole kronor. */
  readonly budget: number | null;
  readonly tryBudget: (budget: number | null) => void;

  /** What `calculated` answers, to ask more about it with `useWork`; null where nothing can be asked. */
  readonly question: Question | null;
  /** With what the user tries. Follows a moment after while a slider moves. */
  readonly calculated: Calculated | null;
  /** With the workbook's own weights and fund, to compare with. */
  readonly untouched: Calculated | null;

  /** Writes and reads again. Answers with null, or with the sentence that says why nothing was written. */
  readonly write: (change: WorkbookChange) => Promise<string | null>;
  /** Takes the latest write back; null where nothing was written over. Excel's own undo does it too, where Excel can. */
  readonly undo: Undo | null;
  /** Selects a cell in the workbook; says so, or says why not. */
  readonly goTo: (sheet: string, cell: string) => void;
  /** Why the latest cell could not be selected, in words; null where it could. */
  readonly placeFault: string | null;
  readonly forgetPlaceFault: () => void;
}

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside SessionProvider');
  return session;
}
