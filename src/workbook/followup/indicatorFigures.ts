/** How an indicator's figures are shown: shares of a whole as per cent, others as they are typed. */
import { perCent, plainNumber } from '../../locale/format';
import { isShareUnit } from '../../model/followup/smart';
import { general } from '../publish/columns';
import type { IndicatorRow } from '../read/material';

type Figures = Pick<IndicatorRow, 'unit' | 'baseline' | 'target' | 'outcome'>;

function isShare({ unit, baseline, target, outcome }: Figures): boolean {
  return isShareUnit(unit) && [baseline, target, outcome].every((one) => one === null || Math.abs(one) <= 1);
}

/** Number format of the indicator's own figures. */
export function figureFormat(figures: Figures): string {
  if (!isShare(figures)) return general;
  const { baseline, target, outcome } = figures;
  const isWhole = [baseline, target, outcome].every(
    (one) => one === null || Math.abs(one * 100 - Math.round(one * 100)) < 1e-9,
  );
  return isWhole ? '0%' : '0.0%';
}

/** Number format of a figure that is worked out between the indicator's own. */
export function betweenFormat(figures: Figures): string {
  return isShare(figures) ? '0.0%' : '#,##0.0';
}

/** One of the indicator's figures in words, with its unit. */
export function figureText(value: number, figures: Figures): string {
  if (isShare(figures)) return perCent('sv', value);
  return [plainNumber('sv', value), figures.unit ?? ''].join(' ').trim();
}
