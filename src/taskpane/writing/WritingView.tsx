import { Button, Checkbox, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { kronor } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { writeDecision } from '../../workbook/write/ranking';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { weightCells } from '../session/weightCells';
import { changedWeights } from '../session/weights';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, View } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { WeightCells } from '../weights/WeightCells';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  check: { marginLeft: '-8px' },
  write: { alignSelf: 'flex-start' },
});

interface WritingViewProps {
  readonly material: Material;
  readonly portfolio: Portfolio;
  readonly decision: Decision;
}

type Outcome = { readonly fault: string } | { readonly done: string; readonly sheet: string };

/** Skriv till arbetsboken: what will be written, a button, and what came of it. */
export function WritingView({ material, portfolio, decision }: WritingViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { tried, budget, reading, read, resetWeights, write, goTo } = useSession();
  const [withWeights, setWithWeights] = useState(true);
  const [writing, setWriting] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const changed = changedWeights(portfolio, tried);
  const weights = weightCells(material, changed);
  const ranking = writeDecision(decision, material.snapshot);
  const table = ranking.tables?.[0];
  const sheet = table?.sheet ?? '';
  const rows = table?.rows.length ?? 0;

  const writeNow = async (): Promise<void> => {
    setWriting(true);
    setOutcome(null);
    announce(words('writing'));
    const cells = withWeights ? weights.map((each) => each.write) : [];
    const fault = await write({ ...ranking, cells });
    setWriting(false);
    const done = words('writeDone', { count: rows, sheet });
    announce(fault ?? done);
    setOutcome(fault === null ? { done, sheet } : { fault });
    if (fault === null && withWeights) resetWeights();
  };

  return (
    <View title={words('viewWriting')}>
      <Lead>{words('writingLead')}</Lead>
      <div className={styles.item}>
        <h2 className={styles.title}>{words('writeRankingItem')}</h2>
        <p className={styles.sentence}>
          {words('writeRankingWhat', { sheet, count: rows, columns: table?.columns.length ?? 0 })}
        </p>
        <p className={styles.sentence}>
          {words(material.snapshot.sheets.includes(sheet) ? 'writeRankingOver' : 'writeRankingNew')}
        </p>
        {budget !== null && (
          <p className={styles.sentence}>{words('writeBudgetNote', { budget: kronor(language, budget) })}</p>
        )}
      </div>
      {changed.length > 0 && (
        <div className={styles.item}>
          <Checkbox
            className={styles.check}
            label={words('writeAlsoWeights', { count: changed.length })}
            checked={withWeights}
            onChange={(_event, { checked }) => setWithWeights(checked === true)}
          />
          {withWeights ? (
            <WeightCells cells={weights} />
          ) : (
            <p className={styles.sentence}>{words('writeWeightsLeftOut')}</p>
          )}
        </div>
      )}
      <Button
        className={styles.write}
        appearance="primary"
        disabledFocusable={writing || reading}
        {...(writing && { icon: <Spinner size="tiny" /> })}
        onClick={() => void writeNow()}
      >
        {words(writing ? 'writing' : 'writeNow')}
      </Button>
      {outcome !== null && 'done' in outcome && (
        <Notice
          intent="success"
          title={words('written')}
          onClose={() => setOutcome(null)}
          actions={<Button onClick={() => goTo(outcome.sheet, 'A1')}>{words('showSheet')}</Button>}
        >
          {outcome.done}
        </Notice>
      )}
      {outcome !== null && 'fault' in outcome && (
        <Notice
          intent="error"
          title={words('writeFailed')}
          onClose={() => setOutcome(null)}
          actions={
            <>
              <Button onClick={() => void writeNow()}>{words('tryAgain')}</Button>
              <Button onClick={() => void read().then(() => setOutcome(null))}>{words('readAgain')}</Button>
            </>
          }
        >
          {outcome.fault}
        </Notice>
      )}
    </View>
  );
}
