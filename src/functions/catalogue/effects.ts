import { expectedValue, netEffect, optimismAdjusted, threePoint } from '../../model/benefit/adjustments';
import { fullTimePosts } from '../../model/benefit/labour';
import { benefitFlow, rampShareOf } from '../../model/benefit/ramp';
import { answer } from '../../model/refusal';
import { methodWords } from '../../locale/sv/cells';
import { declare } from '../declaration';
import { number, optionalNumber } from '../parameters';
import { series } from '../seriesParameters';
import { profile } from '../rangeParameters';
import { choice } from '../textParameters';

/** What makes a possible benefit a likely one: pace, additionality, optimism, uncertainty. */
export const effects = [
  declare({
    id: 'HELTIDSTJANSTER',
    group: 'blocks',
    parameters: [number('hours', 'hoursPerYear'), number('hoursPerYear', 'hoursPerYear')],
    result: { unit: 'number' },
    formula: 'T / h',
    errors: ['invalidValue', 'divisionByZero'],
    examples: [{ args: [3440, 1720], result: 2, witness: '3 440 / 1 720' }],
    calculate: (hours, hoursPerYear) => fullTimePosts(hours, hoursPerYear),
  }),
  declare({
    id: 'INFORANDETAKT',
    group: 'blocks',
    parameters: [number('year', 'years'), profile('profile')],
    result: { unit: 'share' },
    formula: 'direkt 1 | snabb ¾ 1 | standard ½ ¾ 1 | långsam ¼ ½ ¾ 1',
    errors: ['invalidValue'],
    examples: [
      { args: [2, 'standard'], result: 0.75, witness: 'econstack, benefit ramp-up (B0217)' },
      { args: [4, [[0.2, 0.6, 0.9]]], result: 0.9, witness: 'the last share holds from then on' },
    ],
    calculate: (year, shares) => rampShareOf(year, shares),
  }),
  declare({
    id: 'NYTTOFLODE',
    group: 'blocks',
    parameters: [
      number('yearly', 'amountPerYear'),
      number('yearCount', 'years'),
      profile('profile'),
      optionalNumber('takenHome', 'share', 1),
      optionalNumber('index', 'ratePerYear', 0),
    ],
    result: { unit: 'amountPerYear', spills: true },
    formula: 'N · takt(t) · h · (1 + i)^t, t = 0 … n',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      {
        args: [100000, 3, 'snabb', 0.8],
        result: [[0], [60000], [80000], [80000]],
        witness: '100 000 · 0,8 · 0, 75, 100 and 100 % (B0224)',
      },
    ],
    calculate: (yearly, years, shares, takenHome, index) => {
      const flow = benefitFlow(yearly, years, shares, takenHome, index);
      return flow.ok ? answer(flow.value.map((value) => [value])) : flow;
    },
  }),
  declare({
    id: 'NETTOEFFEKT',
    group: 'blocks',
    parameters: [
      number('gross', 'none'),
      number('deadweight', 'share'),
      optionalNumber('displacement', 'share', 0),
      optionalNumber('leakage', 'share', 0),
      optionalNumber('substitution', 'share', 0),
      optionalNumber('multiplier', 'ratio', 1),
    ],
    result: { unit: 'none' },
    formula: 'B · (1 − d)(1 − u)(1 − l)(1 − s) · m',
    errors: ['invalidValue'],
    examples: [{ args: [1000, 0.2, 0.25, 0.1], result: 540, witness: 'econstack, 0.54 (B0170)' }],
    calculate: (gross, deadweight, displacement, leakage, substitution, multiplier) =>
      netEffect(gross, deadweight, displacement, leakage, substitution, multiplier),
  }),
  declare({
    id: 'OPTIMISMJUSTERA',
    group: 'blocks',
    parameters: [
      number('cost', 'amount'),
      number('uplift', 'share'),
      optionalNumber('mitigation', 'share', 0),
    ],
    result: { unit: 'amount' },
    formula: 'K · (1 + p · (1 − m))',
    errors: ['invalidValue'],
    examples: [{ args: [100, 0.5, 0.5], result: 125, witness: 'greenbook (B0166)' }],
    calculate: (cost, uplift, mitigation) => optimismAdjusted(cost, uplift, mitigation),
  }),
  declare({
    id: 'TREPUNKT',
    group: 'blocks',
    parameters: [
      number('low', 'none'),
      number('likely', 'none'),
      number('high', 'none'),
      choice('method', 'METOD', methodWords, 'pert'),
    ],
    result: { unit: 'none' },
    formula: 'pert (a + 4m + b)/6 | lichtenberg (a + 2,9m + b)/4,9 | triangel (a + m + b)/3',
    errors: ['invalidValue'],
    examples: [
      { args: [80, 100, 150], result: 105, witness: '630 / 6 (B0232)' },
      { args: [80, 100, 150, 'triangel'], result: 110, witness: '330 / 3' },
    ],
    calculate: (low, likely, high, method) => threePoint(low, likely, high, method),
  }),
  declare({
    id: 'VANTEVARDE',
    group: 'blocks',
    parameters: [series('probabilities', 'share'), series('outcomes', 'none')],
    result: { unit: 'none' },
    formula: 'Σ p_i · x_i, Σ p_i = 1',
    errors: ['invalidValue'],
    examples: [
      { args: [[[0.2, 0.5, 0.3]], [[100, 200, 400]]], result: 240, witness: '20 + 100 + 120 (B0236)' },
    ],
    calculate: (probabilities, outcomes) => expectedValue(probabilities, outcomes),
  }),
];
