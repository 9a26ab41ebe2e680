import { calculationProblemSentence } from '../../src/locale/calculationWords';
import type { CostLine } from '../../src/model/benefit/application/material';

const line: CostLine = {
  application: 'A1',
  item: 'Licens',
  kind: 'operation',
  year: 2026,
  amount: 1,
  low: null,
  high: null,
};

describe('what a calculation had to leave out, in words', () => {
  test.each([
    [
      'sv',
      'Licens: kostnaden år 2026 ligger utanför kalkylens år och är inte med. Ändra året, basåret eller horisonten.',
    ],
    [
      'en',
      'Licens: the cost of 2026 lies outside the years of the calculation and is left out. Change the year, the base year or the horizon.',
    ],
  ] as const)('in %s', (language, sentence) => {
    const problem = { code: 'costOutsideHorizon', line, values: { year: 2026 } } as const;
    expect(calculationProblemSentence(language, problem)).toBe(sentence);
  });

  test('a missing parameter is said of the line that lacks it, or of the whole', () => {
    const values = { field: 'hourCost', name: 'timkostnad' };
    expect(calculationProblemSentence('sv', { code: 'missingParameter', line, values })).toBe(
      'Licens: Timkostnad saknas. Fyll i kolumnen, eller parametern timkostnad på bladet Förutsättningar.',
    );
    expect(
      calculationProblemSentence('sv', {
        code: 'missingParameter',
        line: null,
        values: { name: 'internränta' },
      }),
    ).toMatch(/^Parametern internränta saknas/);
  });

  test('a line without a name, a number in Swedish form, and the reason of a formula', () => {
    const nameless = { ...line, item: null };
    const values = { field: 'usageShare', value: 1.5 };
    expect(calculationProblemSentence('sv', { code: 'outsideRange', line: nameless, values })).toBe(
      'Rad utan namn: Nyttjandegrad kan inte vara 1,5. Raden är inte med i kalkylen.',
    );
    const formula = { reason: 'formulaUnknown', found: 'pris' };
    expect(calculationProblemSentence('en', { code: 'formulaFails', line, values: formula })).toBe(
      'Licens: The formula: pris has no value. Add the name and its value.',
    );
  });
});
