import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { listed } from '../../locale/format';
import { guessMapping } from '../../workbook/mapping/guess';
import { planImport } from '../../workbook/mapping/importPlan';
import { rememberedMapping } from '../../workbook/mapping/remembered';
import { standingIn } from '../../workbook/mapping/standing';
import type { Mapping } from '../../workbook/mapping/targets';
import type { ForeignList } from '../../workbook/survey';
import type { Material } from '../session/material';
import { Notice } from '../shell/Notice';
import { Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { ColumnChoices } from './ColumnChoices';
import { Preview } from './Preview';
import { WriteImport } from './WriteImport';

const useStyles = makeStyles({ change: { alignSelf: 'flex-start' } });

interface MapListProps {
  readonly material: Material;
  readonly list: ForeignList;
  /** Told what was written. */
  readonly onDone: (sentence: string) => void;
}

/** One list: its columns, how they are read, and what will be written. Remembered choices are not asked for again. */
export function MapList({ material: { snapshot }, list, onDone }: MapListProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const directions = useMemo(() => standingIn(snapshot).directions, [snapshot]);
  const remembered = useMemo(() => rememberedMapping(snapshot, list), [snapshot, list]);
  const whole = remembered !== null && remembered.gone.length === 0;
  const [changed, setChanged] = useState<Mapping | null>(null);
  const [open, setOpen] = useState(!whole);
  const mapping = useMemo(
    () => changed ?? remembered?.mapping ?? guessMapping(list, directions),
    [changed, remembered, list, directions],
  );
  const plan = useMemo(() => planImport(snapshot, list, mapping), [snapshot, list, mapping]);
  const isNamed = mapping.columns.title !== undefined;
  return (
    <>
      {remembered !== null && !whole && (
        <Notice
          intent="warning"
          title={words('listGone', {
            count: remembered.gone.length,
            headings: listed(language, remembered.gone),
          })}
        />
      )}
      {open ? (
        <ColumnChoices list={list} mapping={mapping} directions={directions} onMapping={setChanged} />
      ) : (
        <Button className={styles.change} onClick={() => setOpen(true)}>
          {words('listChange')}
        </Button>
      )}
      {isNamed ? (
        <>
          <Preview plan={plan} />
          <Section title={words('importTitle')}>
            <WriteImport snapshot={snapshot} plan={plan} onDone={onDone} />
          </Section>
        </>
      ) : (
        <Notice intent="info" title={words('listNeedsTitle')} />
      )}
    </>
  );
}
