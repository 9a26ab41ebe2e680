import { rampIn, rampNamed } from '../../src/workbook/schema/ramps';

describe('the pace of introduction in a cell', () => {
  test.each([
    ['standard', [0.5, 0.75, 1]],
    [' Snabb ', [0.75, 1]],
    ['långsam', [0.25, 0.5, 0.75, 1]],
    ['langsam', [0.25, 0.5, 0.75, 1]],
    ['direkt', [1]],
    [null, [1]],
    ['', [1]],
    // A blank cell that the platform handed over as 0.
    ['0', [1]],
    ['25 %; 50 %; 100 %', [0.25, 0.5, 1]],
    ['0,2;0,8', [0.2, 0.8]],
    ['0,5', [0.5]],
  ])('%p is %j', (text, shares) => {
    expect(rampIn(text)).toEqual(shares);
  });

  test.each(['fort', '25; 50', '50 %;', '-10 %', '150 %'])('%s cannot be understood', (text) => {
    expect(rampIn(text)).toBeNull();
  });

  test('a word alone', () => {
    expect(rampNamed('STANDARD')).toEqual([0.5, 0.75, 1]);
    expect(rampNamed('0,5')).toBeNull();
  });
});
