import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneKey } from '../../locale/paneWords';
import { followupSheetName } from '../../workbook/followup/pathSection';
import { sheetNames } from '../../workbook/publish/words';
import { minutesSheetName } from '../../workbook/record/minutesSheet';
import { objectPlansSheetName } from '../../workbook/record/objectPlansSheet';
import { traceTable } from '../../workbook/schema/followup';
import { sameKey } from '../../workbook/schema/table';
import { decisionLogTable, rankingTable } from '../../workbook/schema/written';
import type { Material } from '../session/material';
import { Section } from '../shell/View';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, overflowWrap: 'anywhere' },
  how: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Each sheet that publishing writes, and what it holds, in the order of their importance. */
const written: readonly { readonly sheet: string; readonly what: PaneKey }[] = [
  { sheet: sheetNames.decision, what: 'publishDecision' },
  { sheet: rankingTable.sheet, what: 'publishRanking' },
  { sheet: minutesSheetName, what: 'publishMinutes' },
  { sheet: followupSheetName, what: 'publishFollowUp' },
  { sheet: traceTable.sheet, what: 'publishTrace' },
  { sheet: objectPlansSheetName, what: 'publishPlans' },
  { sheet: decisionLogTable.sheet, what: 'publishLog' },
  { sheet: sheetNames.calculation, what: 'publishCalculation' },
  { sheet: sheetNames.published, what: 'publishInputs' },
  { sheet: sheetNames.read, what: 'publishReading' },
];

/** What will be written, sheet by sheet, and what becomes of what stands there. */
export function WhatIsWritten({ material }: { readonly material: Material }) {
  const styles = useStyles();
  const words = useWords();
  const { sheets } = material.snapshot;
  const how = (sheet: string): PaneKey => {
    if (!sheets.some((one) => sameKey(one) === sameKey(sheet))) return 'publishNew';
    return sheet === decisionLogTable.sheet ? 'publishAdded' : 'publishReplaced';
  };
  return (
    <Section title={words('publishWhatTitle')}>
      <dl className={styles.list} data-list="sheets">
        {written.map(({ sheet, what }) => (
          <div key={sheet}>
            <dt className={styles.sheet}>{sheet}</dt>
            <dd className={styles.what}>
              {words(what)}
              <span className={styles.how}>{words(how(sheet))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
