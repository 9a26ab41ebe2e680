import fc from 'fast-check';
import { decide } from '../../../src/model/portfolio/decide';
import { orderWith } from '../../../src/taskpane/weights/order';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { smallRound } from '../stand/round';

const { portfolio } = readPortfolio(smallRound());
if (portfolio === null) throw new Error('the round cannot be read');

test('the live order is that of the decision, figure for figure', () => {
  const weight = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(
      fc.record({ I1: weight, I2: weight, I3: weight, I4: weight, I5: weight, I6: weight }),
      (tried) => {
        fc.pre(Object.values(tried).some((each) => each > 0));
        const decided = decide(portfolio, { weights: tried, frontier: false })
          .ranking.filter(({ place }) => place !== null)
          .map(({ id, title, place, tied, score }) => ({ id, title, place, tied, score }));
        expect(orderWith(portfolio, tried)).toEqual(decided);
      },
    ),
    { numRuns: 40 },
  );
});

test('weights that are all zero give no order', () => {
  expect(orderWith(portfolio, { I1: 0, I2: 0, I3: 0, I4: 0, I5: 0, I6: 0 })).toBeNull();
});
