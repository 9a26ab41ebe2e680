/** The edges of reading and writing Parvis; what is usual is in weightsWriting.test.ts. */
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import {
  judgementsIn,
  sameJudgements,
  timesIn,
  writeJudgements,
} from '../../../src/workbook/write/weightsJudgements';
import type { GivenJudgements, JudgementsWrite } from '../../../src/workbook/write/weightsJudgements';
import { emptySnapshot } from '../mapping/foreignList';
import { table } from '../smallRound';

const ids = ['I1', 'I2', 'I3'];
const headers = ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare', 'Bedömare'];
const judged = (...rows: readonly (readonly CellValue[])[]): Snapshot => ({
  ...emptySnapshot,
  tables: [table('PARVIS', 'Jämförelser', headers, rows)],
});
const pair = (a: string, b: string, times: number): GivenJudgements['comparisons'][number] => ({
  a,
  b,
  times,
});
const write = (
  snapshot: Snapshot,
  assessor: string,
  ...comparisons: GivenJudgements['comparisons']
): JudgementsWrite | null => writeJudgements(snapshot, ids, { assessor, comparisons });

describe('the judgements that count', () => {
  test('are of known directions, above zero, and the first of a pair by each assessor', () => {
    const found = judgementsIn(
      judged(
        ['i1', 'I2', 3, 'Sara'],
        ['I2', 'I1', 5, 'SARA'],
        ['I1', 'I2', 7, 'sara'],
        ['I1', 'I2', 9, null],
        ['I1', 'I3', 2, null],
        ['I1', 'I9', 2, 'Sara'],
        ['I9', 'I1', 2, 'Sara'],
        [null, 'I1', 2, 'Sara'],
        ['I1', null, 2, 'Sara'],
        ['I2', 'i2', 2, 'Sara'],
        ['I2', 'I3', 0, 'Sara'],
        ['I2', 'I3', -2, 'Sara'],
        ['I2', 'I3', null, 'Sara'],
        ['I2', 'I3', 'mycket', 'Sara'],
        ['I2', 'I3', 4, { error: '#N/A' }],
        ['I2', 'I3', 0.25, 'Sara'],
      ),
      ids,
    );
    expect(found).toEqual([
      { assessor: 'Sara', comparisons: [pair('I1', 'I2', 3), pair('I2', 'I3', 0.25)] },
      { assessor: '', comparisons: [pair('I1', 'I2', 9), pair('I1', 'I3', 2)] },
    ]);
  });

  test('are none without the table', () => {
    expect(judgementsIn(emptySnapshot, ids)).toEqual([]);
  });
});

describe('how many times as important', () => {
  test.each<readonly [number, number]>([
    [3, 1 / 3],
    [1 / 3, 3],
    // In floating point 1/(1/49) is not 49, and 1/(1/93) not 93.
    [1 / 49, 49],
    [1 / 93, 93],
    [1 / 2.5, 2.5],
    [1, 1],
  ])('turned round, %d is %d', (times, turned) => {
    expect(timesIn([pair('I1', 'I2', times)], 'I1', 'I2')).toBe(times);
    expect(timesIn([pair('I1', 'I2', times)], 'I2', 'I1')).toBe(turned);
  });

  test('is not said of a pair that has not been compared', () => {
    expect(timesIn([pair('I1', 'I2', 3)], 'I1', 'I3')).toBeNull();
    expect(timesIn([pair('I1', 'I2', 3)], 'I3', 'I2')).toBeNull();
  });
});

test('the same is said whichever way round and in whatever order', () => {
  const one = [pair('I1', 'I2', 3), pair('I2', 'I3', 5)];
  expect(sameJudgements(one, [pair('I3', 'I2', 1 / 5), pair('I1', 'I2', 3)])).toBe(true);
  expect(sameJudgements([], [])).toBe(true);
  expect(sameJudgements(one, [pair('I3', 'I2', 1 / 5), pair('I1', 'I2', 3.001)])).toBe(false);
  expect(sameJudgements(one, [pair('I1', 'I2', 3), pair('I1', 'I3', 5)])).toBe(false);
  expect(sameJudgements(one, [pair('I1', 'I2', 3)])).toBe(false);
  expect(sameJudgements([pair('I1', 'I2', 3)], one)).toBe(false);
});

describe('writing', () => {
  test('makes the table, with a column for who even where nobody is named', () => {
    expect(write(emptySnapshot, '', pair('I1', 'I2', 0.5))).toEqual({
      changes: [{ a: 'I2', b: 'I1', from: null, to: 2 }],
      sheet: 'Parvis',
      isNew: true,
      table: {
        table: 'Parvis',
        sheet: 'Parvis',
        key: 'Inriktning A',
        // Room for the filter button beside each heading: four characters more than it has.
        columns: [
          { header: 'Inriktning A', width: 16 },
          { header: 'Inriktning B', width: 16 },
          { header: 'Hur mycket viktigare', width: 24 },
          { header: 'Bedömare', width: 12 },
        ],
        rows: [['I2', 'I1', 2, null]],
        adds: { edits: [] },
      },
    });
  });

  test('comes below what stands there, with a name where there is one', () => {
    const found = write(judged(['I1', 'I2', 3, 'Omar']), 'Sara', pair('I1', 'I2', 3));
    expect(found).toMatchObject({ sheet: 'Jämförelser', isNew: false });
    expect(found?.table.rows).toEqual([['I1', 'I2', 3, 'Sara']]);
    expect(found?.table.adds?.edits).toEqual([]);
    const unnamed = write(judged(['I1', 'I2', 3, 'Omar']), '', pair('I1', 'I2', 3));
    expect(unnamed?.table.rows).toEqual([['I1', 'I2', 3]]);
    expect(unnamed?.table.columns.map(({ header }) => header)).toEqual(headers.slice(0, 3));
  });

  test('changes only the cells that differ, where the comparison stands', () => {
    const found = write(
      judged(['I1', 'I3', 2, 'Omar'], ['i1', 'I2', 3, 'Sara']),
      'SARA',
      pair('I1', 'I2', 5),
    );
    expect(found?.changes).toEqual([{ a: 'I1', b: 'I2', from: 3, to: 5 }]);
    expect(found?.table.rows).toEqual([]);
    expect(found?.table.adds?.edits).toEqual([
      { row: 1, header: 'Inriktning A', from: 'i1', to: 'I1' },
      { row: 1, header: 'Hur mycket viktigare', from: 3, to: 5 },
    ]);
  });

  test('turns the comparison so that the more important is first; as important keeps its order', () => {
    const turned = write(judged(['I1', 'I2', 3, 'Sara']), 'Sara', pair('I1', 'I2', 0.25));
    expect(turned?.changes).toEqual([{ a: 'I2', b: 'I1', from: 1 / 3, to: 4 }]);
    expect(turned?.table.adds?.edits).toEqual([
      { row: 0, header: 'Inriktning A', from: 'I1', to: 'I2' },
      { row: 0, header: 'Inriktning B', from: 'I2', to: 'I1' },
      { row: 0, header: 'Hur mycket viktigare', from: 3, to: 4 },
    ]);
    const even = write(judged(['I1', 'I2', 3, 'Sara']), 'Sara', pair('I2', 'I1', 1));
    expect(even?.changes).toEqual([{ a: 'I1', b: 'I2', from: 3, to: 1 }]);
    expect(write(emptySnapshot, 'Sara', pair('I2', 'I1', 1))?.table.rows).toEqual([['I2', 'I1', 1, 'Sara']]);
  });

  test('blanks what is taken back', () => {
    const found = write(judged(['I1', 'I2', 0.5, 'Sara']), 'Sara');
    expect(found?.changes).toEqual([{ a: 'I1', b: 'I2', from: 0.5, to: null }]);
    expect(found?.table.adds?.edits).toEqual([
      { row: 0, header: 'Inriktning A', from: 'I1', to: null },
      { row: 0, header: 'Inriktning B', from: 'I2', to: null },
      { row: 0, header: 'Hur mycket viktigare', from: 0.5, to: null },
      { row: 0, header: 'Bedömare', from: 'Sara', to: null },
    ]);
  });

  test('of what stands there already is nothing', () => {
    expect(write(judged(['I1', 'I2', 3, 'Sara']), 'Sara', pair('I2', 'I1', 1 / 3))).toBeNull();
    expect(write(emptySnapshot, 'Sara')).toBeNull();
    expect(write(judged(['I1', 'I2', 3, 'Omar']), 'Sara')).toBeNull();
  });
});
