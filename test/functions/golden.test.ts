import { builtFunctions, cellOf } from './builtFunctions';
import { leftOut } from './leftOut';
import type { Vector } from './goldenVectors';
import { callFor, vectors } from './goldenVectors';

const functions = builtFunctions();

function expectCell(actual: unknown, expected: unknown, tolerance: Vector['tolerance']): void {
  if (Array.isArray(expected)) {
    const cells = (actual as readonly unknown[][]).flat();
    expect(cells).toHaveLength(expected.length);
    expected.forEach((value: unknown, index) => expectCell(cells[index], value, tolerance));
  } else if (typeof expected === 'number') {
    expect(typeof actual === 'number' ? 'number' : actual).toBe('number');
    const allowed = Math.max(tolerance?.abs ?? 0, (tolerance?.rel ?? 0) * Math.abs(expected));
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(allowed);
  } else {
    expect(actual).toBe(expected);
  }
}

const met = vectors.filter((vector) => {
  const call = callFor(vector);
  return call !== null && !leftOut.has(vector.id);
});

describe('golden vectors through the built functions.js', () => {
  test.each(met.map((vector) => [vector.id, vector.function, vector] as const))(
    '%s %s',
    (_id, _name, vector) => {
      const call = callFor(vector);
      const cell = call?.answer(cellOf(functions.get(call.id), call.args));
      expectCell(
        cell,
        'nytta_expected' in vector ? vector.nytta_expected : vector.expected,
        vector.tolerance,
      );
    },
  );

  test('every vector is met, has no function of ours, or is left out for a reason that is written down', () => {
    const unexplained = vectors.filter(
      (vector) => vector.function.startsWith('NYTTA.') && callFor(vector) === null && !leftOut.has(vector.id),
    );
    expect(unexplained).toEqual([]);
    expect([...leftOut.keys()].filter((id) => !vectors.some((vector) => vector.id === id))).toEqual([]);
  });

  test.each([...leftOut])('%s is left out and gives what the reason says', (id, { gives }) => {
    const vector = vectors.find((candidate) => candidate.id === id) as Vector;
    const call = callFor(vector);
    const cell = call?.answer(cellOf(functions.get(call.id), call.args));
    expectCell(cell, gives, { rel: 1e-5 });
  });
});
