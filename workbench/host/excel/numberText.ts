import { isErrorValue } from '../engine/engine';
import type { Value } from '../engine/engine';

/**
 * A cell's text as the grid shows it, for the formats that this product and its example use: General, text,
 * digits with or without thousands and decimals, percent, and dates in year-month-day form. Other formats show as General.
 */
export function shownText(value: Value, format: string, culture: string): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean')
    return value
      ? culture.startsWith('sv')
        ? 'SANT'
        : 'TRUE'
      : culture.startsWith('sv')
        ? 'FALSKT'
        : 'FALSE';
  if (typeof value === 'string') return value;
  if (/^y{2,4}-m{1,2}-d{1,2}$/i.test(format))
    return new Date(Date.UTC(1899, 11, 30) + value * 86400000).toISOString().slice(0, 10);
  const positive = format.split(';')[0] ?? '';
  const pattern = /^("[^"]*")?([#,0]*0)(?:\.(0+))?(%)?(\s?(?:"[^"]*"|kr))?$/.exec(
    positive.replaceAll('\\', ''),
  );
  if (pattern === null)
    return new Intl.NumberFormat(culture, { maximumFractionDigits: 10, useGrouping: false }).format(value);
  const decimals = pattern[3]?.length ?? 0;
  const number = new Intl.NumberFormat(culture, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: pattern[2]?.includes(',') ?? false,
  }).format(pattern[4] ? value * 100 : value);
  const before = (pattern[1] ?? '').replaceAll('"', '');
  const after = (pattern[5] ?? '').replaceAll('"', '');
  return `${before}${number}${pattern[4] ?? ''}${after}`;
}
