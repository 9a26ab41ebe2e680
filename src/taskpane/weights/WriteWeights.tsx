import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { plainNumber } from '../../locale/format';
import type { CellValue } from '../../workbook/workbook';
import type { WeightCell } from '../session/weightCells';
import { useLanguage, useWords } from '../shell/language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { overflowWrap: 'anywhere' },
  place: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The cells that get another weight, from what to what. */
export function WeightCells({ cells }: { readonly cells: readonly WeightCell[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords();
  const shown = (value: CellValue): string => {
    if (value === null) return words('writeWeightsBlank');
    if (typeof value === 'number') return plainNumber(language, value);
    return typeof value === 'object' ? value.error : String(value);
  };
  return (
    <ul className={styles.list}>
      {cells.map(({ direction, write: { sheet, cell, from, to } }) => (
        <li key={direction.id} className={styles.item}>
          {words('writeWeightsCell', { direction: direction.title, from: shown(from), to: shown(to) })}
          <span className={styles.place}>{words('writeWeightsPlace', { sheet, cell })}</span>
        </li>
      ))}
    </ul>
  );
}

interface WriteWeightsProps {
  readonly cells: readonly WeightCell[];
  readonly writing: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Says what will be written and asks. */
export function WriteWeights({ cells, writing, onWrite, onCancel }: WriteWeightsProps) {
  const styles = useStyles();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.root} role="group" aria-labelledby="write-weights">
      <h2 className={styles.title} id="write-weights" tabIndex={-1} ref={heading}>
        {words('writeWeightsTitle')}
      </h2>
      <WeightCells cells={cells} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={writing}
          {...(writing && { icon: <Spinner size="tiny" /> })}
          onClick={onWrite}
        >
          {words('writeWeightsNow')}
        </Button>
        <Button disabledFocusable={writing} onClick={onCancel}>
          {words('cancel')}
        </Button>
      </div>
    </div>
  );
}
