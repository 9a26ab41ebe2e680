import { calculateApplication } from '../../model/benefit/application/calculation';
import { evaluated, scopeOf } from '../../model/benefit/formula/evaluation';
import { sameLengthGuard } from '../../model/benefit/guards';
import type { QuickAnswer } from '../../model/benefit/quick';
import { quickCalculation } from '../../model/benefit/quick';
import { drawsGuard } from '../../model/benefit/simulation';
import { answer, refuse } from '../../model/refusal';
import { measureWords, quickWords } from '../../locale/sv/cells';
import { benefitsTable, costsTable } from '../../workbook/schema/benefits';
import { sameKey } from '../../workbook/schema/table';
import { calculationRows, measureOf, problemSentences } from '../calculationSpill';
import { declare } from '../declaration';
import { calculationExample } from '../calculationExample';
import { number, optionalNumber } from '../parameters';
import { series } from '../seriesParameters';
import { preparedMaterial } from '../prepared';
import { table } from '../rangeParameters';
import { label } from '../spill';
import { choice, text, texts } from '../textParameters';

const QUICK_MEASURES = (Object.keys(quickWords) as (keyof typeof quickWords)[]).filter(
  (key): key is keyof QuickAnswer => key !== 'all',
);

const ARGUMENT_OF_TABLE: ReadonlyMap<string, string> = new Map([
  [benefitsTable.name, 'benefitTable'],
  [costsTable.name, 'costTable'],
]);

/** Whole calculations in one cell; chains of cells cost half a second per link in Excel. */
export const whole = [
  declare({
    id: 'SNABBKALKYL',
    group: 'whole',
    parameters: [
      number('volume', 'casesPerYear'),
      number('minutesSaved', 'minutes'),
      number('usage', 'share'),
      number('hourCost', 'amountPerHour'),
      number('investment', 'amount'),
      number('runningPerYear', 'amountPerYear'),
      optionalNumber('rate', 'ratePerYear', 0.03),
      optionalNumber('yearCount', 'years', 5),
      choice('answer', 'SNABBSVAR', quickWords, 'all'),
    ],
    result: { unit: 'table', spills: true },
    formula: 'N = V · m/60 · n · k;  NNV = (N − D) · a(r, n) − I',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [
      {
        // 12 000 · 10/60 · 0,5 = 1 000 h, 400 000 kr a year; less 100 000 in running cost, four years at 0 %.
        args: [12000, 10, 0.5, 400, 600000, 100000, 0, 4],
        result: [
          [label(quickWords.hours), 1000],
          [label(quickWords.yearlyBenefit), 400000],
          [label(quickWords.netPresentValue), 600000],
          [label(quickWords.netPresentValueRatio), 0.6],
          [label(quickWords.benefitCostRatio), 1.6],
          [label(quickWords.payback), 2],
          [label(quickWords.annuity), 150000],
          [label(quickWords.breakEvenUsage), 0.3125],
        ],
        witness: 'plain sums at 0 %, worked out by hand',
      },
      {
        args: [12000, 10, 0.5, 400, 600000, 100000, 0, 4, 'nettonuvärde'],
        result: [[600000]],
        witness: 'the third row of the table above',
      },
    ],
    calculate: (volume, minutesSaved, usage, hourCost, investment, running, rate, years, wanted) => {
      const input = { volume, minutesSaved, usage, hourCost, investment, running };
      const quick = quickCalculation(input, rate, years);
      if (!quick.ok) return quick;
      if (wanted !== 'all') {
        const value = quick.value[wanted];
        return value === null ? refuse('notAvailable', 'noMeasure') : answer([[value]]);
      }
      return answer(QUICK_MEASURES.map((key) => [label(quickWords[key]), quick.value[key] ?? '']));
    },
  }),
  declare({
    id: 'FORMEL',
    group: 'whole',
    parameters: [text('expression'), texts('names'), series('values', 'none')],
    result: { unit: 'none' },
    formula:
      '+ − * / ^ ( ), < <= > >= == !=, a ? b : c, abs ceil exp floor ln log10 max min round sqrt, pi e',
    errors: ['invalidValue', 'invalidNumber', 'divisionByZero'],
    examples: [
      {
        args: ['volym * minuter / 60 * timkostnad', [['volym', 'minuter', 'timkostnad']], [[1200, 15, 400]]],
        result: 120000,
        witness: '1 200 · 15 / 60 · 400',
      },
      { args: ['max(0,5 * a; 10)', [['a']], [[30]]], result: 15, witness: 'half of 30 is more than 10' },
    ],
    calculate: (expression, names, values) => {
      const wrong = sameLengthGuard('names', names, 'values', values);
      if (wrong !== null) return { ok: false, refusal: wrong };
      // Blank cells at the end of both ranges are no names.
      const given = names.flatMap((name, index) => (name === '' || name === '0' ? [] : [index]));
      const scope = scopeOf(
        given.map((index) => names[index] as string),
        given.map((index) => values[index] as number),
      );
      return scope.ok ? evaluated(expression, scope.value) : scope;
    },
  }),
  declare({
    id: 'KALKYL',
    group: 'whole',
    parameters: [
      text('application'),
      table('benefitTable'),
      table('costTable'),
      table('parameterTable'),
      choice('answer', 'KALKYLSVAR', measureWords, 'all'),
      optionalNumber('draws', 'number', 0),
      optionalNumber('seed', 'number', 1),
    ],
    result: { unit: 'table', spills: true },
    formula: 'NNV = Σ (N_t · n · takt(t) − I_t − D_t − A_t) / (1 + r)^t',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [calculationExample],
    calculate: (application, benefits, costs, parameters, wanted, draws, seed) => {
      const { material, missing, problemsOf } = preparedMaterial(benefits, costs, parameters);
      if (missing !== null) {
        const argument = ARGUMENT_OF_TABLE.get(missing.table) ?? 'parameterTable';
        return refuse('invalidValue', 'headersMissing', { argument, ...missing });
      }
      const key = sameKey(application);
      const calculated = calculateApplication(material, key);
      if (!calculated.ok) return calculated;
      const calculation = calculated.value;
      const problems = problemsOf(key);
      if (wanted !== 'all') {
        const count = problemSentences(calculation, problems).length;
        const value = measureOf(calculation, count, wanted);
        return value === null ? refuse('notAvailable', 'noMeasure') : answer([[value]]);
      }
      if (draws === 0) return answer(calculationRows(calculation, problems, null));
      const limits = drawsGuard(draws, seed);
      if (!limits.ok) return limits;
      return answer(calculationRows(calculation, problems, calculation.simulate(draws, seed)));
    },
  }),
];
