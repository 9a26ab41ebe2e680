import type { Application, YearDraw } from '../portfolio';

/** An application that can take part in the selection: fully assessed, and of known cost. */
export interface Candidate {
  readonly application: Application;
  readonly score: number;
  readonly draws: readonly YearDraw[];
  /** All years, whole kronor. */
  readonly cost: number;
}

/** The value that the selection adds up: whole millionths of a point. */
export function selectionValue(score: number): number {
  return Math.round(score * 1e6);
}

export function byId<T extends { readonly application: Application }>(a: T, b: T): number {
  return a.application.id < b.application.id ? -1 : a.application.id > b.application.id ? 1 : 0;
}
