/** What each application takes of the fund, by year and in all. */
import type { CellContent } from '../sheet';
import { formula, ifNumber, numberIn, shown, wholeKronor } from './formulas';
import type { Plan } from './plan';
import { stateRow } from './stateFill';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

export function costFill({ applications, mode, read, sources, state, publication }: Plan): Fill {
  const at = (key: string, i: number): string => applications.at(key, i);
  const costs = read.costs;
  const known = (i: number, body: string): CellContent => {
    const unreadable = `AND(LEN(${at('asked', i)})>0,NOT(ISNUMBER(${at('requested', i)})))`;
    const bad =
      costs === null
        ? ''
        : `,COUNTIFS(${costs.column('application')},${at('number', i)},${costs.column('bad')},1)>0`;
    return formula(`IF(OR(NOT(ISNUMBER(${at('row', i)})),${unreadable}${bad}),"",${body})`);
  };
  const [first] = publication.decision.budgets;
  const tried = state.at('value', stateRow.trial);
  const draws = mode === 'single' ? [] : publication.decision.budgets;
  return {
    asked: (i) => {
      const cell = sources.applications.cell('Sökt belopp', at('row', i));
      return formula(ifNumber(at('row', i), `IFERROR(IF(LEN(${cell})=0,"",${cell}),"?")`));
    },
    written: (i) => formula(numberIn(at('asked', i))),
    requested: (i) => formula(wholeKronor(at('written', i))),
    lines: (i) =>
      costs === null
        ? 0
        : formula(
            `COUNTIFS(${costs.column('application')},${at('number', i)},${costs.column('pays')},">=0")`,
          ),
    lineSum: (i) =>
      costs === null
        ? 0
        : formula(`SUMIFS(${costs.column('pays')},${costs.column('application')},${at('number', i)})`),
    costSingle: (i) =>
      known(
        i,
        `IF(ISNUMBER(${at('requested', i)}),${at('requested', i)},IF(${at('lines', i)}>0,${at('lineSum', i)},""))`,
      ),
    costYears: (i) => known(i, `IF(${at('lines', i)}>0,${at('lineSum', i)},${shown(at('requested', i))})`),
    cost: (i) => {
      const result = publication.decision.ranking[i]?.cost ?? '';
      if (mode === 'single') return formula(shown(at('costSingle', i)), result);
      if (mode === 'year') return formula(shown(at('costYears', i)), result);
      return formula(
        `IF(ISNUMBER(${tried}),${shown(at('costSingle', i))},${shown(at('costYears', i))})`,
        result,
      );
    },
    costNumber: (i) => formula(`IF(ISNUMBER(${at('cost', i)}),${at('cost', i)},0)`),
    ...Object.fromEntries(
      draws.map(({ year }) => [
        `draw${year}`,
        (i: number): CellContent => {
          const asked = year === first?.year ? at('requested', i) : '0';
          const drawn =
            costs === null
              ? asked
              : `IF(${at('lines', i)}>0,SUMIFS(${costs.column('pays')},${costs.column('application')},${at('number', i)},${costs.column('year')},${year}),${asked})`;
          return formula(ifNumber(at('costYears', i), drawn));
        },
      ]),
    ),
  };
}
