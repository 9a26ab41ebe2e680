import type { Result } from '../../src/functions/declaration';

/** Compares what a function gave with an example's result, cell by cell. */
export function expectResult(actual: unknown, expected: Result, tolerance: number | undefined): void {
  if (typeof expected === 'object') {
    const rows = actual as readonly (readonly unknown[])[];
    expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
    expected.forEach((row, y) => row.forEach((cell, x) => expectResult(rows[y]?.[x], cell, tolerance)));
  } else if (typeof expected === 'number') {
    expect(typeof actual === 'number' ? 'number' : actual).toBe('number');
    const allowed = tolerance ?? 1e-9 * Math.max(1, Math.abs(expected));
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(allowed);
  } else {
    expect(actual).toBe(expected);
  }
}
