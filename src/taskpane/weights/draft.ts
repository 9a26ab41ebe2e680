import { useSyncExternalStore } from 'react';
import type { Comparison } from '../../model/portfolio/weights/comparisons';
import type { RankOrderMethod } from '../../model/portfolio/weights/rankOrder';
import type { Written } from './written';

/** The ways to set weights, in the order of the list. */
export const tools = ['direct', 'hundred', 'swing', 'rankOrder', 'pairwise'] as const;
export type Tool = (typeof tools)[number];

/** How weights came about, as far as it is written in the workbook. */
export type Method = Exclude<Tool, 'rankOrder'> | RankOrderMethod;

/** Pairwise answers of one person, or of a group together. */
export interface PairwiseDraft {
  /** Empty where the group answers together. */
  readonly assessor: string;
  readonly comparisons: readonly Comparison[];
  /** Whose answers in the workbook these build on: what is not among them has been taken back. Null for nobody's. */
  readonly startedFrom: string | null;
}

/** A proposal that is tried in the pane. */
export interface Applied {
  readonly method: Method;
  readonly weights: Readonly<Record<string, number>>;
}

/** What has been answered so far, tool by tool. What is absent stands as the workbook has it. */
export interface Draft {
  readonly tool: Tool;
  readonly hundred: Readonly<Record<string, number>> | null;
  readonly swing: { readonly best: string | null; readonly points: Readonly<Record<string, number>> };
  /** Ids from the most important; those in one group are equally important. */
  readonly groups: readonly (readonly string[])[] | null;
  readonly formula: RankOrderMethod;
  readonly pairwise: PairwiseDraft | null;
  /** Which question is shown; null for the first that is not answered. */
  readonly question: number | null;
  readonly applied: Applied | null;
  /** What was written last, to take back, and what was said of it. */
  readonly written: (Written & { readonly sentence: string }) | null;
}

const nothing: Draft = {
  tool: 'direct',
  hundred: null,
  swing: { best: null, points: {} },
  groups: null,
  formula: 'centroid',
  pairwise: null,
  question: null,
  applied: null,
  written: null,
};

/**
 * The answers live as long as the page, which is one pane with one workbook: another view may be looked at in between,
 * and the work goes on where it was. Nothing is kept in the browser.
 */
let draft = nothing;
const listeners = new Set<() => void>();

function changeDraft(change: DraftChange): void {
  draft = { ...draft, ...(typeof change === 'function' ? change(draft) : change) };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

type DraftChange = Partial<Draft> | ((now: Draft) => Partial<Draft>);
export type ChangeDraft = (change: DraftChange) => void;

export function useDraft(): readonly [Draft, ChangeDraft] {
  return [useSyncExternalStore(subscribe, () => draft), changeDraft];
}
