import type { Language } from '../src/locale/language';
import { problemSentence } from '../src/locale/problemWords';
import { logFaultSentence } from '../src/locale/recordWords';
import { remarkSentence } from '../src/locale/resultWords';
import type { Material } from '../src/model/benefit/application/material';
import type { Analysis } from '../src/model/portfolio/analyse';
import type { Decision } from '../src/model/portfolio/decision';
import type { BreakEven } from '../src/model/portfolio/explanation/breakEven';
import type { Portfolio } from '../src/model/portfolio/portfolio';
import { compare, keep } from '../src/model/portfolio/scenarios/scenario';
import type { Problem } from '../src/workbook/problem';
import type { PortfolioReading } from '../src/workbook/read/portfolio';
import type { KeptScenario } from '../src/workbook/read/scenarios';
import type { LogVerdict } from '../src/workbook/record/verifyLog';
import type { FilledBenefit } from '../src/workbook/write/benefits';
import type { Frontier } from './analysis';
import { analysisJson } from './analysis';
import { benefitsJson } from './benefits';

/** What the command knows when it is done. The decision is null where the workbook cannot be ranked. */
export interface Report {
  readonly file: string;
  readonly portfolio: Portfolio | null;
  readonly decision: Decision | null;
  /** Null where it was not asked for. */
  readonly analysis: Analysis | null;
  readonly frontier: Frontier | null;
  /** Null for one fund, whose break-evens stand in the analysis. */
  readonly asOneFund: readonly BreakEven[] | null;
  /** Which weights are thought possible in the analysis. */
  readonly domain: string;
  readonly weights: PortfolioReading['weights'];
  readonly judged: PortfolioReading['judged'];
  /** Null where filling them in was not asked for. */
  readonly benefits: readonly FilledBenefit[] | null;
  /** The lines of Nyttor and Kostnader with the parameters; applications by `sameKey` of their id. */
  readonly material: Material;
  readonly scenarios: readonly KeptScenario[];
  /** Whether the decision log of the workbook, as it was given, is as it was written. */
  readonly log: LogVerdict;
  /** Ids of the directions whose weight the command has replaced. */
  readonly ownWeights: readonly string[];
  readonly problems: readonly Problem[];
  readonly seed: number;
  readonly written: string | null;
}

/** The report as JSON. Figures that are not worked out are null, never left out. */
export function jsonOf(report: Report, language: Language): string {
  const { decision, frontier, analysis, problems } = report;
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
  const whole = {
    file: report.file,
    engine: decision?.engine ?? null,
    fingerprint: decision?.fingerprint ?? null,
    seed: report.seed,
    weights: weightsJson(report),
    judgements: judgementsJson(report),
    gates: gatesJson(report),
    budgets: decision?.budgets ?? [],
    singleFund: decision?.singleFund ?? null,
    ranking,
    selection: decision?.selection ?? null,
    frontier: frontier?.points ?? null,
    frontierFor: frontier && { kind: frontier.for, budget: frontier.budget },
    frontierSteps: frontier?.steps ?? null,
    benefits: report.benefits && benefitsJson(report.benefits, language),
    scenarios: scenariosJson(report),
    analysis: analysis && {
      domain: report.domain,
      ...analysisJson(analysis),
      breakEvenAsOneFund: report.asOneFund,
    },
    log: {
      rows: report.log.rows,
      findings: report.log.findings.map((finding) => ({
        sheet: finding.sheet,
        cell: finding.cell,
        code: finding.code,
        number: finding.number,
        message: logFaultSentence(language, finding),
      })),
    },
    problems: problems.map((problem) => ({
      sheet: problem.sheet,
      cell: problem.cell,
      code: problem.code,
      severity: problem.severity,
      message: problemSentence(language, problem),
    })),
    written: report.written,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The weights that hold, and how each came about; one that the command has replaced has no such record. */
function weightsJson({ decision, weights, ownWeights }: Report): readonly unknown[] {
  return (decision?.weights ?? []).map((weight) => {
    const replaced = ownWeights.includes(weight.id);
    const record = replaced ? undefined : weights.find(({ direction }) => direction === weight.id);
    return {
      ...weight,
      method: record?.method ?? null,
      decidedBy: record?.decidedBy ?? null,
      decidedOn: record?.decidedOn ?? null,
      replaced,
    };
  });
}

/** What the pairwise judgements give, to compare the entered weights with. */
function judgementsJson({ judged, portfolio }: Report): unknown {
  if (judged === null) return null;
  const { pairwise, shares, decidedBy } = judged;
  const id = (index: number): string => portfolio?.directions[index]?.id ?? '';
  const worst = pairwise?.mostInconsistent ?? null;
  return {
    shares,
    assessors: decidedBy,
    consistencyRatio: pairwise?.consistencyRatio ?? null,
    randomIndex: pairwise?.randomIndex ?? null,
    acceptable: pairwise?.acceptable ?? null,
    mostInconsistent: worst && {
      a: id(worst.i),
      b: id(worst.j),
      said: worst.said,
      implied: worst.implied,
    },
  };
}

/** The decisions that the workbook keeps, and what this one changes from each. */
function scenariosJson({ scenarios, decision }: Report): readonly unknown[] {
  return scenarios.map(({ scenario, time }) => ({
    name: scenario.name,
    time,
    value: scenario.value,
    cost: scenario.cost,
    ids: Object.keys(scenario.chosen).sort(),
    fingerprint: scenario.fingerprint,
    toThis: decision === null ? null : compare(scenario, keep('', decision)),
  }));
}

/** The requirements of the round, each with those that do not meet it. */
function gatesJson({ portfolio, decision }: Report): unknown {
  const gates = portfolio?.gates ?? [];
  const failing = (kind: (typeof gates)[number]['kind']): readonly string[] =>
    (decision?.ranking ?? [])
      .filter(({ remarks }) =>
        remarks.some((remark) => remark.code === 'notReady' && remark.gates.includes(kind)),
      )
      .map(({ id }) => id)
      .sort();
  return {
    rankUnready: portfolio?.rankUnready ?? false,
    requirements: gates.map((gate) => ({ ...gate, notMet: failing(gate.kind) })),
  };
}
