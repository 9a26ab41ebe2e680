import { withProof } from '../../cli/proof';
import { decide } from '../../src/model/portfolio/decide';
import { hardRound } from '../model/portfolio/instances';

const portfolio = hardRound();
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
