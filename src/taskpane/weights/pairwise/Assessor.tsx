import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { listed } from '../../../locale/format';
import { sameKey } from '../../../workbook/schema';
import type { Snapshot } from '../../../workbook/workbook';
import type { GivenJudgements } from '../../../workbook/write/weightsJudgements';
import { useAnnounce } from '../../shell/Announcer';
import { Lead } from '../../shell/View';
import { useLanguage, useWords } from '../../shell/language';
import type { ChangeDraft, PairwiseDraft } from '../draft';
import { othersThan } from '../proposal';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  other: { alignSelf: 'flex-start' },
});

interface AssessorProps {
  readonly snapshot: Snapshot;
  readonly ids: readonly string[];
  readonly own: PairwiseDraft;
  readonly onDraft: ChangeDraft;
}

/** Who is answering, and whose answers are in the workbook besides. */
export function Assessor({ snapshot, ids, own, onDraft }: AssessorProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const others = othersThan(snapshot, ids, own.assessor);
  const nameOf = ({ assessor }: GivenJudgements): string =>
    assessor === '' ? words('pairwiseTogether') : assessor;
  return (
    <div className={styles.root}>
      <Field label={words('pairwiseWho')} hint={words('pairwiseWhoHint')}>
        <Input
          autoComplete="off"
          value={own.assessor}
          onChange={(_event, { value }) => onDraft({ pairwise: { ...own, assessor: value } })}
        />
      </Field>
      {others.length > 0 && (
        <Lead>{words('pairwiseOthers', { who: listed(language, others.map(nameOf)) })}</Lead>
      )}
      {own.comparisons.length === 0 &&
        others.map((other) => (
          <Button
            key={sameKey(other.assessor)}
            className={styles.other}
            onClick={() => {
              onDraft({ pairwise: { ...other, startedFrom: other.assessor }, question: null });
              announce(words('pairwiseContinued', { count: other.comparisons.length }));
            }}
          >
            {words('pairwiseContinue', { who: nameOf(other) })}
          </Button>
        ))}
    </div>
  );
}
