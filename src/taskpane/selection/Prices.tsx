import { makeStyles, tokens } from '@fluentui/react-components';
import type { Priced } from '../../model/portfolio/explanation/prices';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Waiting } from '../work/Waiting';
import { useWork } from '../work/useWork';
import { ShortList } from './ShortList';
import { dearestFirst, isForced, isFree, priceInWords, pricedInWords, reasonOf } from './pricesInWords';

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
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  free: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  what: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Every condition and limited resource with what it costs the best portfolio, the dearest first. */
export function Prices({ portfolio }: { readonly portfolio: Portfolio }) {
  const words = useWords();
  const { question } = useSession();
  const none = portfolio.conditions.length === 0 && portfolio.capacities.length === 0;
  const state = useWork('prices', none ? null : question, undefined);
  if (none) return <Lead>{words('pricesNone')}</Lead>;
  return (
    <>
      <Lead>{words('pricesLead')}</Lead>
      <Waiting what={words('pricesWorking')} state={state} />
      {state.status === 'done' && <Lists prices={state.result} portfolio={portfolio} />}
    </>
  );
}

interface ListsProps {
  readonly prices: readonly Priced[];
  readonly portfolio: Portfolio;
}

/** Those that cost something, and below them those that do not. */
function Lists({ prices, portfolio }: ListsProps) {
  const styles = useStyles();
  const words = useWords();
  const dear = dearestFirst(prices.filter((priced) => !isFree(priced)));
  const free = prices.filter(isFree);
  return (
    <>
      {dear.length > 0 && (
        <ShortList
          className={styles.list}
          name="prices"
          rows={dear.map((priced) => (
            <Item key={keyOf(priced)} priced={priced} portfolio={portfolio} />
          ))}
        />
      )}
      {free.length > 0 && (
        <>
          <h3 className={styles.title}>{words('pricesFree')}</h3>
          <ShortList
            className={styles.free}
            name="free"
            rows={free.map((priced) => (
              <Free key={keyOf(priced)} priced={priced} portfolio={portfolio} />
            ))}
          />
        </>
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
  return (
    <li className={styles.item}>
      <span className={styles.what}>{pricedInWords(priced, portfolio, language)}</span>
      <Reason priced={priced} />
      {priceInWords(priced, portfolio, language)}
    </li>
  );
}

function Free({ priced, portfolio }: ItemProps) {
  const language = useLanguage();
  return (
    <li>
      {pricedInWords(priced, portfolio, language)}
      <Reason priced={priced} />
    </li>
  );
}

/** Why a decision is forced; it should say so. */
function Reason({ priced }: { readonly priced: Priced }) {
  const styles = useStyles();
  const words = useWords();
  if (!isForced(priced)) return null;
  const reason = reasonOf(priced);
  return (
    <span className={styles.reason}>
      {reason === null ? words('priceNoReason') : words('priceReason', { reason })}
    </span>
  );
}

function keyOf(priced: Priced): string {
  return priced.kind === 'condition'
    ? priced.condition.id
    : `${priced.capacity.resource} ${priced.capacity.year}`;
}
