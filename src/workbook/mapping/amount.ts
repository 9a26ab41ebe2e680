import { readNumber } from '../cells/numbers';
import type { CellValue } from '../workbook';
import type { Unit } from './targets';
import { units } from './targets';

/** What an amount of a list was read as. `sure` is false where a word such as "ca" stood before it. */
export interface ReadAmount {
  readonly kronor: number;
  readonly sure: boolean;
}

const about = /^(ca|cirka|circa|c:a|omkring|ungefär|approx|about)\.?\s+/iu;
const ownUnit =
  /\s*(tkr|kkr|ksek|tsek|tusen(?:\s+(?:kr|kronor))?|mnkr|mkr|msek|miljon(?:er)?(?:\s+(?:kr|kronor))?|kr|sek|kronor|:-|,-)\.?$/iu;
const leadingUnit = /^(sek|kr)\s+/iu;

/**
 * The kronor that a cell of a list says, rounded to whole ones: a number in the column's unit, or a text such as
 * `1 200 000 kr`, `1,2 mnkr`, `ca 500 tkr`, `1.200.000`. A unit in the cell goes before the column's. Null where it
 * cannot be told: `1.200` may mean two things.
 */
export function amountIn(cell: CellValue, unit: Unit): ReadAmount | null {
  if (typeof cell === 'number') return kronorOf(cell, units[unit], true);
  if (typeof cell !== 'string') return null;
  let text = cell.normalize('NFKC').trim();
  const sure = !about.test(text);
  text = text.replace(about, '').replace(leadingUnit, '');
  const said = ownUnit.exec(text)?.[1]?.toLowerCase();
  const bare = plain(text.replace(ownUnit, ''));
  const reading = bare === null ? null : readNumber(bare);
  if (reading?.is !== 'value' || text.includes('%')) return null;
  return kronorOf(reading.value, said === undefined ? units[unit] : factorOf(said), sure);
}

function kronorOf(figure: number, factor: number, sure: boolean): ReadAmount | null {
  const kronor = Math.round(figure * factor);
  return Number.isSafeInteger(kronor) ? { kronor, sure } : null;
}

function factorOf(said: string): number {
  if (/^(tkr|kkr|ksek|tsek|tusen)/u.test(said)) return units.tkr;
  return /^(mnkr|mkr|msek|miljon)/u.test(said) ? units.mnkr : units.kr;
}

/** The figure as Swedish writes it: groups of thousands without points or commas, a decimal point as a comma. */
function plain(text: string): string | null {
  if (/^-?\d{1,3}([.,])\d{3}(?:\1\d{3})+$/u.test(text)) return text.replace(/[.,]/gu, '');
  if (/^-?\d{1,3}(,\d{3})+\.\d{1,2}$/u.test(text)) return text.replace(/,/gu, '').replace('.', ',');
  if (/^-?\d{1,3}(\.\d{3})+,\d{1,2}$/u.test(text)) return text.replace(/\./gu, '');
  if (/^-?\d{1,3}\.\d{3}$/u.test(text)) return null;
  return /^-?\d+\.\d+$/u.test(text) ? text.replace('.', ',') : text;
}
