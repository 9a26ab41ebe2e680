import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from './language';
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
});

interface NavigationProps {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** One line for any number of views at 320 px: a menu that names the view, and one step back or forward. */
export function Navigation({ view, onView }: NavigationProps) {
  const styles = useStyles();
  const words = useWords();
  const index = views.findIndex(({ id }) => id === view);
  const previous = views[index - 1];
  const next = views[index + 1];
  const title = words(views[index]?.title ?? 'appName');
  const number = index + 1;
  return (
    <nav className={styles.root} aria-label={words('views')}>
      <Menu
        positioning="below-start"
        checkedValues={{ view: [view] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          const chosen = views.find(({ id }) => id === checkedItems[0]);
          if (chosen !== undefined) onView(chosen.id);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.choose}
            appearance="subtle"
            iconPosition="after"
            icon={<ChevronDownRegular />}
            aria-label={words('chooseView', { view: title, number, total: views.length })}
          >
            <span className={styles.title}>{title}</span>
            <span className={styles.number}>{words('viewNumber', { number, total: views.length })}</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {views.map(({ id, title: key }) => (
              <MenuItemRadio key={id} name="view" value={id}>
                {words(key)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
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
