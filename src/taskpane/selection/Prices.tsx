import { makeStyles, tokens } from '@fluentui/react-components';
import type { Priced } from '../../model/portfolio/explanation/prices';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Waiting } from '../work/Waiting';
import { useWork } from '../work/useWork';
import { dearestFirst, isForced, priceInWords, pricedInWords, reasonOf } from './pricesInWords';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  item: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  what: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Every condition and limited resource with what it costs the best portfolio, the dearest first. */
export function Prices({ portfolio }: { readonly portfolio: Portfolio }) {
  const styles = useStyles();
  const words = useWords();
  const { question } = useSession();
  const none = portfolio.conditions.length === 0 && portfolio.capacities.length === 0;
  const state = useWork('prices', none ? null : question, undefined);
  if (none) return <Lead>{words('pricesNone')}</Lead>;
  return (
    <>
      <Lead>{words('pricesLead')}</Lead>
      <Waiting what={words('pricesWorking')} state={state} />
      {state.status === 'done' && (
        <ul className={styles.list} data-list="prices">
          {dearestFirst(state.result).map((priced) => (
            <Item key={keyOf(priced)} priced={priced} portfolio={portfolio} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ItemProps {
  readonly priced: Priced;
  readonly portfolio: Portfolio;
}

function Item({ priced, portfolio }: ItemProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const reason = reasonOf(priced);
  return (
    <li className={styles.item}>
      <span className={styles.what}>{pricedInWords(priced, portfolio, language)}</span>
      {isForced(priced) && (
        <span className={styles.reason}>
          {reason === null ? words('priceNoReason') : words('priceReason', { reason })}
        </span>
      )}
      {priceInWords(priced, portfolio, language)}
    </li>
  );
}

function keyOf(priced: Priced): string {
  return priced.kind === 'condition'
    ? priced.condition.id
    : `${priced.capacity.resource} ${priced.capacity.year}`;
}
