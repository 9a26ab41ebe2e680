import { Button, Field, SearchBox, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ListedFunction } from '../../locale/functionList';
import { sameKey } from '../../workbook/schema/table';
import type { PaneHost } from '../host';
import { useSession } from '../session/session';
import { useAnnounce } from '../shell/Announcer';
import { HelpLink } from '../shell/HelpLink';
import { Notice } from '../shell/Notice';
import { Lead, Section, View } from '../shell/View';
import { referenceAddress } from '../shell/help';
import { useLanguage, useWords } from '../shell/language';
import { FunctionRow } from './FunctionRow';
import { search } from './search';
import { useFunctionList } from './useFunctionList';
import { useInsertion } from './useInsertion';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  search: { width: '100%', maxWidth: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The count is said when the typing has rested. */
const restMilliseconds = 700;

interface FunctionsPanelProps {
  readonly host: PaneHost;
  /** The title of the view that it was opened from. */
  readonly from: string;
  readonly onBack: () => void;
}

/** Sök funktion: every function by what it is for, with an example that can be put into the active cell. */
export function FunctionsPanel({ host, from, onBack }: FunctionsPanelProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const announce = useAnnounce();
  const { material } = useSession();
  const state = useFunctionList(host);
  const { outcome, insert, forget } = useInsertion(host);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);

  const list = state.status === 'there' ? state.list : null;
  const groups = useMemo(() => (list === null ? [] : search(list, text)), [list, text]);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const tables = useMemo(
    () => new Set(material?.snapshot.tables.map(({ name }) => sameKey(name))),
    [material],
  );

  const there = list !== null;
  useEffect(() => box.current?.focus(), [there]);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const timer = setTimeout(
      () => announce(count === 0 ? words('functionsNone', { text }) : words('functionsFound', { count })),
      restMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [announce, words, text, count]);

  return (
    <View title={words('functionsTitle')} busy={state.status === 'fetching'}>
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {words('functionsBack', { view: from })}
      </Button>
      <Lead>{words('functionsLead')}</Lead>
      {state.status === 'fetching' && (
        <Spinner size="small" label={words('functionsFetching')} labelPosition="after" />
      )}
      {state.status === 'failed' && (
        <Notice
          intent="error"
          title={words('functionsNotFetched')}
          actions={<Button onClick={state.again}>{words('tryAgain')}</Button>}
        />
      )}
      {list !== null && (
        <>
          <Field label={words('functionsSearch')} hint={words('functionsSearchHint')}>
            <SearchBox
              input={{ ref: box }}
              className={styles.search}
              value={text}
              dismiss={{ 'aria-label': words('functionsClear') }}
              onChange={(_event, { value }) => setText(value)}
            />
          </Field>
          <Lead>{count === 0 ? words('functionsNone', { text }) : words('functionsFound', { count })}</Lead>
          {groups.map(({ title, functions }) => (
            <Section key={title} title={title}>
              <ul className={styles.list}>
                {functions.map((each) => (
                  <FunctionRow
                    key={each.id}
                    of={each}
                    open={opened === each.id}
                    lacking={each.example.tables.filter((table) => !tables.has(sameKey(table)))}
                    onToggle={() => {
                      forget();
                      setOpened(opened === each.id ? null : each.id);
                    }}
                    onInsert={() => void insert(each, null)}
                  >
                    {outcome?.id === each.id && (
                      <Outcome outcome={outcome} of={each} onInsert={insert} onClose={forget} />
                    )}
                  </FunctionRow>
                ))}
              </ul>
            </Section>
          ))}
          <Lead>
            <HelpLink address={referenceAddress(language)}>{words('functionsHelp')}</HelpLink>
          </Lead>
        </>
      )}
    </View>
  );
}

interface OutcomeProps {
  readonly outcome: NonNullable<ReturnType<typeof useInsertion>['outcome']>;
  readonly of: ListedFunction;
  readonly onInsert: ReturnType<typeof useInsertion>['insert'];
  readonly onClose: () => void;
}

function Outcome({ outcome, of, onInsert, onClose }: OutcomeProps) {
  const words = useWords();
  const titles = {
    done: 'functionsInsertedTitle',
    failed: 'functionsNotInserted',
    occupied: 'functionsOccupiedTitle',
  } as const;
  const intents = { done: 'success', failed: 'error', occupied: 'warning' } as const;
  return (
    <Notice
      intent={intents[outcome.kind]}
      title={words(titles[outcome.kind])}
      onClose={onClose}
      actions={
        outcome.kind === 'occupied' && (
          <>
            <Button onClick={() => void onInsert(of, outcome.at)}>
              {words('functionsReplace', { cell: outcome.at.cell })}
            </Button>
            <Button onClick={onClose}>{words('cancel')}</Button>
          </>
        )
      }
    >
      {outcome.sentence}
    </Notice>
  );
}
