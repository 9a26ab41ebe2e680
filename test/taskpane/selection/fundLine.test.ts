import fc from 'fast-check';
import { decide } from '../../../src/model/portfolio/decide';
import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { fundLineOf } from '../../../src/taskpane/selection/fundLine';
import { smallRound } from '../stand/round';

async function portfolioWith(budgets: Portfolio['budgets']): Promise<Portfolio> {
  const { portfolio } = readPortfolio(await memoryWorkbook(smallRound()).read());
  if (portfolio === null) throw new Error('the round of the stand can be ranked');
  return { ...portfolio, budgets };
}

const oneYear = [{ year: 2027, amount: 3_600_000 }];
const twoYears = [
  { year: 2027, amount: 2_000_000 },
  { year: 2028, amount: 1_600_000 },
];

describe('the line of funds', () => {
  test('every fund gives what a decision with that fund gives: the selection is the witness', async () => {
    const portfolio = await portfolioWith(oneYear);
    const { asOneFund, points } = fundLineOf({ portfolio, settings: {} });
    expect(asOneFund).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), (budget) => {
        const { selection } = decide(portfolio, { budget, frontier: false });
        const point = points?.filter(({ fund }) => fund <= budget).at(-1);
        if (selection.status === 'infeasible') expect(point).toBeUndefined();
        else expect(point?.value).toBeCloseTo(selection.value, 6);
      }),
      { numRuns: 60 },
    );
  });

  test('the steps put together give the portfolios', async () => {
    const portfolio = await portfolioWith(oneYear);
    const frontier = decide(portfolio, {}).frontier ?? [];
    const held = new Set<string>();
    const { points } = fundLineOf({ portfolio, settings: {} });
    expect(points).toHaveLength(frontier.length);
    for (const [index, point] of (points ?? []).entries()) {
      for (const id of point.out) held.delete(id);
      for (const id of point.in) held.add(id);
      expect([...held].sort()).toEqual([...(frontier[index]?.ids ?? [])].sort());
      expect(point.applications).toBe(held.size);
    }
  });

  test('it is the same whatever fund is tried', async () => {
    const portfolio = await portfolioWith(oneYear);
    const lineWith = (budget: number) => fundLineOf({ portfolio, settings: { budget } });
    expect(lineWith(0)).toEqual(lineWith(5_000_000));
  });

  test("several years' budgets: their sum as one fund, and it says so", async () => {
    const portfolio = await portfolioWith(twoYears);
    const line = fundLineOf({ portfolio, settings: {} });
    const one = fundLineOf({ portfolio, settings: { budget: 3_600_000 } });
    expect(line).toEqual({ asOneFund: true, points: one.points });
    expect(one.asOneFund).toBe(false);
  });
});
