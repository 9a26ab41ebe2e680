import { Button, Field, Spinner, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { listed } from '../../locale/format';
import { directionsTable, sameKey } from '../../workbook/schema';
import { templateChange } from '../../workbook/template/template';
import type { Material } from '../session/material';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useLanguage, useWords } from '../shell/language';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    columnWidth: '140px',
    overflowWrap: 'anywhere',
  },
  now: { alignSelf: 'flex-start' },
});

interface CreateSheetsProps {
  readonly material: Material;
  readonly onDone: () => void;
}

/** Makes the sheets that are missing: which they are, and one button that makes them. */
export function CreateSheets({ material: { snapshot }, onDone }: CreateSheetsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { write } = useSession();
  const { host } = useSurroundings();
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const hasDirections = snapshot.tables.some(({ name }) => sameKey(name) === sameKey(directionsTable.name));
  const template = useMemo(() => {
    const titles = typed.split('\n').map((line) => line.trim());
    const directions = titles
      .filter((title) => title !== '')
      .map((title, index) => ({ id: `I${index + 1}`, title }));
    return templateChange(snapshot, {
      namespace: host.namespace,
      year: host.now().getFullYear() + 1,
      directions,
    });
  }, [snapshot, typed, host]);
  const { sheets, occupied } = template;
  const count = sheets.length;

  const create = async (): Promise<void> => {
    setWorking(true);
    setFault(null);
    announce(words('createWorking'));
    const sentence = await write(template.change);
    setWorking(false);
    announce(sentence ?? words('createDone', { count }));
    setFault(sentence);
    if (sentence === null) onDone();
  };

  if (count === 0) return <p className={styles.sentence}>{words('createNothing')}</p>;
  return (
    <>
      {!hasDirections && (
        <Field label={words('createDirections')} hint={words('createDirectionsHint')}>
          <Textarea rows={4} resize="vertical" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      {occupied.length > 0 ? (
        <Notice
          intent="warning"
          title={words('createOccupied', { count: occupied.length, sheets: listed(language, occupied) })}
        />
      ) : (
        <>
          <p className={styles.sentence}>{words('createWhat', { count })}</p>
          <ul className={styles.list} lang="sv">
            {sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          <Button
            className={styles.now}
            appearance="primary"
            disabledFocusable={working}
            icon={working ? <Spinner size="tiny" /> : null}
            onClick={() => void create()}
          >
            {words('createNow', { count })}
          </Button>
        </>
      )}
      {fault !== null && (
        <Notice intent="error" title={words('writeFailed')}>
          {fault}
        </Notice>
      )}
    </>
  );
}
