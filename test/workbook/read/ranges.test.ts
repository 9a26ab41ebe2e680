import { portfolioOfRanges } from '../../../src/workbook/read/portfolioOfRanges';
import type { Range } from '../../../src/workbook/read/ranges';
import { tableOfRange } from '../../../src/workbook/read/ranges';
import { applicationsTable, needsTable, scoresTable } from '../../../src/workbook/schema/applications';
import { benefitsTable, costsTable } from '../../../src/workbook/schema/benefits';
import { decisionsTable } from '../../../src/workbook/schema/record';
import { directionsTable, parametersTable } from '../../../src/workbook/schema/round';
import { told } from './told';

const rowsOf = (schema: Parameters<typeof tableOfRange>[0], range: Range): Range =>
  tableOfRange(schema, range).rows;

describe('a range as a table', () => {
  test('its first row holds the headers, and it stands in A1 of a sheet', () => {
    const range = [
      ['Ansökan', 'År', 'Belopp', 'Finansiering'],
      ['A1', 2027, 500, 'Pott'],
    ];
    expect(tableOfRange(costsTable, range, 'Tredje argumentet')).toEqual({
      name: 'Kostnader',
      sheet: 'Tredje argumentet',
      top: 0,
      left: 0,
      headers: ['Ansökan', 'År', 'Belopp', 'Finansiering'],
      rows: [['A1', 2027, 500, 'Pott']],
    });
    expect(tableOfRange(scoresTable, range).sheet).toBe('Poäng');
  });

  test('headers are texts whatever stands there, and blank where nothing does', () => {
    const { headers } = tableOfRange(costsTable, [['Ansökan', 2027, null, undefined, '']]);
    expect(headers).toEqual(['Ansökan', '2027', '', '', '']);
  });

  test('a range of nothing has neither headers nor rows', () => {
    expect(tableOfRange(costsTable, [])).toMatchObject({ headers: [], rows: [] });
  });

  test('what is no value of a cell is an error value; blank, undefined and null are blank', () => {
    const range = [
      ['Ansökan', 'Post', 'x', 'y', 'z', 'å', 'ä'],
      ['A1', '', undefined, null, { any: 1 }, true, 2.5],
    ];
    expect(rowsOf(costsTable, range)).toEqual([['A1', null, null, null, { error: '#VALUE!' }, true, 2.5]]);
  });

  test('a row that is shorter than the headers is blank to its end, a longer one is cut', () => {
    const range = [['Ansökan', 'Post', 'Belopp'], ['A1'], ['A2', 'Licens', 5, 'utanför']];
    expect(rowsOf(costsTable, range)).toEqual([
      ['A1', null, null],
      ['A2', 'Licens', 5],
    ]);
  });
});

// Some platforms hand over a blank cell as 0. Where a column can hold a zero it must be taken for one.
describe('a 0', () => {
  test('is a figure in columns of numbers, kronor and shares', () => {
    expect(
      rowsOf(benefitsTable, [
        ['Ansökan', 'Volym', 'Minskning'],
        ['A1', 0, 0],
      ]),
    ).toEqual([['A1', 0, 0]]);
    expect(
      rowsOf(costsTable, [
        ['Ansökan', 'Belopp'],
        ['A1', 0],
      ]),
    ).toEqual([['A1', 0]]);
  });

  test('is a blank in columns of ids, texts, lists, years, days, words and Ja or Nej', () => {
    expect(
      rowsOf(applicationsTable, [
        ['Id', 'Ansökan', 'Sökt belopp', 'KF-mål', 'Förankrad'],
        [0, 0, 5, 0, 0],
      ]),
    ).toEqual([[null, null, 5, null, null]]);
    expect(
      rowsOf(needsTable, [
        ['Ansökan', 'År', 'Behov'],
        ['A1', 0, 2],
      ]),
    ).toEqual([['A1', null, 2]]);
    expect(
      rowsOf(decisionsTable, [
        ['Id', 'Beslut', 'Datum'],
        ['A1', 0, 0],
      ]),
    ).toEqual([['A1', null, null]]);
  });

  test("is left as it is in a column of the user's own", () => {
    expect(
      rowsOf(costsTable, [
        ['Ansökan', 'Vår egen'],
        ['A1', 0],
      ]),
    ).toEqual([['A1', 0]]);
  });

  test('in every column of the contract makes a blank row, whatever stands in the others', () => {
    const range = [
      [' ansökan ', 'BELOPP', 'Vår egen'],
      ['', 0, 'en anteckning'],
      ['A1', 0, ''],
      ['', 7, ''],
    ];
    expect(rowsOf(costsTable, range)).toEqual([
      [null, null, null],
      ['A1', 0, null],
      [null, 7, null],
    ]);
  });

  test('in Poäng counts as a blank row only where the scores too are blank or 0', () => {
    const range = [
      ['Ansökan', 'I1', 'I2'],
      ['', 0, 0],
      ['', 0, 3],
      ['A1', 0, 0],
    ];
    expect(rowsOf(scoresTable, range)).toEqual([
      [null, null, null],
      [null, 0, 3],
      ['A1', 0, 0],
    ]);
  });
});

describe('a round out of ranges', () => {
  const directions: Range = [
    ['Id', 'Inriktning', 'Vikt'],
    ['I1', 'Behov', 60],
    ['I2', 'Digitalt', 40],
  ];
  const applications: Range = [
    ['Id', 'Ansökan', 'Sökt belopp'],
    ['A1', 'E-tjänst', 400_000],
    ['A2', 'Nattillsyn', 500_000],
    [0, 0, 0],
  ];
  const scores: Range = [
    ['Ansökan', 'I1', 'I2'],
    ['A1', 4, 2],
    ['A2', 3, 5],
    ['', 0, 0],
  ];
  const reading = (scored = scores) =>
    portfolioOfRanges(
      [
        { schema: applicationsTable, range: applications },
        { schema: directionsTable, range: directions },
        { schema: scoresTable, range: scored },
        {
          schema: parametersTable,
          range: [
            ['Parameter', 'Värde'],
            ['poängskala min', 0],
            ['poängskala max', 4],
          ],
        },
      ],
      (sheet) => `området för ${sheet}`,
    );

  test('is read by the rules of a workbook, and places name the range', () => {
    const { portfolio, problems } = reading();
    expect(portfolio?.directions.map(({ id, weight }) => [id, weight])).toEqual([
      ['I1', 60],
      ['I2', 40],
    ]);
    expect(portfolio?.applications.map(({ id, requested }) => [id, requested])).toEqual([
      ['A1', 400_000],
      ['A2', 500_000],
    ]);
    expect(told(problems)).toEqual([
      ['error', 'scoreOutsideScale', 'området för Poäng!C3', 5, { min: 0, max: 4, direction: 'I2' }],
      ['remark', 'noBudget', 'Ramar!A1', null, { table: 'Ramar' }],
    ]);
  });

  test('scores of nobody are told of; a blank row is not', () => {
    const { problems } = reading([...scores, ['', 0, 1]]);
    expect(told(problems)).toContainEqual([
      'error',
      'missingValue',
      'området för Poäng!A5',
      null,
      { column: 'Ansökan' },
    ]);
    expect(problems).toHaveLength(3);
  });
});
