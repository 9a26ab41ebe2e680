import { kronor, points } from '../../locale/format';
import type { Language } from '../../locale/language';
import { sayPane } from '../../locale/paneWords';
import type { Priced } from '../../model/portfolio/explanation/prices';
import type { Portfolio } from '../../model/portfolio/portfolio';
import { conditionInWords } from '../ranking/remarks';
import { capital } from './capital';
import { quotedTitles } from './quoted';

/** Points less than this are nothing: the selection counts in whole millionths. */
const nothing = 5e-7;

/** What is priced, as a heading: a condition, or a resource of a year. */
export function pricedInWords(priced: Priced, portfolio: Portfolio, language: Language): string {
  if (priced.kind === 'capacity') {
    const { resource, year } = priced.capacity;
    return sayPane(language, 'pricedCapacity', { resource, year });
  }
  return capital(conditionInWords(priced.condition, portfolio, language), language);
}

/** A decision that someone has forced, which asks for a reason. */
export function isForced(priced: Priced): boolean {
  return (
    priced.kind === 'condition' && (priced.condition.kind === 'must' || priced.condition.kind === 'mustNot')
  );
}

/** The reason that a forced decision was given; null for other conditions, and where none was given. */
export function reasonOf(priced: Priced): string | null {
  if (priced.kind === 'capacity') return null;
  const { condition } = priced;
  if (condition.kind !== 'must' && condition.kind !== 'mustNot') return null;
  const reason = condition.reason.trim();
  return reason === '' ? null : reason;
}

/** What it costs, and what would be otherwise without it. */
export function priceInWords(priced: Priced, portfolio: Portfolio, language: Language): string {
  const say = (key: Parameters<typeof sayPane>[1], values = {}): string => sayPane(language, key, values);
  const titles = (ids: readonly string[]): string => quotedTitles(ids, portfolio, language);
  if (priced.prevents) return say('pricePrevents');
  if (priced.points === null) return say('priceUnknown');
  const values = {
    points: points(language, priced.points),
    in: titles(priced.in),
    out: titles(priced.out),
  };
  const sentences = [priceSentence(priced, values, say)];
  const { kronor: more } = priced;
  if (priced.points > nothing && more !== null && more !== 0) {
    const amount = kronor(language, Math.abs(more));
    sentences.push(say(more > 0 ? 'priceMoreMoney' : 'priceLessMoney', { amount }));
  }
  if (!priced.proven) sentences.push(say('priceNotProven'));
  return sentences.join(' ');
}

function priceSentence(
  priced: Priced,
  values: Readonly<Record<string, string>>,
  say: (key: Parameters<typeof sayPane>[1], values?: Readonly<Record<string, string>>) => string,
): string {
  if ((priced.points ?? 0) <= nothing) return say('priceNone');
  // So small that it would read as nothing.
  if ((priced.points ?? 0) < 0.05) return say('priceSmall');
  if (priced.in.length === 0) return say('priceOut', values);
  if (priced.out.length === 0) return say('priceIn', values);
  return say('priceSwap', values);
}

/** Proven to cost nothing. */
export function isFree({ prevents, points: cost, proven }: Priced): boolean {
  return !prevents && cost !== null && cost <= nothing && proven;
}

/** What stops a portfolio first, then the dearest. The order within is the sheet's. */
export function dearestFirst(prices: readonly Priced[]): readonly Priced[] {
  const weight = ({ prevents, points: cost }: Priced): number => (prevents ? Infinity : (cost ?? -1));
  return [...prices].sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) - weight(a)));
}
