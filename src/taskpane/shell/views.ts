import type { ComponentType } from 'react';
import type { FirstKey } from '../../locale/paneWords';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Material } from '../session/material';
import { fetched } from './fetched';

/** The views in the order of the work. A view is listed here when it works. */
export const views = [
  { id: 'material', title: 'viewMaterial' },
  { id: 'weights', title: 'viewWeights' },
  { id: 'ranking', title: 'viewRanking' },
  { id: 'selection', title: 'viewSelection' },
  { id: 'robustness', title: 'viewRobustness' },
  { id: 'balance', title: 'viewBalance' },
  { id: 'scenarios', title: 'viewScenarios' },
  { id: 'publishing', title: 'viewPublishing' },
] as const satisfies readonly { readonly id: string; readonly title: FirstKey }[];

export type ViewId = (typeof views)[number]['id'];

/** What a view is given beside the session. */
export interface ViewProps {
  readonly material: Material;
  readonly portfolio: Portfolio;
  /** The one that `session.calculated` holds, which a view of the outcome cannot do without. */
  readonly decision: Decision;
  readonly onView: (view: ViewId) => void;
  /** Opens an application's own panel. */
  readonly onApplication: (id: string) => void;
}

/** Views that show the outcome; each is fetched when it is first opened. */
export const outcomeViews: Readonly<
  Record<Exclude<ViewId, 'material' | 'weights'>, ComponentType<ViewProps>>
> = {
  ranking: fetched(async () => (await import('../ranking/RankingView')).RankingView),
  selection: fetched(async () => (await import('../selection/SelectionView')).SelectionView),
  robustness: fetched(async () => (await import('../robustness/RobustnessView')).RobustnessView),
  balance: fetched(async () => (await import('../balance/BalanceView')).BalanceView),
  scenarios: fetched(async () => (await import('../scenarios/ScenariosView')).ScenariosView),
  publishing: fetched(async () => (await import('../publishing/PublishingView')).PublishingView),
};

export const WeightsView = fetched(async () => (await import('../weights/WeightsView')).WeightsView);

/** An application's own panel, which any view may open. */
export const ApplicationPanel = fetched(
  async () => (await import('../application/ApplicationPanel')).ApplicationPanel,
);

/** The search among the functions, from the menu of views. */
export const FunctionsPanel = fetched(
  async () => (await import('../functions/FunctionsPanel')).FunctionsPanel,
);
