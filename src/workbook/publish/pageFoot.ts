/** Below the table: checks of funds and conditions, balance, and what has changed since publishing. */
import { a1 } from '../cells/address';
import type { CellBlock, CellContent } from '../sheet';
import { memberOf } from './checkFill';
import { mixed } from './columns';
import { changesShown, columnsOfPage as columns, goalsOf } from './decisionLayout';
import { formula, text } from './formulas';
import type { Plan } from './plan';
import type { Staleness } from './staleness';
import { stateRow } from './stateFill';
import { words } from './words';

export function checkBlocks({ checks, page, state }: Plan): readonly CellBlock[] {
  const entered = `${state.at('value', stateRow.verdicts)}>0`;
  const verdict = (flag: 'chosenHolds' | 'decidedHolds', row: number): CellContent => {
    const holds = checks.at(flag, row);
    const applies = flag === 'chosenHolds' ? `ISNUMBER(${holds})` : `AND(${entered},ISNUMBER(${holds}))`;
    return formula(
      `IF(${applies},IF(${holds}=1,${text(words('holds'))},${text(words('broken'))}),${text(words('notApplied'))})`,
    );
  };
  return [
    { at: a1(page.checks - 1, columns.id), rows: [[words('checksHead')]], look: 'heading' },
    {
      at: a1(page.checks, columns.id),
      rows: [
        [
          words('checkHead'),
          null,
          null,
          words('checkChosenHead'),
          words('checkDecidedHead'),
          words('checkWhereHead'),
          null,
        ],
      ],
      look: 'tableHeading',
    },
    {
      at: a1(page.checks + 1, columns.id),
      rows: Array.from({ length: checks.rows }, (_, row) => [
        formula(checks.at('what', row)),
        null,
        null,
        verdict('chosenHolds', row),
        verdict('decidedHolds', row),
        formula(checks.at('where', row)),
      ]),
      look: 'text',
    },
  ];
}

interface Group {
  readonly column: 'administration' | 'goal';
  readonly name: string;
  readonly title: string;
}

export function balanceBlocks(plan: Plan): readonly CellBlock[] {
  const { portfolio } = plan.publication;
  const administrations = [...new Set(portfolio.applications.map((one) => one.administration ?? ''))].sort();
  const titles = new Map(portfolio.goals.map(({ id, title }) => [id, title]));
  const goals = goalsOf(portfolio);
  const first = plan.page.checks;
  const second = first + administrations.length + 2;
  return [
    { at: a1(first - 1, columns.why), rows: [[words('balanceHead')]], look: 'heading' },
    ...groupBlocks(
      plan,
      first,
      words('balanceGroup'),
      administrations.map((name) => ({
        column: 'administration',
        name,
        title: name === '' ? words('noAdministration') : name,
      })),
    ),
    ...(goals.length === 0
      ? []
      : groupBlocks(
          plan,
          second,
          words('balanceGoal'),
          goals.map((name) => {
            const title = titles.get(name);
            return { column: 'goal', name, title: title === undefined ? name : name + between + title };
          }),
        )),
  ];
}

/** Between a goal's id and its title; no id has two spaces in a row. */
const between = '  ';

/** What formulas compare with stands in the cell of the group itself. */
function groupBlocks(
  plan: Plan,
  top: number,
  heading: string,
  groups: readonly Group[],
): readonly CellBlock[] {
  const { applications } = plan;
  const [chosen, cost] = [`(${applications.column('chosen')}=1)`, applications.column('costNumber')];
  const format = [undefined, '0', '#,##0', '0', '#,##0', '0%'];
  const spent = `SUMPRODUCT(${chosen}*${cost})`;
  return [
    {
      at: a1(top, columns.why),
      rows: [
        [
          heading,
          words('balanceNumber'),
          words('balanceAsked'),
          words('balanceChosen'),
          words('balanceGranted'),
          words('balanceShare'),
        ],
      ],
      format,
      look: 'tableHeading',
      wraps: true,
    },
    {
      at: a1(top + 1, columns.why),
      rows: groups.map(({ column, name, title }, g) => {
        const own = a1(top + 1 + g, columns.why);
        const key = column === 'goal' ? `LEFT(${own},FIND(${text(between)},${own}&${text(between)})-1)` : own;
        const member =
          column === 'administration' && name === ''
            ? `(${applications.column(column)}="")`
            : memberOf(plan, column, key);
        return [
          title,
          formula(`SUMPRODUCT(${member}*ISNUMBER(${applications.column('row')}))`),
          formula(`SUMPRODUCT(${member}*${cost})`),
          formula(`SUMPRODUCT(${member}*${chosen})`),
          formula(`SUMPRODUCT(${member}*${chosen}*${cost})`),
          formula(`IF(${spent}=0,"",SUMPRODUCT(${member}*${chosen}*${cost})/${spent})`),
        ];
      }),
      format,
      look: 'text',
      wraps: true,
    },
  ];
}

const whatThenFigures = [undefined, undefined, undefined, mixed, mixed];

export function changeBlocks({ page }: Plan, { area }: Staleness): readonly CellBlock[] {
  const nth = (key: string, number: number): string =>
    `IFERROR(INDEX(${area.column(key)},MATCH(${number},${area.column('number')},0))&"","")`;
  const figure = (key: string, number: number): CellContent => {
    const found = `INDEX(${area.column(key)},MATCH(${number},${area.column('number')},0))`;
    return formula(`IFERROR(IF(ISNUMBER(${found}),${found},${found}&""),"")`, '');
  };
  return [
    { at: a1(page.changes - 1, columns.id), rows: [[words('changesHead')]], look: 'heading' },
    {
      at: a1(page.changes, columns.id),
      rows: [[words('whatHead'), null, null, words('publishedHead'), words('nowHead'), null, null]],
      format: whatThenFigures,
      look: 'tableHeading',
    },
    {
      at: a1(page.changes + 1, columns.id),
      rows: Array.from({ length: changesShown }, (_, index) => [
        index === 0
          ? formula(`IF(SUM(${area.column('changed')})=0,${text(words('changesNone'))},${nth('what', 1)})`)
          : formula(nth('what', index + 1), ''),
        null,
        null,
        figure('published', index + 1),
        figure('now', index + 1),
      ]),
      format: whatThenFigures,
      look: 'text',
    },
    {
      at: a1(page.changes + 1 + changesShown, columns.id),
      rows: [[words('changesMore')]],
      look: 'note',
    },
  ];
}
