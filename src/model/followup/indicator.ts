/** A row of Indikatorer: how a benefit is measured, and what came of it. Null where a cell is blank. */
export interface Indicator {
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  /** Days are yyyy-mm-dd. */
  readonly baselineDate: string | null;
  readonly target: number | null;
  readonly targetDate: string | null;
  /** How it is measured. */
  readonly method: string | null;
  readonly owner: string | null;
  readonly outcome: number | null;
  readonly outcomeDate: string | null;
}

const day = 86_400_000;

/** Days between two days written yyyy-mm-dd. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
