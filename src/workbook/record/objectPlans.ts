import { kronor } from '../../locale/format';
import { sayDocument } from '../../locale/recordDocumentWords';
import { figureText } from '../followup/indicatorFigures';
import type { Publication } from '../publish/publication';
import type { IndicatorRow } from '../read/material';
import { sameKey } from '../schema/table';
import { amountText } from './minutesText';
import type { ApplicationOutcome } from './outcome';
import { grantedSum, isGranted, outcomesOf, roundOf } from './outcome';

/** What one pm3 object has to bring into its object plan. */
export interface ObjectPlan {
  /** Null for applications without an object. */
  readonly object: string | null;
  /** In the order of the ranking. */
  readonly outcomes: readonly ApplicationOutcome[];
  readonly granted: number;
  /** Titles of the council goals to which the granted applications contribute, in the order of KF-mål. */
  readonly goals: readonly string[];
  /** Those of the granted applications. */
  readonly indicators: readonly IndicatorRow[];
}

/** The object plans' material, object by object in alphabetical order; applications without an object come last. */
export function objectPlansOf(publication: Publication): readonly ObjectPlan[] {
  const byObject = new Map<string, ApplicationOutcome[]>();
  for (const outcome of outcomesOf(publication)) {
    const key = outcome.object === null ? '' : sameKey(outcome.object);
    const group = byObject.get(key);
    if (group === undefined) byObject.set(key, [outcome]);
    else group.push(outcome);
  }
  const plans = [...byObject.values()].map((outcomes) => planOf(publication, outcomes));
  return plans.sort((one, other) => {
    if (one.object === null || other.object === null) return one.object === null ? 1 : -1;
    return one.object.localeCompare(other.object, 'sv');
  });
}

function planOf({ portfolio, reading }: Publication, outcomes: readonly ApplicationOutcome[]): ObjectPlan {
  const granted = outcomes.filter(isGranted);
  const goals = new Set(granted.flatMap((outcome) => outcome.goals));
  const known = portfolio.goals.filter(({ id }) => goals.delete(id)).map(({ id, title }) => `${id} ${title}`);
  return {
    object: outcomes[0]?.object ?? null,
    outcomes,
    granted: grantedSum(outcomes),
    goals: [...known, ...goals],
    indicators: reading.indicators.filter(({ application }) => granted.some(({ id }) => id === application)),
  };
}

/** One object's part of an object plan, as text to paste. */
export function objectPlanText(publication: Publication, plan: ObjectPlan): string {
  const { object, outcomes, goals, indicators } = plan;
  const lines = outcomes.flatMap((outcome) => [
    `- ${sayDocument('planApplication', {
      id: outcome.id,
      title: outcome.title,
      decision: verdictText(outcome),
      amount: amountText(outcome),
    })}`,
    ...indicators
      .filter(({ application }) => application === outcome.id)
      .map((indicator) => `  ${indicatorText(indicator)}`),
  ]);
  return [
    object === null ? sayDocument('planNoObject') : sayDocument('planObject', { object }),
    sumText(plan, roundOf(publication)),
    goals.length === 0 ? sayDocument('planNoGoals') : sayDocument('planGoals', { goals: goals.join('; ') }),
    ...lines,
    '',
  ].join('\n');
}

/** Every object's part, one after the other. */
export function objectPlansText(publication: Publication): string {
  return objectPlansOf(publication)
    .map((plan) => objectPlanText(publication, plan))
    .join('\n');
}

/** The money of one object, told apart by whether it is granted or only proposed. */
export function sumText({ outcomes, granted }: ObjectPlan, round: string): string {
  const count = outcomes.filter(isGranted).length;
  const values = { round, amount: kronor('sv', granted), count, all: outcomes.length };
  const proposed = outcomes.filter(({ isProposal }) => isProposal).length;
  if (proposed === 0) return sayDocument('planSum', values);
  return sayDocument(proposed === outcomes.length ? 'planSumProposed' : 'planSumPartly', values);
}

/** What is decided, marked where it is only proposed. */
export function verdictText({ verdict, isProposal }: ApplicationOutcome): string {
  const said = sayDocument(`${verdict}Short`);
  return isProposal ? `${said} ${sayDocument('proposed')}` : said;
}

function indicatorText(row: IndicatorRow): string {
  const { indicator, baseline, target, targetDate, owner } = row;
  const missing = sayDocument('missing');
  const figure = (value: number | null): string => (value === null ? missing : figureText(value, row));
  return sayDocument('planIndicator', {
    indicator: indicator ?? missing,
    from: figure(baseline),
    to: figure(target),
    date: targetDate ?? missing,
    owner: owner ?? missing,
  });
}
