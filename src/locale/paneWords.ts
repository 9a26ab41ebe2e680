import { en } from './en/pane';
import { en as enApplication } from './en/paneApplication';
import { en as enBalance } from './en/paneBalance';
import { en as enCharts } from './en/paneCharts';
import { en as enFirstRun } from './en/paneFirstRun';
import { en as enPublishing } from './en/panePublishing';
import { en as enFunctions } from './en/paneFunctions';
import { en as enRanking } from './en/paneRanking';
import { en as enScenarios } from './en/paneScenarios';
import { en as enSelection } from './en/paneSelection';
import { en as enWeights } from './en/paneWeights';
import { en as enRobustness } from './en/paneRobustness';
import { sv } from './sv/pane';
import { sv as svApplication } from './sv/paneApplication';
import { sv as svBalance } from './sv/paneBalance';
import { sv as svCharts } from './sv/paneCharts';
import { sv as svFirstRun } from './sv/paneFirstRun';
import { sv as svPublishing } from './sv/panePublishing';
import { sv as svFunctions } from './sv/paneFunctions';
import { sv as svRanking } from './sv/paneRanking';
import { sv as svScenarios } from './sv/paneScenarios';
import { sv as svSelection } from './sv/paneSelection';
import { sv as svWeights } from './sv/paneWeights';
import { sv as svRobustness } from './sv/paneRobustness';
import { wordsOf } from './words';
import type { KeyOf } from './words';

const swedish = {
  ...sv,
  ...svFirstRun,
  ...svRanking,
  ...svRobustness,
  ...svScenarios,
  ...svFunctions,
  ...svCharts,
  ...svSelection,
  ...svBalance,
  ...svWeights,
  ...svApplication,
  ...svPublishing,
};
const english = {
  ...en,
  ...enFirstRun,
  ...enRanking,
  ...enRobustness,
  ...enScenarios,
  ...enFunctions,
  ...enCharts,
  ...enSelection,
  ...enBalance,
  ...enWeights,
  ...enApplication,
  ...enPublishing,
} satisfies Record<keyof typeof swedish, string>;

/** A sentence of the task pane, without its plural ending. */
export type PaneKey = KeyOf<typeof swedish>;

/** Says a sentence of the task pane. */
export const sayPane = wordsOf(swedish, english);
