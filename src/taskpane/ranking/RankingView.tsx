import { Button, Switch, makeStyles } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { Lead, View } from '../shell/View';
import { useWords } from '../shell/language';
import type { ViewProps } from '../shell/views';
import { Filters } from './Filters';
import { Fund } from './Fund';
import { Legend } from './Legend';
import { RankedList } from './RankedList';
import { Tallies } from './Tallies';
import { isFiltering, noFilter, shown } from './filtering';
import { outlineOf } from './outline';

const useStyles = makeStyles({
  next: { alignSelf: 'flex-start' },
  numbers: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** Rangordning: the list with its waterline, beside the best portfolio. */
export function RankingView({ portfolio, decision, onView, onApplication }: ViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { budget, tryBudget, calculated } = useSession();
  return (
    <View title={words('viewRanking')}>
      <Fund portfolio={portfolio} budget={budget} onBudget={tryBudget} />
      <Ranking
        portfolio={portfolio}
        decision={decision}
        settled={calculated?.ok !== true || calculated.settled}
        onApplication={onApplication}
      />
      <Button className={styles.next} appearance="primary" onClick={() => onView('selection')}>
        {words('nextStepSelection')}
      </Button>
    </View>
  );
}

interface RankingProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  /** The best portfolio is the one that will stand. */
  readonly settled: boolean;
  readonly onApplication: (id: string) => void;
}

const Ranking = memo(function Ranking({ portfolio, decision, settled, onApplication }: RankingProps) {
  const styles = useStyles();
  const words = useWords();
  const [asNumbers, setAsNumbers] = useState(false);
  const [filter, setFilter] = useState(noFilter);
  // Typing comes first: the list follows when there is time.
  const followed = useDeferredValue(filter);
  const outline = useMemo(() => outlineOf(decision), [decision]);
  const ids = useMemo(
    () => (isFiltering(followed) ? shown(portfolio, followed) : null),
    [portfolio, followed],
  );
  return (
    <>
      <Tallies decision={decision} outline={outline} portfolio={portfolio} />
      {decision.selection.status !== 'infeasible' && (
        <Lead>
          {!settled
            ? words('selectionFollows')
            : outline.differences === 0
              ? words('sameSet')
              : words('differences', { count: outline.differences })}
        </Lead>
      )}
      <Legend weights={decision.weights} />
      <Switch
        className={styles.numbers}
        label={words('asNumbers')}
        checked={asNumbers}
        onChange={(_event, { checked }) => setAsNumbers(checked)}
      />
      <Filters
        portfolio={portfolio}
        filter={filter}
        count={ids?.size ?? portfolio.applications.length}
        onFilter={setFilter}
      />
      <RankedList
        decision={decision}
        outline={outline}
        portfolio={portfolio}
        asNumbers={asNumbers}
        shown={ids}
        onApplication={onApplication}
      />
    </>
  );
});
