import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { useMemo } from 'react';
import type { Gate, Portfolio } from '../../model/portfolio/portfolio';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import { readinessOf } from '../../workbook/read/readiness';
import { Lead, Section } from '../shell/View';
import { useWords } from '../shell/language';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  mark: { fontSize: '20px', lineHeight: 0 },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorNeutralForeground2 },
  stops: { color: tokens.colorPaletteRedForeground1 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReadinessProps {
  readonly id: string;
  readonly portfolio: Portfolio;
  readonly reading: PortfolioReading;
}

/** How far the application has come, and which of it the round demands. */
export function Readiness({ id, portfolio, reading }: ReadinessProps) {
  const styles = useStyles();
  const words = useWords();
  const application = portfolio.applications.find((each) => each.id === id);
  const readiness = useMemo(
    () => (application === undefined ? null : readinessOf(application, reading)),
    [application, reading],
  );
  if (application === undefined || readiness === null) return null;
  const gates = portfolio.gates ?? [];
  const gateOf = (kind: Gate['kind']): Gate | undefined => gates.find((gate) => gate.kind === kind);
  const wanted = gateOf('indicators');
  const least = wanted?.kind === 'indicators' ? (wanted.least ?? 1) : 1;
  const { anchored } = application;
  const items = [
    {
      kind: 'anchored',
      met: anchored === true,
      said: words(anchored === null ? 'readyAnchoredBlank' : anchored ? 'readyAnchored' : 'readyNotAnchored'),
    },
    {
      kind: 'benefit',
      met: readiness.benefitCalculated,
      said: words(readiness.benefitCalculated ? 'readyBenefit' : 'readyNoBenefit'),
    },
    {
      kind: 'indicators',
      met: readiness.smartIndicators >= least,
      said: words('readyIndicators', { count: readiness.smartIndicators }),
    },
    {
      kind: 'runningCost',
      met: readiness.runningCostPlan,
      said: words(readiness.runningCostPlan ? 'readyRunningCost' : 'readyNoRunningCost'),
    },
  ] as const;
  return (
    <Section title={words('readyTitle')}>
      {gates.length > 0 && (
        <Lead>{words(portfolio.rankUnready === true ? 'readyRankedAnyway' : 'readyLead')}</Lead>
      )}
      <ul className={styles.list} data-list="readiness">
        {items.map(({ kind, met, said }) => {
          const demanded = gateOf(kind) !== undefined;
          const Icon = met ? CheckmarkCircleFilled : DismissCircleRegular;
          return (
            <li key={kind} className={styles.item}>
              <span
                className={mergeClasses(styles.mark, met ? styles.yes : demanded ? styles.stops : styles.no)}
              >
                <Icon aria-hidden />
              </span>
              <span>
                {said}
                {demanded && (
                  <span className={styles.note}>
                    {' '}
                    {words(met ? 'readyDemandedMet' : 'readyDemandedNotMet')}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
