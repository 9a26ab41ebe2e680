import { randomFrom, randomFromState } from '../../src/model/random';

describe('seeded random numbers', () => {
  test('xoshiro128** from the state 1, 2, 3, 4, as its authors and rand_xoshiro publish it', () => {
    const random = randomFromState([1, 2, 3, 4]);
    const published = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ];
    expect(published.map(() => random.uint32())).toEqual(published);
  });

  test('the same seed gives the same numbers, another seed others', () => {
    const draw = (seed: number): number[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 5 }, () => random.unit());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(0)).not.toEqual([0, 0, 0, 0, 0]);
  });

  test('numbers lie in [0, 1) with the mean and variance of the uniform distribution', () => {
    const random = randomFrom(2027);
    const numbers = Array.from({ length: 100_000 }, () => random.unit());
    expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.slice(0, 50_000))).toBeLessThan(1);
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
    // Four standard errors: 4·√(1/12/100 000) = 0,00365.
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.00365);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
  });
});
