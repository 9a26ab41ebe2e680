import { en as page } from './en/publish';
import { en as figures } from './en/publishFigures';
import { sv as sida } from './sv/publish';
import { sv as siffror } from './sv/publishFigures';
import type { KeyOf } from './words';
import { wordsOf } from './words';

const sv = { ...sida, ...siffror } as const;

/** What stands on the sheets of the decision material. */
export const sayPublish = wordsOf(sv, { ...page, ...figures });

export type PublishSentence = KeyOf<typeof sv>;
