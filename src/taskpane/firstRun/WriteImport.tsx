import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { listed } from '../../locale/format';
import { importChange } from '../../workbook/mapping/importChange';
import type { ImportPlan } from '../../workbook/mapping/importPlan';
import { columnChoicesTable } from '../../workbook/schema';
import type { Snapshot } from '../../workbook/workbook';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { ImportEdits, keyOfEdit } from './ImportEdits';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

interface WriteImportProps {
  readonly snapshot: Snapshot;
  readonly plan: ImportPlan;
  /** Told what was written. */
  readonly onDone: (sentence: string) => void;
}

/** What bringing in the list writes, cell by cell where something stands there already, and the button that does it. */
export function WriteImport({ snapshot, plan, onDone }: WriteImportProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { write } = useSession();
  const { host } = useSurroundings();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const edits = useMemo(() => plan.edits.filter((edit) => !unticked.has(keyOfEdit(edit))), [plan, unticked]);
  const { change, sheets } = useMemo(
    () =>
      importChange(snapshot, plan, edits, {
        namespace: host.namespace,
        year: host.now().getFullYear() + 1,
      }),
    [snapshot, plan, edits, host],
  );
  const { added, scored, newDirections, absent, list } = plan;
  const news = added.length + scored.length + newDirections.length;
  if (news + plan.edits.length === 0) return <Lead>{words('importNothing')}</Lead>;

  const writeNow = async (): Promise<void> => {
    setWorking(true);
    setFault(null);
    announce(words('importWorking'));
    const done = [
      ...(added.length > 0 ? [words('importDone', { count: added.length })] : []),
      ...(edits.length > 0 ? [words('importDoneEdits', { count: edits.length })] : []),
    ].join(' ');
    const sentence = await write(change);
    setWorking(false);
    announce(sentence ?? done);
    setFault(sentence);
    if (sentence === null) onDone(done === '' ? words('written') : done);
  };

  const label =
    added.length > 0 && edits.length > 0
      ? words('importNowBoth', { added: added.length, edits: edits.length })
      : edits.length > 0
        ? words('importNowEdits', { count: edits.length })
        : words('importNow', { count: added.length > 0 ? added.length : scored.length });
  return (
    <>
      <Lead>{words('importLead', { list: list.name })}</Lead>
      <ul className={styles.list} data-list="written">
        {sheets.length > 0 && (
          <li>{words('importSheets', { count: sheets.length, sheets: listed(language, sheets) })}</li>
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
          <li>{words('importAbsent', { count: absent.length, applications: listed(language, absent) })}</li>
        )}
      </ul>
      {plan.edits.length > 0 && (
        <ImportEdits edits={plan.edits} unticked={unticked} onUnticked={setUnticked} />
      )}
      {fault !== null && (
        <Notice intent="error" title={words('writeFailed')}>
          {fault}
        </Notice>
      )}
      <Button
        className={styles.start}
        appearance="primary"
        disabledFocusable={working || news + edits.length === 0}
        icon={working ? <Spinner size="tiny" /> : null}
        onClick={() => void writeNow()}
      >
        {label}
      </Button>
    </>
  );
}
