import { refuse } from '../refusal';
import { finite, LONGEST_PERIODS, rateGuard, seriesGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/**
 * Modified internal rate of return (Excel's MIRR): negative flows are financed at one rate, positive ones reinvested at
 * another, `((Σ pos·(1+rr)^(n-t)) / (-Σ neg/(1+fr)^t))^(1/n) - 1` with n one less than the number of flows.
 * Without both signs there is nothing to divide or to grow: #DIV/0!, where Excel gives -100 % for costs alone.
 */
export function modifiedRate(
  flows: readonly number[],
  finance: number,
  reinvestment: number,
): BenefitOutcome {
  const wrong =
    seriesGuard('flows', flows, LONGEST_PERIODS) ??
    rateGuard('financeRate', finance) ??
    rateGuard('reinvestmentRate', reinvestment);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const last = flows.length - 1;
  let grown = 0;
  let owed = 0;
  flows.forEach((flow, period) => {
    if (flow > 0) grown += flow * Math.exp((last - period) * Math.log1p(reinvestment));
    else owed -= flow * Math.exp(-period * Math.log1p(finance));
  });
  if (grown === 0 || owed === 0) return refuse('divisionByZero', 'noSignChange', { argument: 'flows' });
  return finite(Math.exp(Math.log(grown / owed) / last) - 1);
}
