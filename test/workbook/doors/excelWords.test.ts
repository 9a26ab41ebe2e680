/** What passes between us and Excel: refusals, values, texts as they are entered, formats of days, and who has written. */
import { begin, end, newClaim, standingOf, withdraw } from '../../../src/workbook/doors/excelClaim';
import type { Claim } from '../../../src/workbook/doors/excelClaim';
import {
  faultOf,
  isMoved,
  officeCode,
  reached,
  stoppedBeforeAnything,
} from '../../../src/workbook/doors/excelFaults';
import { cellOf, supports } from '../../../src/workbook/doors/excelReading';
import { countedFrom1900, daysAhead } from '../../../src/workbook/doors/excelDates';
import { entered, enteredText, isFormula, reentered } from '../../../src/workbook/doors/excelText';
import { showsDays } from '../../../src/workbook/doors/excelWrittenDates';
import type { CellContent } from '../../../src/workbook/sheet';
import { WorkbookFault } from '../../../src/workbook/workbook';
import { table } from '../smallRound';

describe('a refusal of Excel’s', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['AccessDenied', 'protectedSheet'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['ConnectionFailure', 'unreachable'],
    ['HostRestartNeeded', 'unreachable'],
    ['InvalidRequestContext', 'unreachable'],
    ['RequestAborted', 'unreachable'],
    ['Timeout', 'unreachable'],
    ['ItemNotFound', 'changedMeanwhile'],
    ['InvalidReference', 'changedMeanwhile'],
    ['Conflict', 'conflict'],
    ['FilteredRangeConflict', 'conflict'],
    ['InsertDeleteConflict', 'conflict'],
    ['ItemAlreadyExists', 'conflict'],
    ['MergedRangeConflict', 'conflict'],
    ['NonBlankCellOffSheet', 'conflict'],
    ['PivotTableRangeConflict', 'conflict'],
  ])('%s is %s', (code, expected) => {
    const cause = Object.assign(new Error('x'), { code });
    const fault = faultOf(cause, 'Poäng');
    expect(fault).toMatchObject({ code: expected, values: { sheet: 'Poäng' } });
    expect(fault.cause).toBe(cause);
  });

  test.each<[string, unknown, string]>([
    ['by its code', Object.assign(new Error('x'), { code: 'GeneralException' }), 'GeneralException'],
    ['by its message where it has no code', new Error('något'), 'något'],
    ['by its message where its code is no text', Object.assign(new Error('något'), { code: 7 }), 'något'],
    ['by itself where it is no error', 'något', 'något'],
    ['though it is nothing', null, 'null'],
  ])('that is not known is told %s', (_, cause, detail) => {
    const fault = faultOf(cause, 'Poäng');
    expect(fault).toMatchObject({ code: 'unexpected', values: { sheet: 'Poäng', detail } });
    expect(fault.cause).toBe(cause);
  });

  test('that is ours already stays as it is', async () => {
    const ours = new WorkbookFault('noRoom', { sheet: 'A' });
    expect(faultOf(ours, 'Poäng')).toBe(ours);
    await expect(reached('Poäng', () => Promise.reject(ours))).rejects.toBe(ours);
    await expect(reached('Poäng', () => Promise.reject(new Error('x')))).rejects.toMatchObject({
      code: 'unexpected',
      values: { sheet: 'Poäng', detail: 'x' },
    });
    await expect(reached('', () => Promise.resolve(3))).resolves.toBe(3);
  });

  test('says whether something has moved, and whether anything was done', () => {
    const of = (code: string): { code: string } => ({ code });
    expect(
      ['ItemNotFound', 'ItemAlreadyExists', 'AccessDenied', ''].map((code) => isMoved(of(code))),
    ).toEqual([true, true, false, false]);
    expect(
      [
        'InvalidOperationInCellEditMode',
        'RequestPayloadSizeLimitExceeded',
        'HostRestartNeeded',
        'Timeout',
        '',
      ].map((code) => stoppedBeforeAnything(of(code))),
    ).toEqual([true, true, true, false, false]);
    expect([officeCode(undefined), officeCode({}), officeCode(of('X'))]).toEqual(['', '', 'X']);
  });
});

test('values come as Excel types them', () => {
  expect(cellOf('#N/A', 'Error')).toEqual({ error: '#N/A' });
  expect([
    cellOf('x', 'Empty'),
    cellOf('', 'String'),
    cellOf(null, 'x'),
    cellOf(undefined, undefined),
  ]).toEqual([null, null, null, null]);
  expect([cellOf(0, 'Double'), cellOf(false, 'Boolean'), cellOf('#N/A', 'String')]).toEqual([
    0,
    false,
    '#N/A',
  ]);
  // A picture or a data type is no value that can be read.
  expect(cellOf({ type: 'Entity' }, 'RichValue')).toEqual({ error: '#VALUE!' });
});

test('outside Office everything counts as there', () => {
  expect(supports('9.9')).toBe(true);
});

describe('a text as it is entered', () => {
  test.each(['', 'Digital nattillsyn', 'Ändrad', 'mars', 'Sanning', 'januariplan', 'a1', 'x2027'])(
    '%j goes as it is',
    (text) => {
      expect(enteredText(text)).toBe(text);
    },
  );

  test.each([
    ['=1+1'],
    ['007'],
    [' x'],
    ["'x"],
    ['-'],
    ['#N/A'],
    ['TRUE'],
    ['falskt'],
    ['Wahr'],
    ['yanlış'],
    ['mars 2027'],
    ['Maj1'],
    ['okt-27'],
    ['dez 3'],
    ['ara 4'],
  ])('%j goes with an apostrophe', (text) => {
    expect(enteredText(text)).toBe(`'${text}`);
  });

  test.each<[CellContent, string | number | boolean]>([
    [null, ''],
    ['007', "'007"],
    [7, 7],
    [false, false],
    [{ error: '#REF!' }, '#REF!'],
    [{ formula: '=SUM(A1)', result: 3 }, '=SUM(A1)'],
  ])('%j becomes %j', (content, expected) => {
    expect(entered(content)).toBe(expected);
  });

  test.each<[unknown, unknown, string | number | boolean]>([
    [5, 5, 5],
    [true, true, true],
    ['=A1', 3, '=A1'],
    ['=A1', '=A1', "'=A1"],
    ['=', 3, "'="],
    ['#DIV/0!', '#DIV/0!', '#DIV/0!'],
    ['#nummer', '#nummer', "'#nummer"],
    ['Ord', 'Ord', 'Ord'],
    ['', '', ''],
    [null, null, ''],
    [{}, {}, ''],
  ])('what holds %j and shows %j is entered as %j again', (formula, value, expected) => {
    expect(reentered(formula, value)).toBe(expected);
  });

  test('a formula is told from a text that begins as one', () => {
    expect([
      isFormula('=A1', 1),
      isFormula('=A1', '=A1'),
      isFormula('=', ''),
      isFormula('A1', 1),
      isFormula(1, 2),
    ]).toEqual([true, false, false, false, false]);
  });
});

describe('days', () => {
  test.each([
    ['yyyy-mm-dd', true],
    ['d mmm', true],
    ['DD.MM.YY', true],
    ['mmmm', true],
    ['hh:mm', false],
    ['mm:ss', false],
    ['[h]:mm', false],
    ['[mm]', false],
    ['[ss]', false],
    ['[$-41D]d mmmm', true],
    ['0.0', false],
    ['General', false],
    ['#,##0 "dagar"', false],
    ['0 \\d', false],
    ['[Red]0', false],
    ['', false],
  ])('%s shows days: %s', (format, expected) => {
    expect(showsDays(format)).toBe(expected);
  });

  test('are 1,462 less where the workbook counts from 1904; figures, years and other columns stay', () => {
    expect([daysAhead(1), daysAhead(1463), daysAhead(undefined)]).toEqual([1462, 0, 0]);
    const headers = ['Id', 'BESLUTSDATUM', 'Vikt'];
    const rows = [
      ['I1', 44_926, 44_926],
      ['I2', 2026, 40],
      ['I3', 'våren', null],
    ];
    const given = table('inriktningar', 'Inriktningar', headers, rows);
    expect(countedFrom1900(given, 1462).rows).toEqual([
      ['I1', 46_388, 44_926],
      ['I2', 2026, 40],
      ['I3', 'våren', null],
    ]);
    expect(countedFrom1900(given, 0)).toBe(given);
    const other = table('Okand', 'X', headers, rows);
    expect(countedFrom1900(other, 1462).rows).toEqual(rows);
  });
});

describe('a claim', () => {
  const names = (...items: readonly (readonly [string, string])[]): Excel.NamedItemCollection =>
    ({ items: items.map(([name, formula]) => ({ name, formula })) }) as unknown as Excel.NamedItemCollection;

  test('is the first, or follows the latest', () => {
    expect(newClaim(names(['Annat', '=1']))).toMatchObject({
      former: null,
      name: 'Pottkompassen_skrivning_1',
    });
    const claim = newClaim(
      names(
        ['Pottkompassen_skrivning_9', '="a"'],
        ['Pottkompassen_skrivning_10', '="b"'],
        ['Pottkompassen_skrivning_x', ''],
        ['Pottkompassen_skrivning_11.5', ''],
      ),
    );
    expect(claim).toMatchObject({
      former: { name: 'Pottkompassen_skrivning_10', formula: '="b"' },
      name: 'Pottkompassen_skrivning_11',
    });
    expect(claim.token).toMatch(/^[\da-f-]{36}$/u);
    expect(newClaim(names()).token).not.toBe(claim.token);
  });

  const claim: Claim = { former: { name: 'P_1', formula: '="förra"' }, name: 'P_2', token: 'abc' };

  test('tells how far a batch came', () => {
    expect(standingOf(claim, names(['P_2', '="abc"']))).toBe('begun');
    expect(standingOf(claim, names(['P_2', '="abc klar"']))).toBe('done');
    expect(standingOf(claim, names(['P_2', '="annan"']))).toBe('absent');
    expect(standingOf(claim, names(['P_1', '="abc"']))).toBe('absent');
  });

  /** The calls that are queued, in their order. */
  const queued = (ask: (context: Excel.RequestContext) => void): readonly string[] => {
    const calls: string[] = [];
    const item = (name: string): object => ({
      delete: () => calls.push(`delete ${name}`),
      set visible(value: boolean) {
        calls.push(`${name} visible ${value}`);
      },
      set formula(value: string) {
        calls.push(`${name} ${value}`);
      },
    });
    const add = (name: string, formula: string): object => {
      calls.push(`add ${name} ${formula}`);
      return item(name);
    };
    ask({ workbook: { names: { add, getItem: item } } } as unknown as Excel.RequestContext);
    return calls;
  };

  test('is made unseen, takes the place of the former, and says when all is done', () => {
    expect(queued((context) => begin(context, claim))).toEqual([
      'add P_2 ="abc"',
      'P_2 visible false',
      'delete P_1',
    ]);
    expect(queued((context) => begin(context, { ...claim, former: null }))).toEqual([
      'add P_2 ="abc"',
      'P_2 visible false',
    ]);
    expect(queued((context) => end(context, claim))).toEqual(['P_2 ="abc klar"']);
  });

  test('is withdrawn, and the former is put back unless it is there', () => {
    expect(queued((context) => withdraw(context, claim, names()))).toEqual([
      'delete P_2',
      'add P_1 ="förra"',
      'P_1 visible false',
    ]);
    expect(queued((context) => withdraw(context, claim, names(['P_1', '="förra"'])))).toEqual(['delete P_2']);
    expect(queued((context) => withdraw(context, { ...claim, former: null }, names()))).toEqual([
      'delete P_2',
    ]);
  });
});
