import { breakEvenShare, ratioClass, sensitivity } from '../../model/benefit/appraisal';
import { datedPresentValue, steppedDiscountFactor } from '../../model/benefit/datedFlows';
import { annuityFactorOf, discountFactorOf } from '../../model/benefit/discounting';
import { internalRateCount } from '../../model/benefit/internalRate';
import { modifiedRate } from '../../model/benefit/modifiedRate';
import { answer } from '../../model/refusal';
import { changeWords, ratioClassWords, sensitivityHeads } from '../../locale/sv/cells';
import { declare } from '../declaration';
import { number, optionalNumber } from '../parameters';
import { series } from '../seriesParameters';
import { steps } from '../rangeParameters';

const GREEN_BOOK = [
  [0, 0.035],
  [31, 0.03],
  [76, 0.025],
];

/** Investment measures beside the first six: factors, dated flows, how sure the answer is. */
export const appraisal = [
  declare({
    id: 'NNV_DATUM',
    group: 'measures',
    parameters: [number('rate', 'ratePerYear'), series('flows', 'amount'), series('dates', 'none')],
    result: { unit: 'amount' },
    formula: 'Σ P_i / (1 + r)^((d_i − d_1) / 365)',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      {
        // 1 January 2008 to 1 April 2009 as Excel's date serials.
        args: [0.09, [[-10000, 2750, 4250, 3250, 2750]], [[39448, 39508, 39751, 39859, 39904]]],
        result: 2086.6476,
        tolerance: 5e-5,
        witness: 'Microsoft, XNPV (B0012)',
      },
    ],
    calculate: (rate, flows, dates) => datedPresentValue(rate, flows, dates),
  }),
  declare({
    id: 'DISKFAKTOR',
    group: 'measures',
    parameters: [
      number('rate', 'ratePerYear'),
      number('year', 'years'),
      optionalNumber('timing', 'share', 0),
    ],
    result: { unit: 'ratio' },
    formula: '1 / (1 + r)^(t + τ)',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [{ args: [0.035, 10], result: 0.70891881371, witness: 'Green Book table 0.7089 (B0134)' }],
    calculate: (rate, year, timing) => discountFactorOf(rate, year, timing),
  }),
  declare({
    id: 'DISKFAKTOR_TRAPPA',
    group: 'measures',
    parameters: [steps('schedule'), number('year', 'years')],
    result: { unit: 'ratio' },
    formula: 'Π_{y=1..t} 1 / (1 + r_y)',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [
      { args: [GREEN_BOOK, 31], result: 0.345901369517, witness: 'Green Book: DF(30)/1.03 (B0136)' },
    ],
    calculate: (schedule, year) => steppedDiscountFactor(schedule, year),
  }),
  declare({
    id: 'ANNUITETSFAKTOR',
    group: 'measures',
    parameters: [number('rate', 'ratePerYear'), number('years', 'years')],
    result: { unit: 'ratio' },
    formula: '(1 − (1 + r)^−n) / r;  n, r = 0',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [{ args: [0.035, 30], result: 18.392045411362812, witness: 'greenbook, 18.392045 (B0141)' }],
    calculate: (rate, years) => annuityFactorOf(rate, years),
  }),
  declare({
    id: 'INTERNAVKASTNING_ANTAL',
    group: 'measures',
    parameters: [series('flows', 'amount')],
    result: { unit: 'number' },
    formula: '|{r ≥ −0,9999 : Σ F_t / (1 + r)^t = 0}|',
    errors: ['invalidValue'],
    examples: [{ args: [[[-100, 230, -132]]], result: 2, witness: '10 % and 20 % (B0247)' }],
    calculate: (flows) => internalRateCount(flows),
  }),
  declare({
    id: 'MODAVKASTNING',
    group: 'measures',
    parameters: [
      series('flows', 'amount'),
      number('financeRate', 'ratePerYear'),
      number('reinvestmentRate', 'ratePerYear'),
    ],
    result: { unit: 'share' },
    formula: '(Σ F⁺_t·(1 + rr)^(n−t) / −Σ F⁻_t/(1 + fr)^t)^(1/n) − 1',
    errors: ['invalidValue', 'invalidNumber', 'divisionByZero'],
    examples: [
      {
        args: [[[-120000, 39000, 30000, 21000, 37000, 46000]], 0.1, 0.12],
        result: 0.1260941303659051,
        tolerance: 1e-10,
        witness: 'Microsoft, MIRR (B0014)',
      },
    ],
    calculate: (flows, finance, reinvestment) => modifiedRate(flows, finance, reinvestment),
  }),
  declare({
    id: 'KVOTKLASS',
    group: 'measures',
    parameters: [number('ratio', 'ratio')],
    result: { unit: 'text', text: true },
    formula: '< 0 | 0 – 1 | 1 – 1,5 | 1,5 – 2 | 2 – 4 | ≥ 4',
    errors: ['invalidValue'],
    examples: [{ args: [1.5], result: 'medel', witness: 'DfT, a bound belongs to the class above (B0175)' }],
    calculate: (ratio) => answer(ratioClassWords[ratioClass(ratio)]),
  }),
  declare({
    id: 'BRYTANDEL',
    group: 'measures',
    parameters: [
      series('benefits', 'amountPerYear'),
      series('costs', 'amountPerYear'),
      number('rate', 'ratePerYear'),
    ],
    result: { unit: 'share' },
    formula: 'PV(C) / PV(B)',
    errors: ['invalidValue', 'invalidNumber', 'divisionByZero'],
    examples: [
      {
        args: [[[0, 50, 50, 50, 50, 50]], [[150, 0, 0, 0, 0, 0]], 0.035],
        result: 0.6644441194742983,
        witness: 'B0238, exact fractions',
      },
    ],
    calculate: (benefits, costs, rate) => breakEvenShare(benefits, costs, rate),
  }),
  declare({
    id: 'KANSLIGHET',
    group: 'measures',
    parameters: [
      series('benefits', 'amountPerYear'),
      series('costs', 'amountPerYear'),
      number('rate', 'ratePerYear'),
      optionalNumber('step', 'share', 0.2),
    ],
    result: { unit: 'table', spills: true },
    formula: 'NNV(B·(1 ± s)), NNV(C·(1 ± s)), NNV(r·(1 ± s)), NNV(B_{t−1})',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      {
        // At a rate of 0 every row is a plain sum: 120 − 100, and 20 % of 120 and of 100; a year late loses 60.
        args: [[[0, 60, 60]], [[100, 0, 0]], 0],
        result: [
          ['Antagande', 'Nettonuvärde', 'Ändring'],
          ['Grundkalkyl', 20, 0],
          ['Nyttor högre', 44, 24],
          ['Nyttor lägre', -4, -24],
          ['Kostnader högre', 0, -20],
          ['Kostnader lägre', 40, 20],
          ['Ränta högre', 20, 0],
          ['Ränta lägre', 20, 0],
          ['Nyttor ett år senare', -40, -60],
        ],
        witness: 'plain sums, worked out by hand',
      },
    ],
    calculate: (benefits, costs, rate, step) => {
      const rows = sensitivity(benefits, costs, rate, step);
      if (!rows.ok) return rows;
      return answer([
        sensitivityHeads,
        ...rows.value.map((row) => [changeWords[row.change], row.netPresentValue, row.difference]),
      ]);
    },
  }),
];
