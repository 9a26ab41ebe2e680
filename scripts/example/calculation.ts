import { netPresentValue } from '../../src/model/benefit/discounting';
import { internalRate } from '../../src/model/benefit/internalRate';
import { avoidedCost, hourCost, hoursSaved, valueOfTime } from '../../src/model/benefit/labour';
import { payback } from '../../src/model/benefit/payback';
import { netPresentValueRatio } from '../../src/model/benefit/ratios';
import type { Outcome } from '../../src/model/refusal';
import { columnLetters } from '../../src/workbook/cells/address';
import type { Content, Table } from './data';
import { figure, linesOf } from './data';

/** How Excel stores a custom function in a file: namespace and name joined by underscores. */
export const nytta = (name: string, ...args: readonly string[]): string =>
  `_xldudf_NYTTA_${name}(${args.join(',')})`;

export const years = [2027, 2028, 2029, 2030, 2031, 2032] as const;

/** Share of the full benefit that has come about in each year from the first (see the catalogue's INFORANDETAKT). */
export const ramps: Readonly<Record<string, readonly number[]>> = {
  snabb: [0.75, 1, 1, 1],
  standard: [0.5, 0.75, 1, 1],
  långsam: [0.25, 0.5, 0.75, 1],
};

/** The figure of an outcome; where there is none, the words that the formula's IFERROR puts in the cell. */
function shown(outcome: Outcome<number>, otherwise = ''): number | string {
  return outcome.ok ? outcome.value : otherwise;
}

/** Where the calculation finds its assumptions: A1 references with their sheet, and the values that stand there. */
export interface Assumptions {
  readonly discountRate: { readonly at: string; readonly value: number };
  readonly payrollOverhead: { readonly at: string; readonly value: number };
  readonly annualHours: { readonly at: string; readonly value: number };
}

export interface HourCost {
  readonly role: string;
  readonly pay: number;
  readonly cost: Content;
  readonly at: string;
}

/** Timkostnader: roles with their pay and what an hour costs. */
export function hourCosts(assumptions: Assumptions, firstRow: number): readonly HourCost[] {
  return linesOf('timkostnader')
    .slice(1)
    .map(([role = '', pay = ''], index) => {
      const row = firstRow + index;
      const { payrollOverhead, annualHours } = assumptions;
      const cost = {
        formula: nytta('TIMKOSTNAD', `B${row}`, payrollOverhead.at, annualHours.at),
        result: shown(hourCost(Number(pay), payrollOverhead.value, annualHours.value)),
      };
      return { role, pay: Number(pay), cost, at: `Timkostnader!$C$${row}` };
    });
}

/** The full yearly value of a benefit, in kronor; blank where it is not valued in money. */
export function yearlyValue(table: Table, row: readonly Content[], index: number): Content {
  const cell = (header: string): string => `${columnLetters(table.headers.indexOf(header))}${index + 2}`;
  const value = (header: string): number => figure(row[table.headers.indexOf(header)]);
  const kind = row[table.headers.indexOf('Slag')];
  if (kind === 'Tid' && value('Timkostnad') > 0) {
    const hours = hoursSaved(
      value('Volym'),
      value('Minuter före'),
      value('Minuter efter'),
      value('Nyttjandegrad'),
    );
    const saved = nytta(
      'TIDSBESPARING',
      cell('Volym'),
      cell('Minuter före'),
      cell('Minuter efter'),
      cell('Nyttjandegrad'),
    );
    return {
      formula: nytta('TIDSVARDE', saved, cell('Timkostnad')),
      result: hours.ok ? shown(valueOfTime(hours.value, value('Timkostnad'))) : '',
    };
  }
  if (kind === 'Undviken kostnad') {
    return {
      formula: nytta('UNDVIKENKOSTNAD', cell('Antal'), cell('Styckkostnad'), cell('Minskning')),
      result: shown(avoidedCost(value('Antal'), value('Styckkostnad'), value('Minskning'))),
    };
  }
  if (kind === 'Intäkt') {
    return {
      formula: `${cell('Antal')}*${cell('Styckkostnad')}`,
      result: value('Antal') * value('Styckkostnad'),
    };
  }
  if (kind === 'Formel') return product(table, row, cell);
  return null;
}

/** The row's own formula as a formula of the sheet. The example's are products of columns, named as FORMEL names them. */
function product(table: Table, row: readonly Content[], cell: (header: string) => string): Content {
  const factors = String(row[table.headers.indexOf('Formel')])
    .split('*')
    .map((name) => {
      const header = table.headers.find((one) => one.toLowerCase().replace(/\s+/gu, '_') === name.trim());
      if (header === undefined) throw new Error(`no column for ${name}`);
      return { at: cell(header), value: figure(row[table.headers.indexOf(header)]) };
    });
  return {
    formula: factors.map(({ at }) => at).join('*'),
    result: factors.reduce((result, { value }) => result * value, 1),
  };
}

/** One application's flows, year by year, and the measures on them. */
export interface Flows {
  readonly benefits: readonly number[];
  readonly investments: readonly number[];
  readonly running: readonly number[];
}

export interface Measures {
  readonly netPresentValue: number | string;
  readonly ratio: number | string;
  readonly internalRate: number | string;
  readonly payback: number | string;
}

export function measuresOf({ benefits, investments, running }: Flows, rate: number): Measures {
  const net = benefits.map((benefit, year) => benefit - (investments[year] ?? 0) - (running[year] ?? 0));
  return {
    netPresentValue: shown(netPresentValue(rate, net)),
    ratio: shown(netPresentValueRatio(benefits, investments, rate, running), 'saknas'),
    internalRate: shown(internalRate(net), 'saknas'),
    payback: shown(payback(net), 'ej inom tiden'),
  };
}
