import { withProof } from '../../cli/proof';
import { decide } from '../../src/model/portfolio/decide';
import type { Portfolio } from '../../src/model/portfolio/portfolio';
import { round } from '../model/portfolio/build';
import { seeded } from '../model/portfolio/instances';

/** Three years' budgets and forty applications: more than a thousand elements of work can settle. */
function hard(): Portfolio {
  const below = seeded(99);
  const years = [2027, 2028, 2029];
  return round({
    applications: Array.from({ length: 40 }, (_, i) => ({
      id: `A${String(i).padStart(2, '0')}`,
      scores: [below(1001), below(1001)].map((x) => x / 200),
      draws: years.map((year) => ({ year, amount: 50 + below(1000) })),
    })),
    budget: years.map((year) => ({ year, amount: 8000 })),
  });
}

const portfolio = hard();
const little = { work: 1000, frontier: false };

describe('a selection that the own search has not proven', () => {
  // Witness: the own search with work enough, which enumeration and HiGHS agree with in test/model/portfolio/selection.
  test('is proven by HiGHS, and the funding shares stay', async () => {
    const short = decide(portfolio, little);
    expect(short.selection.proven).toBe(false);
    const sampled = { ...short, ranking: short.ranking.map((row) => ({ ...row, fundingShare: 0.5 })) };
    const proven = await withProof(portfolio, little, sampled);
    expect(proven.selection).toMatchObject({ status: 'optimal', proven: true, gap: 0 });
    expect(proven.selection.value).toBeCloseTo(decide(portfolio, { frontier: false }).selection.value, 9);
    expect(proven.ranking.every(({ fundingShare }) => fundingShare === 0.5)).toBe(true);
  });

  test('and one that is proven is left as it is', async () => {
    const full = decide(portfolio, { frontier: false });
    expect(await withProof(portfolio, { frontier: false }, full)).toBe(full);
  });
});
