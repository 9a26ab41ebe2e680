import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'block', height: '16px', width: '100%' },
  text: { fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase, fill: 'currentColor' },
});

interface AxisNoteProps {
  readonly children: string;
  /** At the end of the line, for what the level axis measures. */
  readonly end?: boolean;
}

/** What an axis measures, above or below the plot: text on its side is hard to read, and takes width. */
export function AxisNote({ children, end = false }: AxisNoteProps) {
  const styles = useStyles();
  return (
    <svg className={styles.root}>
      <text className={styles.text} x={end ? '100%' : '0'} y="12" textAnchor={end ? 'end' : 'start'}>
        {children}
      </text>
    </svg>
  );
}
