import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useFirstWords } from './language';

const useStyles = makeStyles({
  root: {
    // Message bars keep to one line by default; a narrow pane needs the whole sentence.
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  title: { display: 'block' },
});

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  /** The ways on: buttons. */
  readonly actions?: ReactNode;
  readonly onClose?: (() => void) | undefined;
}

/** A message that stays until it is dealt with. Whoever shows it also says it through the live region. */
export function Notice({ intent, title, children, actions, onClose }: NoticeProps) {
  const styles = useStyles();
  const words = useFirstWords();
  return (
    <MessageBar className={styles.root} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {(actions !== undefined || onClose !== undefined) && (
        <MessageBarActions
          {...(onClose !== undefined && {
            containerAction: (
              <Button
                appearance="transparent"
                aria-label={words('close')}
                icon={<DismissRegular />}
                onClick={onClose}
              />
            ),
          })}
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
