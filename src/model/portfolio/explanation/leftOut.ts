import type { Basis } from '../basis';
import type { Decision } from '../decision';
import type { BreakEven } from './breakEven';
import { breakEven } from './breakEven';

/** Why an application that is ranked is not in the best portfolio. */
export interface LeftOut {
  readonly id: string;
  readonly place: number | null;
  /**
   * `takesNoPart`: not fully assessed, of unknown cost or stopped by a gate. `impossible`: no portfolio with it
   * meets the demands. `betterSpent`: its money gives more elsewhere.
   */
  readonly why: 'takesNoPart' | 'impossible' | 'betterSpent';
  /** Conditions that stand in its way as the portfolio is. */
  readonly conditions: readonly string[];
  /** Taken in all the same: what would go out, what would come with it, and what that loses in points. */
  readonly instead: {
    readonly out: readonly string[];
    readonly in: readonly string[];
    readonly loss: number;
  } | null;
  readonly breakEvenCost: BreakEven['breakEvenCost'];
  readonly breakEvenValue: BreakEven['breakEvenValue'];
}

/** @returns null where the application is chosen, or is not in the ranking */
export function whyLeftOut(basis: Basis, decision: Decision, id: string): LeftOut | null {
  const row = decision.ranking.find((one) => one.id === id);
  return row === undefined || row.selected ? null : leftOutGiven(decision, id, breakEven(basis, id));
}

/**
 * The same where the break-even is already worked out, which is what takes long.
 *
 * @param even null where the application takes no part in the selection
 */
export function leftOutGiven(decision: Decision, id: string, even: BreakEven | null): LeftOut | null {
  const row = decision.ranking.find((one) => one.id === id);
  if (row === undefined || row.selected) return null;
  const conditions = row.remarks.flatMap((remark) =>
    remark.code === 'leftOutAboveWaterline'
      ? remark.because
      : remark.code === 'forcedOut'
        ? [remark.condition]
        : [],
  );
  const { ids } = decision.selection;
  return {
    id,
    place: row.place,
    why: even === null ? 'takesNoPart' : even.lossIfForcedIn === null ? 'impossible' : 'betterSpent',
    conditions: [...new Set(conditions)],
    instead:
      even === null || even.ifForcedIn === null
        ? null
        : {
            out: ids.filter((other) => !even.ifForcedIn!.includes(other)),
            in: even.ifForcedIn.filter((other) => other !== id && !ids.includes(other)),
            loss: even.lossIfForcedIn ?? 0,
          },
    breakEvenCost: even?.breakEvenCost ?? null,
    breakEvenValue: even?.breakEvenValue ?? null,
  };
}
