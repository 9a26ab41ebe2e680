import type { PageWords } from '../referencePageWords';

export const page = {
  title: 'Functions',
  introduction: [
    'Every function is called `NYTTA.` and then its name, the same in all languages. It calculates in the cell and fetches nothing but its arguments.',
    'Rates and shares are entered as a share or with a percent sign: 3% or 0.03. A number above 1 in a rate argument is refused, as it is nearly always a percentage without its sign. Blank cells in a series count as 0 in their own year. Text, TRUE or FALSE in a series gives #VALUE! with the position of the cell. A series is one row or one column of at most 200 values (1,200 for the internal rate of return).',
    'Costs in a cost argument are entered as positive numbers. Net flows carry their sign.',
  ],
  argument: 'Argument',
  meaning: 'Meaning',
  unit: 'Unit',
  result: 'result',
  formula: 'Formula',
  errors: 'Errors',
  gives: 'gives',
  downwards: 'downwards',
  groups: {
    measures: 'Investment measures',
    blocks: 'Benefit building blocks',
  },
  units: {
    amount: 'SEK',
    amountPerHour: 'SEK/h',
    amountPerYear: 'SEK/year',
    casesPerYear: 'number/year',
    hours: 'h',
    hoursPerYear: 'h/year',
    minutes: 'min',
    none: '–',
    ratePerYear: 'share/year',
    ratio: 'ratio',
    share: 'share',
    truth: 'TRUE/FALSE',
    years: 'years',
  },
} satisfies PageWords;
