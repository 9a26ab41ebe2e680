import type { WeightDomain } from '../../model/portfolio/robustness/weightSamples';
import type { Sampling } from '../work/tasks';

/** Weights that are thought possible, by the names that the view gives them. */
export const domains = {
  around: { kind: 'around', relative: 0.2 },
  ordinal: { kind: 'ordinal' },
  free: { kind: 'free' },
} as const satisfies Readonly<Record<string, WeightDomain>>;

export type DomainName = keyof typeof domains;

/** Enough for a share to be right within three percentage points, nineteen times of twenty. */
export const fundingSamples = 1000;
/** Within one percentage point. */
export const placeSamples = 10_000;

/** What is asked for the shares that are published: weights near the decided ones. */
export const publishedFunding: Sampling = { domain: domains.around, samples: fundingSamples };
