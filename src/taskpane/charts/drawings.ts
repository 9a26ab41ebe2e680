import { lazy } from 'react';

/** The pictures that are drawn by the chart library, which is fetched with the first of them. */
export const StepLine = lazy(() =>
  import(/* webpackChunkName: "charts" */ './drawn/StepLine').then((module) => ({
    default: module.StepLine,
  })),
);

export const YearBars = lazy(() =>
  import(/* webpackChunkName: "charts" */ './drawn/YearBars').then((module) => ({
    default: module.YearBars,
  })),
);

export const Scatter = lazy(() =>
  import(/* webpackChunkName: "charts" */ './drawn/Scatter').then((module) => ({ default: module.Scatter })),
);
