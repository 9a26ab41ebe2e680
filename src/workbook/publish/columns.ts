/** Formats of the areas' columns. */
import type { AreaColumn } from './area';

export const kronor = '#,##0';
export const points = '0.0';
export const share = '0.0%';
export const place = '0';

export const column = (key: string, header: string, format?: string, width?: number): AreaColumn => ({
  key,
  header,
  format,
  width,
});
