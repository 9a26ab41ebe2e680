import { en as enFaults } from '../../src/locale/en/faults';
import { en as enProblems } from '../../src/locale/en/problems';
import { faultSentence } from '../../src/locale/faultWords';
import { problemSentence } from '../../src/locale/problemWords';
import type { ProblemCode } from '../../src/locale/problemWords';
import { remarkSentence } from '../../src/locale/resultWords';
import { sv as svFaults } from '../../src/locale/sv/faults';
import { sv as svProblems } from '../../src/locale/sv/problems';

const parts = ['at', 'blank', 'yes', 'no'];
const codes = Object.keys(svProblems).filter((key) => !parts.includes(key)) as ProblemCode[];
const placeholders = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

test.each(codes)('%s tells where, and the same things in both languages', (code) => {
  expect(svProblems[code].startsWith('{{at}}: ')).toBe(true);
  expect(placeholders(enProblems[code])).toEqual(placeholders(svProblems[code]));
});

test.each(Object.keys(svFaults) as (keyof typeof svFaults)[])(
  'the fault %s tells the same in both',
  (code) => {
    expect(placeholders(enFaults[code])).toEqual(placeholders(svFaults[code]));
  },
);

test('what stood in the cell is quoted in the form of the language', () => {
  const problem = {
    code: 'scoreOutsideScale',
    sheet: 'Poäng',
    cell: 'D3',
    values: { min: 0, max: 4 },
  } as const;
  expect(problemSentence('sv', { ...problem, found: 4.5 })).toBe(
    'Bladet Poäng, cell D3: poängen 4,5 ligger utanför skalan 0–4 och räknas som ej bedömd. Skriv ett tal inom skalan.',
  );
  expect(problemSentence('en', { ...problem, found: 4.5 })).toContain(
    'the score 4.5 is outside the scale 0–4',
  );
});

test('texts are quoted as they stand, never taken for parts of the sentence, and cut when they are long', () => {
  const problem = { code: 'notANumber', sheet: 'S', cell: 'A1', values: { column: 'K' } } as const;
  expect(problemSentence('sv', { ...problem, found: '$t(at) {{sheet}} <b>' })).toContain(
    '”$t(at) {{sheet}} <b>”',
  );
  expect(problemSentence('sv', { ...problem, found: 'x'.repeat(500) })).toContain(`”${'x'.repeat(60)}…”`);
});

test('years are written without a space', () => {
  const problem = { code: 'duplicateBudget', sheet: 'Ramar', cell: 'A3', values: { first: 'A2' } } as const;
  expect(problemSentence('sv', { ...problem, found: 2027 })).toContain('år 2027 har redan en ram');
});

test('remarks and faults are sentences', () => {
  expect(remarkSentence('sv', { code: 'tied', with: ['A1', 'A2'] })).toBe('Delar plats med A1 och A2.');
  expect(remarkSentence('sv', { code: 'forcedIn', condition: 'Villkor!A5', reason: 'Lag.' })).toBe(
    'Måste vara med enligt Villkor!A5: Lag.',
  );
  expect(remarkSentence('en', { code: 'forcedOut', condition: 'Villkor!A5', reason: '' })).toBe(
    'Must not be included according to Villkor!A5; no reason is given.',
  );
  expect(faultSentence('sv', { code: 'protectedSheet', values: { sheet: 'Rangordning' } })).toContain(
    'Bladet Rangordning är skyddat',
  );
});
