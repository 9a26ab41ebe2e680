import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One vector of test/golden/portfolio.json; its `source` names the witness. */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly method: string;
  readonly input: never;
  readonly expected: never;
  readonly tolerance: number;
  readonly note: string;
}

const folder = join(__dirname, '../../../golden');

export const vectors = JSON.parse(readFileSync(join(folder, 'portfolio.json'), 'utf8')) as readonly Vector[];

/** Vectors whose method starts like this. Fails where there is none, so that a renamed method is noticed. */
export function byMethod(start: string): Vector[] {
  const found = vectors.filter(({ method }) => method.startsWith(start));
  if (found.length === 0) throw new Error(`no golden vector has the method ${start}`);
  return found;
}

export function vector(id: string): Vector {
  const found = vectors.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no golden vector ${id}`);
  return found;
}

/** Pisinger's file format: number of items and capacity, then value and cost per line. */
export function knapsackFile(name: string): { values: number[]; costs: number[]; capacity: number } {
  const numbers = readFileSync(join(folder, name), 'utf8').trim().split(/\s+/).map(Number);
  const [count, capacity, ...rest] = numbers as [number, number, ...number[]];
  const pairs = Array.from({ length: count }, (_, i) => [rest[2 * i]!, rest[2 * i + 1]!] as const);
  return { values: pairs.map(([value]) => value), costs: pairs.map(([, cost]) => cost), capacity };
}
