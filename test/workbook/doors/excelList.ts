import { table } from '../smallRound';

/** A list of somebody's own, in B2 of its sheet: what it stands among must be as it was after each write. */
export const list = table(
  'Lista',
  'Blad1',
  ['Id', 'Vår', 'Plats'],
  [
    ['A1', 'Ring', 1],
    ['A2', null, 2],
  ],
  { top: 1, left: 1 },
);
