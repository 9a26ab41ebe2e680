import { Button, Field, Radio, RadioGroup, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { listed, plainNumber } from '../../locale/format';
import { remembers } from '../../workbook/mapping/remembered';
import { foreignLists, surveyedColumns, surveyedRows } from '../../workbook/survey';
import type { ForeignList } from '../../workbook/survey';
import { faultSentence } from '../session/faultSentence';
import type { Material } from '../session/material';
import { Notice } from '../shell/Notice';
import { useLanguage, useWords } from '../shell/language';
import { MapList } from './MapList';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  name: { overflowWrap: 'anywhere' },
  again: { alignSelf: 'flex-start' },
  done: { outlineStyle: 'none' },
});

/** What the search for lists has come to. */
type Search =
  | { readonly is: 'searching' }
  | { readonly is: 'unable' }
  | { readonly is: 'fault'; readonly sentence: string }
  | { readonly is: 'found'; readonly lists: readonly ForeignList[] };

/** Headings that a list is known by in the choice between lists. */
const shownHeadings = 4;

interface ImportListProps {
  readonly material: Material;
  /** Leads on once a list has been brought in. */
  readonly onDone: () => void;
}

/** Brings in applications from a list: which list, which column is which, what will be written. */
export function ImportList({ material, onDone }: ImportListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const { workbook } = useSurroundings();
  const [search, setSearch] = useState<Search>({ is: 'searching' });
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const onward = useRef<HTMLDivElement>(null);

  const look = useCallback(async (): Promise<void> => {
    if (workbook.survey === undefined) {
      setSearch({ is: 'unable' });
      return;
    }
    setSearch({ is: 'searching' });
    try {
      setSearch({ is: 'found', lists: foreignLists(await workbook.survey()) });
    } catch (error) {
      setSearch({ is: 'fault', sentence: faultSentence(error, language) });
    }
  }, [workbook, language]);
  useEffect(() => {
    void look();
  }, [look]);

  // The button that was pressed has gone with the list; what came of it takes the focus.
  useEffect(() => {
    if (done !== null) onward.current?.focus();
  }, [done]);

  if (done !== null) {
    return (
      <div ref={onward} tabIndex={-1} className={styles.done}>
        <Notice
          intent="success"
          title={done}
          actions={
            <Button appearance="primary" onClick={onDone}>
              {words('firstContinue')}
            </Button>
          }
        />
      </div>
    );
  }
  const again = (
    <Button className={styles.again} onClick={() => void look()}>
      {words('listSearchAgain')}
    </Button>
  );
  if (search.is === 'searching') {
    return <Spinner size="small" label={words('listSearching')} labelPosition="after" />;
  }
  if (search.is === 'unable') return <Notice intent="warning" title={words('listUnable')} />;
  if (search.is === 'fault') {
    return (
      <Notice intent="error" title={words('notRead')} actions={again}>
        {search.sentence}
      </Notice>
    );
  }
  const { lists } = search;
  if (lists.length === 0) return <Notice intent="info" title={words('listNone')} actions={again} />;
  const known = lists.find(({ name }) => remembers(material.snapshot, name));
  const list = lists.find(({ name }) => name === chosen) ?? known ?? lists[0];
  return (
    <>
      <Field label={words('listChoose')}>
        <RadioGroup value={list?.name ?? ''} onChange={(_, { value }) => setChosen(value)}>
          {lists.map(({ name, rows, headers }) => (
            <Radio
              key={name}
              value={name}
              label={
                <span className={styles.name}>
                  {name}
                  <span className={styles.about}>
                    {words('listRows', {
                      count: rows.length,
                      headings: listed(language, headers.slice(0, shownHeadings)),
                    })}
                  </span>
                  {remembers(material.snapshot, name) && (
                    <span className={styles.about}>{words('listKnown')}</span>
                  )}
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {list?.cut === true && (
        <Notice
          intent="warning"
          title={words('listCut', {
            count: plainNumber(language, surveyedRows),
            columns: surveyedColumns,
          })}
        />
      )}
      {list !== undefined && <MapList key={list.name} material={material} list={list} onDone={setDone} />}
    </>
  );
}
