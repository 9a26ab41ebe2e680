import { Button, Checkbox, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { listed } from '../../locale/format';
import { importChange } from '../../workbook/mapping/importChange';
import type { ImportPlan, PlannedEdit } from '../../workbook/mapping/importPlan';
import { applicationsTable, columnChoicesTable } from '../../workbook/schema';
import type { Snapshot } from '../../workbook/workbook';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { shownValue } from './Preview';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
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
  start: { alignSelf: 'flex-start' },
});

/** So many changed cells are shown at first. */
const shownEdits = 20;

interface WriteImportProps {
  readonly snapshot: Snapshot;
  readonly plan: ImportPlan;
  readonly onDone: () => void;
}

const keyOf = ({ table, cell }: PlannedEdit): string => `${table} ${cell}`;

/** What bringing in the list writes, cell by cell where something stands there already, and the button that does it. */
export function WriteImport({ snapshot, plan, onDone }: WriteImportProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { write } = useSession();
  const { host } = useSurroundings();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [working, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<{ readonly fault: string } | { readonly done: string } | null>(null);

  const edits = plan.edits.filter((edit) => !unticked.has(keyOf(edit)));
  const template = useMemo(
    () =>
      importChange(
        snapshot,
        plan,
        plan.edits.filter((edit) => !unticked.has(keyOf(edit))),
        { namespace: host.namespace, year: host.now().getFullYear() + 1 },
      ),
    [snapshot, plan, unticked, host],
  );
  const { added, scored, newDirections, absent, list } = plan;
  const nothing = added.length + scored.length + newDirections.length + plan.edits.length === 0;

  const writeNow = async (): Promise<void> => {
    setWorking(true);
    setOutcome(null);
    announce(words('importWorking'));
    const done = [
      ...(added.length > 0 ? [words('importDone', { count: added.length })] : []),
      ...(edits.length > 0 ? [words('importDoneEdits', { count: edits.length })] : []),
    ].join(' ');
    const fault = await write(template.change);
    setWorking(false);
    announce(fault ?? done);
    setOutcome(fault === null ? { done } : { fault });
  };

  const label =
    added.length > 0 && edits.length > 0
      ? words('importNowBoth', { added: added.length, edits: edits.length })
      : edits.length > 0
        ? words('importNowEdits', { count: edits.length })
        : words('importNow', { count: added.length > 0 ? added.length : scored.length });
  return (
    <>
      {outcome !== null &&
        ('fault' in outcome ? (
          <Notice intent="error" title={words('writeFailed')}>
            {outcome.fault}
          </Notice>
        ) : (
          <Notice
            intent="success"
            title={outcome.done}
            actions={<Button onClick={onDone}>{words('firstContinue')}</Button>}
          />
        ))}
      {nothing ? (
        <Lead>{words('importNothing')}</Lead>
      ) : (
        <>
          <Lead>{words('importLead', { list: list.name })}</Lead>
          <ul className={styles.list} data-list="written">
            {template.sheets.length > 0 && (
              <li>
                {words('importSheets', {
                  count: template.sheets.length,
                  sheets: listed(language, template.sheets),
                })}
              </li>
            )}
            {added.length > 0 && <li>{words('importApplications', { count: added.length })}</li>}
            {newDirections.length > 0 && (
              <li>
                {words('importDirections', {
                  count: newDirections.length,
                  titles: listed(
                    language,
                    newDirections.map(({ id, title }) => `${id} ${title}`),
                  ),
                })}
              </li>
            )}
            {scored.length > 0 && <li>{words('importScores', { count: scored.length, list: list.name })}</li>}
            <li>{words('importChoices', { sheet: columnChoicesTable.sheet })}</li>
            {absent.length > 0 && (
              <li>
                {words('importAbsent', {
                  count: absent.length,
                  applications: listed(language, absent),
                })}
              </li>
            )}
          </ul>
          {plan.edits.length > 0 && (
            <>
              <h3 className={styles.title}>{words('importEdits', { count: plan.edits.length })}</h3>
              <Lead>{words('importEditsLead')}</Lead>
              <div className={styles.checks} data-list="edits">
                {(all ? plan.edits : plan.edits.slice(0, shownEdits)).map((edit) => (
                  <Checkbox
                    key={keyOf(edit)}
                    className={styles.check}
                    label={words('importEdit', {
                      application: edit.application,
                      header: edit.header,
                      from: shownCell(edit, edit.from) || words('listNoValue'),
                      to: shownCell(edit, edit.to),
                    })}
                    checked={!unticked.has(keyOf(edit))}
                    onChange={(_, { checked }) => tick(keyOf(edit), checked === true)}
                  />
                ))}
              </div>
              {!all && plan.edits.length > shownEdits && (
                <Button className={styles.start} onClick={() => setAll(true)}>
                  {words('importEditsMore', { count: plan.edits.length - shownEdits })}
                </Button>
              )}
            </>
          )}
          <Button
            className={styles.start}
            appearance="primary"
            disabledFocusable={
              working || (edits.length === 0 && added.length + scored.length + newDirections.length === 0)
            }
            icon={working ? <Spinner size="tiny" /> : null}
            onClick={() => void writeNow()}
          >
            {label}
          </Button>
        </>
      )}
    </>
  );

  function shownCell(edit: PlannedEdit, value: PlannedEdit['from']): string {
    const schema = applicationsTable.columns.find(({ header }) => header === edit.header);
    return shownValue(language, value, schema?.kind === 'kronor');
  }

  function tick(key: string, checked: boolean): void {
    setUnticked((before) => {
      const after = new Set(before);
      if (checked) after.delete(key);
      else after.add(key);
      return after;
    });
  }
}
