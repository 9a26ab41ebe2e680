import type { reference as sv } from '../sv/reference';

/** The same entries as in Swedish, or the build stops. */
export type ReferenceWords = {
  readonly [Id in keyof typeof sv]: {
    readonly description: string;
    readonly result: string;
    readonly parameters: { readonly [Key in keyof (typeof sv)[Id]['parameters']]: string };
  };
};

export const reference = {
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
  TIMKOSTNAD: {
    description:
      'What an hour of work costs the employer: monthly pay × 12 × (1 + surcharge) / hours per year.',
    result: 'Kronor per hour.',
    parameters: {
      monthlyPay: 'Monthly pay in kronor.',
      surcharge: "Employer's surcharge (PO) as a share, such as 40.15%.",
      hoursPerYear: 'Hours worked per year by one full-time employee.',
    },
  },
  TIDSBESPARING: {
    description: 'Work time saved per year: volume × usage share × (minutes before − minutes after) / 60.',
    result: 'Hours per year. Negative where the work takes longer afterwards.',
    parameters: {
      volume: 'Cases per year.',
      minutesBefore: 'Minutes per case before the change.',
      minutesAfter: 'Minutes per case after the change.',
      usage: 'Usage share: the share of the cases that go the new way. Omitted: all.',
    },
  },
  TIDSVARDE: {
    description: 'Value of time saved: hours × hour cost × share taken home.',
    result: 'Kronor per year.',
    parameters: {
      hours: 'Hours saved per year.',
      hourCost: 'Cost per hour in kronor.',
      takenHome: 'The share taken home in a budget. Omitted: the whole value.',
    },
  },
  UNDVIKENKOSTNAD: {
    description: 'Cost that does not arise: number of events × cost of one × reduction.',
    result: 'Kronor per year.',
    parameters: {
      events: 'Events per year today.',
      unitCost: 'Cost of one event in kronor.',
      reduction: 'Share of the events that is avoided.',
    },
  },
} satisfies ReferenceWords;
