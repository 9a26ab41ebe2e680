import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: { color: tokens.colorNeutralForeground2 },
  name: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface FigureRow {
  readonly id: string;
  readonly name: ReactNode;
  /** One for each of the last columns; the name takes the rest. */
  readonly figures: readonly ReactNode[];
}

interface FigureTableProps {
  readonly caption: string;
  /** Headings: of the names, then of each column of figures. */
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly sum?: FigureRow;
}

/** A small table of names and figures, narrow enough for the pane. */
export function FigureTable({ caption, headings, rows, sum }: FigureTableProps) {
  const styles = useStyles();
  const cells = ({ name, figures }: FigureRow, weight: string | false) => (
    <>
      <th
        className={mergeClasses(styles.name, weight)}
        scope="row"
        colSpan={headings.length - figures.length}
      >
        {name}
      </th>
      {figures.map((figure, column) => (
        <td key={column} className={mergeClasses(styles.figure, weight)}>
          {figure}
        </td>
      ))}
    </>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {headings.map((heading, column) => (
            <th key={heading} className={column === 0 ? styles.name : styles.figure} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={styles.line}>
            {cells(row, false)}
          </tr>
        ))}
      </tbody>
      {sum !== undefined && (
        <tfoot>
          <tr className={styles.sum}>{cells(sum, styles.strong)}</tr>
        </tfoot>
      )}
    </table>
  );
}
