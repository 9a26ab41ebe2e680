import { en } from './en/pane';
import { en as enRanking } from './en/paneRanking';
import { sv } from './sv/pane';
import { sv as svRanking } from './sv/paneRanking';
import { wordsOf } from './words';
import type { KeyOf } from './words';

const swedish = { ...sv, ...svRanking };
const english = { ...en, ...enRanking } satisfies Record<keyof typeof swedish, string>;

/** A sentence of the task pane, without its plural ending. */
export type PaneKey = KeyOf<typeof swedish>;

/** Says a sentence of the task pane. */
export const sayPane = wordsOf(swedish, english);
