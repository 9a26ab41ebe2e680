import { groupShares, mostGranted, mostUneven } from '../../../src/taskpane/balance/groups';

const group = (name: string, requested: number, granted: number, shareOfGranted: number | null) => ({
  group: name,
  applications: 1,
  chosen: granted > 0 ? 1 : 0,
  shareOfChosen: null,
  requested,
  granted,
  shareOfGranted,
  points: 0,
  shareOfPoints: null,
});

/** By hand: 400, 500 and 100 of 1000 asked for; 300 of 400 and 100 of 400 granted. */
const groups = [group('', 100, 0, 0), group('Skola', 400, 300, 0.75), group('Omsorg', 500, 100, 0.25)];

describe('how the money is divided', () => {
  test('each share of what is asked for; the greatest first, those that state none last', () => {
    expect(
      groupShares(groups, 1000).map(({ group: name, shareOfRequested }) => [name, shareOfRequested]),
    ).toEqual([
      ['Omsorg', 0.5],
      ['Skola', 0.4],
      ['', 0.1],
    ]);
  });

  test('where nobody asks for anything there are no shares', () => {
    expect(groupShares([group('Skola', 0, 0, null)], 0)[0]?.shareOfRequested).toBeNull();
    expect(mostGranted(groupShares([group('Skola', 0, 0, null)], 0))).toBeNull();
  });

  test('who gets most, and who gets another share than asked for', () => {
    const shares = groupShares(groups, 1000);
    expect(mostGranted(shares)?.group).toBe('Skola');
    // 0,35 for both Skola (0,75 − 0,40) and 0,25 for Omsorg: Skola's is the greater.
    expect(mostUneven(shares)?.group).toBe('Skola');
    const even = groupShares([group('Skola', 500, 200, 0.5), group('Omsorg', 500, 200, 0.5)], 1000);
    expect(mostUneven(even)).toBeNull();
  });
});
