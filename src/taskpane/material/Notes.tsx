import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useState } from 'react';
import type { Note } from '../session/material';
import { useSession } from '../session/session';
import { useFirstWords } from '../shell/language';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: '20px', lineHeight: 0, paddingTop: '1px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  remark: { color: tokens.colorNeutralForeground2 },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  all: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  go: {
    marginTop: tokens.spacingVerticalXS,
    minWidth: 0,
    maxWidth: '100%',
    justifyContent: 'flex-start',
    overflowWrap: 'anywhere',
  },
});

/** As many as are shown before the reader asks for all of them. */
const shownAtFirst = 20;

/** What is wrong, or worth a look, each with a button that selects the cell. */
export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const [all, setAll] = useState(false);
  const styles = useStyles();
  const words = useFirstWords();
  const { goTo, material } = useSession();
  const sheets = material?.snapshot.sheets ?? [];
  const shown = all ? notes : notes.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ severity, sentence, sheet, cell }, index) => (
          <li key={index} className={styles.item} data-severity={severity}>
            <span className={mergeClasses(styles.icon, severity === 'error' ? styles.error : styles.remark)}>
              {severity === 'error' ? <ErrorCircleRegular aria-hidden /> : <InfoRegular aria-hidden />}
            </span>
            <div className={styles.body}>
              <p className={styles.sentence}>{sentence}</p>
              {sheets.includes(sheet) && (
                <Button className={styles.go} size="small" onClick={() => goTo(sheet, cell)}>
                  {words('goToCell', { place: `${sheet}!${cell}` })}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < notes.length && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {words('showAllNotes', { count: notes.length - shown.length })}
        </Button>
      )}
    </>
  );
}
