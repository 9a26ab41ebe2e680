import type { PaneKey } from '../../locale/paneWords';

/** The views in the order of the work. A view is listed here when it works. */
export const views = [
  { id: 'material', title: 'viewMaterial' },
  { id: 'weights', title: 'viewWeights' },
  { id: 'ranking', title: 'viewRanking' },
  { id: 'writing', title: 'viewWriting' },
] as const satisfies readonly { readonly id: string; readonly title: PaneKey }[];

export type ViewId = (typeof views)[number]['id'];
