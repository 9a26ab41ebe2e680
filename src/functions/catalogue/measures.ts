import { equivalentAnnuity, netPresentValue } from '../../model/benefit/discounting';
import { internalRate } from '../../model/benefit/internalRate';
import { payback } from '../../model/benefit/payback';
import { benefitCostRatio, netPresentValueRatio } from '../../model/benefit/ratios';
import { declare } from '../declaration';
import { number, optionalNumber, optionalTruth } from '../parameters';
import { optionalSeries, series } from '../seriesParameters';

const MICROSOFT_NPV = [[-40000, 8000, 9200, 10000, 12000, 14500]];

/** Investment measures: is it worth it, and how much per krona. */
export const measures = [
  declare({
    id: 'NETTONUVARDE',
    group: 'measures',
    parameters: [
      number('rate', 'ratePerYear'),
      series('flows', 'amountPerYear'),
      optionalNumber('timing', 'share', 0),
    ],
    result: { unit: 'amount' },
    formula: 'Σ F_t / (1 + r)^(t + τ), t = 0 … n',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      {
        args: [0.08, MICROSOFT_NPV],
        result: 1922.06,
        tolerance: 0.005,
        witness: 'Microsoft, NPV, example 2',
      },
      { args: [0.08, MICROSOFT_NPV, 1], result: 1779.6866249373716, witness: 'Excel, NPV (B0365)' },
    ],
    calculate: (rate, flows, timing) => netPresentValue(rate, flows, timing),
  }),
  declare({
    id: 'INTERNAVKASTNING',
    group: 'measures',
    parameters: [series('flows', 'amount'), optionalNumber('guess', 'share', null)],
    result: { unit: 'share' },
    formula: 'r : Σ F_t / (1 + r)^t = 0, r ≥ −0,9999',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      {
        args: [[[-70000, 12000, 15000, 18000, 21000, 26000]]],
        result: 0.0866309480365,
        tolerance: 1e-12,
        witness: 'Microsoft, IRR, example 2, full precision (B0006)',
      },
      { args: [[[-100, 230, -132]], 0.25], result: 0.2, witness: '100·(1,1 − x)(1,2 − x) = 0, x = 1 + r' },
    ],
    calculate: (flows, guess) => internalRate(flows, guess),
  }),
  declare({
    id: 'PAYBACK',
    group: 'measures',
    parameters: [
      series('flows', 'amountPerYear'),
      optionalNumber('rate', 'ratePerYear', 0),
      optionalTruth('interpolate', true),
    ],
    result: { unit: 'years' },
    formula: 'max t : Σ_{s<t} F_s/(1+r)^s < 0 ≤ Σ_{s≤t} F_s/(1+r)^s',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [
      { args: [[[-200, 80, 80, 80, 80]]], result: 2.5, witness: 'Brealey, Myers & Marcus, ch. 8 (B0151)' },
      { args: [[[-100, 120, -50, 60]]], result: 2.5, witness: '-100, 20, -30, 30: 2 + 30/60' },
    ],
    calculate: (flows, rate, interpolate) => payback(flows, rate, interpolate),
  }),
  declare({
    id: 'NYTTOKOSTNADSKVOT',
    group: 'measures',
    parameters: [
      series('benefits', 'amountPerYear'),
      series('costs', 'amountPerYear'),
      number('rate', 'ratePerYear'),
      optionalNumber('timing', 'share', 0),
    ],
    result: { unit: 'ratio' },
    formula: 'PV(B) / PV(C)',
    errors: ['invalidValue', 'invalidNumber', 'divisionByZero'],
    examples: [
      {
        args: [[[0, 50, 50, 50, 50, 50]], [[150, 10, 10, 10, 10, 10]], 0.035],
        result: 1.1568127742116385,
        witness: 'B0198, exact fractions',
      },
    ],
    calculate: (benefits, costs, rate, timing) => benefitCostRatio(benefits, costs, rate, timing),
  }),
  declare({
    id: 'NNK',
    group: 'measures',
    parameters: [
      series('benefits', 'amountPerYear'),
      series('investment', 'amountPerYear'),
      number('rate', 'ratePerYear'),
      optionalSeries('running', 'amountPerYear'),
    ],
    result: { unit: 'ratio' },
    formula: '(PV(B) − PV(I)) / PV(I);  (PV(B) − PV(I) − PV(D)) / (PV(I) + PV(D))',
    errors: ['invalidValue', 'invalidNumber', 'divisionByZero'],
    examples: [
      {
        args: [[[0, 80, 80, 80, 80]], [[200, 0, 0, 0, 0]], 0.11],
        result: 0.241,
        tolerance: 5e-5,
        witness: 'Brealey, Myers & Marcus, ch. 8, profitability index (B0149)',
      },
      {
        args: [[[0, 50, 50, 50, 50, 50]], [[150, 0, 0, 0, 0, 0]], 0.035, [[0, 10, 10, 10, 10, 10]]],
        result: 0.1568127742116385,
        witness: 'ASEK 5.1: NNK-idu = BCR − 1, and the ratio is that of B0198',
      },
    ],
    calculate: (benefits, investment, rate, running) =>
      netPresentValueRatio(benefits, investment, rate, running),
  }),
  declare({
    id: 'ANNUITET',
    group: 'measures',
    parameters: [number('amount', 'amount'), number('rate', 'ratePerYear'), number('years', 'years')],
    result: { unit: 'amountPerYear' },
    formula: 'A · r / (1 − (1 + r)^−n);  A / n, r = 0',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      { args: [50, 0.035, 10], result: 6.012068393369563, witness: 'greenbook gb_eanc (B0163)' },
      { args: [15000, 0, 60], result: 250, witness: 'Excel, PMT with rate 0 (B0036)' },
    ],
    calculate: (amount, rate, years) => equivalentAnnuity(amount, rate, years),
  }),
];
