import { Button, Field, Input, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { listed } from '../../locale/format';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { serialOfDay } from '../../workbook/cells/dates';
import type { LackingColumns, WeightWrite } from '../../workbook/write/weights';
import type { JudgementsWrite } from '../../workbook/write/weightsJudgements';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { JudgementLines } from './JudgementLines';
import { WeightCells } from './WeightCells';
import { DecisionLines } from './DecisionLines';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  field: { minWidth: 0, '& input': { minWidth: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Who has decided the weights, and when, as it is typed. */
export interface Decision {
  readonly who: string;
  /** yyyy-mm-dd */
  readonly day: string;
}

interface WriteWeightsProps {
  readonly portfolio: Portfolio;
  readonly cells: readonly WeightWrite[];
  readonly judgements: JudgementsWrite | null;
  readonly lacking: readonly LackingColumns[];
  /** Null where there is no cell for it, or it is not asked. */
  readonly decision: Decision | null;
  readonly onDecision: (decision: Decision) => void;
  readonly writing: boolean;
  readonly action: string;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Says what will be written, asks who decided it, and writes on a click of its own. */
export function WriteWeights({
  portfolio,
  cells,
  judgements,
  lacking,
  decision,
  onDecision,
  writing,
  action,
  onWrite,
  onCancel,
}: WriteWeightsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const nothing = cells.length === 0 && judgements === null;
  const badDay = decision !== null && decision.who.trim() !== '' && serialOfDay(decision.day.trim()) === null;
  const weights = cells.flatMap(({ direction, column, write }) => {
    const found = portfolio.directions.find(({ id }) => id === direction);
    return column === 'weight' && found !== undefined ? [{ direction: found, write }] : [];
  });
  return (
    <div className={styles.root} role="group" aria-labelledby="write-weights">
      <h2 className={styles.title} id="write-weights" tabIndex={-1} ref={heading}>
        {words('writeWeightsTitle')}
      </h2>
      {decision !== null && (
        <>
          <Field className={styles.field} label={words('decisionWho')} hint={words('decisionWhoHint')}>
            <Input
              autoComplete="off"
              value={decision.who}
              onChange={(_event, { value }) => onDecision({ ...decision, who: value })}
            />
          </Field>
          {decision.who.trim() !== '' && (
            <Field
              className={styles.field}
              label={words('decisionDate')}
              {...(badDay && { validationState: 'error', validationMessage: words('decisionDateInvalid') })}
            >
              <Input
                autoComplete="off"
                value={decision.day}
                onChange={(_event, { value }) => onDecision({ ...decision, day: value })}
              />
            </Field>
          )}
        </>
      )}
      {weights.length > 0 && <WeightCells cells={weights} />}
      <DecisionLines cells={cells} />
      {judgements !== null && <JudgementLines judgements={judgements} />}
      {lacking.map(({ sheet, headers }) => (
        <Lead key={sheet}>{words('decisionLacking', { sheet, headers: listed(language, headers) })}</Lead>
      ))}
      {nothing && <Lead>{words('decisionNothing')}</Lead>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={writing || nothing || badDay}
          {...(writing && { icon: <Spinner size="tiny" /> })}
          onClick={onWrite}
        >
          {action}
        </Button>
        <Button disabledFocusable={writing} onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
    </div>
  );
}
