import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlannedEdit } from '../../workbook/mapping/importPlan';
import { applicationsTable } from '../../workbook/schema';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { shownValue } from './Preview';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  checks: {
    display: 'flex',
    flexDirection: 'column',
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  check: { overflowWrap: 'anywhere' },
  more: { alignSelf: 'flex-start' },
});

/** So many changed cells are shown at first. */
const shownEdits = 20;

/** What tells one changed cell from another. */
export const keyOfEdit = ({ table, cell }: PlannedEdit): string => `${table} ${cell}`;

interface ImportEditsProps {
  readonly edits: readonly PlannedEdit[];
  readonly unticked: ReadonlySet<string>;
  readonly onUnticked: (unticked: ReadonlySet<string>) => void;
}

/** Cells that the list says something else about than the workbook; each can be left as it is. */
export function ImportEdits({ edits, unticked, onUnticked }: ImportEditsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const [all, setAll] = useState(false);
  const shownCell = (edit: PlannedEdit, value: PlannedEdit['from']): string => {
    const schema = applicationsTable.columns.find(({ header }) => header === edit.header);
    return shownValue(language, value, schema?.kind === 'kronor') || words('listNoValue');
  };
  const tick = (edit: PlannedEdit, checked: boolean): void => {
    const after = new Set(unticked);
    if (checked) after.delete(keyOfEdit(edit));
    else after.add(keyOfEdit(edit));
    onUnticked(after);
  };
  return (
    <>
      <h3 className={styles.title}>{words('importEdits', { count: edits.length })}</h3>
      <Lead>{words('importEditsLead')}</Lead>
      <div className={styles.checks} data-list="edits">
        {(all ? edits : edits.slice(0, shownEdits)).map((edit) => (
          <Checkbox
            key={keyOfEdit(edit)}
            className={styles.check}
            label={words('importEdit', {
              application: edit.application,
              header: edit.header,
              from: shownCell(edit, edit.from),
              to: shownCell(edit, edit.to),
            })}
            checked={!unticked.has(keyOfEdit(edit))}
            onChange={(_, { checked }) => tick(edit, checked === true)}
          />
        ))}
      </div>
      {!all && edits.length > shownEdits && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {words('importEditsMore', { count: edits.length - shownEdits })}
        </Button>
      )}
    </>
  );
}
