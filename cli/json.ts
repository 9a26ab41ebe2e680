import type { Language } from '../src/locale/language';
import { problemSentence } from '../src/locale/problemWords';
import { remarkSentence } from '../src/locale/resultWords';
import type { Decision } from '../src/model/portfolio/decision';
import type { Problem } from '../src/workbook/problem';

/** What the command knows when it is done. The decision is null where the workbook cannot be ranked. */
export interface Report {
  readonly file: string;
  readonly decision: Decision | null;
  readonly problems: readonly Problem[];
  readonly seed: number;
  readonly written: string | null;
}

/** The report as JSON. Figures that are not worked out are null, never left out. */
export function jsonOf({ file, decision, problems, seed, written }: Report, language: Language): string {
  const ranking = (decision?.ranking ?? []).map((row) => ({
    place: row.place,
    id: row.id,
    title: row.title,
    score: row.score,
    contributions: row.contributions,
    cost: row.cost,
    withinBudget: row.withinBudget,
    selected: row.selected,
    rankInterval: row.rankInterval,
    margin: row.margin,
    fundingShare: row.fundingShare,
    tied: row.tied,
    scoreInterval: row.scoreInterval,
    missing: row.missing,
    accumulated: row.accumulated,
    draws: row.draws,
    remarks: row.remarks.map((remark) => ({ code: remark.code, message: remarkSentence(language, remark) })),
  }));
  const report = {
    file,
    engine: decision?.engine ?? null,
    fingerprint: decision?.fingerprint ?? null,
    seed,
    weights: decision?.weights ?? [],
    budgets: decision?.budgets ?? [],
    singleFund: decision?.singleFund ?? null,
    ranking,
    selection: decision?.selection ?? null,
    frontier: decision?.frontier ?? null,
    problems: problems.map((problem) => ({
      sheet: problem.sheet,
      cell: problem.cell,
      code: problem.code,
      severity: problem.severity,
      message: problemSentence(language, problem),
    })),
    written,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
