import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useOpening } from './HelpLink';
import { helpAddress } from './help';
import type { HelpTopic } from './help';
import { useLanguage, useFirstWords } from './language';
import { views } from './views';
import type { ViewId } from './views';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    minHeight: '44px',
    boxSizing: 'border-box',
    // Excel draws its personality menu, 34 by 32 pixels, over the top right corner.
    padding: `${tokens.spacingVerticalXS} 44px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choose: {
    flexGrow: 1,
    justifyContent: 'flex-start',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: {
    marginLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  list: {
    position: 'absolute',
    top: '100%',
    left: tokens.spacingHorizontalS,
    minWidth: '180px',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  view: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  functions: {
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  notChosen: { visibility: 'hidden' },
});

interface NavigationProps {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
  /** Opens the search among the functions. */
  readonly onFunctions: () => void;
  /** What the reader has before them, for the help to open at. */
  readonly helpTopic: HelpTopic;
}

/** One line for any number of views at 320 px: a button that names the view and opens the list, and one step each way. */
export function Navigation({ view, onView, onFunctions, helpTopic }: NavigationProps) {
  const styles = useStyles();
  const language = useLanguage();
  const openPage = useOpening();
  const words = useFirstWords();
  const navigation = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const index = views.findIndex(({ id }) => id === view);
  const previous = views[index - 1];
  const next = views[index + 1];
  const title = words(views[index]?.title ?? 'appName');
  const number = index + 1;
  const help = helpAddress(language, helpTopic);

  const close = (): void => {
    setOpen(false);
    navigation.current?.querySelector<HTMLElement>('[aria-controls=views]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && open) close();
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      stepInList(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <nav
      ref={navigation}
      className={styles.root}
      aria-label={words('views')}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <Button
        className={styles.choose}
        appearance="subtle"
        iconPosition="after"
        icon={<ChevronDownRegular />}
        aria-expanded={open}
        aria-controls="views"
        aria-label={words('chooseView', { view: title, number, total: views.length })}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.number}>{words('viewNumber', { number, total: views.length })}</span>
      </Button>
      <ul className={styles.list} id="views" hidden={!open}>
        {views.map(({ id, title: key }) => (
          <li key={id}>
            <Button
              className={styles.view}
              appearance="subtle"
              data-view={id}
              aria-current={id === view ? 'page' : undefined}
              icon={<CheckmarkRegular {...(id !== view && { className: styles.notChosen })} />}
              onClick={() => {
                close();
                onView(id);
              }}
            >
              {words(key)}
            </Button>
          </li>
        ))}
        <li className={styles.functions}>
          <Button
            className={styles.view}
            appearance="subtle"
            data-view="functions"
            icon={<SearchRegular />}
            onClick={() => {
              close();
              onFunctions();
            }}
          >
            {words('functionsFind')}
          </Button>
        </li>
        <li>
          <Button
            as="a"
            className={styles.view}
            appearance="subtle"
            href={help}
            target="_blank"
            rel="noopener"
            data-help
            icon={<QuestionCircleRegular />}
            onClick={(event) => {
              close();
              openPage(event, help);
            }}
          >
            {words('help')}
          </Button>
        </li>
      </ul>
      <StepButton
        icon={<ChevronLeftRegular />}
        label={previous ? words('previousView', { view: words(previous.title) }) : words('noPreviousView')}
        onClick={previous && (() => onView(previous.id))}
      />
      <StepButton
        icon={<ChevronRightRegular />}
        label={next ? words('nextView', { view: words(next.title) }) : words('noNextView')}
        onClick={next && (() => onView(next.id))}
      />
    </nav>
  );
}

/** Moves the focus among the views of the open list; from the button above it to its first or last. */
function stepInList(navigation: HTMLElement, step: 1 | -1): void {
  const buttons = [...navigation.querySelectorAll<HTMLElement>('[data-view], [data-help]')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const from = at < 0 && step < 0 ? buttons.length : at;
  buttons[(from + step + buttons.length) % buttons.length]?.focus();
}

interface StepButtonProps {
  readonly icon: React.JSX.Element;
  readonly label: string;
  /** Undefined where there is nowhere to step; the button keeps its place and the focus. */
  readonly onClick: (() => void) | undefined;
}

function StepButton({ icon, label, onClick }: StepButtonProps) {
  return (
    <Button
      appearance="subtle"
      icon={icon}
      disabledFocusable={onClick === undefined}
      aria-label={label}
      title={label}
      {...(onClick !== undefined && { onClick })}
    />
  );
}
