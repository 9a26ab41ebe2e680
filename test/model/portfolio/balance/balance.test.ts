import type { Balance } from '../../../../src/model/portfolio/balance/balance';
import { balance } from '../../../../src/model/portfolio/balance/balance';
import { basisOf } from '../../../../src/model/portfolio/basis';
import { decide } from '../../../../src/model/portfolio/decide';
import { round } from '../build';

describe('balance of the best portfolio', () => {
  const portfolio = {
    ...round({
      applications: [
        { id: 'A', scores: [5, 0], cost: 60, administration: 'BUF', object: 'Skola', goals: ['M1', 'M2'] },
        { id: 'B', scores: [4, 0], cost: 40, administration: 'SOF', goals: ['M2'] },
        { id: 'C', scores: [0, 3], cost: 90, administration: 'BUF', goals: ['M3'] },
      ],
      budget: 100,
    }),
    goals: ['M1', 'M2', 'M3', 'M4'].map((id) => ({ id, title: id })),
  };
  const found = (): Balance => balance(basisOf(portfolio), decide(portfolio));

  test('per administration and object: applications, kronor and points, by hand', () => {
    // A and B are chosen: 50 and 40 points, 60 and 40 kr.
    expect(found().administrations).toEqual([
      { group: 'BUF', applications: 2, chosen: 1, shareOfChosen: 0.5, requested: 150, granted: 60, shareOfGranted: 0.6, points: 50, shareOfPoints: 50 / 90 },
      { group: 'SOF', applications: 1, chosen: 1, shareOfChosen: 0.5, requested: 40, granted: 40, shareOfGranted: 0.4, points: 40, shareOfPoints: 40 / 90 },
    ]); // prettier-ignore
    expect(found().objects.map(({ group, applications }) => [group, applications])).toEqual([
      ['', 2],
      ['Skola', 1],
    ]);
  });

  test('goals and directions, and those that nothing funded contributes to', () => {
    expect(found().goals.map(({ group, chosen }) => [group, chosen])).toEqual([
      ['M1', 1],
      ['M2', 2],
      ['M3', 0],
      ['M4', 0],
    ]);
    expect(found().goalsWithout).toEqual(['M3', 'M4']);
    expect(found().directions[0]).toMatchObject({
      direction: 'D1',
      weight: 0.5,
      points: 90,
      shareOfPoints: 1,
      chosen: 2,
    });
    expect(found().directionsWithout).toEqual(['D2']);
  });

  test('nothing chosen: shares are unknown, not zero', () => {
    const none = balance(basisOf(portfolio, { budget: 0 }), decide(portfolio, { budget: 0 }));
    expect(none.administrations[0]).toMatchObject({
      chosen: 0,
      shareOfChosen: null,
      shareOfGranted: null,
      shareOfPoints: null,
    });
    expect(none.directionsWithout).toEqual(['D1', 'D2']);
  });

  test('who states no administration is a group too; a cost that is unknown is in no sum', () => {
    const plain = round({ applications: [{ id: 'A', scores: [5], cost: null }, { id: 'B', scores: [1], cost: 7 }], budget: 9 }); // prettier-ignore
    expect(balance(basisOf(plain), decide(plain)).administrations).toEqual([
      { group: '', applications: 2, chosen: 1, shareOfChosen: 1, requested: 7, granted: 7, shareOfGranted: 1, points: 20, shareOfPoints: 1 },
    ]); // prettier-ignore
  });
});
