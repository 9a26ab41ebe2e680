import { kronor, listed, perCent } from '../../locale/format';
import { sayDocument } from '../../locale/recordDocumentWords';
import type { Condition } from '../../model/portfolio/portfolio';
import type { Publication } from '../publish/publication';
import { logOf } from './logChain';
import type { ApplicationOutcome, Verdict } from './outcome';
import { grantedSum, isGranted, outcomesOf, roundOf } from './outcome';

/** A line of the grounds: what it is about, and what is said. */
export type Ground = readonly [label: string, said: string];

/** The decision as a document for the records, before it is laid out. */
export interface Minutes {
  readonly title: string;
  /** That it is a proposal, wholly or in part; null where everything is decided. */
  readonly reservation: string | null;
  readonly heading: string;
  readonly deciders: string;
  readonly decidedOn: string;
  readonly groups: readonly {
    readonly verdict: Verdict;
    readonly heading: string;
    readonly outcomes: readonly ApplicationOutcome[];
  }[];
  readonly granted: number;
  /** What is left of the fund, below zero where more is granted; null without a fund. */
  readonly left: number | null;
  readonly grounds: readonly Ground[];
  /** What was decided against the ranking, with the reasons: conditions that force, and decisions that differ. */
  readonly exceptions: readonly string[];
}

const verdicts: readonly Verdict[] = ['granted', 'partly', 'rejected', 'deferred'];

/**
 * The minutes of a published decision. Decisions that people have typed in Beslutsunderlag hold; where there are none the
 * document says that it is a proposal.
 */
export function minutesOf(publication: Publication): Minutes {
  const outcomes = outcomesOf(publication);
  const { decision } = publication;
  const open = outcomes.filter(({ isProposal }) => isProposal);
  const isProposal = open.length === outcomes.length;
  const round = roundOf(publication);
  const total = decision.budgets.reduce((sum, { amount }) => sum + amount, 0);
  const granted = grantedSum(outcomes);
  return {
    title: sayDocument(isProposal ? 'proposalTitle' : 'minutesTitle', { round }).trim(),
    reservation: isProposal
      ? sayDocument('isProposal')
      : open.length === 0
        ? null
        : sayDocument('isPartly', {
            ids: listed(
              'sv',
              open.map(({ id }) => id),
            ),
          }),
    heading: sayDocument(isProposal ? 'proposalHead' : 'decisionHead'),
    deciders: distinct(outcomes.map(({ decidedBy }) => decidedBy)),
    decidedOn: distinct(outcomes.map(({ decidedOn }) => decidedOn)),
    groups: verdicts.map((verdict) => ({
      verdict,
      heading: sayDocument(verdict),
      outcomes: outcomes.filter((one) => one.verdict === verdict),
    })),
    granted,
    left: decision.budgets.length === 0 ? null : total - granted,
    grounds: groundsOf(publication),
    exceptions: [...forcedOf(publication), ...differing(outcomes)],
  };
}

/** The checksum of the log's last row, for the text that leaves the workbook; null where nothing is logged. */
export function logGround({ snapshot }: Pick<Publication, 'snapshot'>): Ground | null {
  const last = logOf(snapshot)?.rows.at(-1);
  if (last === undefined) return null;
  const values = { number: last.number ?? sayDocument('unknown'), checksum: last.checksum };
  return [sayDocument('logEntry'), sayDocument('logNumber', values)];
}

function distinct(said: readonly (string | null)[]): string {
  const known = [...new Set(said.filter((one): one is string => one !== null))].sort();
  return known.length === 0 ? sayDocument('unknown') : listed('sv', known);
}

function groundsOf({ decision, portfolio, reading }: Publication): readonly Ground[] {
  const { selection, budgets, singleFund, weights } = decision;
  const total = budgets.reduce((sum, { amount }) => sum + amount, 0);
  const fund = singleFund
    ? sayDocument('fundAll', { amount: kronor('sv', total) })
    : listed(
        'sv',
        budgets.map(({ year, amount }) => `${year}: ${kronor('sv', amount)}`),
      );
  const shares = weights.map(({ id, title, share }) => `${id} ${title} ${perCent('sv', share)}`);
  const conditions = portfolio.conditions
    .filter(({ kind }) => kind !== 'must' && kind !== 'mustNot')
    .map(conditionSentence);
  return [
    [sayDocument('fund'), budgets.length === 0 ? sayDocument('fundNone') : fund],
    [sayDocument('weights'), `${shares.join('; ')} (${decidedWeights(reading.weights)})`],
    ...(conditions.length === 0 ? [] : [[sayDocument('conditions'), conditions.join(' ')] as const]),
    [
      sayDocument('firmness'),
      selection.status === 'infeasible'
        ? sayDocument('firmNone')
        : selection.proven
          ? sayDocument('firmProven')
          : sayDocument('firmFound', { gap: perCent('sv', selection.gap) }),
    ],
    [sayDocument('fingerprint'), decision.fingerprint],
  ];
}

function decidedWeights(weights: Publication['reading']['weights']): string {
  const said = weights.flatMap(({ decidedBy: by, decidedOn: on }) =>
    by === null
      ? []
      : [on === null ? sayDocument('weightsDecided', { by }) : sayDocument('weightsDecidedOn', { by, on })],
  );
  const known = [...new Set(said)];
  return known.length === 0 ? sayDocument('weightsUndecided') : listed('sv', known);
}

function forcedOf({ portfolio }: Publication): readonly string[] {
  return portfolio.conditions
    .filter(({ kind }) => kind === 'must' || kind === 'mustNot')
    .map(conditionSentence);
}

/** Decisions that people have taken otherwise than the best portfolio has it, each with its reason. */
function differing(outcomes: readonly ApplicationOutcome[]): readonly string[] {
  const apart = outcomes.filter((one) => !one.isProposal && isGranted(one) !== one.selected);
  if (apart.length === 0) return [];
  return [
    sayDocument('differs', {
      ids: listed(
        'sv',
        apart.map(({ id }) => id),
      ),
    }),
  ];
}

const columns = {
  administration: 'administrationColumn',
  object: 'objectColumn',
  goal: 'goalColumn',
} as const;

function conditionSentence(condition: Condition): string {
  switch (condition.kind) {
    case 'requires':
      return sayDocument('conditionRequires', {
        a: condition.application,
        b: listed('sv', condition.all),
      });
    case 'excludes':
      return sayDocument('conditionExcludes', {
        a: condition.application,
        b: listed('sv', condition.any),
      });
    case 'bundle':
      return sayDocument('conditionBundle', { b: listed('sv', condition.members) });
    case 'atLeast': {
      const { count, value } = condition;
      return sayDocument('conditionAtLeast', {
        count,
        value,
        column: sayDocument(columns[condition.column]),
      });
    }
    case 'atMostShare': {
      const values = { share: perCent('sv', condition.share), value: condition.value };
      return sayDocument('conditionAtMostShare', {
        ...values,
        column: sayDocument(columns[condition.column]),
      });
    }
    case 'must':
    case 'mustNot': {
      const reason = condition.reason.replace(/\.$/u, '') || sayDocument('noReason');
      const key = condition.kind === 'must' ? 'conditionMust' : 'conditionMustNot';
      return sayDocument(key, { a: condition.application, reason });
    }
  }
}
