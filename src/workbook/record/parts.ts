import type { PublishingPart } from '../publish/publish';
import { appendToLog } from './log';
import { minutesSheet } from './minutesSheet';
import { objectPlansSheet } from './objectPlansSheet';

/** What publishing leaves for the records: a row in the log, the minutes, and the object plans' material. */
export const recordParts: PublishingPart = (publication) => ({
  tables: [
    appendToLog(
      publication.decision,
      { time: publication.time, remark: publication.remark },
      publication.snapshot,
    ),
  ],
  sheets: [minutesSheet(publication), objectPlansSheet(publication)],
});
