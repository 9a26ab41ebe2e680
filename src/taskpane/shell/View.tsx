import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Unseen } from './Unseen';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
    boxSizing: 'border-box',
    minWidth: 0,
  },
  title: { margin: 0, position: 'absolute' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  sectionTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface ViewFrameProps {
  readonly title: string;
  /** What it is to show is on its way. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** The body of a view. Its name already stands in the navigation above; the heading is for screen readers. */
export function View({ title, busy = false, children }: ViewFrameProps) {
  const styles = useStyles();
  return (
    <main className={styles.root} aria-busy={busy}>
      <h1 className={styles.title}>
        <Unseen>{title}</Unseen>
      </h1>
      {children}
    </main>
  );
}

export function Section({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      {title !== undefined && <h2 className={styles.sectionTitle}>{title}</h2>}
      {children}
    </section>
  );
}

/** A sentence of guidance. */
export function Lead({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().lead}>{children}</p>;
}
