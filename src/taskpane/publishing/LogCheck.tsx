import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { logFaultSentence } from '../../locale/recordWords';
import { verifyLog } from '../../workbook/record/verifyLog';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { Notice } from '../shell/Notice';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  findings: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Whether every row of the decision log is as it was written. */
export function LogCheck({ material }: { readonly material: Material }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { goTo } = useSession();
  const { rows, findings } = useMemo(() => verifyLog(material.snapshot), [material]);
  const [first] = findings;
  return (
    <Section title={words('logTitle')}>
      {rows === 0 && first === undefined && <Lead>{words('logEmpty')}</Lead>}
      {rows > 0 && first === undefined && <Lead>{words('logWhole', { count: rows })}</Lead>}
      {first !== undefined && (
        <Notice
          intent="warning"
          title={words('logBroken', { count: findings.length })}
          actions={
            <Button onClick={() => goTo(first.sheet, first.cell)}>
              {words('goToCell', { place: `${first.sheet}!${first.cell}` })}
            </Button>
          }
        >
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={`${finding.cell} ${finding.code}`}>{logFaultSentence(language, finding)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}
