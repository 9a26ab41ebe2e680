import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../shell/language';
import type { ChartRow, ChartTable } from './table';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'break-word',
    minWidth: '60px',
  },
  figure: {
    textAlign: 'right',
    paddingRight: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  current: { fontWeight: tokens.fontWeightSemibold },
  action: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'left',
  },
  more: { marginTop: tokens.spacingVerticalS },
});

/** A page of rows: enough to read, and drawn at once. */
const page = 60;

/** So many columns fit the narrowest pane. */
const wide = 3;

interface DataTableProps {
  readonly table: ChartTable;
  /** The id of the element that names the table. */
  readonly labelledBy: string;
}

/** The figures behind a picture; a long table shows its beginning, and more on a click. */
export function DataTable({ table, labelledBy }: DataTableProps) {
  const styles = useStyles();
  const words = useWords();
  const [shown, setShown] = useState(page);
  const { columns, rows } = table;
  const left = rows.length - shown;
  return (
    <div>
      <div
        className={styles.scroll}
        // What scrolls sideways must be reached by keyboard.
        {...(columns.length > wide && { tabIndex: 0, role: 'group', 'aria-labelledby': labelledBy })}
      >
        <table className={styles.table} aria-labelledby={labelledBy} aria-rowcount={rows.length + 1}>
          <thead>
            <tr className={styles.head}>
              {columns.map(({ heading, numeric }) => (
                <th
                  key={heading}
                  scope="col"
                  className={mergeClasses(styles.cell, numeric === true && styles.figure)}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, index) => (
              <Row key={row.key} row={row} table={table} index={index} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + page)}>
          {words('chartMoreRows', { count: Math.min(left, page) })}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: ChartRow;
  readonly table: ChartTable;
  readonly index: number;
}

function Row({ row, table, index }: RowProps) {
  const styles = useStyles();
  const { cells, action } = row;
  return (
    <tr
      className={mergeClasses(styles.row, action?.current === true && styles.current)}
      aria-rowindex={index + 2}
      aria-current={action?.current === true ? true : undefined}
    >
      {cells.map(({ text }, column) =>
        column === 0 ? (
          <th key={column} scope="row" className={styles.cell}>
            {action === undefined ? (
              text
            ) : (
              <Button
                className={styles.action}
                size="small"
                appearance="subtle"
                aria-label={`${text}. ${action.label}`}
                title={action.label}
                onClick={action.onAct}
              >
                {text}
              </Button>
            )}
          </th>
        ) : (
          <td
            key={column}
            className={mergeClasses(styles.cell, table.columns[column]?.numeric === true && styles.figure)}
          >
            {text}
          </td>
        ),
      )}
    </tr>
  );
}
