import { criticalWeight, leadersBy } from '../../model/portfolio/robustness/critical';
import { pointWeights } from '../../model/portfolio/weights/points';
import { answer, refuse } from '../../model/refusal';
import { leaderHeads } from '../../locale/sv/portfolioCells';
import { declare } from '../declaration';
import type { Mark } from '../markParameters';
import { block, figures } from '../markParameters';
import { number, optionalNumber } from '../parameters';

/** Most applications of which every pair is compared in a cell. */
const MOST_COMPARED = 200;

const CRITICAL = [
  [0.8, 0.3, 0.5],
  [0.6, 0.7, 0.4],
  [0.2, 0.9, 0.9],
  [0.5, 0.5, 0.5],
];

/** What weight decides between two, and who leads at which. */
export const critical = [
  declare({
    id: 'KRITISKVIKT',
    group: 'portfolio',
    parameters: [
      figures('weights', 'none'),
      block('scores', 'none'),
      number('direction', 'number'),
      optionalNumber('first', 'number', null),
      optionalNumber('second', 'number', null),
    ],
    result: { unit: 'share', spills: true },
    formula: 't = (R_b − R_a) / ((x_aj − x_bj) − (R_a − R_b)), R_i = Σ_{m≠j} w_m · x_im / (1 − w_j)',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [
      {
        args: [[[0.5, 0.3, 0.2]], CRITICAL, 1, 2, 3],
        result: [[4 / 9]],
        witness: 'pv-096, 4/9',
      },
      {
        args: [
          [[0.5, 0.5]],
          [
            [1, 0],
            [0, 1],
            [0.6, 0.6],
          ],
          1,
        ],
        result: [leaderHeads, [2, 0, 0.4], [3, 0.4, 0.6], [1, 0.6, 1]],
        witness: 'pv-099, winner_intervals',
      },
    ],
    calculate: (weights, scores, direction, first, second) => {
      const shares = pointWeights(weights);
      if (!shares.ok) return shares;
      const columns = scores[0]?.length ?? 0;
      if (columns !== weights.length) {
        return refuse('invalidValue', 'columnsMismatch', {
          argument: 'scores',
          columns,
          otherArgument: 'weights',
          otherLength: weights.length,
        });
      }
      const limits = { direction: weights.length, first: scores.length, second: scores.length };
      for (const [argument, value] of Object.entries({ direction, first, second })) {
        const limit = limits[argument as keyof typeof limits];
        if (value !== null && !(Number.isInteger(value) && value >= 1 && value <= limit)) {
          return refuse('invalidValue', 'positionOutside', { argument, value, limit });
        }
      }
      const whole = (row: readonly Mark[]): row is readonly number[] => row.every((mark) => mark !== null);
      if (first === null || second === null) {
        if (first !== second) return refuse('invalidValue', 'bothOrNone');
        if (scores.length > MOST_COMPARED) {
          const values = { argument: 'scores', count: scores.length, limit: MOST_COMPARED };
          return refuse('invalidValue', 'tooManyInCell', values);
        }
        const known = scores.flatMap((row, at) => (whole(row) ? [{ row, at }] : []));
        const leaders = leadersBy(
          known.map(({ row }) => row),
          shares.value,
          direction - 1,
        );
        if (leaders.length === 0) return refuse('notAvailable', 'noneAssessed', { argument: 'scores' });
        return answer([
          leaderHeads,
          ...leaders.map(({ leader, from, to }) => [(known[leader]?.at ?? 0) + 1, from, to]),
        ]);
      }
      const [a, b] = [scores[first - 1] ?? [], scores[second - 1] ?? []];
      if (!whole(a) || !whole(b)) {
        const row = whole(a) ? second : first;
        return refuse('notAvailable', 'rowNotAssessed', { argument: 'scores', row });
      }
      const at = criticalWeight(a, b, shares.value, direction - 1);
      return at === null ? refuse('notAvailable', 'neverLevel') : answer([[at]]);
    },
  }),
];
