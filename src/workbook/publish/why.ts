/** Why an application is chosen or not, in a few words, as it was when it was published. */
import { kronor, listed, perCent, percentagePoints, plainNumber, points } from '../../locale/format';
import { remarkSentence } from '../../locale/resultWords';
import type { DecisionRemark, RankedApplication } from '../../model/portfolio/decision';
import type { Publication } from './publication';
import { words } from './words';

/** More names than this make a cell that nobody reads. */
const mostNamed = 3;

export function whyOf({ decision, analysis }: Publication, row: RankedApplication): string {
  const remark = <Code extends DecisionRemark['code']>(
    code: Code,
  ): Extract<DecisionRemark, { code: Code }> | undefined =>
    row.remarks.find((one): one is Extract<DecisionRemark, { code: Code }> => one.code === code);
  if (row.selected) {
    const forced = remark('forcedIn');
    if (forced !== undefined) return becauseOf(forced, 'whyForced', 'whyForcedNoReason');
    return words(remark('selectedBelowWaterline') === undefined ? 'whyChosen' : 'whyBelow');
  }
  const [unassessed, unready, forbidden] = [remark('notAssessed'), remark('notReady'), remark('forcedOut')];
  if (unready !== undefined && row.place === null) return remarkSentence('sv', unready);
  if (unassessed !== undefined) {
    return words('whyNotAssessed', { directions: listed('sv', unassessed.directions) });
  }
  if (row.cost === null) return words('whyNoCost');
  if (forbidden !== undefined) return becauseOf(forbidden, 'whyForbidden', 'whyForbiddenNoReason');
  if (decision.selection.status === 'infeasible') return words('whyNothing');
  const leftOut = analysis?.leftOut.find(({ id }) => id === row.id);
  const because = remark('leftOutAboveWaterline')?.because ?? leftOut?.conditions ?? [];
  if (because.length > 0) return words('whyConditions', { conditions: listed('sv', because) });
  if (leftOut?.why === 'impossible') return words('whyImpossible');
  if (leftOut?.why === 'betterSpent' && leftOut.instead !== null && leftOut.instead.loss > 0) {
    const { out, loss } = leftOut.instead;
    if (out.length > 0 && out.length <= mostNamed) {
      return words('whyInstead', { out: listed('sv', out), loss: points('sv', loss) });
    }
  }
  return words('whyBetter');
}

function becauseOf(
  remark: Extract<DecisionRemark, { code: 'forcedIn' | 'forcedOut' }>,
  withReason: 'whyForced' | 'whyForbidden',
  without: 'whyForcedNoReason' | 'whyForbiddenNoReason',
): string {
  const reason = remark.reason.replace(/\.$/, '');
  return reason === '' ? words(without, { condition: remark.condition }) : words(withReason, { reason });
}

/** How firm the choice is, in one sentence or two. */
export function firmnessOf({ analysis }: Publication): string {
  if (analysis === null) return words('firmUnknown');
  const { funding, certificates } = analysis;
  const line = certificates.waterline;
  return [
    ...(funding.samples === 0
      ? []
      : [
          words('firmSet', {
            share: perCent('sv', funding.sameSet),
            samples: plainNumber('sv', funding.samples),
          }),
        ]),
    line === null
      ? words('firmLineNever')
      : words('firmLine', {
          points: percentagePoints('sv', line.share),
          ahead: line.ahead,
          behind: line.behind,
        }),
  ].join(' ');
}

/** What was chosen, as it was published. */
export function choiceOf({ decision }: Publication): string {
  const { selection, ranking } = decision;
  if (selection.status === 'infeasible') return words('chosenNone');
  const values = {
    number: String(selection.ids.length),
    all: String(ranking.length),
    value: points('sv', selection.value),
    cost: kronor('sv', selection.cost),
  };
  return selection.proven
    ? words('chosenProven', values)
    : words('chosenFound', { ...values, gap: perCent('sv', selection.gap) });
}
