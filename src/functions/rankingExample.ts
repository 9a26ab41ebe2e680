import type { Example } from './declaration';

const APPLICATIONS = [
  ['Id', 'Ansökan', 'Sökt belopp'],
  ['A1', 'E-tjänst för bygglov', 400000],
  ['A2', 'Digital nattillsyn', 700000],
  ['A3', 'Gemensam ärendehantering', 300000],
  ['A4', 'Öppna data', 100000],
];

const DIRECTIONS = [
  ['Id', 'Inriktning', 'Vikt'],
  ['I1', 'Invånarens behov', 60],
  ['I2', 'Digitalisering för alla', 40],
];

const SCORES = [
  ['Ansökan', 'I1', 'I2'],
  ['A1', 4, 2],
  ['A2', 2, 4],
  ['A3', 0, 2],
  ['A4', 3, 'ej bedömd'],
];

/**
 * The example of RANGORDNA in the reference, worked out by hand. The scale is 0 to 4. Of 1 000 000 kr, A1 and A3 give 100
 * points for 700 000, A2 and A3 90 for all of it. A1 and A2 are level when a tenth of the weight has moved: they differ by
 * 10 points, and 0,5 in each direction. A4 has 45 to 85 points: it may come first, or third after A1 and A2.
 */
export const rankingExample: Example = {
  args: [APPLICATIONS, DIRECTIONS, SCORES, 1000000],
  result: [
    [
      'Plats',
      'Id',
      'Ansökan',
      'Poäng',
      'I1',
      'I2',
      'Sökt belopp',
      'Ackumulerat',
      'Inom ramen',
      'I bästa portföljen',
      'Platsintervall',
      'Säkerhetsmarginal',
      'Anmärkning',
    ],
    [1, 'A1', 'E-tjänst för bygglov', 80, 60, 20, 400000, 400000, 'Ja', 'Ja', '1–2', 0.1, ''],
    [2, 'A2', 'Digital nattillsyn', 70, 30, 40, 700000, 1100000, 'Nej', 'Nej', '2–3', '', ''],
    [
      3,
      'A3',
      'Gemensam ärendehantering',
      20,
      0,
      20,
      300000,
      1400000,
      'Nej',
      'Ja',
      '4',
      '',
      'Ligger under vattenlinjen men ryms i den bästa portföljen.',
    ],
    [
      '',
      'A4',
      'Öppna data',
      '',
      45,
      '',
      100000,
      '',
      '',
      'Nej',
      '1–3',
      '',
      'Ej bedömd mot I2, därför ingen plats.',
    ],
  ],
  witness: 'worked out by hand, see the comment',
};
