import {
  kronor,
  listed,
  percentagePoints,
  perCent,
  plainNumber,
  points,
  timeOfDay,
  typedNumber,
} from '../../src/locale/format';

/** Expected forms: Språkrådet, Svenska skrivregler (no-break space between thousands, decimal comma), and CLDR en-GB. */
const space = '\u00a0';

describe('numbers in the reader’s form', () => {
  test.each([
    ['kronor, Swedish', kronor('sv', 1_250_000), `1${space}250${space}000${space}kr`],
    ['kronor, English', kronor('en', 1_250_000), `SEK${space}1,250,000`],
    ['kronor below zero keep the real minus sign', kronor('sv', -5_000), `\u22125${space}000${space}kr`],
    ['points always have one decimal', points('sv', 54), '54,0'],
    ['points, English', points('en', 54.25), '54.3'],
    ['per cent, Swedish', perCent('sv', 0.25), `25${space}%`],
    ['per cent, English', perCent('en', 1 / 3), '33.3%'],
    ['percentage points have no sign', percentagePoints('sv', 0.024), '2,4'],
    ['a plain number', plainNumber('sv', 1_200_000.5), `1${space}200${space}000,5`],
    ['a time of day', timeOfDay('sv', new Date(2026, 10, 23, 9, 5)), '09:05'],
    ['a list, Swedish', listed('sv', ['A', 'B', 'C']), 'A, B och C'],
    ['a list, English', listed('en', ['A', 'B', 'C']), 'A, B and C'],
  ])('%s', (_name, shown, expected) => expect(shown).toBe(expected));
});

describe('a number that a person has typed', () => {
  test.each([
    ['sv', '3,5', 3.5],
    ['sv', '3.5', 3.5],
    ['sv', '1 200 000', 1_200_000],
    ['sv', `1${space}200`, 1_200],
    ['sv', '\u22122', -2],
    ['sv', ',5', 0.5],
    ['sv', '25,', 25],
    ['en', '6,000,000', 6_000_000],
    ['en', '1,250.75', 1250.75],
    ['en', '3,5', 3.5],
  ] as const)('%s: %s', (language, text, value) => expect(typedNumber(language, text)).toBe(value));

  test.each(['', ' ', 'tjugo', '1,2,3', '3 kr', '25 %', '1e5', 'Infinity', '--2', ',', '1,25,000'])(
    '"%s" is none',
    (text) => {
      expect(typedNumber('sv', text)).toBeNull();
      expect(typedNumber('en', text)).toBeNull();
    },
  );
});
