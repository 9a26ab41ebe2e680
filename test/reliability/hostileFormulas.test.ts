/** Expressions for FORMEL that try to reach out, to run for ever or to eat memory: refused in words. */
import { refusalSentence } from '../../src/locale/functionWords';
import { evaluated, scopeOf } from '../../src/model/benefit/formula/evaluation';
import { valueOf } from '../model/benefit/outcomes';
import { harmfulTexts } from './anyWorkbook';
import { tally } from './tally';

const reachingOut = [
  'import("fs")',
  'require("fs")',
  'import({pi: 3}, {override: true})',
  'createUnit("krona")',
  'evaluate("1+1")',
  'parse("1+1")',
  'parser()',
  'compile("1")',
  'simplify("a+a")',
  'derivative("a^2"; "a")',
  'config({})',
  'help("pi")',
  'typed("f"; {})',
  'constructor',
  'constructor("return globalThis")()',
  'globalThis',
  'window',
  'process.exit(1)',
  'this',
  '__proto__',
  '__proto__.polluted = 1',
  'a.constructor.constructor("return process")()',
  'abs.constructor("return 1")()',
  'max["constructor"]',
  '"".constructor',
  '[].constructor',
  '{}["__proto__"]',
  'f(x) = x; f(1)',
  'abs(x) = 1',
  'pi = 3',
  'a = 1; a',
  'cellValue("A1")',
  'HYPERLINK("http://example.org")',
  "=cmd|' /C calc'!A0",
  'fetch("http://example.org")',
  'constructor(1)',
  'toString(1)',
  'hasOwnProperty(1)',
  'valueOf()',
  'then(1)',
  '1 # 2',
  '#N/A',
];

const runningForEver = [
  '170!',
  '99999999999!',
  'factorial(1e9)',
  'gamma(1e9)',
  'fibonacci(1e9)',
  '9^9^9^9^9^9',
  '2^'.repeat(400) + '2',
  '1:1000000000',
  'sum(1:1e12)',
  'range(0; 1e12)',
  'map([1,2]; f)',
  'f(n) = f(n - 1); f(1)',
  '('.repeat(5000) + '1' + ')'.repeat(5000),
  '-'.repeat(5000) + '1',
  '1 ? '.repeat(300) + '1' + ' : 1'.repeat(300),
  'abs('.repeat(300) + '1' + ')'.repeat(300),
  `max(${'1; '.repeat(300)}1)`,
  'isPrime(2^61 - 1)',
  'round(1; 1e9)',
  'round(1; 1e400)',
];

const eatingMemory = [
  'zeros(1e9)',
  'ones(1e5; 1e5)',
  'identity(1e6)',
  'random([1e9])',
  'concat("a"; "b")',
  `"${'a'.repeat(100_000)}"`,
  'a'.repeat(1_000_000),
  '1'.repeat(1_000_000),
  '1+'.repeat(500_000) + '1',
  ' '.repeat(1_000_000) + '1',
  '\u200b'.repeat(10_000),
  '𝒂'.repeat(600),
];

const tried = { expressions: 0 };
let lost = 0;
afterAll(() => {
  tally({ area: 'hostileContent', name: 'formulas', tried, lost });
});

const scope = valueOf(scopeOf(['a', 'volym'], [3, 1200]));

/** Excel holds at most so many characters of a sentence about an error. */
const longestSentence = 1000;

test.each([
  ['reach out', reachingOut],
  ['run for ever', runningForEver],
  ['eat memory', eatingMemory],
] as const)('expressions that try to %s are refused in a sentence', (_, expressions) => {
  const before = process.memoryUsage().heapUsed;
  for (const expression of expressions) {
    const outcome = evaluated(expression, scope);
    tried.expressions += 1;
    if (outcome.ok) lost += 1;
    expect([expression.slice(0, 60), outcome.ok]).toEqual([expression.slice(0, 60), false]);
    if (outcome.ok) continue;
    for (const language of ['sv', 'en'] as const) {
      const sentence = refusalSentence(language, outcome.refusal);
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence.length).toBeLessThan(longestSentence);
      expect(sentence).not.toMatch(/undefined|\{\{|\[object|function \w+\(/);
    }
  }
  // Compiled formulas are kept, some hundreds of them; long ones must not be.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 1024 * 1024);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect([...scope]).toEqual([
    ['a', 3],
    ['volym', 1200],
  ]);
});

test('whatever text stands as an expression gives a finite number or a sentence', () => {
  for (const text of harmfulTexts) {
    const outcome = evaluated(text, scope);
    tried.expressions += 1;
    if (outcome.ok) expect(Number.isFinite(outcome.value)).toBe(true);
    else expect(refusalSentence('sv', outcome.refusal)).not.toMatch(/undefined|\{\{/);
  }
});
