import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnknownFigure, reliabilityTable, requiredRows, rowsOfTable } from '../../scripts/reliability/page';
import type { MutationScore } from '../../scripts/mutation/score';
import type { Tally } from '../reliability/tally';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'tillforlitlighet.md'), 'utf8');

test('the page of reliability has a row for everything that is tried, and nothing was lost', () => {
  const rows = rowsOfTable(page);
  expect([...rows.keys()]).toEqual(requiredRows);
  for (const [what, { lost }] of rows)
    expect([what, lost]).toEqual([what, expect.stringMatching(/^(0|–|inte mätt)$/)]);
});

const unmeasured: MutationScore = {
  score: null,
  margin: 0,
  changes: 0,
  tried: 0,
  untried: 0,
  current: 0,
  files: 300,
  changed: [],
  never: [],
};

test('figures of several test files are summed, and a loss shows', () => {
  const tally = (name: string, failurePoints: number, lost: number): Tally => ({
    area: 'hostFaults',
    name,
    tried: { failurePoints, operations: 1 },
    lost,
  });
  const table = reliabilityTable([tally('one', 40, 0), tally('two', 2, 1)], unmeasured);
  expect(rowsOfTable(table).get('Fel i Excel mitt i en skrivning')).toEqual({
    tried: '2 slags skrivningar, 42 felpunkter',
    lost: '1',
  });
  expect(rowsOfTable(table).get('Slumpade arbetsböcker')?.lost).toBe('inte mätt');
});

test('a figure that has no words on the page is refused', () => {
  const odd: Tally = { area: 'fuzz', name: 'odd', tried: { widgets: 3 }, lost: 0 };
  expect(() => reliabilityTable([odd], unmeasured)).toThrow(UnknownFigure);
});

test('the mutation score is told with how much of the code it speaks of', () => {
  const told = (mutation: MutationScore): string =>
    (rowsOfTable(reliabilityTable([], mutation)).get('Mutationstest')?.tried ?? '').replace(/\s/g, ' ');
  expect(told(unmeasured)).toBe('inte mätt');
  const some = { ...unmeasured, score: 86.4, changes: 5000, tried: 5000, current: 120 };
  expect(told(some)).toBe('86,4 % av 5 000 ändringar upptäcks; 120 av 300 filer mätta');
  expect(told({ ...some, margin: 1.25, tried: 800 })).toBe(
    '86,4 % (± 1,3 %) av 5 000 ändringar upptäcks, mätt på 800 av dem; 120 av 300 filer mätta',
  );
  expect(told({ ...some, current: 118, changed: ['src/model/a.ts', 'src/model/b.ts'] })).toBe(
    '86,4 % av 5 000 ändringar upptäcks; 120 av 300 filer mätta, 2 ändrade sedan dess',
  );
});
