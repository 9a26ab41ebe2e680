import type { WeightRecord } from '../../model/portfolio/weights/record';
import type { Application, Portfolio } from '../../model/portfolio/portfolio';
import { migrate } from '../migration';
import type { Problem } from '../problem';
import { tables } from '../schema';
import { applicationsTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import { positionOf } from '../cells/address';
import type { ApplicationIndex } from './applications';
import { readApplications } from './applications';
import { readCapacities } from './capacities';
import { readConditions } from './conditions';
import { remarkOnCriteria } from './criteria';
import { readDecisions } from './decisions';
import type { CostRow, CostsReading } from './costs';
import { readCosts } from './costs';
import { readDirections } from './directions';
import { readGates } from './gates';
import { readJudgements } from './judgements';
import type { BenefitRow, IndicatorRow } from './material';
import { readBenefits, readIndicators } from './material';
import { readOutcomes } from './outcomes';
import type { ParameterRow } from './parameters';
import { readParameters, readScale } from './parameters';
import { problemAt } from './place';
import { withReadiness } from './readiness';
import { readBudgets, readGoals } from './round';
import type { ScoreIndex } from './scores';
import { readScores } from './scores';
import type { WeightCell } from './weighed';

/** What a workbook holds, and everything that is wrong with it. */
export interface PortfolioReading {
  /** Null where nothing can be ranked; then the problems say why. */
  readonly portfolio: Portfolio | null;
  /** Errors first, each kind in the order of the contract's tables and from top to bottom. */
  readonly problems: readonly Problem[];
  /** Where each weight stands, of directions and criteria, and how it came about. */
  readonly weights: readonly WeightCell[];
  /** Weights that the judgements of Parvis give; null without judgements. The entered weights hold. */
  readonly judged: WeightRecord | null;
  readonly parameters: readonly ParameterRow[];
  readonly costs: readonly CostRow[];
  readonly benefits: readonly BenefitRow[];
  readonly indicators: readonly IndicatorRow[];
}

/**
 * Reads a round out of a workbook. Never throws: what cannot be read is pointed at, and the rest is used.
 *
 * - A row of Ansökningar without a valid Id or name is left out, and so are all rows that refer to it.
 * - A score that cannot be read, or lies outside the scale, counts as not assessed.
 * - An application whose amount, or any cost line that the fund may pay, cannot be read is ranked but has no known
 *   cost (`requested` null and no `draws`), so it is not chosen.
 * - A condition, requirement, budget, capacity or parameter that cannot be read is left out.
 * - There is no portfolio where a required table or column is missing, a weight cannot be relied on or all weights
 *   are zero, no application is left, the scale is upside down, or the format is newer than this code.
 */
export function readPortfolio(snapshot: Snapshot): PortfolioReading {
  const migrated = migrate(snapshot);
  const problems: Problem[] = [...migrated.problems];
  if (migrated.snapshot === null) return { ...nothing, problems };
  const current = migrated.snapshot;

  const parameters = readParameters(current, problems);
  const budgets = readBudgets(current, problems);
  const scale = readScale(current, parameters, budgets[0]?.year ?? null, problems);
  const goals = readGoals(current, problems);
  const { directions, scored, weights } = readDirections(current, goals, problems);
  const applications = readApplications(current, goals, problems);
  const scores = readScores(current, scored, applications, scale, problems);
  const budgetYears = new Set(budgets.map(({ year }) => year));
  const costs = readCosts(current, applications, budgetYears, problems);
  const { gates, rankUnready } = readGates(current, problems);
  const conditions = readConditions(current, applications, problems);
  const capacities = readCapacities(current, applications, problems);
  const benefits = readBenefits(current, applications, problems);
  const indicators = readIndicators(current, applications, problems);
  problems.push(...typedLater(current));

  const judged = directions === null ? null : readJudgements(current, directions, weights, problems);

  const material = { weights, judged, parameters, costs: costs.rows, benefits, indicators };
  if (directions === null || applications === null || scores === null || scale === null) {
    return { ...material, portfolio: null, problems: inOrder(problems, current) };
  }
  const whole = wholeApplications(applications, scores, costs, problems);
  remarkOnCriteria(directions, whole, applications, scale, problems);
  const portfolio = {
    directions,
    applications: withReadiness(whole, gates, applications, material, problems),
    budgets,
    conditions,
    capacities,
    scale,
    goals: goals ?? [],
    ...(gates.length === 0 ? {} : { gates, rankUnready }),
  };
  return { ...material, portfolio, problems: inOrder(problems, current) };
}

/**
 * What is wrong with decisions and outcomes: the minutes and the follow-up go by them, and a word that cannot be read would
 * be passed over there without anybody knowing.
 */
function typedLater(snapshot: Snapshot): readonly Problem[] {
  const unknown = (): null => null;
  return [...readDecisions(snapshot).problems, ...readOutcomes(snapshot, '', unknown, unknown).problems];
}

const nothing = {
  portfolio: null,
  judged: null,
  weights: [],
  parameters: [],
  costs: [],
  benefits: [],
  indicators: [],
};

function wholeApplications(
  applications: ApplicationIndex,
  scores: ScoreIndex,
  costs: CostsReading,
  problems: Problem[],
): readonly Application[] {
  const whole = [...applications].map(([key, row]) => {
    const { application, requestedPlace, requestedUnreadable, requestedFound } = row;
    const id = application.id;
    const draws = costs.draws.get(key) ?? [];
    const badCost = costs.unreadable.get(key) ?? (requestedUnreadable ? requestedPlace : undefined);
    const assessed = scores.get(key) ?? new Map();
    if (badCost !== undefined) {
      const values = { id, whereSheet: badCost.sheet, whereCell: badCost.cell };
      problems.push(problemAt(row.idPlace, id, 'error', 'excludedFromSelection', values));
      return { ...application, requested: null, draws: [], scores: assessed };
    }
    const sum = draws.reduce((total, draw) => total + draw.amount, 0);
    if (application.requested === null && draws.length === 0) {
      problems.push(problemAt(requestedPlace, requestedFound, 'remark', 'noCost', { id }));
    } else if (application.requested !== null && draws.length > 0 && sum !== application.requested) {
      const values = { id, sum };
      problems.push(problemAt(requestedPlace, application.requested, 'remark', 'requestedDiffers', values));
    }
    return { ...application, draws, scores: assessed };
  });
  const [only, ...others] = applications.values();
  if (only !== undefined && others.length === 0) {
    const values = { id: only.application.id, table: applicationsTable.name };
    problems.push(problemAt(only.idPlace, only.application.id, 'remark', 'singleApplication', values));
  }
  return whole;
}

/** Errors before remarks; within each in the order of the contract's tables, then by row and column. */
function inOrder(problems: readonly Problem[], snapshot: Snapshot): readonly Problem[] {
  const sheets = tables.map((table) => {
    const found = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(table.name));
    return found?.sheet ?? table.sheet;
  });
  const rank = (problem: Problem): readonly number[] => {
    const position = positionOf(problem.cell);
    return [
      problem.severity === 'error' ? 0 : 1,
      sheets.indexOf(problem.sheet),
      position?.row ?? 0,
      position?.column ?? 0,
    ];
  };
  return problems
    .map((problem) => ({ problem, rank: rank(problem) }))
    .sort((one, other) => {
      const differing = one.rank.findIndex((value, index) => value !== other.rank[index]);
      return differing < 0 ? 0 : (one.rank[differing] ?? 0) - (other.rank[differing] ?? 0);
    })
    .map(({ problem }) => problem);
}
