import type { sv } from '../sv/results';

export const en = {
  notAssessed: 'Not assessed against {{directions}}, hence no place.',
  notAnchored: 'Not anchored with the management of the administration.',
  notReady: 'Does not meet the requirements: {{gates}}.',
  gateAnchored: 'not anchored with the management of the administration',
  gateBenefit: 'benefit not calculated',
  gateIndicators: 'too few complete indicators',
  gateRunningCost: 'no plan for the running cost',
  tied: 'Shares its place with {{others}}.',
  forcedIn: 'Must be included according to {{condition}}: {{reason}}.',
  forcedInNoReason: 'Must be included according to {{condition}}; no reason is given.',
  forcedOut: 'Must not be included according to {{condition}}: {{reason}}.',
  forcedOutNoReason: 'Must not be included according to {{condition}}; no reason is given.',
  selectedBelowWaterline: 'Below the waterline, yet it fits in the best portfolio.',
  leftOutAboveWaterline:
    'Fits above the waterline, but the same money gives more points on other applications.',
  leftOutByConditions: 'Fits above the waterline but is not in the best portfolio; see {{conditions}}.',
  noCost: 'The cost is not known, so the application cannot be chosen.',
  drawsOutsideFund: 'Takes money in {{years}}, for which there is no budget.',
} as const satisfies Record<keyof typeof sv, string>;
