import { mergeClasses } from '@fluentui/react-components';
import { kronor, perCent, plainNumber } from '../../locale/format';
import type { Calculation } from '../../model/benefit/application/calculation';
import { useLanguage, useWords } from '../shell/language';
import { FigureTable } from './FigureTable';
import { Tiles } from './Tiles';
import { usePanelStyles } from './panelStyles';

/** What the whole comes to: net present value, its ratio, payback; and the three benefits against the costs. */
export function Measures({ calculation }: { readonly calculation: Calculation }) {
  const styles = usePanelStyles();
  const language = useLanguage();
  const words = useWords();
  const { measures, benefitValue, costValue, years, rate } = calculation;
  const { netPresentValue, netPresentValueRatio, payback, internalRate, breakEvenShare } = measures;
  const decimal = (value: number, decimals: number): string =>
    plainNumber(language, Number(value.toFixed(decimals)));
  const line = (key: Parameters<typeof words>[0], value: number) => ({
    id: key,
    name: words(key),
    figures: [kronor(language, value)],
  });
  return (
    <>
      <Tiles
        tiles={[
          { name: words('measureNpv'), figure: kronor(language, netPresentValue) },
          {
            name: words('measureRatio'),
            figure: netPresentValueRatio === null ? '–' : decimal(netPresentValueRatio, 2),
            note: words(netPresentValueRatio === null ? 'measureNoCost' : 'measureRatioNote'),
          },
          {
            name: words('measurePayback'),
            figure: payback === null ? '–' : words('measureYears', { years: decimal(payback, 1) }),
            note: payback === null ? words('measureNeverPaid') : '',
          },
          {
            name: words('measureRate'),
            figure: internalRate === null ? '–' : perCent(language, internalRate),
          },
        ]}
      />
      <FigureTable
        caption={words('valueCaption')}
        headings={[words('valueWhat'), words('valueKronor')]}
        rows={[
          line('valueTheoretical', benefitValue.theoretical),
          line('valueExpected', benefitValue.realised),
          line('valueTakenHome', benefitValue.takenHome),
          line('valueInvestment', -costValue.investment),
          line('valueOperation', -costValue.operation),
          line('valueOwnTime', -costValue.ownTime),
        ]}
        sum={line('measureNpv', netPresentValue)}
      />
      <p className={mergeClasses(styles.sentence, styles.quiet)}>
        {words('valueExplained', {
          rate: perCent(language, rate),
          from: years[0] ?? '',
          to: years[years.length - 1] ?? '',
        })}
      </p>
      {breakEvenShare !== null && breakEvenShare >= 0 && (
        <p className={styles.sentence}>
          {words(breakEvenShare <= 1 ? 'valueBreakEven' : 'valueBreakEvenOver', {
            share: perCent(language, breakEvenShare),
          })}
        </p>
      )}
    </>
  );
}
