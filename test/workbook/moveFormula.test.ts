import { moveFormula } from '../../src/workbook/doors/moveFormula';

/** Row 3 goes to row 7; column D has become column F, the others have stayed. */
const move = { fromRow: 2, toRow: 6, columns: new Map([[3, 5]]) };

test.each([
  ['=B3*2', '=B7*2'],
  ['=D3+$D3', '=F7+$F7'],
  ['=B2+B4', '=B2+B4'],
  ['=B$3', '=B$3'],
  ['=SUM(B3:C3)', '=SUM(B7:C7)'],
  ['=Blad2!B3', '=Blad2!B3'],
  ["='Läs mig'!B3", "='Läs mig'!B3"],
  ['="B3"&B3', '="B3"&B7'],
  ['=[@Poäng]*2', '=[@Poäng]*2'],
  ['=Rangordning[[#This Row],[B3]]', '=Rangordning[[#This Row],[B3]]'],
  ['=LOG10(B3)', '=LOG10(B7)'],
  ['=_xldudf_NYTTA_X(B3,D3)', '=_xldudf_NYTTA_X(B7,F7)'],
])('%s becomes %s', (before, after) => {
  expect(moveFormula(before, move)).toBe(after);
});
