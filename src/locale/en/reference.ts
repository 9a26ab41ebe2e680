import { blocks } from './referenceBlocks';
import { measures } from './referenceMeasures';
import { portfolio } from './referencePortfolio';
import { whole } from './referenceWhole';

/** The same entries as in Swedish, or the build stops. */
export const reference = { ...measures, ...blocks, ...whole, ...portfolio };
