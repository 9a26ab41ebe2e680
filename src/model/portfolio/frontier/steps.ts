import type { FrontierPoint } from '../decision';

/** What a step along the frontier changes. */
export interface FrontierStep {
  /** The fund from which the new portfolio is the best. */
  readonly fund: number;
  readonly addedFund: number;
  readonly addedValue: number;
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** From each point of the frontier to the next: "+120 000 kr takes A7 in and leaves A3 out". */
export function frontierSteps(frontier: readonly FrontierPoint[]): FrontierStep[] {
  return frontier.slice(1).map((point, k) => {
    const before = frontier[k]!;
    const [was, is] = [new Set(before.ids), new Set(point.ids)];
    return {
      fund: point.fund,
      addedFund: point.fund - before.fund,
      addedValue: point.value - before.value,
      in: point.ids.filter((id) => !was.has(id)),
      out: before.ids.filter((id) => !is.has(id)),
    };
  });
}

/** The point that holds for a fund: the last that it allows; null where it allows none. */
export function pointAt(frontier: readonly FrontierPoint[], fund: number): FrontierPoint | null {
  return frontier.filter((point) => point.fund <= fund).at(-1) ?? null;
}
