import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { Lead } from '../shell/View';
import { useWords } from '../shell/language';
import { DirectionName } from './DirectionName';
import { PointsRow } from './PointsRow';
import type { ToolProps } from './ToolChoice';
import { swingOf } from './proposal';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fixed: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** First the improvement that matters most, which is worth 100; then the others beside it. */
export function SwingTool({ portfolio, draft, onDraft }: ToolProps) {
  const styles = useStyles();
  const words = useWords();
  const points = swingOf(portfolio, draft);
  const { best } = draft.swing;
  const chosen = portfolio.directions.find(({ id }) => id === best);
  const onPoints = useCallback(
    (id: string, given: number) =>
      onDraft(({ swing }) => ({ swing: { ...swing, points: { ...swing.points, [id]: given } } })),
    [onDraft],
  );
  return (
    <>
      <Lead>{words('swingLead')}</Lead>
      <Field label={words('swingBest')}>
        <RadioGroup
          value={chosen?.id ?? ''}
          onChange={(_event, { value }) => onDraft({ swing: { best: value, points: {} } })}
        >
          {portfolio.directions.map((direction) => (
            <Radio key={direction.id} value={direction.id} label={<DirectionName direction={direction} />} />
          ))}
        </RadioGroup>
      </Field>
      {chosen !== undefined && (
        <div className={styles.rows}>
          <Lead>{words('swingOthers')}</Lead>
          <div>
            <DirectionName direction={chosen} />
            <p className={styles.fixed}>{words('swingFixed')}</p>
          </div>
          {portfolio.directions
            .filter(({ id }) => id !== chosen.id)
            .map((direction) => (
              <PointsRow
                key={direction.id}
                direction={direction}
                points={points[direction.id] ?? 0}
                onPoints={onPoints}
              />
            ))}
        </div>
      )}
    </>
  );
}
