import { parameterInForce } from '../read/parameters';
import type { Publication } from './publication';

/** How large amounts the unit and the director may decide about, kronor; null where the workbook does not say. */
export interface Limits {
  readonly unit: number | null;
  readonly director: number | null;
}

/** The limits that hold in the round's year. */
export function limitsOf({ portfolio, reading }: Pick<Publication, 'portfolio' | 'reading'>): Limits {
  const year = portfolio.budgets[0]?.year ?? null;
  const limit = (key: 'unitLimit' | 'directorLimit'): number | null =>
    parameterInForce(reading.parameters, key, year)?.value ?? null;
  return { unit: limit('unitLimit'), director: limit('directorLimit') };
}
