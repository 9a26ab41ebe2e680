import type { Language } from './language';

/** The form in which numbers are written for each language: Swedish as in Sweden, English as in the United Kingdom. */
const regions = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(language: Language, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${name}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(regions[language], options);
    formats.set(key, format);
  }
  return format;
}

/** Whole kronor with thousands apart: `1 250 000 kr`, `SEK 1,250,000`. */
export function kronor(language: Language, amount: number): string {
  return formatFor(language, 'kronor', {
    style: 'currency',
    currency: 'SEK',
    currencyDisplay: language === 'sv' ? 'symbol' : 'code',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** A number of points with one decimal, as scores and contributions are shown: `54,3`. */
export function points(language: Language, value: number): string {
  return formatFor(language, 'points', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** A share (0 to 1) as per cent with at most one decimal: `25 %`, `33.3%`. */
export function perCent(language: Language, share: number): string {
  return formatFor(language, 'perCent', { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A share (0 to 1) as a number of percentage points, without the sign: `2,4`. */
export function percentagePoints(language: Language, share: number): string {
  return formatFor(language, 'number1', { maximumFractionDigits: 1 }).format(share * 100);
}

/** A number as it is entered and read back, with up to six decimals and thousands apart: `1 200 000`, `0,25`. */
export function plainNumber(language: Language, value: number): string {
  return formatFor(language, 'plain', { maximumFractionDigits: 6 }).format(value);
}

/** A ratio with two decimals, or three where it is asked for: `0,04`, `0,102`. */
export function ratio(language: Language, value: number, decimals: 2 | 3 = 2): string {
  return formatFor(language, `ratio${decimals}`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A time of day: `14:32`. */
export function timeOfDay(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(regions[language], { hour: '2-digit', minute: '2-digit' }).format(moment);
}

/** Items as a sentence lists them: `A, B och C`, `A, B and C`. */
export function listed(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(regions[language], { style: 'long', type: 'conjunction' }).format(items);
}

/** Items of which one is enough: `A, B eller C`, `A, B or C`. */
export function listedOr(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(regions[language], { style: 'long', type: 'disjunction' }).format(items);
}

/**
 * The number that a person has typed, or null where it is none. Both languages accept a decimal comma or a decimal
 * point and spaces between thousands; in English a comma followed by exactly three digits parts thousands (`1,250,000`).
 */
export function typedNumber(language: Language, text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(/\u2212/g, '-');
  const whole =
    language === 'en' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replace(/,/g, '') : bare;
  if (!/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(whole)) return null;
  const value = Number(whole.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}
