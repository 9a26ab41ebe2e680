import { decide } from '../../../src/model/portfolio/decide';
import type { DecideSettings } from '../../../src/model/portfolio/decision';
import type { Publication } from '../../../src/workbook/publish/publication';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { Snapshot } from '../../../src/workbook/workbook';

/** A publication of a round, at a time that never changes. */
export function publicationOf(
  snapshot: Snapshot,
  settings: DecideSettings = {},
  time = '2026-11-23 14:05',
): Publication {
  const reading = readPortfolio(snapshot);
  if (reading.portfolio === null) throw new Error('the round can be ranked');
  const decision = decide(reading.portfolio, settings);
  return {
    snapshot,
    reading,
    portfolio: reading.portfolio,
    decision,
    frontier: decision.frontier,
    analysis: null,
    time,
  };
}
