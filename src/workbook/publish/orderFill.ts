/** The list in order of score, and for each pair of neighbours the weights at which they would change places. */
import type { CellContent } from '../sheet';
import { formula, ifNumber } from './formulas';
import type { Plan } from './plan';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export function orderFill({ applications, directions, order, weights }: Plan): Fill {
  const ranked = applications.column('ranked');
  const at = (key: string, r: number): string => order.at(key, r);
  const isTied = (r: number): string => {
    const [leader, score] = [at('leader', r - 1), at('score', r)];
    return `${leader}-${score}<=0.000000001*MAX(1,ABS(${leader}),ABS(${score}))`;
  };
  const idOf = (number: string): string => ifNumber(number, `INDEX(${applications.column('id')},${number})`);
  const next = (r: number): string => (r + 1 < order.rows ? at('number', r + 1) : '""');
  return {
    position: (r) => r + 1,
    score: (r) => formula(`IF(${r + 1}>COUNT(${ranked}),"",LARGE(${ranked},${r + 1}))`),
    // Ties are grouped from the top, each against the first of its group.
    leader: (r) =>
      r === 0
        ? formula(at('score', r))
        : formula(ifNumber(at('score', r), `IF(${isTied(r)},${at('leader', r - 1)},${at('score', r)})`)),
    place: (r) =>
      r === 0
        ? formula(ifNumber(at('score', r), '1'))
        : formula(ifNumber(at('score', r), `IF(${isTied(r)},${at('place', r - 1)},${r + 1})`)),
    number: (r) => formula(`IFERROR(MATCH(${r + 1},${applications.column('position')},0),"")`),
    id: (r) => formula(idOf(at('number', r))),
    next: (r) => formula(idOf(next(r))),
    ...Object.fromEntries(
      directions.map((_, j) => [
        `difference${j}`,
        (r: number): CellContent => {
          const [ahead, behind] = [at('number', r), next(r)];
          const worth = applications.column(`worth${j}`);
          return formula(
            `IF(AND(ISNUMBER(${ahead}),ISNUMBER(${behind})),INDEX(${worth},${ahead})-INDEX(${worth},${behind}),"")`,
          );
        },
      ]),
    ),
    lead: (r) => {
      const terms = directions.map((_, j) => `${weights.at('share', j)}*${at(`difference${j}`, r)}`);
      return formula(ifNumber(at('difference0', r), terms.join('+')));
    },
    ...Object.fromEntries(
      directions.map((_, j) => [
        `critical${j}`,
        (r: number): CellContent =>
          formula(critical(at('lead', r), at(`difference${j}`, r), weights.at('share', j))),
      ]),
    ),
    nearest: (r) => {
      const moves = directions.map(
        (_, j) =>
          `IF(ISNUMBER(${at(`critical${j}`, r)}),ABS(${at(`critical${j}`, r)}-${weights.at('share', j)}),9)`,
      );
      return formula(
        // Those that are level already share their place, and have nothing to change.
        ifNumber(
          at('lead', r),
          `IF(OR(ABS(${at('lead', r)})*100000000000<=1,MIN(${moves.join(',')})=9),"",MIN(${moves.join(',')}))`,
        ),
      );
    },
  };
}

/**
 * The share t of one direction at which two neighbours are level, while the others keep their proportions. With the
 * lead D = Σ w·d, t = (D - w·d) / (D - d); nothing where they never meet between 0 and 1, or no other direction weighs.
 */
function critical(lead: string, difference: string, share: string): string {
  const at = `(${lead}-${share}*${difference})/(${lead}-${difference})`;
  const level = `ABS(${difference}-${lead})<0.00000000000001*(1-${share})`;
  const between = `IF(ABS(${at}-0.5)<=0.500000000001,MAX(0,MIN(1,${at})),"")`;
  return ifNumber(lead, `IF(OR((1-${share})*1000000000000<=1,${level}),"",${between})`);
}
