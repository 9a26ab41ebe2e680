import { lifted, readArguments } from '../../workbench/functions/arguments';
import type { FunctionDescription, ParameterDescription } from '../../workbench/functions/metadata';
import { outcomeOf, outcomeOfThrown } from '../../workbench/functions/results';

const taking = (...parameters: Partial<ParameterDescription>[]): FunctionDescription => ({
  id: 'F',
  name: 'F',
  parameters: parameters.map((parameter, i) => ({ name: `p${i}`, ...parameter })),
});

const makeError = (error: string): unknown => ({ code: error });

describe('arguments as Excel passes them', () => {
  test('a number parameter reads blanks, truth values and numbers written as text', () => {
    const description = taking({ type: 'number', dimensionality: 'matrix' });
    expect(readArguments(description, [[[null, true, '12', 3]]], null)).toEqual({ args: [[[0, 1, 12, 3]]] });
  });

  test.each([['text'], [' ']])('a number parameter refuses the text "%s"', (text) => {
    expect(readArguments(taking({ type: 'number' }), [text], null)).toEqual({ error: '#VALUE!' });
  });

  test('an error among the arguments is the answer, unless the function takes errors', () => {
    const given = [[[1, { error: '#N/A' }]]];
    const any = taking({ type: 'any', dimensionality: 'matrix' });
    expect(readArguments(any, given, null)).toEqual({ error: '#N/A' });
    expect(readArguments(any, given, makeError)).toEqual({ args: [[[1, { code: '#N/A' }]]] });
    const numbers = taking({ type: 'number', dimensionality: 'matrix' });
    expect(readArguments(numbers, given, makeError)).toEqual({ error: '#N/A' });
  });

  test('left out is null, too few and too many are refused', () => {
    const description = taking({ type: 'number' }, { type: 'number', optional: true });
    expect(readArguments(description, [1], null)).toEqual({ args: [1, null] });
    expect(readArguments(description, [1, undefined], null)).toEqual({ args: [1, null] });
    expect(readArguments(description, [], null)).toEqual({ error: '#VALUE!' });
    expect(readArguments(description, [1, 2, 3], null)).toEqual({ error: '#VALUE!' });
  });

  test('a repeating parameter gathers what is left', () => {
    const description = taking({ type: 'string' }, { type: 'number', repeating: true });
    expect(readArguments(description, ['a', 1, 2], null)).toEqual({ args: ['a', [1, 2]] });
    expect(readArguments(description, ['a'], null)).toEqual({ args: ['a', []] });
  });

  test('a single cell for a matrix parameter is a matrix of one', () => {
    expect(readArguments(taking({ type: 'any', dimensionality: 'matrix' }), ['x'], null)).toEqual({
      args: [[['x']]],
    });
  });

  test('several cells for a scalar parameter lift the call, and what is missing is #N/A', () => {
    const description = taking({ type: 'number' }, { type: 'number' });
    const lift = lifted(description, [
      [[1], [2], [3]],
      [[10], [20]],
    ]);
    expect(lift && [lift.rows, lift.columns]).toEqual([3, 1]);
    expect(lift?.at(1, 0)).toEqual([2, 20]);
    expect(lift?.at(2, 0)).toEqual([3, { error: '#N/A' }]);
    expect(lifted(description, [1, [[2]]])).toBeNull();
  });
});

describe('results as cells show them', () => {
  test.each([
    [NaN, '#VALUE!'],
    [Infinity, '#NUM!'],
    [-Infinity, '#NUM!'],
    [[], '#VALUE!'],
    [[[1, 2], [3]], '#VALUE!'],
  ])('%p is %s', (answer, error) => {
    expect(outcomeOf(answer)).toEqual({ values: [[{ error }]], message: null });
  });

  test('inside a matrix what JSON loses shows as 0', () => {
    expect(
      outcomeOf([
        [1, NaN, null],
        ['x', true, undefined],
      ]).values,
    ).toEqual([
      [1, 0, 0],
      ['x', true, 0],
    ]);
  });

  test('errors thrown and errors among the values', () => {
    const error = { code: '#N/A', message: 'Saknas' };
    expect(outcomeOfThrown(error)).toEqual({ values: [[{ error: '#N/A' }]], message: 'Saknas' });
    expect(outcomeOfThrown(new Error('inre'))).toEqual({ values: [[{ error: '#VALUE!' }]], message: null });
    expect(outcomeOf([[1, error]])).toEqual({ values: [[1, { error: '#N/A' }]], message: 'Saknas' });
  });
});
