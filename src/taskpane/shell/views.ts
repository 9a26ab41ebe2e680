import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PaneKey } from '../../locale/paneWords';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Material } from '../session/material';

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
] as const satisfies readonly { readonly id: string; readonly title: PaneKey }[];

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
  ranking: lazy(() => import('../ranking/RankingView').then(({ RankingView }) => ({ default: RankingView }))),
  selection: lazy(() =>
    import('../selection/SelectionView').then(({ SelectionView }) => ({ default: SelectionView })),
  ),
  robustness: lazy(() =>
    import('../robustness/RobustnessView').then(({ RobustnessView }) => ({ default: RobustnessView })),
  ),
  balance: lazy(() => import('../balance/BalanceView').then(({ BalanceView }) => ({ default: BalanceView }))),
  scenarios: lazy(() =>
    import('../scenarios/ScenariosView').then(({ ScenariosView }) => ({ default: ScenariosView })),
  ),
  publishing: lazy(() =>
    import('../publishing/PublishingView').then(({ PublishingView }) => ({ default: PublishingView })),
  ),
};

export const WeightsView = lazy(() =>
  import('../weights/WeightsView').then((module) => ({ default: module.WeightsView })),
);

/** An application's own panel, which any view may open. */
export const ApplicationPanel = lazy(() =>
  import('../application/ApplicationPanel').then((module) => ({ default: module.ApplicationPanel })),
);

/** The search among the functions, from the menu of views. */
export const FunctionsPanel = lazy(() =>
  import('../functions/FunctionsPanel').then((module) => ({ default: module.FunctionsPanel })),
);
