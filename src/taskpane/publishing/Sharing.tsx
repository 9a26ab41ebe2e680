import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { saveFile } from '../charts/clipboard';
import { useSurroundings } from '../firstRun/surroundings';
import { faultSentence } from '../session/faultSentence';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Said =
  { readonly kind: 'done'; readonly count: number } | { readonly kind: 'failed'; readonly fault: string };

/**
 * Dela utan tillägg: a copy in which every function of the add-in is replaced by its value. Made here in the pane, from
 * the open workbook where Excel hands it over, else from a saved file that the user picks.
 */
export function Sharing() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { host } = useSurroundings();
  const picker = useRef<HTMLInputElement>(null);
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);

  const copy = async (file: () => Promise<Uint8Array>, name: string): Promise<void> => {
    setWorking(true);
    setSaid(null);
    announce(words('sharing'));
    try {
      // What reads and writes .xlsx files is large and seldom needed.
      const { portableCopy } = await import('../../workbook/record/portable/portableCopy');
      const { bytes, replaced } = await portableCopy(await file(), name);
      if (host.openFile !== undefined) await host.openFile(bytes);
      else saveFile(new Blob([new Uint8Array(bytes)]), words('shareFile', { name: bare(name) }));
      setSaid({ kind: 'done', count: replaced.length });
      announce(words('sharedSentence', { count: replaced.length }));
    } catch (error) {
      const fault = faultSentence(error, language);
      setSaid({ kind: 'failed', fault });
      announce(fault);
    }
    setWorking(false);
  };
  const onPicked = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    currentTarget.value = '';
    if (file === undefined) return;
    void copy(async () => new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const { documentFile } = host;
  const begin = (): void => {
    if (documentFile === undefined) picker.current?.click();
    else void copy(() => documentFile.call(host), words('thisWorkbook'));
  };

  return (
    <Section title={words('shareTitle')}>
      <Lead>{words('shareLead')}</Lead>
      {documentFile === undefined && <Lead>{words('sharePick')}</Lead>}
      <div className={styles.buttons}>
        <Button
          disabledFocusable={working}
          {...(working && { icon: <Spinner size="tiny" /> })}
          onClick={begin}
        >
          {words(working ? 'sharing' : documentFile === undefined ? 'sharePickNow' : 'shareNow')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={words('sharePickNow')}
          onChange={onPicked}
        />
      </div>
      {said?.kind === 'done' && (
        <Notice intent="success" title={words('shared')} onClose={() => setSaid(null)}>
          {words('sharedSentence', { count: said.count })}
        </Notice>
      )}
      {said?.kind === 'failed' && (
        <Notice intent="error" title={words('notShared')} onClose={() => setSaid(null)}>
          {said.fault}
        </Notice>
      )}
    </Section>
  );
}

/** A file's name without its ending. */
function bare(name: string): string {
  return name.replace(/\.xlsx$/i, '');
}
