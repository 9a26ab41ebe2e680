import type { portfolio as sv } from '../sv/referencePortfolio';
import type { WordsLike } from '../wordsLike';

export const portfolio = {
  RANGORDNA: {
    description:
      'The whole ranking out of the tables of the workbook, with contributions, waterline and best portfolio.',
    result: 'The table of the sheet Rangordning, without funding share. Faults in the tables stand below it.',
    parameters: {
      applicationTable: 'Ansökningar with its headers: Ansokningar[#All]. At most 500 rows.',
      directionTable: 'Inriktningar with its headers and weights: Inriktningar[#All].',
      scoreTable: 'Poäng with its headers: Poang[#All]. Enter "ej bedömd" or - where a score is missing.',
      fund: 'One amount for all years together, or Ramar[#All]. Omitted: no limit.',
      conditionTable: 'Villkor[#All].',
      costTable: 'Kostnader[#All], for what each year takes of the fund.',
      parameterTable: 'Forutsattningar[#All], for the scale of the scores. Omitted: 0 to 4.',
      criteriaTable: 'Kriterier[#All].',
      gateTable: 'Krav[#All].',
      benefitTable: 'Nyttor[#All], where a calculated benefit is a requirement.',
      indicatorTable: 'Indikatorer[#All], where indicators are a requirement.',
      capacityTable: 'Kapacitet[#All].',
      needTable: 'Resursbehov[#All].',
    },
  },
  POANG: {
    description:
      'Score of one application, 0 to 100, from weights and scores. A missing score never counts as zero.',
    result: 'The score, or #N/A where one is missing; otherwise what the answer names.',
    parameters: {
      weights: 'Weights, one per direction, in any positive numbers.',
      marks: 'Scores in the same order. Enter "ej bedömd" or - where one is missing.',
      scaleMin: 'Score of no contribution. Omitted: 0.',
      scaleMax: 'Highest score. Omitted: 4.',
      answer: 'poäng (score, default), intervall (lowest and highest) or bidrag (points per direction).',
    },
  },
  VIKTER: {
    description: 'Weights that sum to 1, from points, from an order or from pairwise comparisons.',
    result: 'One share per direction, running the same way as the range; downwards for pairwise.',
    parameters: {
      method: 'direkt, swing, roc, ranksumma (rank sum), reciprok (reciprocal) or parvis (pairwise).',
      answers: 'Points, ranks (1 is most important, equal numbers tie) or a square of judgements.',
    },
  },
  KONSISTENS: {
    description:
      'How well pairwise judgements hang together: consistency ratio and the judgement that differs most.',
    result: 'Table, or the ratio. Above 0.10 the judgements should be looked over. The table used is named.',
    parameters: {
      judgements: 'Square: how many times as important the row is as the column. One half is enough.',
      randomIndex: 'Table of random indices. Default: Saaty 2005.',
      answer: 'alla (all, default) or kvot (the ratio).',
    },
  },
  URVAL: {
    description: 'The proven best set within the fund: greatest sum of values. At most 1,000 applications.',
    result: '1 for chosen and 0 for not chosen. #N/A where the proof takes too long for a cell.',
    parameters: {
      values: 'Value of each application, such as its score. Without one it cannot be chosen.',
      costs: 'Whole kronor of each application, a column per fund. Enter - where a cost is not known.',
      fund: 'One fund, or one per column of costs.',
      needs: 'Pairs of positions in the range, from 1: the first requires the second.',
      excludes: 'Pairs of positions: at most one of them.',
    },
  },
  FRONT: {
    description:
      'The efficient frontier: every cost at which the sum of values can be higher. At most 2,000 points.',
    result: 'Table of cost and value, from the lowest cost.',
    parameters: {
      values: 'Value of each application, such as its score. Without one it cannot be chosen.',
      costs: 'Whole kronor of each application. Enter - where a cost is not known.',
      fund: 'Highest cost to show. Omitted: all points.',
      needs: 'Pairs of positions in the range, from 1: the first requires the second.',
      excludes: 'Pairs of positions: at most one of them.',
    },
  },
  KRITISKVIKT: {
    description:
      'The weight of a direction at which two applications are level, the other weights keeping their proportions.',
    result: 'Share 0 to 1, or #N/A where they never are. Without a pair: who leads at which weight.',
    parameters: {
      weights: 'Weights, one per direction.',
      scores: 'Scores: one row per application, one column per direction, all on the same scale.',
      direction: 'Which direction is varied, counted from 1.',
      first: 'Row of the one application, counted from 1.',
      second: 'Row of the other. Without both rows all are compared, at most 200.',
    },
  },
} satisfies WordsLike<typeof sv>;
