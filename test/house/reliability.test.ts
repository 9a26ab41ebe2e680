import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnknownFigure, reliabilityTable, requiredRows, rowsOfTable } from '../../scripts/reliability/page';
import type { Tally } from '../reliability/tally';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'tillforlitlighet.md'), 'utf8');

test('the page of reliability has a row for everything that is tried, and nothing was lost', () => {
  const rows = rowsOfTable(page);
  expect([...rows.keys()]).toEqual(requiredRows);
  for (const [what, { lost }] of rows)
    expect([what, lost]).toEqual([what, expect.stringMatching(/^(0|–|inte mätt)$/)]);
});

test('figures of several test files are summed, and a loss shows', () => {
  const tally = (name: string, failurePoints: number, lost: number): Tally => ({
    area: 'hostFaults',
    name,
    tried: { failurePoints, operations: 1 },
    lost,
  });
  const table = reliabilityTable([tally('one', 40, 0), tally('two', 2, 1)], { score: 86.4 });
  expect(rowsOfTable(table).get('Fel i Excel mitt i en skrivning')).toEqual({
    tried: '2 slags skrivningar, 42 felpunkter',
    lost: '1',
  });
  expect(rowsOfTable(table).get('Mutationstest')?.tried).toMatch(/^86,4\s% upptäcks$/);
  expect(rowsOfTable(table).get('Slumpade arbetsböcker')?.lost).toBe('inte mätt');
});

test('a figure that has no words on the page is refused', () => {
  const odd: Tally = { area: 'fuzz', name: 'odd', tried: { widgets: 3 }, lost: 0 };
  expect(() => reliabilityTable([odd], null)).toThrow(UnknownFigure);
});
