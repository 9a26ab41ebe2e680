import type { measures as sv } from '../sv/referenceMeasures';
import type { WordsLike } from '../wordsLike';

export const measures = {
  NETTONUVARDE: {
    description:
      'Net present value of yearly flows. Year 0 is not discounted unless another timing is given.',
    result: 'Net present value in the unit of the flows.',
    parameters: {
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
      flows: 'Net flows, one per year from year 0: benefits positive, costs negative. One row or one column.',
      timing: 'When in the year the flow falls: 0 = start (default), 0.5 = middle, 1 = end as in NPV.',
    },
  },
  INTERNAVKASTNING: {
    description:
      'Internal rate of return: the rate per period that makes the net present value zero. Blank cells count as 0.',
    result: 'Return per period as a share.',
    parameters: {
      flows: 'Net flows, one per period: at least one positive and one negative.',
      guess:
        'Where several rates fit, the one nearest the guess is chosen. Without a guess, the lowest that is not negative.',
    },
  },
  NYTTOKOSTNADSKVOT: {
    description: 'Benefit–cost ratio: present value of the benefits divided by that of the costs.',
    result: 'The ratio; above 1 the benefits exceed the costs.',
    parameters: {
      benefits: 'Benefits per year from year 0.',
      costs: 'Costs of the same years, as positive numbers.',
      rate: 'Discount rate per year as a share.',
      timing: 'When in the year the flow falls: 0 = start (default), 0.5 = middle, 1 = end.',
    },
  },
  NNK: {
    description:
      'Net present value ratio: net present value per krona spent. Used for ranking under a limited budget.',
    result: 'The ratio; 0 or more is profitable.',
    parameters: {
      benefits: 'Benefits per year from year 0.',
      investment: 'Investment of the same years, as positive numbers.',
      rate: 'Discount rate per year as a share.',
      running:
        'Running costs per year as positive numbers. Where given they count both above and below the line.',
    },
  },
  PAYBACK: {
    description:
      'Payback time in years. Where the sum turns negative again, the last time it recovers counts.',
    result: 'Years from year 0. #N/A where the flows never repay the investment.',
    parameters: {
      flows: 'Net flows, one per year from year 0.',
      rate: 'Discount rate for the discounted payback time. Omitted: no discounting.',
      interpolate: 'TRUE (default) counts parts of years, FALSE whole years.',
    },
  },
  ANNUITET: {
    description: 'The amount that, the same at the end of each year, has the given present value.',
    result: 'Amount per year.',
    parameters: {
      amount: 'The present value, such as a net present value or an investment.',
      rate: 'Discount rate per year as a share.',
      years: 'Number of years, more than 0.',
    },
  },
  NNV_DATUM: {
    description: 'Net present value of dated flows at the first date. Like XNPV, but allows a negative rate.',
    result: 'Net present value in the unit of the flows.',
    parameters: {
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
      flows: 'Net flows: benefits positive, costs negative.',
      dates: 'One date per flow; none before the first.',
    },
  },
  DISKFAKTOR: {
    description: 'Discount factor: what one krona in a given year is worth today.',
    result: 'The factor.',
    parameters: {
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
      year: 'Years from today; 0 is today.',
      timing: 'When in the year: 0 = start (default), 0.5 = middle, 1 = end.',
    },
  },
  DISKFAKTOR_TRAPPA: {
    description: 'Discount factor where the rate changes with time. Each year is discounted at its own rate.',
    result: 'The factor.',
    parameters: {
      schedule: 'Two columns: from year, rate. The years must rise.',
      year: 'Whole years from today.',
    },
  },
  ANNUITETSFAKTOR: {
    description: 'Present value of one krona at the end of each year.',
    result: 'The factor.',
    parameters: {
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
      years: 'Number of years, more than 0.',
    },
  },
  INTERNAVKASTNING_ANTAL: {
    description:
      'How many rates make the net present value zero. More than one means that the internal rate is ambiguous.',
    result: 'Number.',
    parameters: {
      flows: 'Net flows, one per period.',
    },
  },
  MODAVKASTNING: {
    description:
      'Modified internal rate of return: deficits are financed at one rate, surpluses reinvested at another.',
    result: 'Return per period as a share.',
    parameters: {
      flows: 'Net flows, at least one positive and one negative.',
      financeRate: 'Rate on what is borrowed, per period.',
      reinvestmentRate: 'Rate on what is reinvested, per period.',
    },
  },
  KVOTKLASS: {
    description: 'Class of a benefit–cost ratio, in Swedish words. A bound belongs to the class above it.',
    result: 'Name of the class.',
    parameters: {
      ratio: 'Benefit–cost ratio.',
    },
  },
  BRYTANDEL: {
    description: 'The share of the benefit that must be realised for the net present value to be zero.',
    result: 'Share; above 1 not even all of it is enough.',
    parameters: {
      benefits: 'Benefits per year from year 0.',
      costs: 'Costs of the same years, as positive numbers.',
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
    },
  },
  KANSLIGHET: {
    description:
      'Net present value as one assumption at a time changes: benefits, costs, rate, a year of delay.',
    result: 'Table: assumption, net present value, change.',
    parameters: {
      benefits: 'Benefits per year from year 0.',
      costs: 'Costs of the same years, as positive numbers.',
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
      step: 'How much is changed, as a share. Omitted: 20%.',
    },
  },
} satisfies WordsLike<typeof sv>;
