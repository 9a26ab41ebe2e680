import { makeStyles, tokens } from '@fluentui/react-components';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { useSession } from '../session/session';
import { shareOf, sliderScale, weightOf } from '../session/weights';
import { Lead } from '../shell/View';
import { useWords } from '../shell/language';
import { WeightRow } from './WeightRow';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A slider and a number for each direction; what they say counts in the pane at once. */
export function DirectTool({ portfolio }: { readonly portfolio: Portfolio }) {
  const styles = useStyles();
  const words = useWords();
  const { tried, tryWeight } = useSession();
  const scale = sliderScale(portfolio);
  return (
    <>
      <Lead>{words('weightsLead')}</Lead>
      <div className={styles.rows}>
        {portfolio.directions.map((direction) => (
          <WeightRow
            key={direction.id}
            direction={direction}
            weight={weightOf(direction, tried)}
            share={shareOf(portfolio, tried, direction)}
            scale={scale}
            onWeight={tryWeight}
          />
        ))}
      </div>
    </>
  );
}
