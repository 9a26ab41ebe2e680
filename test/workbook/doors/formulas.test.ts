/** Formulas as a file names their functions, and as they read when their row has moved. */
import { fileFormula } from '../../../src/workbook/doors/fileFormula';
import { moveFormula } from '../../../src/workbook/doors/moveFormula';
import type { TablePlan } from '../../../src/workbook/doors/plan';
import { rowMove } from '../../../src/workbook/doors/rowMove';

// [MS-XLSX] 2.2.2 and [ECMA-376] 18.17: functions later than the format are written with _xlfn. before.
test.each([
  ['=SUM(A1:A9)', 'SUM(A1:A9)'],
  ['SUM(A1)', 'SUM(A1)'],
  ['=A1=B1', 'A1=B1'],
  ['=IFS(A1>1,RANK.EQ(A1,A1:A9),TRUE,0)', '_xlfn.IFS(A1>1,_xlfn.RANK.EQ(A1,A1:A9),TRUE,0)'],
  ['=IFERROR(IF(A1=1,2),3)', 'IFERROR(IF(A1=1,2),3)'],
  ['=textjoin(",",TRUE,A1)', '_xlfn.textjoin(",",TRUE,A1)'],
  ['="IFS("&\'DAYS(1)\'!A1', '"IFS("&\'DAYS(1)\'!A1'],
  ['="a ""IFS("""&IFS(A1,1)', '"a ""IFS("""&_xlfn.IFS(A1,1)'],
  ["='O''IFS('!A1+XOR(A1,A2)", "'O''IFS('!A1+_xlfn.XOR(A1,A2)"],
  ['=MINIFS(A1:A3,B1:B3,1)+MAXIFS(A1:A3,B1:B3,1)', '_xlfn.MINIFS(A1:A3,B1:B3,1)+_xlfn.MAXIFS(A1:A3,B1:B3,1)'],
  ['=RANKXEQ(A1)+MINA_IFS(A1)+Min.IFS(A1)', 'RANKXEQ(A1)+MINA_IFS(A1)+Min.IFS(A1)'],
  ['=NETWORKDAYS(A1,A2)', 'NETWORKDAYS(A1,A2)'],
  ['=IFS+1', 'IFS+1'],
  ['=NYTTA.TIDSVARDE(1,2)', '_xldudf_NYTTA_TIDSVARDE(1,2)'],
  ['=NYTTA.POTT.URVAL.VAL(1)*NYTTA.NPV(2)', '_xldudf_NYTTA_POTT_URVAL_VAL(1)*_xldudf_NYTTA_NPV(2)'],
  ['="NYTTA.NPV("', '"NYTTA.NPV("'],
  ['=ANNANNYTTA.NPV(2)', 'ANNANNYTTA.NPV(2)'],
])('a file holds %s as %s', (formula, stored) => {
  expect(fileFormula(formula)).toBe(stored);
});

describe('a row that moves', () => {
  /** Row 3 goes to row 7; column D has become column F, column C has become B. */
  const move = {
    fromRow: 2,
    toRow: 6,
    columns: new Map([
      [3, 5],
      [2, 1],
    ]),
  };

  test.each([
    ['=B3*2', '=B7*2'],
    ['=D3+$D3', '=F7+$F7'],
    ['=c3', '=B7'],
    ['=B2+B4+B33+B13', '=B2+B4+B33+B13'],
    ['=B$3+$B$3', '=B$3+$B$3'],
    ['=SUM(B3:D3)', '=SUM(B7:F7)'],
    ['=Blad2!B3+Blad2!B3:D3', '=Blad2!B3+Blad2!B3:D3'],
    ["='Läs mig'!$B3:D3&B3", "='Läs mig'!$B3:D3&B7"],
    ["='O''Neill'!B3", "='O''Neill'!B3"],
    ['="B3 ""D3"""&B3', '="B3 ""D3"""&B7'],
    ['=[@Poäng]*D3', '=[@Poäng]*F7'],
    ['=Rangordning[[#This Row],[B3]]', '=Rangordning[[#This Row],[B3]]'],
    ['=LOG10(B3)', '=LOG10(B7)'],
    ['=X.B3+Å3', '=X.B3+Å3'],
    ['=B3_1+_B3+B3a', '=B3_1+_B3+B3a'],
    ['=_xldudf_NYTTA_X(B3,D3)', '=_xldudf_NYTTA_X(B7,F7)'],
    ['', ''],
  ])('takes %s with it as %s', (before, after) => {
    expect(moveFormula(before, move)).toBe(after);
  });

  const plan = (headers: readonly string[], previous: readonly string[] | null): TablePlan => ({
    write: { table: 'Prov', sheet: 'Prov', key: 'Id', columns: [], rows: [] },
    sheet: 'Prov',
    top: 4,
    left: 3,
    headers,
    columns: [],
    rows: [],
    usersColumns: new Map(),
    previous:
      previous === null
        ? null
        : { name: 'Prov', sheet: 'Prov', top: 1, left: 1, headers: previous, rows: [] },
  });

  test('goes from its place in the old table to the one in the new, each column by its heading', () => {
    // The old table begins in B2, the new one in D5; the old second row is row 4 (3 from zero), the new first row is 6.
    expect(rowMove(plan(['Poäng', 'id', 'Ny'], ['Id', 'Poäng', 'Borta']), 1, 0)).toEqual({
      fromRow: 3,
      toRow: 5,
      columns: new Map([
        [1, 4],
        [2, 3],
      ]),
    });
  });

  test('in a table that is made has no old place', () => {
    expect(rowMove(plan(['Id'], null), 0, 2)).toEqual({ fromRow: 5, toRow: 7, columns: new Map() });
  });
});
