import { en } from './en/pane';
import { en as enRanking } from './en/paneRanking';
import { en as enWeights } from './en/paneWeights';
import { sv } from './sv/pane';
import { sv as svRanking } from './sv/paneRanking';
import { sv as svWeights } from './sv/paneWeights';
import { wordsOf } from './words';
import type { KeyOf } from './words';

const swedish = { ...sv, ...svRanking, ...svWeights };
const english = { ...en, ...enRanking, ...enWeights } satisfies Record<keyof typeof swedish, string>;

/** A sentence of the task pane, without its plural ending. */
export type PaneKey = KeyOf<typeof swedish>;

/** Says a sentence of the task pane. */
export const sayPane = wordsOf(swedish, english);
