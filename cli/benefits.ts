import { calculationProblemSentence } from '../src/locale/calculationWords';
import { sayCli } from '../src/locale/cliWords';
import { refusalSentence } from '../src/locale/functionWords';
import type { Language } from '../src/locale/language';
import type { FilledBenefit } from '../src/workbook/write/benefits';

/** Each application's calculated benefit, and why it is not there where it is not. */
export function benefitsJson(benefits: readonly FilledBenefit[], language: Language): readonly unknown[] {
  return benefits.map(({ application, calculation, outcome }) => {
    const measures = calculation?.ok === true ? calculation.value.measures : null;
    return {
      id: application,
      outcome,
      netPresentValue: measures?.netPresentValue ?? null,
      netPresentValueRatio: measures?.netPresentValueRatio ?? null,
      problems:
        calculation === null
          ? []
          : calculation.ok
            ? calculation.value.problems.map((problem) => calculationProblemSentence(language, problem))
            : [refusalSentence(language, calculation.refusal)],
    };
  });
}

/** How many have their benefit filled in, and why the others have not, or too low a one. */
export function benefitLines(benefits: readonly FilledBenefit[], language: Language): readonly string[] {
  const filled = benefits.filter(({ outcome }) => outcome !== 'notCalculated').length;
  const others = benefits.flatMap((benefit) => {
    const reason = reasonOf(benefit, language);
    return reason === null ? [] : [`  ${benefit.application}: ${reason}`];
  });
  return [sayCli(language, 'benefitsFilled', { filled, all: benefits.length }), ...others, ''];
}

function reasonOf({ calculation, outcome }: FilledBenefit, language: Language): string | null {
  if (outcome === 'filled') return null;
  if (calculation === null) return sayCli(language, 'noBenefitLines');
  if (!calculation.ok) return refusalSentence(language, calculation.refusal);
  const ofBenefits = calculation.value.problems.filter(({ line }) => line !== null && 'benefit' in line);
  const reasons = ofBenefits.map((problem) => calculationProblemSentence(language, problem)).join(' ');
  return `${sayCli(language, 'benefitTooLow')} ${reasons}`;
}
