import { avoidedCost, hourCost, hoursSaved, valueOfTime } from '../../model/benefit/labour';
import { declare } from '../declaration';
import { number, optionalNumber } from '../parameters';

/** What a benefit is made of: time, money, cases. */
export const blocks = [
  declare({
    id: 'TIMKOSTNAD',
    group: 'blocks',
    parameters: [
      number('monthlyPay', 'amount'),
      number('surcharge', 'share'),
      number('hoursPerYear', 'hoursPerYear'),
    ],
    result: { unit: 'amountPerHour' },
    formula: 'L · 12 · (1 + PO) / h',
    errors: ['invalidValue', 'divisionByZero'],
    examples: [
      { args: [38000, 0.4015, 1720], result: 371.5604651162791, witness: '639 084 / 1 720 (B0205)' },
    ],
    calculate: (monthlyPay, surcharge, hoursPerYear) => hourCost(monthlyPay, surcharge, hoursPerYear),
  }),
  declare({
    id: 'TIDSBESPARING',
    group: 'blocks',
    parameters: [
      number('volume', 'casesPerYear'),
      number('minutesBefore', 'minutes'),
      number('minutesAfter', 'minutes'),
      optionalNumber('usage', 'share', 1),
    ],
    result: { unit: 'hoursPerYear' },
    formula: 'V · n · (m_0 − m_1) / 60',
    errors: ['invalidValue'],
    examples: [{ args: [12000, 25, 10, 0.6], result: 1800, witness: '12 000 · 0,6 · 15 / 60 (B0210)' }],
    calculate: (volume, before, after, usage) => hoursSaved(volume, before, after, usage),
  }),
  declare({
    id: 'TIDSVARDE',
    group: 'blocks',
    parameters: [
      number('hours', 'hoursPerYear'),
      number('hourCost', 'amountPerHour'),
      optionalNumber('takenHome', 'share', 1),
    ],
    result: { unit: 'amountPerYear' },
    formula: 'T · k · h',
    errors: ['invalidValue'],
    examples: [{ args: [3000, 400, 0.5], result: 600000, witness: '3 000 · 400 · 0,5' }],
    calculate: (hours, costPerHour, takenHome) => valueOfTime(hours, costPerHour, takenHome),
  }),
  declare({
    id: 'UNDVIKENKOSTNAD',
    group: 'blocks',
    parameters: [
      number('events', 'casesPerYear'),
      number('unitCost', 'amount'),
      number('reduction', 'share'),
    ],
    result: { unit: 'amountPerYear' },
    formula: 'N · k · a',
    errors: ['invalidValue'],
    examples: [{ args: [40, 15000, 0.25], result: 150000, witness: '40 · 15 000 / 4 (B0215)' }],
    calculate: (events, unitCost, reduction) => avoidedCost(events, unitCost, reduction),
  }),
];
