import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Text for screen readers that a sighted reader sees in another form, such as a tick or a bar. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().root}>{children}</span>;
}
