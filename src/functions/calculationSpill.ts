import { calculationProblemSentence } from '../locale/calculationWords';
import { problemSentence } from '../locale/problemWords';
import {
  beneficiaryWords,
  calculationWords as words,
  driverWords,
  kindWords,
  measureWords,
  swingWords,
} from '../locale/sv/cells';
import type { Calculation } from '../model/benefit/application/calculation';
import type { BenefitLine, CostLine } from '../model/benefit/application/material';
import type { Spread } from '../model/benefit/simulation';
import type { Problem } from '../workbook/problem';
import type { Cell } from './declaration';
import { label, rectangle, spreadRows } from './spill';

type Row = readonly Cell[];

/** What KALKYL can answer with one value. */
export type Measure = Exclude<keyof typeof measureWords, 'all'>;

const UNITS: Readonly<Record<Measure, string>> = {
  netPresentValue: 'kr',
  netPresentValueRatio: '',
  investmentRatio: '',
  benefitCostRatio: '',
  internalRate: 'andel',
  payback: 'år',
  annuity: 'kr/år',
  breakEvenShare: 'andel',
  breakEvenUsage: 'andel',
  expectedNetPresentValue: 'kr',
  theoretical: 'kr',
  realised: 'kr',
  takenHome: 'kr',
  investment: 'kr',
  operation: 'kr',
  ownTime: 'kr',
  problems: 'antal',
};

/** One measure of a calculation; null where there is none. Benefits and costs as present values. */
export function measureOf(calculation: Calculation, problems: number, measure: Measure): number | null {
  switch (measure) {
    case 'theoretical':
    case 'realised':
    case 'takenHome':
      return calculation.benefitValue[measure];
    case 'investment':
    case 'operation':
    case 'ownTime':
      return calculation.costValue[measure];
    case 'problems':
      return problems;
    default:
      return calculation.measures[measure];
  }
}

function lineName(line: BenefitLine | CostLine): string {
  return ('benefit' in line ? line.benefit : line.item) ?? '';
}

/** A section: an empty row, its heading, its rows. Without rows it says that there are none. */
function section(head: Row, rows: readonly Row[]): readonly Row[] {
  return [[''], head, ...(rows.length === 0 ? [[words.none]] : rows)];
}

function yearRows(calculation: Calculation): readonly Row[] {
  const { benefits, costs, net, budget } = calculation;
  const rows: Row[] = [
    [label(measureWords.theoretical), ...benefits.theoretical],
    [label(measureWords.realised), ...benefits.realised],
    [label(measureWords.takenHome), ...benefits.takenHome],
    [label(measureWords.investment), ...costs.investment],
    [label(measureWords.operation), ...costs.operation],
    [label(measureWords.ownTime), ...costs.ownTime],
    [words.net, ...net],
  ];
  if (budget !== null) {
    rows.push([words.capitalCharge, ...budget.capitalCharge], [words.budgetEffect, ...budget.effect]);
  }
  return rows;
}

function partRows(calculation: Calculation): readonly Row[] {
  const heads = [measureWords.theoretical, measureWords.realised, measureWords.takenHome].map(label);
  const values = (part: { theoretical: number; realised: number; takenHome: number }): Row => [
    part.theoretical,
    part.realised,
    part.takenHome,
  ];
  return [
    ...section(
      [words.byBeneficiary, ...heads],
      calculation.byBeneficiary.map((part) => [beneficiaryWords[part.part ?? 'unknown'], ...values(part)]),
    ),
    ...section(
      [words.byKind, ...heads],
      calculation.byKind.map((part) => [kindWords[part.part], ...values(part)]),
    ),
    ...section(
      [words.notValued],
      calculation.unvalued.map((line) => [lineName(line), beneficiaryWords[line.beneficiary ?? 'unknown']]),
    ),
  ];
}

/** Every sentence about what is wrong, those of the cells first. */
export function problemSentences(calculation: Calculation, cells: readonly Problem[]): readonly string[] {
  return [
    ...cells.map((problem) => problemSentence('sv', problem)),
    ...calculation.problems.map((problem) => calculationProblemSentence('sv', problem)),
  ];
}

/** One application's whole result as a table: measures first, in an order that never changes, so that INDEX finds them. */
export function calculationRows(
  calculation: Calculation,
  cells: readonly Problem[],
  spread: Spread | null,
): readonly Row[] {
  const sentences = problemSentences(calculation, cells);
  const measures = (Object.keys(UNITS) as Measure[]).map((measure): Row => [
    label(measureWords[measure]),
    measureOf(calculation, sentences.length, measure) ?? '',
    UNITS[measure],
  ]);
  return rectangle([
    [words.measure, words.value, words.unit],
    ...measures,
    ...section([words.perYear, ...calculation.years], yearRows(calculation)),
    ...partRows(calculation),
    ...section(
      [words.sensitivity, words.worst, words.best, words.swing],
      calculation.sensitivity.map((swing) => [
        swing.line === null ? swingWords[swing.what] : lineName(swing.line),
        swing.worst,
        swing.best,
        swing.swing,
      ]),
    ),
    ...section(
      [words.breakEvens, '', words.today, words.breakEven],
      calculation.breakEvens.map(({ line, driver, value, breakEven }) => [
        line === null ? '' : lineName(line),
        driverWords[driver],
        value,
        breakEven,
      ]),
    ),
    ...section(
      [words.assumptions, words.value, words.unit, words.validFrom, words.source],
      calculation.assumptions.map((assumption) => [
        assumption.name,
        assumption.value,
        assumption.unit ?? '',
        assumption.validFrom ?? '',
        assumption.source ?? '',
      ]),
    ),
    ...(spread === null ? [] : section([words.simulation], spreadRows(spread))),
    ...section(
      [words.problems],
      sentences.map((sentence) => [sentence]),
    ),
  ]);
}
