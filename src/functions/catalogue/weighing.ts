import { pairwiseWeights } from '../../model/portfolio/weights/pairwise';
import type { PairwiseWeights } from '../../model/portfolio/weights/pairwise';
import { pointWeights } from '../../model/portfolio/weights/points';
import { rankOrderWeights } from '../../model/portfolio/weights/rankOrder';
import { singleScore } from '../../model/portfolio/scoring/single';
import type { JudgementMatrix } from '../../model/portfolio/weights/comparisons';
import { answer, refuse } from '../../model/refusal';
import {
  consistencyAnswerWords,
  consistencyWords as words,
  randomIndexWords,
  scoreAnswerWords,
  weightMethodWords,
} from '../../locale/sv/portfolioCells';
import { defaultScale } from '../../workbook/read/parameters';
import { declare } from '../declaration';
import type { Cell } from '../declaration';
import type { Mark } from '../markParameters';
import { block, figures, marks } from '../markParameters';
import { optionalNumber } from '../parameters';
import type { FunctionOutcome } from '../refusing';
import { choice, requiredChoice } from '../textParameters';

/** Most directions that are compared pairwise in a cell: the tables of random indices end there. */
const MOST_COMPARED = 15;

const THIRD = 1 / 3;
const CONSISTENT = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
];

/**
 * Judgements as they stand in a square range. Blanks, also those handed over as 0, are comparisons that nobody made;
 * where only one half is filled in, the other is its reciprocal, and the diagonal is 1.
 */
function judgements(rows: readonly (readonly Mark[])[]): FunctionOutcome<JudgementMatrix> {
  if (rows.length > MOST_COMPARED) {
    return refuse('invalidValue', 'tooManyCompared', { argument: 'judgements', limit: MOST_COMPARED });
  }
  const said = (i: number, j: number): Mark => rows[i]?.[j] || null;
  return answer(
    rows.map((row, i) =>
      row.map((_, j) => {
        if (i === j) return said(i, j) ?? 1;
        const back = said(j, i);
        return said(i, j) ?? (back === null ? null : 1 / back);
      }),
    ),
  );
}

function consistencyRows(weights: PairwiseWeights): readonly (readonly Cell[])[] {
  const { acceptable, mostInconsistent: worst } = weights;
  return [
    [words.ratio, weights.consistencyRatio ?? ''],
    [words.index, weights.consistencyIndex],
    [words.eigenvalue, weights.largestEigenvalue],
    [words.table, randomIndexWords[weights.randomIndex]],
    [words.acceptable, acceptable === null ? '' : acceptable ? words.yes : words.no],
    [words.row, worst === null ? '' : worst.i + 1],
    [words.column, worst === null ? '' : worst.j + 1],
    [words.said, worst?.said ?? ''],
    [words.implied, worst?.implied ?? ''],
  ];
}

/** Weights, and the score that they give. */
export const weighing = [
  declare({
    id: 'POANG',
    group: 'portfolio',
    parameters: [
      figures('weights', 'none'),
      marks('marks', 'none'),
      optionalNumber('scaleMin', 'none', defaultScale.min),
      optionalNumber('scaleMax', 'none', defaultScale.max),
      choice('answer', 'POANGSVAR', scoreAnswerWords, 'score'),
    ],
    result: { unit: 'points', spills: true },
    formula: 'S = 100 · Σ w_j · (x_j − min) / (max − min), w_j = v_j / Σ v',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [
      { args: [[[60, 40]], [[4, 2]]], result: [[80]], witness: '60 · 4/4 + 40 · 2/4' },
      {
        args: [[[0.5, 0.3, 0.2]], [[0.8, 'ej bedömd', 0.5]], 0, 1, 'intervall'],
        result: [[50, 80]],
        witness: 'pv-180: 0,5 · 0,8 + 0,2 · 0,5, and 0,3 more',
      },
    ],
    calculate: (weights, { marks: given, across }, min, max, wanted) => {
      if (weights.length !== given.length) {
        return refuse('invalidValue', 'lengthMismatch', {
          argument: 'weights',
          length: weights.length,
          otherArgument: 'marks',
          otherLength: given.length,
        });
      }
      const scored = singleScore(weights, given, { min, max });
      if (!scored.ok) return scored;
      const { score, interval, contributions, missing } = scored.value;
      if (wanted === 'interval') return answer([interval]);
      if (wanted === 'contributions') {
        const cells = contributions.map((points) => points ?? '');
        return answer(across ? [cells] : cells.map((cell) => [cell]));
      }
      return score === null
        ? refuse('notAvailable', 'notAssessedAt', { argument: 'marks', position: missing[0] ?? 1 })
        : answer([[score]]);
    },
  }),
  declare({
    id: 'VIKTER',
    group: 'portfolio',
    parameters: [requiredChoice('method', 'VIKTMETOD', weightMethodWords), block('answers', 'none')],
    result: { unit: 'share', spills: true },
    formula:
      'direkt, swing p/Σp | roc 1/k · Σ_{t=r}^{k} 1/t | ranksumma 2(k+1−r)/(k(k+1)) | reciprok (1/r)/Σ 1/t | parvis A·w = λ·w',
    errors: ['invalidValue', 'invalidNumber', 'notAvailable'],
    examples: [
      {
        args: ['swing', [[100], [80], [40], [20]]],
        result: [[100 / 240], [80 / 240], [40 / 240], [20 / 240]],
        witness: 'pv-084',
      },
      {
        args: ['roc', [[1, 2, 2, 4]]],
        result: [[25 / 48, 10 / 48, 10 / 48, 3 / 48]],
        witness: 'pv-083: the tied share (13/48 + 7/48) / 2',
      },
      {
        args: ['parvis', CONSISTENT],
        result: [[4 / 7], [2 / 7], [1 / 7]],
        witness: 'every judgement is the ratio of 4 : 2 : 1',
      },
    ],
    calculate: (method, rows) => {
      if (method === 'pairwise') {
        const matrix = judgements(rows);
        if (!matrix.ok) return matrix;
        const weights = pairwiseWeights(matrix.value);
        return weights.ok ? answer(weights.value.shares.map((share) => [share])) : weights;
      }
      const across = rows.length === 1;
      if (!across && (rows[0]?.length ?? 0) > 1) {
        const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
        return refuse('invalidValue', 'twoDimensional', { argument: 'answers', ...size });
      }
      const given = rows.flat();
      const blank = given.indexOf(null);
      if (blank >= 0)
        return refuse('invalidValue', 'figureMissing', { argument: 'answers', position: blank + 1 });
      const list = given.flatMap((mark) => mark ?? []);
      const shares =
        method === 'direct' || method === 'swing' ? pointWeights(list) : rankOrderWeights(list, method);
      if (!shares.ok) return shares;
      return answer(across ? [shares.value] : shares.value.map((share) => [share]));
    },
  }),
  declare({
    id: 'KONSISTENS',
    group: 'portfolio',
    parameters: [
      block('judgements', 'ratio'),
      choice('randomIndex', 'SLUMPINDEX', randomIndexWords, 'saaty2005'),
      choice('answer', 'KONSISTENSSVAR', consistencyAnswerWords, 'all'),
    ],
    result: { unit: 'table', spills: true },
    formula: 'KK = KI / SI_k, KI = (λ − k) / (k − 1)',
    errors: ['invalidValue', 'notAvailable'],
    examples: [
      {
        args: [CONSISTENT],
        result: [
          [words.ratio, 0],
          [words.index, 0],
          [words.eigenvalue, 3],
          [words.table, 'Saaty 2005'],
          [words.acceptable, words.yes],
          [words.row, ''],
          [words.column, ''],
          [words.said, ''],
          [words.implied, ''],
        ],
        witness: 'every judgement is the ratio of 4 : 2 : 1, so λ = k',
      },
      {
        args: [
          [
            [1, 3, 3],
            [THIRD, 1, 2],
            [THIRD, 0.5, 1],
          ],
          'Saaty 2005',
          'kvot',
        ],
        result: [[0.05155920757593481]],
        witness: 'pv-068, cr_eigen_RI0.52',
      },
    ],
    calculate: (rows, table, wanted) => {
      const matrix = judgements(rows);
      if (!matrix.ok) return matrix;
      const weights = pairwiseWeights(matrix.value, table);
      if (!weights.ok) return weights;
      if (wanted === 'all') return answer(consistencyRows(weights.value));
      const ratio = weights.value.consistencyRatio;
      return ratio === null ? refuse('notAvailable', 'noMeasure') : answer([[ratio]]);
    },
  }),
];
