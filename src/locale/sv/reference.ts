import { blocks } from './referenceBlocks';
import { measures } from './referenceMeasures';
import { portfolio } from './referencePortfolio';
import { whole } from './referenceWhole';

/**
 * What Excel and the reference say about each function and its arguments. One entry per function of the catalogue in
 * `src/functions`; a test holds the two together. Texts are short: Excel shows them in a small box.
 */
export const reference = { ...measures, ...blocks, ...whole, ...portfolio };
