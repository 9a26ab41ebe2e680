import { kronor } from '../../locale/format';
import type { Calculation } from '../../model/benefit/application/calculation';
import type { Beneficiary, BenefitLine } from '../../model/benefit/application/material';
import type { Place } from '../../workbook/read/place';
import { useLanguage, useWords } from '../shell/language';
import { ToCell } from './ToCell';
import { usePanelStyles } from './panelStyles';

const beneficiaries = {
  ownAdministration: 'benefitOwn',
  otherAdministration: 'benefitOther',
  residents: 'benefitResidents',
  society: 'benefitSociety',
} as const satisfies Record<Beneficiary, string>;

interface BenefitLinesProps {
  readonly calculation: Calculation;
  readonly lineAt: (line: BenefitLine) => Place | null;
}

/** Each benefit, whom it falls to and what it is worth; those that are described and not valued come last. */
export function BenefitLines({ calculation: { lines, unvalued }, lineAt }: BenefitLinesProps) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const item = (line: BenefitLine, index: number, said: string) => {
    const place = lineAt(line);
    return (
      <li key={`${place?.cell ?? ''} ${index}`} className={styles.item}>
        <span className={styles.name}>{line.benefit ?? words('benefitUnnamed')}</span>
        <span>{said}</span>
        {line.beneficiary !== null && (
          <span className={styles.quiet}>{words(beneficiaries[line.beneficiary])}</span>
        )}
        {place !== null && <ToCell place={place} />}
      </li>
    );
  };
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words('linesTitle')}</h3>
      <ul className={styles.list} data-list="benefits">
        {lines.map(({ value, presentValue }, index) =>
          item(
            value.line,
            index,
            words('lineWorth', {
              yearly: kronor(language, value.yearly * value.usage),
              value: kronor(language, presentValue.realised),
            }),
          ),
        )}
        {unvalued.map((line, index) => item(line, lines.length + index, words('lineUnvalued')))}
      </ul>
    </div>
  );
}
