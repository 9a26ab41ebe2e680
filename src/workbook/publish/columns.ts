/** Formats of the areas' columns. */
import type { AreaColumn } from './area';

export const kronor = '#,##0';
export const points = '0.0';
export const share = '0.0%';
export const place = '0';
/** Figures as they stand, of any unit. */
export const general = 'General';
/** Figures of different kinds under each other: thousands apart, smaller ones as they stand. */
export const mixed = '[>=1000]#,##0;General';

export const column = (key: string, header: string, format?: string, width?: number): AreaColumn => ({
  key,
  header,
  format,
  width,
});
