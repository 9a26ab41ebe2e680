import { parameterIn } from '../../model/benefit/application/assumptions';
import {
  capitalCharge,
  indexed,
  realRate,
  residualValue,
  surchargeSum,
} from '../../model/benefit/municipalFinance';
import { answer, refuse } from '../../model/refusal';
import { parametersOfRange } from '../../workbook/read/calculation';
import { parametersTable } from '../../workbook/schema/round';
import { declare } from '../declaration';
import { number, optionalNumber } from '../parameters';
import { series } from '../seriesParameters';
import { table } from '../rangeParameters';
import { text } from '../textParameters';

/** Municipal finance: pay surcharge, capital charge, prices, and the dated parameters of a workbook. */
export const finance = [
  declare({
    id: 'POSUMMA',
    group: 'finance',
    parameters: [
      number('statutory', 'share'),
      optionalNumber('insurance', 'share', 0),
      optionalNumber('pension', 'share', 0),
      optionalNumber('otherOne', 'share', 0),
      optionalNumber('otherTwo', 'share', 0),
      optionalNumber('otherThree', 'share', 0),
    ],
    result: { unit: 'share' },
    formula: 'Σ p_i',
    errors: ['invalidValue'],
    examples: [
      { args: [0.3142, 0.0013, 0.086], result: 0.4015, witness: 'SKR, PO 2021, published sum (B0204)' },
    ],
    calculate: (...parts) => surchargeSum(parts),
  }),
  declare({
    id: 'KAPITALKOSTNAD',
    group: 'finance',
    parameters: [
      number('investment', 'amount'),
      number('life', 'years'),
      number('internalInterest', 'ratePerYear'),
      number('year', 'years'),
    ],
    result: { unit: 'amountPerYear' },
    formula: 'I/n + i · I · (1 − (y − 1)/n), 1 ≤ y ≤ n',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      { args: [1000000, 5, 0.025, 3], result: 215000, witness: '200 000 + 2,5 % of 600 000 (B0769)' },
    ],
    calculate: (investment, life, interest, year) => capitalCharge(investment, life, interest, year),
  }),
  declare({
    id: 'RESTVARDE',
    group: 'finance',
    parameters: [number('acquisition', 'amount'), number('life', 'years'), number('year', 'years')],
    result: { unit: 'amount' },
    formula: 'max(0; A · (1 − y/n))',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [{ args: [1000000, 10, 4], result: 600000, witness: 'six tenths (B0230)' }],
    calculate: (acquisition, life, year) => residualValue(acquisition, life, year),
  }),
  declare({
    id: 'INDEXERA',
    group: 'finance',
    parameters: [
      number('amount', 'amount'),
      series('indexRates', 'ratePerYear'),
      optionalNumber('years', 'years', null),
    ],
    result: { unit: 'amount' },
    formula: 'A · (1 + r)^n;  A · Π (1 + r_i)',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [
      { args: [1000, 0.02, 5], result: 1104.0808032, witness: '1 000 · 1,02^5 (B0225)' },
      { args: [1000, [[0.02, 0.03, 0.025]]], result: 1076.865, witness: 'Excel, FVSCHEDULE (B0226)' },
    ],
    calculate: (amount, rates, years) => indexed(amount, rates, years),
  }),
  declare({
    id: 'REALRANTA',
    group: 'finance',
    parameters: [number('nominal', 'ratePerYear'), number('inflation', 'ratePerYear')],
    result: { unit: 'ratePerYear' },
    formula: '(1 + n)/(1 + i) − 1',
    errors: ['invalidValue', 'invalidNumber'],
    examples: [{ args: [0.045, 0.02], result: 0.025 / 1.02, witness: 'Fisher: 2.45 % (B0227)' }],
    calculate: (nominal, inflation) => realRate(nominal, inflation),
  }),
  declare({
    id: 'PARAMETER',
    group: 'finance',
    parameters: [text('parameterName'), number('year', 'none'), table('parameterTable')],
    result: { unit: 'none' },
    formula: 'x(d), d = max {d_i ≤ y-12-31}',
    errors: ['invalidValue', 'notAvailable'],
    examples: [
      {
        args: [
          'po',
          2022,
          [
            ['Parameter', 'Värde', 'Enhet', 'Gäller från', 'Källa'],
            ['po', 0.3915, 'andel', 2019, 'SKR'],
            ['po', 0.4015, 'andel', 2021, 'SKR'],
            ['po', 0.4453, 'andel', 2023, 'SKR'],
          ],
        ],
        result: 0.4015,
        witness: 'the row of 2021 is the latest begun by the end of 2022',
      },
    ],
    calculate: (name, year, range) => {
      const rows = parametersOfRange(range);
      if (rows === null) {
        const column = parametersTable.columns
          .map(({ header }) => header)
          .slice(0, 2)
          .join(', ');
        const values = { argument: 'parameterTable', column, table: parametersTable.name };
        return refuse('invalidValue', 'headersMissing', values);
      }
      const found = parameterIn(rows, name, year);
      return found.ok ? answer(found.value.value) : found;
    },
  }),
];
