import type { blocks as sv } from '../sv/referenceBlocks';
import type { WordsLike } from '../wordsLike';

export const blocks = {
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
} satisfies WordsLike<typeof sv>;
