import { sv as application } from './paneApplication';
import { sv as balance } from './paneBalance';
import { sv as charts } from './paneCharts';
import { sv as firstRun } from './paneFirstRun';
import { sv as functions } from './paneFunctions';
import { sv as publishing } from './panePublishing';
import { sv as ranking } from './paneRanking';
import { sv as robustness } from './paneRobustness';
import { sv as scenarios } from './paneScenarios';
import { sv as selection } from './paneSelection';
import { sv as weights } from './paneWeights';

/** The words of the pane's views, which are fetched with the first view that has its own code. */
export const sv = {
  ...firstRun,
  ...ranking,
  ...robustness,
  ...scenarios,
  ...functions,
  ...charts,
  ...selection,
  ...balance,
  ...weights,
  ...application,
  ...publishing,
} as const;
