import type { sv } from '../sv/followup';

export const en = {
  specific: 'Specific',
  measurable: 'Measurable',
  reasonable: 'Reasonable',
  timeBound: 'Time-bound',

  noIndicator: 'Write what is measured.',
  noOwner: 'Say who answers for the goal.',
  noUnit: 'Give the unit.',
  noBaseline: 'Measure the baseline: the value before the change.',
  noTarget: 'Give the goal as a number.',
  noMethod: 'Say how the indicator is measured.',
  notComparable: 'Without a baseline and a goal nobody can judge whether the goal is reasonable.',
  targetIsBaseline: 'The goal is the same as the baseline. Give a goal that means a change.',
  targetOutsideShare: 'The goal is a share and must lie between 0 and 100%.',
  targetBelowZero: 'The goal is below zero though the baseline is not. Check the goal.',
  farBeyond:
    'The outcome is more than twice as far from the baseline as the goal. Check the measurement, or raise the goal.',
  noTargetDate: 'Say when the goal is to be reached.',
  targetBeforeBaseline: 'The day of the goal is not after that of the baseline. Correct one of them.',

  noPlan: 'No plan',
  notMeasured: 'Not measured',
  undated: 'No date',
  reached: 'Reached',
  ahead: 'Ahead of plan',
  onPath: 'On plan',
  behind: 'Behind plan',

  biasOffer:
    'Earlier rounds: {{group}} has got {{own}} of the planned benefit ({{count}} outcomes). Suggestion: multiply new forecasts by {{factor}} (90% sure between {{low}} and {{high}}). Nothing changes unless you do it yourself.',
  biasTooFew:
    'Too few outcomes of earlier rounds to say how forecasts tend to come true. At least three are needed, two of them from the same administration.',
} as const satisfies Record<keyof typeof sv, string>;
