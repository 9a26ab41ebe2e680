import type { sv } from '../sv/paneViews';
import { en as application } from './paneApplication';
import { en as balance } from './paneBalance';
import { en as charts } from './paneCharts';
import { en as firstRun } from './paneFirstRun';
import { en as functions } from './paneFunctions';
import { en as publishing } from './panePublishing';
import { en as ranking } from './paneRanking';
import { en as robustness } from './paneRobustness';
import { en as scenarios } from './paneScenarios';
import { en as selection } from './paneSelection';
import { en as weights } from './paneWeights';

export const en = {
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
} satisfies Record<keyof typeof sv, string>;
