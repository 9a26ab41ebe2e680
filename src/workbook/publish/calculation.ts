/** The sheet of calculation: scores, places, running totals, choice and sensitivity, in ordinary formulas. */
import { pagesAcross } from '../sheet';
import type { CellContent, SheetWrite } from '../sheet';
import { applicationFill } from './applicationFill';
import { blocksOf, widthsOfAreas } from './area';
import { checkFill } from './checkFill';
import { formula, ifNumber, literally } from './formulas';
import { orderFill } from './orderFill';
import type { Plan } from './plan';
import { sameKey } from '../schema/table';
import { stateFill, stateFormats } from './stateFill';
import { sheetMarks, sheetNames, words } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export function calculationSheet(plan: Plan): SheetWrite {
  const { applications, order, state, weights, budgets, checks } = plan;
  const widths = widthsOfAreas([state, weights, budgets, checks, applications, order]);
  return {
    sheet: sheetNames.calculation,
    mark: sheetMarks.calculation,
    blocks: [
      { at: 'A1', rows: [[words('calculationTitle')]], look: 'title' },
      { at: 'A2', rows: [[words('calculationAbout')]], look: 'note' },
      { at: 'A3', rows: [[words('calculationBelongs')]], look: 'note' },
      ...blocksOf(state, stateFill(plan), words('stateHead'), { value: stateFormats }),
      ...blocksOf(weights, weightFill(plan), words('weights')),
      ...(budgets.rows === 0 ? [] : blocksOf(budgets, budgetFill(plan), words('budgetsHead'))),
      ...blocksOf(checks, checkFill(plan), words('checks')),
      ...blocksOf(applications, applicationFill(plan), words('applicationsHead')),
      ...blocksOf(order, orderFill(plan), words('sensitivityHead')),
    ],
    widths,
    page: { orientation: 'landscape', header: words('calculationTitle'), across: pagesAcross(widths) },
  };
}

function weightFill({ publication, read, weights, directions }: Plan): Fill {
  const sources = directions.map(({ id }) => {
    const cell = publication.reading.weights.find(({ direction }) => direction === id);
    const ofDirections = publication.snapshot.tables.find(({ name }) => sameKey(name) === 'INRIKTNINGAR');
    const isDirection = cell === undefined || cell.place.sheet === ofDirections?.sheet;
    // On the sheet of the directions a criterion can stand too, in a table beside.
    const among = publication.portfolio.directions.find((one) => one.id === id);
    return isDirection && among?.source === undefined ? read.directions : (read.criteria ?? read.directions);
  });
  const row = (j: number): string => {
    const area = sources[j] ?? read.directions;
    return `MATCH(${literally(weights.at('key', j))},${area.column('key')},0)`;
  };
  const found = (key: string, j: number): string => {
    const area = sources[j] ?? read.directions;
    return `IFERROR(INDEX(${area.column(key)},${row(j)}),"")`;
  };
  const end = (key: 'worst' | 'best', j: number): CellContent => {
    const scale = read.scale.at('value', key === 'worst' ? 0 : 1);
    const direction = directions[j];
    if (direction?.source === undefined) return formula(scale);
    const own = found(key, j);
    return direction.source === 'scores' ? formula(`IF(ISNUMBER(${own}),${own},${scale})`) : formula(own);
  };
  return {
    key: (j) => sameKey(directions[j]?.id ?? ''),
    id: (j) => directions[j]?.id ?? null,
    title: (j) => directions[j]?.title ?? null,
    weight: (j) => {
      const own = found('weight', j);
      return formula(ifNumber(own, `IF(${own}<0,"",${own})`));
    },
    share: (j) => {
      const all = weights.column('weight');
      const own = weights.at('weight', j);
      return formula(
        `IF(COUNT(${all})<${weights.rows},"",IF(SUM(${all})>0,${own}/SUM(${all}),0))`,
        publication.decision.weights[j]?.share,
      );
    },
    from: (j) => end('worst', j),
    to: (j) => end('best', j),
    clip: (j) => (directions[j]?.source === undefined ? 0 : formula(found('clip', j))),
  };
}

function budgetFill({ publication, read, budgets }: Plan): Fill {
  const years = publication.decision.budgets;
  return {
    year: (row) => years[row]?.year ?? null,
    published: (row) => years[row]?.amount ?? null,
    now: (row) => {
      if (read.budgets === null) return years[row]?.amount ?? null;
      const at = `MATCH(${budgets.at('year', row)},${read.budgets.column('year')},0)`;
      return formula(`IFERROR(INDEX(${read.budgets.column('amount')},${at}),"")`);
    },
  };
}
