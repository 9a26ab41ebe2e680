import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { RankedApplication } from '../../model/portfolio/decision';
import type { Application } from '../../model/portfolio/portfolio';
import type { Snapshot } from '../../workbook/workbook';
import { applicationPlace } from '../session/applicationPlace';
import { useSession } from '../session/session';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    scrollMarginTop: '90px',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  id: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  show: { alignSelf: 'flex-start' },
});

interface PanelHeadProps {
  /** The heading, which gets the focus when the panel opens. */
  readonly ref: Ref<HTMLHeadingElement>;
  readonly row: RankedApplication;
  readonly entered: Application;
  readonly snapshot: Snapshot;
}

/** Which application it is, and whose. */
export function PanelHead({ ref, row, entered, snapshot }: PanelHeadProps) {
  const styles = useStyles();
  const words = useWords();
  const { goTo, material } = useSession();
  const place = applicationPlace(snapshot, row.id);
  const goals = entered.goals.map((id) => {
    const goal = material?.portfolio?.goals.find((each) => each.id === id);
    return goal === undefined ? id : `${id} ${goal.title}`;
  });
  const facts = [
    [words('factAdministration'), entered.administration],
    [words('factObject'), entered.object],
    [words('factResponsible'), entered.responsible],
    [words('factStatus'), entered.status],
    [words('factGoals'), goals.join('; ')],
    [words('factLegal'), entered.legalRequirement ? words('factLegalYes') : undefined],
    [words('factReused'), entered.reusedFrom],
  ] as const;
  return (
    <div className={styles.root}>
      <h1 ref={ref} className={styles.title} tabIndex={-1}>
        <span className={styles.id}>{row.id}</span> {row.title}
      </h1>
      <dl className={styles.facts}>
        {facts.map(
          ([term, fact]) =>
            fact !== undefined &&
            fact !== '' && (
              <div key={term} style={{ display: 'contents' }}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.fact}>{fact}</dd>
              </div>
            ),
        )}
      </dl>
      {place !== null && (
        <Button className={styles.show} size="small" onClick={() => goTo(place.sheet, place.cell)}>
          {words('showInWorkbook')}
        </Button>
      )}
    </div>
  );
}
