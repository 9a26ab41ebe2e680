import type { Comparison } from '../../../model/portfolio/weights/comparisons';

/** A question: two directions to weigh against each other. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/**
 * All pairs, in the order in which to ask. First each with the one after it, so that k − 1 answers tie all together and
 * weights exist; then the ring is closed, which is the first answer that can contradict; then each with the next but one,
 * and so on, so that all directions are asked about equally often wherever one stops.
 */
export function questionsOf(ids: readonly string[]): readonly Pair[] {
  const k = ids.length;
  const pairs: Pair[] = [];
  for (let step = 1; step <= k / 2; step++) {
    const last = step * 2 === k ? k / 2 : k;
    for (let i = 0; i < last; i++) {
      const j = (i + step) % k;
      pairs.push({ a: ids[Math.min(i, j)] ?? '', b: ids[Math.max(i, j)] ?? '' });
    }
  }
  return pairs;
}

/** How many more answers it takes at least until all are tied together. */
export function answersMissing(ids: readonly string[], comparisons: readonly Comparison[]): number {
  const group = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    const above = group.get(id) ?? id;
    return above === id ? id : root(above);
  };
  for (const { a, b } of comparisons) group.set(root(a), root(b));
  return new Set(ids.map(root)).size - 1;
}

/** The next question that is not answered, after the one that is shown and round from the start; null where all are. */
export function nextUnanswered(
  questions: readonly Pair[],
  isAnswered: (pair: Pair) => boolean,
  shown: number,
): number | null {
  for (let step = 1; step <= questions.length; step++) {
    const at = (shown + step) % questions.length;
    const pair = questions[at];
    if (pair !== undefined && !isAnswered(pair)) return at;
  }
  return null;
}

/** The comparisons with one answer put in, or taken away where `times` is null. */
export function withAnswer(
  comparisons: readonly Comparison[],
  { a, b }: Pair,
  times: number | null,
): readonly Comparison[] {
  const others = comparisons.filter((one) => !(one.a === a && one.b === b) && !(one.a === b && one.b === a));
  return times === null ? others : [...others, { a, b, times }];
}
