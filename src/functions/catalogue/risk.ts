import { simulatedNetPresentValue } from '../../model/benefit/simulation';
import { goalAttainment, outcomeShare, realisationGap } from '../../model/followup/realisation';
import { answer } from '../../model/refusal';
import { realisationHeads, realisationWords, spreadWords } from '../../locale/sv/cells';
import { declare } from '../declaration';
import { number, optionalNumber } from '../parameters';
import { series } from '../seriesParameters';
import { spreadRows } from '../spill';

/** How far off it may be, and how it went. */
export const risk = [
  declare({
    id: 'SIMULERA',
    group: 'risk',
    parameters: [
      series('low', 'amountPerYear'),
      series('likely', 'amountPerYear'),
      series('high', 'amountPerYear'),
      number('rate', 'ratePerYear'),
      optionalNumber('draws', 'number', 5000),
      optionalNumber('seed', 'number', 1),
    ],
    result: { unit: 'table', spills: true },
    formula: 'NNV(X_t), X_t ~ triangel(a_t, m_t, b_t)',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      {
        args: [[[-100, 60, 60]], [[-100, 60, 60]], [[-100, 60, 60]], 0],
        result: [
          [spreadWords.p10, 20],
          [spreadWords.p50, 20],
          [spreadWords.p90, 20],
          [spreadWords.mean, 20],
          [spreadWords.positive, 1],
        ],
        witness: 'without spread every draw is the plain sum',
      },
    ],
    calculate: (low, likely, high, rate, draws, seed) => {
      const spread = simulatedNetPresentValue(low, likely, high, rate, draws, seed);
      return spread.ok ? answer(spreadRows(spread.value)) : spread;
    },
  }),
  declare({
    id: 'UTFALLSGRAD',
    group: 'risk',
    parameters: [number('plan', 'none'), number('outcome', 'none')],
    result: { unit: 'share' },
    formula: 'U / P',
    errors: ['invalidValue', 'divisionByZero'],
    examples: [{ args: [120000, 90000], result: 0.75, witness: '90 / 120 (B0240)' }],
    calculate: (plan, outcome) => outcomeShare(plan, outcome),
  }),
  declare({
    id: 'MALUPPFYLLELSE',
    group: 'risk',
    parameters: [number('baseline', 'none'), number('target', 'none'), number('outcome', 'none')],
    result: { unit: 'share' },
    formula: '(U − B) / (M − B)',
    errors: ['invalidValue', 'divisionByZero'],
    examples: [{ args: [20, 8, 11], result: 0.75, witness: '9 of 12 days on the way down' }],
    calculate: (baseline, target, outcome) => goalAttainment(baseline, target, outcome),
  }),
  declare({
    id: 'HEMTAGNINGSGAP',
    group: 'risk',
    parameters: [number('theoretical', 'amount'), number('realised', 'amount'), number('budgeted', 'amount')],
    result: { unit: 'table', spills: true },
    formula: 'T, R, H;  R/T, H/T;  T − R, R − H',
    errors: ['invalidValue', 'divisionByZero'],
    examples: [
      {
        args: [800000, 600000, 200000],
        result: [
          realisationHeads,
          [realisationWords.theoretical, 800000, 1, 0],
          [realisationWords.realised, 600000, 0.75, 200000],
          [realisationWords.budgeted, 200000, 0.25, 400000],
        ],
        witness: 'quarters, worked out by hand',
      },
    ],
    calculate: (theoretical, realised, budgeted) => {
      const steps = realisationGap(theoretical, realised, budgeted);
      if (!steps.ok) return steps;
      return answer([
        realisationHeads,
        ...steps.value.map(({ step, amount, share, gap }) => [realisationWords[step], amount, share, gap]),
      ]);
    },
  }),
];
