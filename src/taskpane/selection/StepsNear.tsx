import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { kronor, points } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { quotedTitles } from './quoted';
import type { NearStep, NearSteps } from './nearSteps';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  direction: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface StepsNearProps {
  readonly near: NearSteps;
  readonly portfolio: Portfolio;
  readonly onFund: (fund: number) => void;
}

/** "120 000 kr mer ger 3,4 poäng till. In: A7. Ut: A3.": the next steps from the fund in use. */
export function StepsNear({ near, portfolio, onFund }: StepsNearProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root} data-steps>
      <h3 className={styles.title}>{words('nearTitle')}</h3>
      <Lead>{words('nearAgainst')}</Lead>
      {[
        { title: words('nearMore'), none: words('nearNoMore'), steps: near.more },
        { title: words('nearLess'), none: words('nearNoLess'), steps: near.less },
      ].map(({ title, none, steps }) => (
        <div key={title} className={styles.root}>
          <h4 className={styles.direction}>{title}</h4>
          {steps.length === 0 ? (
            <Lead>{none}</Lead>
          ) : (
            <ul className={styles.list}>
              {steps.map((step) => (
                <Step key={step.fund} step={step} portfolio={portfolio} onFund={onFund} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}

interface StepProps {
  readonly step: NearStep;
  readonly portfolio: Portfolio;
  readonly onFund: (fund: number) => void;
}

function Step({ step, portfolio, onFund }: StepProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { fund, addedFund, addedValue } = step;
  const titles = (ids: readonly string[]): string => quotedTitles(ids, portfolio, language);
  return (
    <li className={styles.item}>
      <span>
        {words(addedFund > 0 ? 'nearStepMore' : 'nearStepLess', {
          amount: kronor(language, Math.abs(addedFund)),
          points: points(language, Math.abs(addedValue)),
        })}
      </span>
      {step.in.length > 0 && <span>{words('nearIn', { applications: titles(step.in) })}</span>}
      {step.out.length > 0 && <span>{words('nearOut', { applications: titles(step.out) })}</span>}
      <Button size="small" onClick={() => onFund(fund)}>
        {words('frontierTry', { fund: kronor(language, fund) })}
      </Button>
    </li>
  );
}
