import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { kronor, perCent, plainNumber, points } from '../../locale/format';
import type { Decision } from '../../model/portfolio/decision';
import { DataTable } from '../charts/DataTable';
import { Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  show: { alignSelf: 'flex-start' },
  list: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface BestPortfolioProps {
  readonly decision: Decision;
  readonly onApplication: (id: string) => void;
}

/** What the best portfolio comes to, how sure it is that it is the best, and on a click who is in it. */
export function BestPortfolio({ decision, onApplication }: BestPortfolioProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { selection, budgets } = decision;
  const { value, cost, ids, proven, gap } = selection;
  const fund = budgets.reduce((sum, { amount }) => sum + amount, 0);
  const table = useMemo(
    () => ({
      columns: [
        { heading: words('bestApplication') },
        { heading: words('bestPoints'), numeric: true },
        { heading: words('bestCost'), numeric: true },
      ],
      rows: decision.ranking
        .filter(({ selected }) => selected)
        .map((row) => ({
          key: row.id,
          cells: [
            { text: row.title },
            { text: row.score === null ? '–' : points(language, row.score) },
            { text: row.cost === null ? '–' : plainNumber(language, row.cost) },
          ],
          action: { label: words('openApplication'), onAct: () => onApplication(row.id) },
        })),
    }),
    [decision, onApplication, words, language],
  );
  const sentences =
    ids.length === 0
      ? [words('bestEmpty')]
      : [
          words('bestHolds', { count: ids.length, cost: kronor(language, cost) }),
          ...(budgets.length > 0 ? [words('bestLeft', { left: kronor(language, fund - cost) })] : []),
        ];
  return (
    <Section title={words('bestSum', { points: points(language, value) })}>
      <p className={styles.sentence} data-best>
        {sentences.join(' ')}
      </p>
      <p className={styles.sentence}>
        {proven ? words('bestProven') : words('bestNotProven', { gap: perCent(language, gap) })}
      </p>
      {ids.length > 0 && (
        <Button className={styles.show} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words('bestHide') : words('bestShow', { count: ids.length })}
        </Button>
      )}
      {open && (
        <div>
          <h3 className={styles.list} id={id}>
            {words('bestList')}
          </h3>
          <DataTable table={table} labelledBy={id} />
        </div>
      )}
    </Section>
  );
}
