import { plainNumber } from '../../locale/format';
import type { Language } from '../../locale/language';
import type { PaneKey } from '../../locale/paneWords';
import type { Axis } from './axis';

/** In what an axis of kronor counts, so that its figures are short. */
export interface MoneyUnit {
  readonly size: number;
  readonly name: PaneKey;
}

export function moneyUnitOf({ min, max }: Axis): MoneyUnit {
  const greatest = Math.max(Math.abs(min), Math.abs(max));
  if (greatest >= 1_000_000) return { size: 1_000_000, name: 'chartMillions' };
  if (greatest >= 1_000) return { size: 1_000, name: 'chartThousands' };
  return { size: 1, name: 'chartKronor' };
}

export function moneyTicks({ ticks }: Axis, { size }: MoneyUnit, language: Language): readonly string[] {
  return ticks.map((tick) => plainNumber(language, tick / size));
}

export function plainTicks({ ticks }: Axis, language: Language): readonly string[] {
  return ticks.map((tick) => plainNumber(language, tick));
}
