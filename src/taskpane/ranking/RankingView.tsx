import { Button, Switch, makeStyles } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { Lead, View } from '../shell/View';
import { useWords } from '../shell/language';
import type { ViewId } from '../shell/views';
import { Fund } from './Fund';
import { Legend } from './Legend';
import { RankedList } from './RankedList';
import { Tallies } from './Tallies';
import { outlineOf } from './outline';

const useStyles = makeStyles({
  next: { alignSelf: 'flex-start' },
  numbers: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

interface RankingViewProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
  readonly onView: (view: ViewId) => void;
}

/** Rangordning: the list with its waterline, beside the best portfolio. */
export function RankingView({ portfolio, decision, onView }: RankingViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { budget, tryBudget } = useSession();
  return (
    <View title={words('viewRanking')}>
      <Fund portfolio={portfolio} budget={budget} onBudget={tryBudget} />
      <Ranking portfolio={portfolio} decision={decision} />
      <Button className={styles.next} appearance="primary" onClick={() => onView('writing')}>
        {words('nextStepWriting')}
      </Button>
    </View>
  );
}

interface RankingProps {
  readonly portfolio: Portfolio;
  readonly decision: Decision;
}

const Ranking = memo(function Ranking({ portfolio, decision }: RankingProps) {
  const styles = useStyles();
  const words = useWords();
  const [asNumbers, setAsNumbers] = useState(false);
  const outline = useMemo(() => outlineOf(decision), [decision]);
  return (
    <>
      <Tallies decision={decision} outline={outline} portfolio={portfolio} />
      {decision.selection.status !== 'infeasible' && (
        <Lead>
          {outline.differences === 0
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
      <RankedList decision={decision} outline={outline} portfolio={portfolio} asNumbers={asNumbers} />
    </>
  );
});
