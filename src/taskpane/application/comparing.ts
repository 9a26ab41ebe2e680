import { listed, percentagePoints } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { Basis } from '../../model/portfolio/basis';
import type { Decision } from '../../model/portfolio/decision';
import { contrast } from '../../model/portfolio/explanation/contrast';
import type { Contrast } from '../../model/portfolio/explanation/contrast';

/** The contrast of two applications, whichever is ahead; null where one of them is not fully assessed. */
export function contrastOf(basis: Basis, one: string, other: string): Contrast | null {
  const found = contrast(basis, one, other);
  return found !== null && found.lead < 0 ? contrast(basis, other, one) : found;
}

/** Shares below this are shown as 0,0 and said to be less than the least that is shown. */
export const leastShown = 0.001;

/** The smallest move of weight that brings two applications level, in words; that there is none where none does. */
export function swapSentence(
  language: Language,
  { ahead, behind, lead, swap }: Contrast,
  decision: Decision,
): string {
  const direction = (id: string): string => decision.weights.find((each) => each.id === id)?.title ?? id;
  const names = { ahead, behind };
  if (lead === 0) return sayPane(language, 'swapTied', names);
  if (swap === null) return sayPane(language, 'swapNever', names);
  const share = (of: number): string =>
    of < leastShown
      ? sayPane(language, 'swapLittle', { points: percentagePoints(language, leastShown) })
      : sayPane(language, 'swapPoints', { points: percentagePoints(language, of) });
  const [first, ...more] = swap.moves;
  if (first === undefined) return sayPane(language, 'swapTied', names);
  const to = direction(first.to);
  if (more.length === 0) {
    return sayPane(language, 'swapOne', {
      ...names,
      share: share(first.amount),
      from: direction(first.from),
      to,
    });
  }
  const moves = swap.moves.map(({ from, amount }) =>
    sayPane(language, 'swapFrom', { share: share(amount), from: direction(from) }),
  );
  return sayPane(language, 'swapSeveral', {
    ...names,
    share: share(swap.share),
    moves: listed(language, moves),
    to,
  });
}
