import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of the table in docs/tillforlitlighet.md. */
export const AREAS = [
  'hostFaults',
  'manyHands',
  'awkwardWorkbooks',
  'hostileContent',
  'fuzz',
  'outgoing',
] as const;

export type Area = (typeof AREAS)[number];

/** What was tried in one test file, and what was lost: a cell of the user's, a half-written sheet, a request let out. */
export interface Tally {
  readonly area: Area;
  /** Name of what was tried, unique within the area: the file name of what `npm run reliability` reads. */
  readonly name: string;
  /** How many cases were tried, by what they were (operations, failure points, workbooks, files …). */
  readonly tried: Readonly<Record<string, number>>;
  /** How many of them lost anything. Any other figure than zero fails the test that gives it. */
  readonly lost: number;
}

/** Where the figures are kept for `npm run reliability` to print. */
export const talliesFolder = join(__dirname, '..', '..', 'build', 'reliability');

/** Keeps the figures of a test file for the table, and fails where anything was lost. */
export function tally(figures: Tally): void {
  mkdirSync(talliesFolder, { recursive: true });
  writeFileSync(
    join(talliesFolder, `${figures.area}-${figures.name}.json`),
    `${JSON.stringify(figures, null, 2)}\n`,
  );
  if (figures.lost !== 0) {
    throw new Error(
      `${figures.area}, ${figures.name}: ${figures.lost} cases lost something that was the user's.`,
    );
  }
}
