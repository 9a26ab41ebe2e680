import type { Language } from '../../locale/language';
import { problemSentence } from '../../locale/problemWords';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { readPortfolio } from '../../workbook/read/portfolio';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import { sameKey, tables } from '../../workbook/schema';
import type { ProblemCode } from '../../workbook/problem';
import type { Snapshot } from '../../workbook/workbook';

/** Something about the material that the user should know, in words and tied to a cell. */
export interface Note {
  /** `error`: what stands there is left out of the calculation. `remark`: it was read, and is worth knowing. */
  readonly severity: 'error' | 'remark';
  /** Which kind of problem it is. */
  readonly code: ProblemCode;
  readonly sentence: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One reading of the workbook. */
export interface Material {
  readonly snapshot: Snapshot;
  /** Null where the material cannot be ranked; the notes say why. */
  readonly portfolio: Portfolio | null;
  /** Everything that was read, beside what is ranked: weights and their origin, parameters, costs, benefits, indicators. */
  readonly reading: PortfolioReading;
  readonly notes: readonly Note[];
}

export function materialFrom(snapshot: Snapshot, language: Language): Material {
  const reading = readPortfolio(snapshot);
  const { portfolio, problems } = reading;
  const notes = problems.map((problem) => ({
    severity: problem.severity,
    code: problem.code,
    sentence: problemSentence(language, problem),
    sheet: problem.sheet,
    cell: problem.cell,
  }));
  return { snapshot, portfolio, reading, notes };
}

const written = new Set(tables.filter(({ role }) => role === 'written').map(({ name }) => sameKey(name)));

/** Whether a table is something that people fill in, not something that this product has written. */
export function isMaterialTable(table: string): boolean {
  return !written.has(sameKey(table));
}
