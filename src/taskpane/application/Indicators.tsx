import { listed, plainNumber } from '../../locale/format';
import type { IndicatorRow } from '../../workbook/read/material';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import { lacking } from '../../workbook/read/readiness';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { ToCell } from './ToCell';
import { usePanelStyles } from './panelStyles';

interface IndicatorsProps {
  readonly id: string;
  readonly reading: PortfolioReading;
}

/** How the application's benefit is to be measured, and what its indicators lack. */
export function Indicators({ id, reading }: IndicatorsProps) {
  const styles = usePanelStyles();
  const words = useWords();
  const own = reading.indicators.filter(({ application }) => application === id);
  return (
    <Section title={words('indicatorsTitle')}>
      {own.length === 0 && <Lead>{words('indicatorsNone')}</Lead>}
      {own.length > 0 && (
        <ul className={styles.list} data-list="indicators">
          {own.map((indicator) => (
            <li key={indicator.place.cell} className={styles.item}>
              <Indicator indicator={indicator} />
              <ToCell place={indicator.place} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Indicator({ indicator }: { readonly indicator: IndicatorRow }) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const { unit, baseline, baselineDate, target, targetDate, method, owner, outcome, outcomeDate } = indicator;
  const figure = (value: number | null): string => (value === null ? '–' : plainNumber(language, value));
  const on = (date: string | null): string => (date === null ? '' : ` (${date})`);
  const missing = lacking(indicator);
  return (
    <>
      <span className={styles.name}>{indicator.indicator ?? '–'}</span>
      <span>
        {words('indicatorFromTo', {
          from: `${figure(baseline)}${on(baselineDate)}`,
          to: `${figure(target)}${on(targetDate)}`,
          unit: unit ?? '',
        })}
      </span>
      {outcome !== null && (
        <span>{words('indicatorOutcome', { outcome: `${figure(outcome)}${on(outcomeDate)}` })}</span>
      )}
      {(owner !== null || method !== null) && (
        <span className={styles.quiet}>{[owner, method].filter((text) => text !== null).join('. ')}</span>
      )}
      <span className={missing.length === 0 ? styles.quiet : undefined}>
        {missing.length === 0
          ? words('indicatorWhole')
          : words('indicatorLacks', { columns: listed(language, missing) })}
      </span>
    </>
  );
}
