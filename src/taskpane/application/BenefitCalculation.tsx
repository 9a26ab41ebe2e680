import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { refusalSentence } from '../../locale/functionWords';
import { kronor, plainNumber } from '../../locale/format';
import type { Application } from '../../model/portfolio/portfolio';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import { Notice } from '../shell/Notice';
import { Lead, Section } from '../shell/View';
import { useLanguage, useWords } from '../shell/language';
import { Assumptions } from './Assumptions';
import { BenefitLines } from './BenefitLines';
import { BenefitProblems } from './BenefitProblems';
import { Measures } from './Measures';
import { YearProfile } from './YearProfile';
import { calculatedOf } from './calculated';
import { usePanelStyles } from './panelStyles';

interface BenefitCalculationProps {
  readonly entered: Application;
  readonly reading: PortfolioReading;
}

/** What the application is calculated to give and cost, year by year, and what that rests on. */
export function BenefitCalculation({ entered, reading }: BenefitCalculationProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const { id, netPresentValue, netPresentValueRatio } = entered;
  const calculated = useMemo(() => calculatedOf(reading, id), [reading, id]);
  const inWorkbook =
    netPresentValue === null
      ? null
      : words('benefitEntered', {
          value: kronor(language, netPresentValue),
          ratio: netPresentValueRatio === null ? '–' : ratio(netPresentValueRatio),
        });

  function ratio(value: number): string {
    return plainNumber(language, Math.round(value * 100) / 100);
  }

  if (calculated === null) {
    return (
      <Section title={words('benefitTitle')}>
        <Lead>{words('benefitNone')}</Lead>
        {inWorkbook !== null && <p className={mergeClasses(styles.sentence, styles.quiet)}>{inWorkbook}</p>}
      </Section>
    );
  }
  const { outcome, lineAt, problemAt, assumptionAt } = calculated;
  if (!outcome.ok) {
    return (
      <Section title={words('benefitTitle')}>
        <Notice intent="warning" title={words('benefitNotCalculated')}>
          {refusalSentence(language, outcome.refusal)}
        </Notice>
      </Section>
    );
  }
  const calculation = outcome.value;
  const differs =
    netPresentValue !== null &&
    Math.round(netPresentValue) !== Math.round(calculation.measures.netPresentValue);
  return (
    <Section title={words('benefitTitle')}>
      <Measures calculation={calculation} />
      {differs && (
        <p
          className={mergeClasses(styles.sentence, styles.quiet)}
        >{`${words('benefitDiffers')} ${inWorkbook}`}</p>
      )}
      <BenefitProblems problems={calculation.problems} problemAt={problemAt} />
      <YearProfile calculation={calculation} />
      <BenefitLines calculation={calculation} lineAt={lineAt} />
      <Assumptions assumptions={calculation.assumptions} assumptionAt={assumptionAt} />
    </Section>
  );
}
