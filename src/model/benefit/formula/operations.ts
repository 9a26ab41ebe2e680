/** A function that a formula may call: how many arguments it takes, and what it gives. */
interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly call: (values: readonly number[]) => number;
}

const first = (values: readonly number[]): number => values[0] ?? Number.NaN;

function one(call: (value: number) => number): FormulaFunction {
  return { least: 1, most: 1, call: (values) => call(first(values)) };
}

/** The number with its decimal point moved, without the error that multiplying by a power of ten makes. */
function moved(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Half away from zero, as Excel's ROUND (AVRUNDA). */
function rounded([value = Number.NaN, places = 0]: readonly number[]): number {
  const whole = Math.trunc(places);
  return Math.sign(value) * moved(Math.round(moved(Math.abs(value), whole)), -whole);
}

/** Every function of a formula. `log` alone is not among them: it is ln to some and log10 to others. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ['abs', one(Math.abs)],
  ['ceil', one(Math.ceil)],
  ['exp', one(Math.exp)],
  ['floor', one(Math.floor)],
  ['ln', one(Math.log)],
  ['log10', one(Math.log10)],
  ['max', { least: 1, most: 100, call: (values) => Math.max(...values) }],
  ['min', { least: 1, most: 100, call: (values) => Math.min(...values) }],
  ['round', { least: 1, most: 2, call: rounded }],
  ['sqrt', one(Math.sqrt)],
]);

export const FORMULA_CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
]);

/** Operators by the name that mathjs gives them. Truth is 1, falsehood 0. */
export const FORMULA_OPERATORS: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ['add', (left, right) => left + right],
  ['subtract', (left, right) => left - right],
  ['multiply', (left, right) => left * right],
  ['divide', (left, right) => left / right],
  ['pow', (left, right) => left ** right],
  ['unaryMinus', (value) => -value],
  ['unaryPlus', (value) => value],
  ['smaller', (left, right) => Number(left < right)],
  ['smallerEq', (left, right) => Number(left <= right)],
  ['larger', (left, right) => Number(left > right)],
  ['largerEq', (left, right) => Number(left >= right)],
  ['equal', (left, right) => Number(left === right)],
  ['unequal', (left, right) => Number(left !== right)],
]);
