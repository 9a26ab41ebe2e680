import { Field, Select, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { points } from '../../locale/format';
import type { Basis } from '../../model/portfolio/basis';
import type { Decision, RankedApplication } from '../../model/portfolio/decision';
import { Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { FigureTable } from './FigureTable';
import { contrastOf, swapSentence } from './comparing';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  choose: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
});

interface ComparisonProps {
  readonly row: RankedApplication;
  readonly decision: Decision;
  readonly basis: Basis | null;
}

/** The application against any other, direction by direction, and what move of weight would bring them level. */
export function Comparison({ row, decision, basis }: ComparisonProps) {
  const styles = useStyles();
  const words = useWords();
  // Hundreds of applications to choose among: their names are put together once for the whole ranking.
  const options = useMemo(
    () =>
      decision.ranking.map(({ id, title, place }) => ({
        id,
        label:
          place === null
            ? words('compareOptionNoPlace', { id, application: title })
            : words('compareOption', { place, id, application: title }),
      })),
    [decision, words],
  );
  const at = decision.ranking.findIndex(({ id }) => id === row.id);
  const after = decision.ranking[at + 1];
  const nearest = after === undefined || after.place === null ? (decision.ranking[at - 1] ?? after) : after;
  const [chosen, setChosen] = useState<{ readonly of: string; readonly id: string } | null>(null);
  const wanted = chosen?.of === row.id ? chosen.id : null;
  const other = decision.ranking.find(({ id }) => id === wanted) ?? nearest;
  if (other === undefined || basis === null) return null;
  return (
    <Section title={words('compareTitle')}>
      <Field className={styles.field} label={words('compareWith')}>
        <Select
          className={styles.choose}
          value={other.id}
          onChange={(_event, { value }) => setChosen({ of: row.id, id: value })}
        >
          {options.map(
            ({ id, label }) =>
              id !== row.id && (
                <option key={id} value={id}>
                  {label}
                </option>
              ),
          )}
        </Select>
      </Field>
      <Against row={row} other={other} decision={decision} basis={basis} />
    </Section>
  );
}

interface AgainstProps {
  readonly row: RankedApplication;
  readonly other: RankedApplication;
  readonly decision: Decision;
  readonly basis: Basis;
}

function Against({ row, other, decision, basis }: AgainstProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const found = useMemo(() => contrastOf(basis, row.id, other.id), [basis, row.id, other.id]);
  if (found === null) {
    const unknown = row.score === null ? row : other;
    return <p className={styles.sentence}>{words('compareNotAssessed', { application: unknown.title })}</p>;
  }
  const sign = found.ahead === row.id ? 1 : -1;
  const signed = (value: number): string =>
    value > 0 ? words('comparePlus', { points: points(language, value) }) : points(language, value);
  const sentence =
    found.lead === 0
      ? words('compareTied', { other: other.title })
      : words(sign > 0 ? 'compareAhead' : 'compareBehind', {
          points: points(language, found.lead),
          other: other.title,
        });
  const contribution = (application: RankedApplication, id: string): string =>
    points(language, application.contributions[id] ?? 0);
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <FigureTable
        caption={words('compareCaption')}
        headings={[words('detailDirection'), row.id, other.id, words('compareDifference')]}
        rows={found.differences.map(({ direction, points: difference }) => ({
          id: direction,
          name: decision.weights.find(({ id }) => id === direction)?.title ?? direction,
          figures: [
            contribution(row, direction),
            contribution(other, direction),
            signed(difference === 0 ? 0 : sign * difference),
          ],
        }))}
        sum={{
          id: 'sum',
          name: words('detailSum'),
          figures: [
            points(language, row.score ?? 0),
            points(language, other.score ?? 0),
            signed(found.lead === 0 ? 0 : sign * found.lead),
          ],
        }}
      />
      <p className={styles.sentence}>{swapSentence(language, found, decision)}</p>
    </>
  );
}
