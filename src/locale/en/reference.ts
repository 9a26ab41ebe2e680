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
  HELTIDSTJANSTER: {
    description: 'Hours as full-time posts.',
    result: 'Number of full-time posts.',
    parameters: {
      hours: 'Hours per year.',
      hoursPerYear: 'Hours worked per year by one full-time employee.',
    },
  },
  INFORANDETAKT: {
    description: 'Share of the full effect that is reached in a year. Nothing in year 0.',
    result: 'Share of the full effect.',
    parameters: {
      year: 'Whole years from the start.',
      profile: 'direkt, snabb, standard or långsam, or a range of shares; the last holds from then on.',
    },
  },
  NYTTOFLODE: {
    description: 'Yearly benefit year by year, from year 0 to the last.',
    result: 'Column with one value per year, year 0 first.',
    parameters: {
      yearly: 'Benefit per year at full effect.',
      yearCount: 'Number of years after year 0.',
      profile: 'direkt, snabb, standard or långsam, or a range of shares.',
      takenHome: 'Share taken home. Omitted: all of it.',
      index: 'Price increase per year as a share. Omitted: none.',
    },
  },
  NETTOEFFEKT: {
    description: 'What follows from the venture, less what would have happened anyway.',
    result: 'Effect in the unit of the gross.',
    parameters: {
      gross: 'Effect before deductions.',
      deadweight: 'Share that would have happened anyway.',
      displacement: 'Share that displaces something else.',
      leakage: 'Share that falls outside the target group.',
      substitution: 'Share that only changes form.',
      multiplier: 'Knock-on effect; 1 is none.',
    },
  },
  OPTIMISMJUSTERA: {
    description: 'Cost with an uplift for estimates being too optimistic.',
    result: 'Adjusted cost.',
    parameters: {
      cost: 'Cost as a positive number.',
      uplift: 'Uplift as a share, 50% or 0.5. For a benefit negative, down to -1.',
      mitigation: 'Share of the uplift that is mitigated. Omitted: none.',
    },
  },
  TREPUNKT: {
    description: 'Expected value of a lowest, a likely and a highest estimate.',
    result: 'Expected value.',
    parameters: {
      low: 'Lowest value.',
      likely: 'Most likely value.',
      high: 'Highest value.',
      method: 'pert (default), lichtenberg or triangel.',
    },
  },
  VANTEVARDE: {
    description: 'Expected value of outcomes with known probabilities.',
    result: 'Expected value in the unit of the outcomes.',
    parameters: {
      probabilities: 'Probabilities that sum to 1 (100%).',
      outcomes: 'One outcome per probability.',
    },
  },
  POSUMMA: {
    description: "The employer's surcharge (PO) as the sum of its parts.",
    result: 'Share of pay.',
    parameters: {
      statutory: "Statutory employer's contributions.",
      insurance: 'Collective insurance.',
      pension: 'Collective pension.',
      otherOne: 'Another part.',
      otherTwo: 'Another part.',
      otherThree: 'Another part.',
    },
  },
  KAPITALKOSTNAD: {
    description:
      'Capital charge of a year: linear depreciation and internal interest on the opening book value. Nominal.',
    result: 'Kronor that year; 0 after the useful life.',
    parameters: {
      investment: 'Acquisition value.',
      life: 'Useful life in years.',
      internalInterest: "The municipality's internal interest as a share. Not the discount rate.",
      year: 'Year after the acquisition; 1 is the first.',
    },
  },
  RESTVARDE: {
    description: 'Book value left after a number of years of linear depreciation.',
    result: 'Kronor, never below zero.',
    parameters: {
      acquisition: 'Acquisition value.',
      life: 'Useful life in years.',
      year: 'Years since the acquisition.',
    },
  },
  INDEXERA: {
    description: 'An amount carried forward by one rate, or by a chain of yearly rates.',
    result: 'Amount carried forward.',
    parameters: {
      amount: 'Amount to carry forward.',
      indexRates: 'One rate per year as a share, or a range with a rate for each year.',
      years: 'Number of years. Omitted: 1 year, or the whole chain.',
    },
  },
  REALRANTA: {
    description: 'Real rate of a nominal rate and an inflation.',
    result: 'Real rate per year as a share.',
    parameters: {
      nominal: 'Nominal rate as a share.',
      inflation: 'Inflation as a share.',
    },
  },
  PARAMETER: {
    description: 'Value of a dated parameter: the row with the latest date that is not after the year.',
    result: 'Value of the parameter.',
    parameters: {
      parameterName: 'Name of the parameter, such as po or kalkylränta.',
      year: 'Year that the value shall hold in.',
      parameterTable: 'The table Förutsättningar with its headers: Forutsattningar[#All].',
    },
  },
  SIMULERA: {
    description:
      'Spread of the net present value as each flow is drawn by itself from a triangular distribution. Same seed, same answer.',
    result: 'Table: P10, P50, P90, mean and the probability of a positive net present value.',
    parameters: {
      low: 'Lowest flow per year.',
      likely: 'Likely flow per year.',
      high: 'Highest flow per year.',
      rate: 'Discount rate per year as a share, such as 3% or 0.03.',
      draws: 'Number of draws, at most 100,000. Omitted: 5,000.',
      seed: 'Seed, a whole number. Omitted: 1.',
    },
  },
  UTFALLSGRAD: {
    description: 'How much of what was planned has come true.',
    result: 'Share of the plan.',
    parameters: {
      plan: 'Planned value.',
      outcome: 'Actual value.',
    },
  },
  MALUPPFYLLELSE: {
    description:
      'How far an indicator has come from its baseline to its target. The target may lie below the baseline.',
    result: 'Share of the way; above 1 the target is passed, negative it went the wrong way.',
    parameters: {
      baseline: 'Value before.',
      target: 'Target value.',
      outcome: 'Actual value.',
    },
  },
  HEMTAGNINGSGAP: {
    description:
      'How much of a possible benefit has been realised, and how much has been taken home in a budget.',
    result: 'Table: step, amount, share of the theoretical, gap to the step before.',
    parameters: {
      theoretical: 'Possible benefit.',
      realised: 'Benefit that has arisen.',
      budgeted: 'Benefit that has been taken out of a budget.',
    },
  },
  SNABBKALKYL: {
    description:
      'A first answer from six figures: investment in year 0, then the same benefit and running cost each year.',
    result: 'Table of eight measures, or the one that the answer names.',
    parameters: {
      volume: 'Cases per year.',
      minutesSaved: 'Minutes saved per case.',
      usage: 'Usage share.',
      hourCost: 'Cost per hour in kronor.',
      investment: 'Investment in year 0.',
      runningPerYear: 'Running cost per year.',
      rate: 'Discount rate. Omitted: 3%.',
      yearCount: 'Number of years after year 0. Omitted: 5.',
      answer: 'alla (all, default) or one of the measures, such as nettonuvärde, for a cell in a table row.',
    },
  },
  FORMEL: {
    description:
      "Evaluates one's own formula with named values. Decimal comma or point; semicolon between values in a function.",
    result: 'Value of the formula. A comparison gives 1 or 0.',
    parameters: {
      expression: 'The formula as text, such as "volume * minutes / 60".',
      names: 'The names that the formula uses.',
      values: 'One value per name.',
    },
  },
  KALKYL: {
    description:
      "One application's whole benefit calculation out of the tables Nyttor, Kostnader and Förutsättningar.",
    result: 'Table of all results, or the measure that the answer names.',
    parameters: {
      application: 'Id of the application.',
      benefitTable: 'Nyttor with its headers: Nyttor[#All].',
      costTable: 'Kostnader with its headers: Kostnader[#All].',
      parameterTable: 'Förutsättningar with its headers: Forutsattningar[#All].',
      answer: 'alla (all, default) or one of the measures, such as nettonuvärde, for a cell in a table row.',
      draws: 'Number of draws in the simulation. Omitted: no simulation.',
      seed: 'Seed, a whole number. Omitted: 1.',
    },
  },
} satisfies ReferenceWords;
