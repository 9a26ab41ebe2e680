import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { RankedApplication } from '../../model/portfolio/decision';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: '44px',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    // Out to the edges of the pane, so that what scrolls below does not show beside it.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { minWidth: 0, marginRight: 'auto', justifyContent: 'flex-start' },
  position: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface WayProps {
  readonly from: string;
  readonly previous: RankedApplication | undefined;
  readonly next: RankedApplication | undefined;
  /** From 1, in the order of the ranking; 0 where it is not in it. */
  readonly position: number;
  readonly count: number;
  readonly onBack: () => void;
  readonly onApplication: (id: string) => void;
}

/** The way back to the view, and on to the applications before and after in the ranking. */
export function Way({ from, previous, next, position, count, onBack, onApplication }: WayProps) {
  const styles = useStyles();
  const words = useWords();
  const step = (to: RankedApplication | undefined, icon: React.JSX.Element, there: string, none: string) => (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      disabledFocusable={to === undefined}
      aria-label={to === undefined ? none : there}
      title={to === undefined ? none : there}
      {...(to !== undefined && { onClick: () => onApplication(to.id) })}
    />
  );
  return (
    <div className={styles.root} role="toolbar" aria-label={words('panelWay')}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {words('panelBack', { view: from })}
      </Button>
      {position > 0 && <span className={styles.position}>{words('panelPosition', { position, count })}</span>}
      {step(
        previous,
        <ChevronUpRegular />,
        words('panelPrevious', { application: previous?.title ?? '' }),
        words('panelNoPrevious'),
      )}
      {step(
        next,
        <ChevronDownRegular />,
        words('panelNext', { application: next?.title ?? '' }),
        words('panelNoNext'),
      )}
    </div>
  );
}
