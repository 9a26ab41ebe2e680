import fc from 'fast-check';
import { evaluated, formulaOf, scopeOf } from '../../../src/model/benefit/formula/evaluation';
import { refusalIn, valueOf } from './outcomes';

const scope = valueOf(scopeOf(['volym', 'minuter_före', 'å'], [1200, 15, 3]));

describe('formulas of analysts', () => {
  test.each([
    ['volym * minuter_före / 60', 300],
    ['2 + 3 * 4 ^ 2', 50],
    ['(2 + 3) * 4', 20],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['volym * 0,5', 600],
    ['volym * 0.5', 600],
    ['max(0,5; 2; å)', 3],
    ['min(volym, 2)', 2],
    ['max((0,5 + 1) * 2; 1)', 3],
    ['å >= 3 ? 10 : 20', 10],
    ['å == 4 ? 10 : 20', 20],
    ['(å > 1) + (å > 2)', 2],
    ['50%', 0.5],
    ['1 200', null],
    // Excel's ROUND: half away from zero, on the digits as they are written.
    ['round(2,345; 2)', 2.35],
    ['round(-2.5)', -3],
    ['round(1234; -2)', 1200],
    ['round(0,00000012345; 9)', 1.23e-7],
    ['sqrt(16) + abs(-2) + floor(2,9) + ceil(2,1)', 11],
    ['ln(e) + log10(1000) + exp(0)', 5],
    ['round(pi; 4)', 3.1416],
  ])('%s is %s', (text, expected) => {
    const outcome = evaluated(text, scope);
    if (expected === null) expect(outcome.ok).toBe(false);
    else expect(valueOf(outcome)).toBeCloseTo(expected, 12);
  });

  test.each([
    ['', 'invalidValue formulaEmpty'],
    ['   ', 'invalidValue formulaEmpty'],
    ['1 +', 'invalidValue formulaSyntax'],
    ['(1', 'invalidValue formulaSyntax'],
    ['1)', 'invalidValue formulaSyntax'],
    ['0,5,5', 'invalidValue formulaSyntax'],
    ['a = 1', 'invalidValue formulaForbidden'],
    ['f(x) = x', 'invalidValue formulaForbidden'],
    ['volym = 3', 'invalidValue formulaForbidden'],
    ['1; 2', 'invalidValue formulaForbidden'],
    ['1 # 2', 'invalidValue formulaForbidden'],
    ['#N/A', 'invalidValue formulaForbidden'],
    ['volym.constructor', 'invalidValue formulaForbidden'],
    ['volym["constructor"]', 'invalidValue formulaForbidden'],
    ['volym[1]', 'invalidValue formulaForbidden'],
    ['[1, 2]', 'invalidValue formulaForbidden'],
    ['{a: 1}', 'invalidValue formulaForbidden'],
    ['1:3', 'invalidValue formulaForbidden'],
    ['"text"', 'invalidValue formulaForbidden'],
    ['true', 'invalidValue formulaForbidden'],
    ['Infinity', 'invalidValue formulaForbidden'],
    ['1e999', 'invalidValue formulaForbidden'],
    ['5!', 'invalidValue formulaForbidden'],
    ['7 mod 3', 'invalidValue formulaForbidden'],
    ['1 < 2 < 3', 'invalidValue formulaForbidden'],
    ['volym to å', 'invalidValue formulaForbidden'],
    ['å and å', 'invalidValue formulaForbidden'],
    ['import("x")', 'invalidValue formulaFunction'],
    ['evaluate("1")', 'invalidValue formulaFunction'],
    ['createUnit("x")', 'invalidValue formulaFunction'],
    ['parse("1")', 'invalidValue formulaFunction'],
    ['log(2)', 'invalidValue formulaFunction'],
    ['toString()', 'invalidValue formulaFunction'],
    ['5 cm', 'invalidValue formulaImplicit'],
    ['2 volym', 'invalidValue formulaImplicit'],
    ['(1 + 2)(3)', 'invalidValue formulaImplicit'],
    ['okänt * 2', 'invalidValue formulaUnknown'],
    ['constructor', 'invalidValue formulaUnknown'],
    ['__proto__', 'invalidValue formulaUnknown'],
    ['max(1,2)', 'invalidValue formulaComma'],
    ['round(-2,5)', 'invalidValue formulaComma'],
    ['max()', 'invalidValue formulaArguments'],
    ['sqrt(1; 2)', 'invalidValue formulaArguments'],
    ['1 / 0', 'divisionByZero formulaDivision'],
    ['1 / (å - 3)', 'divisionByZero formulaDivision'],
    ['sqrt(-1)', 'invalidNumber formulaNotReal'],
    ['10 ^ 400', 'invalidNumber formulaTooLarge'],
    ['('.repeat(41) + '1' + ')'.repeat(41), 'invalidValue formulaTooDeep'],
    ['-'.repeat(999) + '1', 'invalidValue formulaTooDeep'],
    ['2^'.repeat(300) + '2', 'invalidValue formulaTooDeep'],
    ['1+'.repeat(400) + '1', 'invalidValue formulaTooDeep'],
    ['1'.repeat(1001), 'invalidValue formulaTooLong'],
  ])('%s is refused', (text, refusal) => {
    expect(refusalIn(evaluated(text, scope))).toBe(refusal);
  });

  test('a formula cannot change what it was given, nor reach another', () => {
    const before = [...scope];
    evaluated('volym = 3', scope);
    evaluated('f(volym) = 1', scope);
    expect([...scope]).toEqual(before);
    expect(refusalIn(evaluated('f(1)', scope))).toBe('invalidValue formulaFunction');
  });

  test('names that no formula could write, or twice the same, are refused', () => {
    expect(refusalIn(scopeOf(['två ord'], [1]))).toBe('invalidValue formulaName');
    expect(refusalIn(scopeOf(['1a'], [1]))).toBe('invalidValue formulaName');
    expect(refusalIn(scopeOf(['a', 'a'], [1, 2]))).toBe('invalidValue formulaNameTwice');
    expect(scopeOf(['a', 'b', 'a'], [1, 2, 3])).toMatchObject({
      refusal: { values: { argument: 'names', found: 'a', position: 3 } },
    });
  });

  test('any text whatever gives a number or a refusal, never anything else', () => {
    const part = fc.constantFrom(
      ...'0 1 2,5 3.5 , ; ( ) + - * / ^ % ? : = < > ! . [ ] { } " a volym å max round f __proto__ e pi'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(part, { maxLength: 25 }).map((parts) => parts.join(' ')),
      fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const outcome = evaluated(written, scope);
        expect(outcome.ok ? Number.isFinite(outcome.value) : outcome.refusal.code.startsWith('formula')).toBe(
          true,
        );
      }),
      { seed: 2027, numRuns: 3000 },
    );
  });

  test('arithmetic agrees with JavaScript on random sums of products', () => {
    const number = fc.integer({ min: 1, max: 999 });
    const term = fc.tuple(fc.constantFrom('+', '-', '*', '/'), number);
    fc.assert(
      fc.property(number, fc.array(term, { maxLength: 10 }), (start, terms) => {
        const text = terms.reduce((sum, [sign, value]) => `${sum} ${sign} ${value}`, String(start));
        // The witness: multiplication and division first, worked out term by term.
        const sums = terms.reduce(
          ([done, last], [sign, value]): [number, number] => {
            if (sign === '*') return [done, last * value];
            if (sign === '/') return [done, last / value];
            return [done + last, sign === '+' ? value : -value];
          },
          [0, start] as [number, number],
        );
        const expected = sums[0] + sums[1];
        expect(Math.abs(valueOf(evaluated(text, scope)) - expected)).toBeLessThanOrEqual(
          1e-9 * (1 + Math.abs(expected)),
        );
      }),
      { seed: 2027 },
    );
  });

  test('tells which names it needs', () => {
    expect(valueOf(formulaOf('volym * pris + volym')).names).toEqual(['volym', 'pris']);
  });
});
