import type { PublishingPart } from '../publish/publish';
import { followupSheet } from './followupSheet';
import { traceSheet } from './trace';

/** What publishing leaves for following up: the sheet Uppföljning, and the thread from council goal to outcome. */
export const followupParts: PublishingPart = (publication) => {
  const { sheet, path } = followupSheet(publication);
  return { sheets: [sheet, traceSheet(publication, path)] };
};
