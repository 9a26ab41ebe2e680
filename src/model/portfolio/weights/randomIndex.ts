/**
 * The mean consistency index of random judgements, by number of directions. Published tables differ, so the name
 * of the table stands beside every consistency ratio.
 */
export type RandomIndexName = 'saaty2005' | 'saaty1980' | 'doneganDodd1991';

const TABLES: Readonly<Record<RandomIndexName, readonly number[]>> = {
  saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  doneganDodd1991: [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969,
  ],
};

export const DEFAULT_RANDOM_INDEX: RandomIndexName = 'saaty2005';

/** Random index for k directions: 0 for fewer than three, null beyond fifteen where the tables end. */
export function randomIndex(k: number, table: RandomIndexName = DEFAULT_RANDOM_INDEX): number | null {
  return k < 3 ? 0 : (TABLES[table][k - 3] ?? null);
}
