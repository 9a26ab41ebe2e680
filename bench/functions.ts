/**
 * Speed of the built functions.js against its peers, as ratios within one run: how many times longer the other takes.
 * `npx tsx bench/functions.ts` after `npm run build`. Functions are called as Excel calls them, with ranges of cells.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { IRR, NPV } from '@formulajs/formulajs';
import { irr, npv } from 'financial';

type Call = (...args: unknown[]) => unknown;

function builtFunctions(): ReadonlyMap<string, Call> {
  const file = join(__dirname, '../dist/functions.js');
  if (!existsSync(file)) throw new Error('dist/functions.js is missing: run `npm run build` first');
  const registered = new Map<string, Call>();
  const host = {
    associate: (id: string, call: Call) => registered.set(id, call),
    Error: class extends Error {},
    ErrorCode: {},
  };
  const run = runInThisContext(`(function (CustomFunctions) {${readFileSync(file, 'utf8')}\n})`) as (
    host: unknown,
  ) => void;
  run(host);
  return registered;
}

/** Keeps what is measured from being left out as unused. */
let sink = 0;

/** Nanoseconds per call: the best of several rounds, each long enough for the clock. */
function nanoseconds(call: () => unknown): number {
  const round = (calls: number): number => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < calls; index++) sink += Number(call()) || 0;
    return Number(process.hrtime.bigint() - start);
  };
  let calls = 1;
  while (round(calls) < 20e6) calls *= 2;
  let best = Number.POSITIVE_INFINITY;
  for (let index = 0; index < 7; index++) best = Math.min(best, round(calls) / calls);
  return best;
}

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly other: string;
  readonly theirs: number;
}

const functions = builtFunctions();
const named = (id: string): Call => {
  const call = functions.get(id);
  if (call === undefined) throw new Error(`${id} is not in dist/functions.js`);
  return call;
};
const netPresentValue = named('NETTONUVARDE');
const internalRate = named('INTERNAVKASTNING');
const calculation = named('KALKYL');

/** An investment and benefits that grow: year 0 and so many years after it. */
function flows(years: number): number[] {
  return [-1_000_000, ...Array.from({ length: years }, (_, year) => (1_300_000 / years) * (1 + year / 100))];
}

/** The formula as it is written, no checks. */
function writtenLoop(rate: number, series: readonly number[]): number {
  let value = 0;
  for (let year = 0; year < series.length; year++) value += (series[year] as number) / (1 + rate) ** year;
  return value;
}

/** The least that it can be worked out with: no powers, no checks. */
function bareLoop(rate: number, series: readonly number[]): number {
  let factor = 1;
  let value = 0;
  for (let year = 0; year < series.length; year++) {
    value += (series[year] as number) / factor;
    factor *= 1 + rate;
  }
  return value;
}

function compared(years: number): Row[] {
  const series = flows(years);
  const column = series.map((flow) => [flow]);
  const value = nanoseconds(() => netPresentValue(0.03, column, null));
  const rate = nanoseconds(() => internalRate(column, null));
  const row = (what: string, ours: number, other: string, theirs: () => unknown): Row => ({
    what: `${what}, ${years} years`,
    ours,
    other: Number.isFinite(Number(theirs())) ? other : `${other}, which finds no answer`,
    theirs: nanoseconds(theirs),
  });
  return [
    row('NETTONUVARDE', value, 'a bare loop as the formula is written', () => writtenLoop(0.03, series)),
    row('NETTONUVARDE', value, 'a bare loop without powers', () => bareLoop(0.03, series)),
    row('NETTONUVARDE', value, '@formulajs/formulajs NPV', () => NPV(0.03, column)),
    row('NETTONUVARDE', value, 'financial npv', () => npv(0.03, series)),
    row('INTERNAVKASTNING', rate, '@formulajs/formulajs IRR', () => IRR(column)),
    row('INTERNAVKASTNING', rate, 'financial irr', () => irr(series)),
  ];
}

const APPLICATIONS = 500;
const BENEFIT_LINES = 5000;
const COST_LINES = 3000;

function tables(applications: number): readonly (readonly (readonly unknown[])[])[] {
  const id = (line: number): string => `A${line % applications}`;
  const benefits = [
    [
      'Ansökan',
      'Nytta',
      'Slag',
      'Mottagare',
      'Volym',
      'Minuter före',
      'Minuter efter',
      'Timkostnad',
      'Nyttjandegrad',
      'Hemtagningsgrad',
      'Införandetakt',
      'Startår',
      'Slutår',
      'Låg',
      'Hög',
    ],
    ...Array.from({ length: (BENEFIT_LINES * applications) / APPLICATIONS }, (_, line) => [
      id(line),
      `Nytta ${line}`,
      'Tid',
      'egen förvaltning',
      1000 + line,
      20,
      12,
      400,
      0.6,
      0.5,
      'standard',
      2028,
      2032,
      10_000,
      90_000_000,
    ]),
  ];
  const costs = [
    ['Ansökan', 'Post', 'Slag', 'År', 'Belopp', 'Finansiering'],
    ...Array.from({ length: (COST_LINES * applications) / APPLICATIONS }, (_, line) => [
      id(line),
      `Post ${line}`,
      line % 3 === 0 ? 'Investering' : 'Drift',
      2027 + (line % 5),
      100_000 + line,
      'Pott',
    ]),
  ];
  const parameters = [
    ['Parameter', 'Värde', 'Gäller från'],
    ['basår', 2027, null],
    ['horisont', 6, null],
    ['kalkylränta', 0.03, null],
    ['internränta', 0.025, null],
    ['nyttjandetid', 5, null],
  ];
  return [benefits, costs, parameters];
}

/** Milliseconds for one KALKYL per application, each call with a fresh copy of the tables as in Excel. */
function workbook(applications: number): number {
  const fresh = Array.from({ length: applications }, () => structuredClone(tables(applications)));
  const start = process.hrtime.bigint();
  fresh.forEach((copy, index) => {
    sink += (calculation(`A${index}`, ...copy) as unknown[]).length;
  });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

for (const row of [...compared(5), ...compared(30), ...compared(150)]) {
  const ratio = (row.theirs / row.ours).toFixed(2).padStart(8);
  console.log(
    `${ratio} ×  ${row.what}: ${row.ours.toFixed(0)} ns; ${row.other}: ${row.theirs.toFixed(0)} ns`,
  );
}
const small = workbook(APPLICATIONS / 4);
const whole = workbook(APPLICATIONS);
console.log(
  `${(whole / small).toFixed(2).padStart(8)} ×  the time for 4 × the applications and lines: ${whole.toFixed(0)} ms for ` +
    `${APPLICATIONS} KALKYL over ${BENEFIT_LINES} benefit lines and ${COST_LINES} cost lines, ${small.toFixed(0)} ms for a quarter`,
);
if (sink === 0) throw new Error('nothing was calculated');
