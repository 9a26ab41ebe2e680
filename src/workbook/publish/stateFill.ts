/** Single figures that the other sheets refer to: the fund that is tried, the step of the frontier, sums. */
import type { CellContent } from '../sheet';
import { kronor, place, points, share } from './columns';
import { cellOn, formula, ifNumber, numberIn } from './formulas';
import type { Plan } from './plan';
import { sheetNames, words } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

/** Rows of the area, by what they hold. */
export const stateRow = {
  trial: 0,
  fundNow: 1,
  fund: 2,
  looksUp: 3,
  step: 4,
  chosenValue: 5,
  chosenCost: 6,
  chosenCount: 7,
  granted: 8,
  grantedCount: 9,
  nearest: 10,
  publishedValueNow: 11,
  verdicts: 12,
} as const;

const formats: Readonly<Record<keyof typeof stateRow, string>> = {
  trial: kronor,
  fundNow: kronor,
  fund: kronor,
  looksUp: place,
  step: place,
  chosenValue: points,
  chosenCost: kronor,
  chosenCount: place,
  granted: kronor,
  grantedCount: place,
  nearest: share,
  publishedValueNow: points,
  verdicts: place,
};

/** Number format of each row, in their order. */
export const stateFormats = (Object.keys(stateRow) as (keyof typeof stateRow)[]).map((row) => formats[row]);

export function stateFill(plan: Plan): Fill {
  const { applications, budgets, fund, mode, order, page, state, steps } = plan;
  const at = (row: keyof typeof stateRow): string => state.at('value', stateRow[row]);
  const trial = numberIn(cellOn(sheetNames.decision, page.trial.row, page.trial.column));
  const chosen = applications.column('chosen');
  const looked = steps.rows === 0 ? null : `INDEX(${steps.column('value')},${at('step')})`;
  const sumOfChosen = (key: string): string => `SUMIFS(${applications.column(key)},${chosen},1)`;
  const looksUp = (): string => {
    if (steps.rows === 0) return '0';
    return mode === 'single' || mode === 'year'
      ? `IF(${at('fund')}=${fund},0,1)`
      : `IF(ISNUMBER(${at('trial')}),1,0)`;
  };
  const cells: Readonly<Record<keyof typeof stateRow, CellContent>> = {
    // A fraction of a krona is no money, and less than nothing no fund.
    trial: formula(ifNumber(trial, `IF(${trial}<0,"",INT(${trial}))`), ''),
    fundNow: budgets.rows === 0 ? fund : formula(`SUM(${budgets.column('now')})`, fund),
    fund: formula(`IF(ISNUMBER(${at('trial')}),${at('trial')},${at('fundNow')})`, fund),
    looksUp: formula(looksUp(), 0),
    step: steps.rows === 0 ? 0 : formula(`IFERROR(MATCH(${at('fund')},${steps.column('fund')},1),0)`),
    chosenValue:
      looked === null
        ? plan.publication.decision.selection.value
        : formula(
            `IF(${at('looksUp')}=1,IF(${at('step')}=0,"",${looked}),${plan.publication.decision.selection.value})`,
            plan.publication.decision.selection.value,
          ),
    chosenCost: formula(sumOfChosen('cost'), plan.publication.decision.selection.cost),
    chosenCount: formula(`SUM(${chosen})`, plan.publication.decision.selection.ids.length),
    granted: formula(`SUM(${applications.column('granted')})`),
    grantedCount: formula(`SUM(${applications.column('decided')})`),
    nearest: formula(`IF(COUNT(${order.column('nearest')})=0,"",MIN(${order.column('nearest')}))`),
    verdicts: formula(`SUMPRODUCT((LEN(${applications.column('verdict')})>0)*1)`, 0),
    publishedValueNow: formula(
      `SUMIFS(${applications.column('score')},${applications.column('published')},1)`,
    ),
  };
  const names = Object.keys(stateRow) as (keyof typeof stateRow)[];
  return {
    name: (row) => words(`state_${names[row] ?? 'trial'}`),
    value: (row) => cells[names[row] ?? 'trial'],
  };
}
