import { mergeClasses } from '@fluentui/react-components';
import { kronor, listed, points } from '../../locale/format';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import type { BreakEven } from '../../model/portfolio/explanation/breakEven';
import { conditionsConcerning } from '../../model/portfolio/explanation/concerning';
import { leftOutGiven } from '../../model/portfolio/explanation/leftOut';
import type { Application, Portfolio } from '../../model/portfolio/portfolio';
import { reasonFirst } from '../ranking/outline';
import { remarkInWords, titlesOf } from '../ranking/remarks';
import { useSession } from '../session/session';
import { Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Waiting } from '../work/Waiting';
import { useWork } from '../work/useWork';
import { Conditions } from './Conditions';
import { WouldChange } from './WouldChange';
import { usePanelStyles } from './panelStyles';

interface ChoiceProps {
  readonly row: RankedApplication;
  readonly entered: Application;
  readonly decision: Decision;
  readonly portfolio: Portfolio;
}

/** Whether the application is chosen, exactly why, and what would change it. */
export function Choice({ row, entered, decision, portfolio }: ChoiceProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const { question, calculated } = useSession();
  const { id } = row;
  const feasible = decision.selection.status !== 'infeasible';
  const even = useWork('breakEven', feasible ? question : null, { id });
  const concerning = conditionsConcerning(entered, portfolio.conditions);
  const settled = calculated?.ok !== true || calculated.settled;
  const verdict = !feasible
    ? words('infeasible')
    : words(row.selected ? 'choiceChosen' : row.place === null ? 'choiceNoPart' : 'choiceNotChosen');
  const remarks = reasonFirst(row.remarks).map((remark) => remarkInWords(remark, portfolio, language));

  return (
    <Section title={words('choiceTitle')}>
      <p className={mergeClasses(styles.sentence, styles.name)} data-part="verdict">
        {verdict}
      </p>
      {!settled && <p className={styles.sentence}>{words('selectionFollows')}</p>}
      {remarks.length > 0 && (
        <ul className={styles.points}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {even.status === 'done' && (
        <Why row={row} decision={decision} portfolio={portfolio} even={even.result} />
      )}
      <Waiting what={words('choiceWorking')} state={even} />
      {concerning.length > 0 && (
        <Conditions conditions={concerning} portfolio={portfolio} feasible={feasible} />
      )}
      {even.status === 'done' && even.result !== null && (
        <WouldChange row={row} decision={decision} portfolio={portfolio} even={even.result} />
      )}
    </Section>
  );
}

interface WhyProps {
  readonly row: RankedApplication;
  readonly decision: Decision;
  readonly portfolio: Portfolio;
  readonly even: BreakEven | null;
}

/** What the portfolio would be with an application that is left out, or without one that is chosen. */
function Why({ row, decision, portfolio, even }: WhyProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const titles = (ids: readonly string[]): string => listed(language, titlesOf(ids, portfolio));
  const left = leftOutGiven(decision, row.id, even);
  const sentences: (string | false)[] = [];
  if (row.selected && even !== null) {
    const { lossIfForcedOut } = even;
    sentences.push(
      lossIfForcedOut === null
        ? words('choiceMustStay')
        : lossIfForcedOut > 0
          ? words('choiceLossOut', { points: points(language, lossIfForcedOut) })
          : words('choiceEvenOut'),
    );
  }
  if (left?.why === 'impossible') sentences.push(words('choiceImpossible'));
  if (left?.why === 'betterSpent' && left.instead !== null) {
    const { out, in: coming, loss } = left.instead;
    const { costByYear } = decision.selection;
    const years = (of: readonly { readonly year: number; readonly amount: number }[]): string =>
      listed(
        language,
        of.map(({ year, amount }) =>
          of.length === 1
            ? kronor(language, amount)
            : words('fundYear', { year, amount: kronor(language, amount) }),
        ),
      );
    const remaining = decision.budgets.map(({ year, amount }) => ({
      year,
      amount: amount - (costByYear.find((spent) => spent.year === year)?.amount ?? 0),
    }));
    sentences.push(
      words('choiceFund', {
        left: years(remaining),
        need: decision.singleFund ? kronor(language, row.cost ?? 0) : years(row.draws),
      }),
      loss > 0 ? words('choiceLossIn', { points: points(language, loss) }) : words('choiceEvenIn'),
      out.length > 0 && words('choiceOut', { applications: titles(out) }),
      coming.length > 0 && words('choiceIn', { applications: titles(coming) }),
    );
  }
  return (
    <>
      {sentences.map(
        (sentence) =>
          sentence !== false && (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ),
      )}
    </>
  );
}
