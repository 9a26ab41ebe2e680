import fc from 'fast-check';
import type { Calculation } from '../../../../src/model/benefit/application/calculation';
import { calculateApplication } from '../../../../src/model/benefit/application/calculation';
import type { BenefitLine, CostLine } from '../../../../src/model/benefit/application/material';
import { BENEFICIARIES, COST_KINDS } from '../../../../src/model/benefit/application/material';
import { valueOf } from '../outcomes';
import { avoided, investment, material, parameters, time } from './material';

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const year = fc.integer({ min: 2027, max: 2029 });
const benefit: fc.Arbitrary<BenefitLine> = fc
  .record({
    base: fc.constantFrom(time, avoided),
    beneficiary: fc.constantFrom(...BENEFICIARIES, null),
    volume: fc.integer({ min: 1, max: 100_000 }),
    usageShare: share,
    realisationShare: fc.double({ min: 0, max: 1, noNaN: true }),
    profile: fc.array(share, { minLength: 1, maxLength: 4 }),
    startYear: fc.option(year),
    endYear: fc.option(year),
  })
  .map(({ base, volume, ...line }) => ({
    ...base,
    ...line,
    volume: base.volume === null ? null : volume,
    count: base.count === null ? null : volume,
  }));
const cost: fc.Arbitrary<CostLine> = fc
  .record({
    kind: fc.constantFrom(...COST_KINDS, null),
    year,
    amount: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map((line) => ({ ...investment, ...line }));
const benefits = fc.array(benefit, { maxLength: 8 });
const costs = fc.array(cost, { maxLength: 8 });

const calculate = (b: readonly BenefitLine[], c: readonly CostLine[]): Calculation =>
  valueOf(calculateApplication(material(b, [...c, { ...investment, amount: 1 }], parameters), 'A1'));

const check = (law: (calculation: Calculation, b: BenefitLine[], c: CostLine[]) => void): void =>
  fc.assert(
    fc.property(benefits, costs, (b, c) => law(calculate(b, c), b, c)),
    { seed: 2027, numRuns: 200 },
  );

const near = (a: number, b: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(a) + Math.abs(b)));

describe('laws of an application', () => {
  test('benefit by beneficiary and by kind each sum to the whole', () => {
    check((calculation) => {
      for (const parts of [calculation.byBeneficiary, calculation.byKind]) {
        for (const key of ['theoretical', 'realised', 'takenHome'] as const) {
          const sum = (parts as readonly Record<typeof key, number>[]).reduce(
            (total, part) => total + part[key],
            0,
          );
          near(sum, calculation.benefitValue[key]);
        }
      }
    });
  });

  test('taken home ≤ realised ≤ theoretical, every year', () => {
    check(({ benefits: { theoretical, realised, takenHome }, years }) => {
      years.forEach((_, index) => {
        expect(takenHome[index]).toBeLessThanOrEqual((realised[index] as number) * (1 + 1e-12));
        expect(realised[index]).toBeLessThanOrEqual((theoretical[index] as number) * (1 + 1e-12));
      });
    });
  });

  test('adding a cost never raises the net present value', () => {
    fc.assert(
      fc.property(benefits, costs, cost, (b, c, another) => {
        const before = calculate(b, c).measures.netPresentValue;
        const after = calculate(b, [...c, another]).measures.netPresentValue;
        expect(after).toBeLessThanOrEqual(before + 1e-9 * (1 + Math.abs(before)));
      }),
      { seed: 2027 },
    );
  });

  test('adding a benefit never lowers it', () => {
    fc.assert(
      fc.property(benefits, costs, benefit, (b, c, another) => {
        const before = calculate(b, c).measures.netPresentValue;
        const after = calculate([...b, another], c).measures.netPresentValue;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9 * (1 + Math.abs(before)));
      }),
      { seed: 2027 },
    );
  });

  test('the order of lines changes nothing but rounding', () => {
    check((calculation, b, c) => {
      const turned = calculate([...b].reverse(), [...c].reverse());
      near(turned.measures.netPresentValue, calculation.measures.netPresentValue);
    });
  });

  test('NNK is the benefit–cost ratio less 1, and the annuity times its factor the net present value', () => {
    check(({ measures }) => {
      near(measures.netPresentValueRatio ?? 0, (measures.benefitCostRatio ?? 0) - 1);
      near(measures.annuity * 1.952, measures.netPresentValue);
    });
  });

  test('with a figure at its break-even, the net present value is zero', () => {
    check((calculation, b, c) => {
      for (const { line, driver, breakEven } of calculation.breakEvens) {
        const index = b.findIndex((candidate) => candidate === line);
        // Figures that lie outside what a line may hold cannot be tried.
        if (
          line === null ||
          breakEven <= 0 ||
          driver === 'minutesSaved' ||
          driver === 'yearly' ||
          driver === 'investment'
        )
          continue;
        if ((driver === 'usageShare' || driver === 'reduction') && breakEven > 1) continue;
        const changed = b.map((other, at) => (at === index ? { ...other, [driver]: breakEven } : other));
        const again = calculate(changed, c);
        const size = Object.values(again.costValue).reduce(
          (sum, value) => sum + value,
          again.benefitValue.realised,
        );
        expect(Math.abs(again.measures.netPresentValue)).toBeLessThanOrEqual(
          1e-8 * (1 + size + calculation.benefitValue.realised),
        );
      }
    });
  });

  test('the net present value is what the years say', () => {
    check(({ measures, net }) => {
      near(
        measures.netPresentValue,
        (net[0] as number) + (net[1] as number) * 0.8 + (net[2] as number) * 0.64,
      );
    });
  });
});
