import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoundRecord } from '../../scripts/release/record';
import { changedFigures, recordRounds } from '../../scripts/release/record';

/**
 * What the latest release answered on the example rounds. It is our own output, recorded on purpose: not to show that a
 * figure is right (test/model and test/golden have independent witnesses for that), but so that no figure changes unseen.
 */
const released = JSON.parse(
  readFileSync(join(__dirname, '../golden/released.json'), 'utf8'),
) as readonly RoundRecord[];

test('the rounds that are published get the same answer, or CHANGELOG.md says which results change', async () => {
  const changes = changedFigures(released, await recordRounds());
  if (changes.length === 0) return;
  throw new Error(
    [
      'The answer on an example round is another than the one that is released:',
      ...changes.map((change) => `  ${change}`),
      'If it was not meant to change, mend the code. If it was: write under "Unreleased" in CHANGELOG.md, heading "Changed",',
      'which results change, from what to what and why (the lines above), and take the new answer down with',
      '`npm run record`. A version with a changed figure is not a patch.',
    ].join('\n'),
  );
});

test('a changed figure is told with what it was and what it is', () => {
  const [first] = released;
  if (first === undefined) throw new Error('no round is recorded');
  const [row] = first.ranking;
  if (row === undefined) throw new Error('the round has no ranking');
  const other = {
    ...first,
    cost: first.cost + 1,
    ranking: [{ ...row, place: 2 }, ...first.ranking.slice(1)],
  };
  expect(changedFigures([first], [other])).toEqual([
    `${first.workbook}: cost ${first.cost} → ${first.cost + 1}`,
    `${row.id} of ${first.workbook}: place 1 → 2`,
  ]);
  expect(changedFigures([first], []).length).toBeGreaterThan(first.ranking.length * 3);
});
