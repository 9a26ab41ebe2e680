import type { parameters as svParameters, refusals as svRefusals } from '../sv/functions';

export const refusals = {
  boolean: '{{argument}}: TRUE and FALSE are not numbers. Enter a number.',
  booleanInSeries:
    '{{argument}}: cell {{position}} is TRUE or FALSE, not a number. Enter a number or leave the cell empty.',
  empty: '{{argument}}: the range is empty. Give at least one value.',
  errorInCell: '{{argument}}: cell {{position}} holds the error value {{value}}. Correct that cell first.',
  guessOutside: '{{argument}}: the guess {{value}} must be more than -1 (-100%).',
  lengthMismatch:
    '{{argument}} has {{length}} values but {{otherArgument}} has {{otherLength}}. Give the same number of years in both.',
  negative: '{{argument}}: {{value}} is less than zero. Give a number that is zero or more.',
  negativeInSeries:
    '{{argument}}: cell {{position}} is negative ({{value}}). Enter costs and other amounts here as positive numbers.',
  neverRepaid: 'The investment is not repaid within {{years}} years.',
  noBenefits: '{{argument}}: the present value of the benefits is zero, so there is nothing to divide by.',
  noCosts: '{{argument}}: the present value of the costs is zero, so there is nothing to divide by.',
  noHours: '{{argument}} is zero, so there is nothing to divide by.',
  noInvestment:
    '{{argument}}: the present value of the investment is zero, so there is nothing to divide by.',
  noRate: 'No rate from -99.99% up makes the net present value zero.',
  noSignChange: '{{argument}}: at least one positive and one negative flow are needed.',
  notFinite: '{{argument}}: cell {{position}} is not a finite number.',
  notPositive: '{{argument}}: {{value}} is too small. Give a number above zero.',
  rateAsPercent: '{{argument}}: {{value}} means more than 100%. Enter {{value}}% ({{share}}).',
  rateTooLow: '{{argument}}: {{value}} is too low. The rate must be above -1 (-100%).',
  shareOutside: '{{argument}}: {{value}} is not a share. Give a number from 0 to 1 (0% to 100%).',
  singleExpected: '{{argument}}: the range has {{rows}} rows and {{columns}} columns. Give a single value.',
  text: '{{argument}}: "{{value}}" is text, not a number.',
  textInSeries:
    '{{argument}}: cell {{position}} is text, not a number ("{{value}}"). Enter a number or leave the cell empty.',
  timingOutside:
    '{{argument}}: {{value}} will not do. Give 0 (start of the year), 0.5 (middle) or 1 (end of the year).',
  tooLarge: 'The answer is too large to calculate.',
  tooLong:
    '{{argument}} has {{length}} values, but at most {{limit}} can be calculated. Give only the years that count.',
  truthExpected: '{{argument}}: give TRUE or FALSE.',
  twoDimensional:
    '{{argument}}: the range has {{rows}} rows and {{columns}} columns. Give a single row or a single column.',
} satisfies Record<keyof typeof svRefusals, string>;

export const parameters = {
  amount: 'amount',
  benefits: 'benefits',
  costs: 'costs',
  events: 'events',
  flows: 'flows',
  guess: 'guess',
  hourCost: 'hour_cost',
  hours: 'hours',
  hoursPerYear: 'hours_per_year',
  interpolate: 'interpolate',
  investment: 'investment',
  minutesAfter: 'min_after',
  minutesBefore: 'min_before',
  monthlyPay: 'monthly_pay',
  rate: 'rate',
  reduction: 'reduction',
  running: 'running_costs',
  surcharge: 'surcharge',
  takenHome: 'taken_home',
  timing: 'timing',
  unitCost: 'unit_cost',
  usage: 'usage_share',
  volume: 'volume',
  years: 'years',
} satisfies Record<keyof typeof svParameters, string>;
