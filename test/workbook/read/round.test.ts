import type { CouncilGoal } from '../../../src/model/portfolio/portfolio';
import type { Problem } from '../../../src/workbook/problem';
import { knownGoals, readBudgets, readGoals } from '../../../src/workbook/read/round';
import type { CellValue } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import type { Told } from './told';
import { afterOwnColumn, told, workbookOf } from './told';

type Row = readonly CellValue[];

describe('the budgets', () => {
  /** Ramar from C3. */
  const framed = (...rows: readonly Row[]) =>
    workbookOf(afterOwnColumn(table('Ramar', 'Ramar', ['År', 'Ram (kr)'], rows, { top: 2, left: 2 })));
  const read = (snapshot: ReturnType<typeof workbookOf>) => {
    const problems: Problem[] = [];
    return { budgets: readBudgets(snapshot, problems), told: told(problems) };
  };

  test('stand in year order, whatever the order of the rows; a budget of nothing is one', () => {
    expect(read(framed([2029, 3], [2027, 1], [2030, 0], [2028, 2]))).toEqual({
      budgets: [
        { year: 2027, amount: 1 },
        { year: 2028, amount: 2 },
        { year: 2029, amount: 3 },
        { year: 2030, amount: 0 },
      ],
      told: [],
    });
  });

  test.each<[string, Row, Told]>([
    ['no year', [null, 5], ['error', 'missingValue', 'Ramar!C4', null, { column: 'År' }]],
    ['no amount', [2028, null], ['error', 'missingValue', 'Ramar!D4', null, { column: 'Ram (kr)' }]],
    ['a year in words', ['i år', 5], ['error', 'notAYear', 'Ramar!C4', 'i år', { column: 'År' }]],
    ['less than nothing', [2028, -5], ['error', 'negativeAmount', 'Ramar!D4', -5, { column: 'Ram (kr)' }]],
  ])('a row with %s is left out and pointed at; those beside it stay', (_, bad, problem) => {
    expect(read(framed(bad, [2027, 1]))).toEqual({ budgets: [{ year: 2027, amount: 1 }], told: [problem] });
  });

  test("of a year's two rows the first counts", () => {
    expect(read(framed([2027, 1], [2027, 5]))).toEqual({
      budgets: [{ year: 2027, amount: 1 }],
      told: [['error', 'duplicateBudget', 'Ramar!C5', 2027, { first: 'C4' }]],
    });
  });

  test('none at all: remarked on where the first would stand', () => {
    const values = { table: 'Ramar' };
    expect(read(framed())).toEqual({
      budgets: [],
      told: [['remark', 'noBudget', 'Ramar!B4', null, values]],
    });
    expect(read(workbookOf())).toEqual({
      budgets: [],
      told: [['remark', 'noBudget', 'Ramar!A1', null, values]],
    });
    // A table that lacks a column is pointed at where it stands.
    const bare = table('Ramar', 'Pengar', ['År'], [[2027]], { top: 2, left: 2 });
    expect(read(workbookOf(bare))).toEqual({
      budgets: [],
      told: [
        ['error', 'missingColumn', 'Pengar!C3', 'År', { table: 'Ramar', column: 'Ram (kr)' }],
        ['remark', 'noBudget', 'Pengar!C3', null, values],
      ],
    });
  });
});

describe("the council's goals", () => {
  const council = (...rows: readonly Row[]) =>
    workbookOf(afterOwnColumn(table('KFMal', 'KF-mål', ['Id', 'Mål', 'Ansvar'], rows, { top: 2, left: 2 })));
  const read = (snapshot: ReturnType<typeof workbookOf>) => {
    const problems: Problem[] = [];
    return { goals: readGoals(snapshot, problems), told: told(problems) };
  };

  test('each with its name and who answers for it; one without a name is shown by its Id', () => {
    expect(read(council(['M1', 'God service', 'Kommunstyrelsen'], ['M2', null, null]))).toEqual({
      goals: [
        { id: 'M1', title: 'God service', responsible: 'Kommunstyrelsen' },
        { id: 'M2', title: 'M2', responsible: undefined },
      ],
      told: [],
    });
  });

  test('a row without an Id of its own is left out and pointed at; those beside it stay', () => {
    const reading = read(
      council(
        [null, 'Nytt mål', null],
        ['M1', 'God service', null],
        ['m1', 'Igen', null],
        ['M2', 'Trygghet', null],
      ),
    );
    expect(reading.goals?.map(({ id, title }) => [id, title])).toEqual([
      ['M1', 'God service'],
      ['M2', 'Trygghet'],
    ]);
    expect(reading.told).toEqual([
      ['error', 'missingValue', 'KF-mål!C4', null, { column: 'Id' }],
      ['error', 'duplicateId', 'KF-mål!C6', 'm1', { first: 'C5' }],
    ]);
  });

  test('a workbook without them is another thing than one in which there is no goal', () => {
    expect(read(workbookOf())).toEqual({ goals: null, told: [] });
    expect(read(council())).toEqual({ goals: [], told: [] });
  });

  test('a cell names them as they are spelled there; one that is not there is remarked on and kept', () => {
    const goals: readonly CouncilGoal[] = [
      { id: 'M1', title: 'God service' },
      { id: 'Mål två', title: 'Trygghet' },
    ];
    const place = { sheet: 'Ansökningar', cell: 'F2' };
    const known = (named: readonly string[], all: readonly CouncilGoal[] | null) => {
      const problems: Problem[] = [];
      return [knownGoals(named, all, place, named.join(';'), problems), told(problems)];
    };
    expect(known(['MÅL TVÅ', 'm1'], goals)).toEqual([['Mål två', 'M1'], []]);
    expect(known(['m1', 'M8', 'M9'], goals)).toEqual([
      ['M1', 'M8', 'M9'],
      [
        ['remark', 'unknownGoal', 'Ansökningar!F2', 'm1;M8;M9', { goal: 'M8' }],
        ['remark', 'unknownGoal', 'Ansökningar!F2', 'm1;M8;M9', { goal: 'M9' }],
      ],
    ]);
    expect(known(['M9'], [])).toEqual([
      ['M9'],
      [['remark', 'unknownGoal', 'Ansökningar!F2', 'M9', { goal: 'M9' }]],
    ]);
    expect(known(['M9'], null)).toEqual([['M9'], []]);
    expect(known([], goals)).toEqual([[], []]);
  });
});
