import type { PlainItem, PlainLinks } from '../../model/portfolio/selection/plain';
import { LARGEST_PLAIN_SUM, plainFrontier, plainSelection } from '../../model/portfolio/selection/plain';
import { answer, refuse } from '../../model/refusal';
import { frontierHeads } from '../../locale/sv/portfolioCells';
import { largestAmount } from '../../workbook/cells/numbers';
import { declare } from '../declaration';
import type { Line, Mark } from '../markParameters';
import { block, figures, marks, optionalPairs } from '../markParameters';
import { optionalNumber } from '../parameters';
import type { FunctionOutcome } from '../refusing';
import { selectionWork } from '../selectionWork';

/** A cell answers within about a second or says where the answer is to be had. */
const MOST_ITEMS = 1000;
const MOST_POINTS = 2000;
const FRONTIER_LIMITS = { points: 20_000, work: 5_000_000 } as const;

const isAmount = (cost: number): boolean => Number.isInteger(cost) && cost >= 0 && cost <= largestAmount;

/** Values and costs side by side, one item per value. Costs may have several funds: a column each beside a column of values. */
function itemsOf(
  values: Line,
  costs: readonly (readonly Mark[])[],
  funds: number,
  pairs: PlainLinks,
): FunctionOutcome<readonly PlainItem[]> {
  const count = values.marks.length;
  if (count > MOST_ITEMS) {
    return refuse('invalidValue', 'tooManyInCell', { argument: 'values', count, limit: MOST_ITEMS });
  }
  // A row of values has a row of costs for each fund; a column has a column.
  const isRow = values.across || (count === 1 && costs.length === funds);
  const lines = isRow ? costs : (costs[0] ?? []).map((_, fund) => costs.map((row) => row[fund] ?? null));
  const lengths = { argument: 'values', length: count, otherArgument: 'costs' };
  const line = lines[0] ?? [];
  if (line.length !== count)
    return refuse('invalidValue', 'lengthMismatch', { ...lengths, otherLength: line.length });
  if (lines.length !== funds) {
    return refuse('invalidValue', 'lengthMismatch', {
      argument: 'fund',
      length: funds,
      otherArgument: 'costs',
      otherLength: lines.length,
    });
  }
  for (const own of lines) {
    const wrong = own.findIndex((cost) => cost !== null && !isAmount(cost));
    if (wrong >= 0) {
      const found = { argument: 'costs', position: wrong + 1, value: own[wrong] ?? 0 };
      return refuse('invalidValue', 'wholeAmountExpected', found);
    }
  }
  const size = values.marks.reduce<number>((sum, mark) => sum + Math.abs(mark ?? 0), 0);
  if (size > LARGEST_PLAIN_SUM) {
    return refuse('invalidValue', 'sumTooLarge', { argument: 'values', limit: LARGEST_PLAIN_SUM });
  }
  for (const [argument, links] of Object.entries(pairs)) {
    const far = (links as PlainLinks['needs']).flat().find((position) => position >= count);
    if (far !== undefined) {
      return refuse('invalidValue', 'positionOutside', { argument, value: far + 1, limit: count });
    }
  }
  return answer(values.marks.map((value, i) => ({ value, costs: lines.map((own) => own[i] ?? null) })));
}

const CLASSIC = { values: [[60], [100], [120]], costs: [[10], [20], [30]] };

/** What fits the fund, and what every fund would give. */
export const selecting = [
  declare({
    id: 'URVAL',
    group: 'portfolio',
    parameters: [
      marks('values', 'none'),
      block('costs', 'amount'),
      figures('fund', 'amount'),
      optionalPairs('needs'),
      optionalPairs('excludes'),
    ],
    result: { unit: 'number', spills: true },
    formula: 'max Σ v_i · x_i,  Σ c_it · x_i ≤ R_t,  x_i ∈ {0, 1}',
    errors: ['invalidValue', 'notAvailable'],
    examples: [
      {
        args: [CLASSIC.values, CLASSIC.costs, 50],
        result: [[0], [1], [1]],
        witness: 'pv-168: 220 with the second and third',
      },
      {
        args: [CLASSIC.values, CLASSIC.costs, 50, [[3, 1]]],
        result: [[1], [0], [1]],
        witness: 'the third needs the first: 180 for 40 beats 160 for 30, and all three cost 60',
      },
    ],
    calculate: (values, costs, funds, needs, excludes) => {
      const wrong = funds.findIndex((fund) => !(fund >= 0));
      if (wrong >= 0)
        return refuse('invalidValue', 'negative', { argument: 'fund', value: funds[wrong] ?? 0 });
      const links = { needs, excludes };
      const items = itemsOf(values, costs, funds.length, links);
      if (!items.ok) return items;
      const { chosen, proven } = plainSelection(items.value, funds, links, selectionWork(items.value.length));
      if (!proven) return refuse('notAvailable', 'selectionNotProven');
      const cells = chosen.map((is) => (is ? 1 : 0));
      return answer(values.across ? [cells] : cells.map((cell) => [cell]));
    },
  }),
  declare({
    id: 'FRONT',
    group: 'portfolio',
    parameters: [
      marks('values', 'none'),
      block('costs', 'amount'),
      optionalNumber('fund', 'amount', null),
      optionalPairs('needs'),
      optionalPairs('excludes'),
    ],
    result: { unit: 'table', spills: true },
    formula: '(Σ c_i · x_i, Σ v_i · x_i)',
    errors: ['invalidValue', 'notAvailable'],
    examples: [
      {
        args: [CLASSIC.values, CLASSIC.costs],
        result: [frontierHeads, [0, 0], [10, 60], [20, 100], [30, 160], [40, 180], [50, 220], [60, 280]],
        witness: 'all eight sets of three, by hand',
      },
    ],
    calculate: (values, costs, fund, needs, excludes) => {
      if (fund !== null && !(fund >= 0)) {
        return refuse('invalidValue', 'negative', { argument: 'fund', value: fund });
      }
      const links = { needs, excludes };
      const items = itemsOf(values, costs, 1, links);
      if (!items.ok) return items;
      const points = plainFrontier(items.value, fund ?? Infinity, links, FRONTIER_LIMITS);
      if (points === null || points.length > MOST_POINTS) {
        return refuse('notAvailable', 'tooManyPoints', { limit: MOST_POINTS });
      }
      return answer([frontierHeads, ...points.map(({ cost, value }) => [cost, value])]);
    },
  }),
];
