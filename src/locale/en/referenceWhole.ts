import type { whole as sv } from '../sv/referenceWhole';
import type { WordsLike } from '../wordsLike';

export const whole = {
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
} satisfies WordsLike<typeof sv>;
