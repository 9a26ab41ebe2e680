interface LeftOut {
  readonly reason: string;
  /** What ours gives instead, worked out by hand or taken from another vector, never from our own output. */
  readonly gives: unknown;
}

const BLANK = 'a blank is 0 in its own year; Excel drops it, which moves the later years';
const TRUTH = 'TRUE and FALSE are refused; Excel drops them from a range and counts them as an argument';
const HIGH_RATE = 'a rate above 1 is a percentage typed without its sign';
const RANGE = 'a range of several rows and columns is refused; Excel reads it row by row';
const TEXT = 'text is refused by position; Excel gives #NUM!';
const NEGATIVE = "every rate above -100 % is allowed; Excel's XNPV refuses negative ones";
const NO_FACTOR = 'there is no discount factor for a rate of -100 % or less';
const YEARS = 'a number of years must be above 0';

/** Vectors of Excel's own functions that ours answer differently on purpose (benefit.md section 4). */
export const leftOut: ReadonlyMap<string, LeftOut> = new Map<string, LeftOut>([
  // Year-end NPV of 10, 20, 0, 0, 10, 20 at 10 %: 10/1.1 + 20/1.21 + 10/1.61051 + 20/1.771561.
  ['B0101', { reason: BLANK, gives: 9.090909 + 16.528926 + 6.209213 + 11.289479 }],
  ['B0073', { reason: TRUTH, gives: '#VALUE!' }],
  ['B0104', { reason: TRUTH, gives: '#VALUE!' }],
  ['B0105', { reason: TRUTH, gives: '#VALUE!' }],
  ['B0384', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0462', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0463', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0464', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0465', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0467', { reason: NO_FACTOR, gives: '#NUM!' }],
  ['B0068', { reason: RANGE, gives: '#VALUE!' }],
  // -20, 5, 5, 0, -10, 5: the only root, bisected in exact fractions.
  ['B0082', { reason: BLANK, gives: -0.46976472398833 }],
  // The same flows with zeros for the blanks are vector B0408.
  ['B0092', { reason: BLANK, gives: -0.05230275377659388 }],
  ['B0096', { reason: TRUTH, gives: '#VALUE!' }],
  ['B0400', { reason: TRUTH, gives: '#VALUE!' }],
  ['B0118', { reason: TEXT, gives: '#VALUE!' }],
  ['B0120', { reason: TRUTH, gives: '#VALUE!' }],
  // The sum with 30-digit decimals.
  ['B0126', { reason: NEGATIVE, gives: -265.3854610871191 }],
  ['B0371', { reason: NEGATIVE, gives: 10.1272 }],
  ['B0492', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0498', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0529', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0532', { reason: HIGH_RATE, gives: '#VALUE!' }],
  ['B0499', { reason: NO_FACTOR, gives: '#NUM!' }],
  ['B0531', { reason: NO_FACTOR, gives: '#NUM!' }],
  ['B0534', { reason: NO_FACTOR, gives: '#NUM!' }],
  ['B0512', { reason: 'costs alone have no return; Excel gives -100 %', gives: '#DIV/0!' }],
  ['B0595', { reason: YEARS, gives: '#NUM!' }],
  ['B0565', { reason: YEARS, gives: '#NUM!' }],
]);
