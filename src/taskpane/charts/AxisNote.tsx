import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'block', height: '16px', width: '100%' },
  text: { fontSize: tokens.fontSizeBase200, fontFamily: tokens.fontFamilyBase, fill: 'currentColor' },
});

/** What the upright axis measures, above it: text on its side is hard to read, and takes width. */
export function AxisNote({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.root}>
      <text className={styles.text} x="0" y="12">
        {children}
      </text>
    </svg>
  );
}
