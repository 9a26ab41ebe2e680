/** The head of the page: what it is, whether it still holds, weights and fund. */
import { a1 } from '../cells/address';
import type { CellBlock, CellContent } from '../sheet';
import { columnsOfPage as columns } from './decisionLayout';
import { formula, text } from './formulas';
import type { Plan } from './plan';
import type { Publication } from './publication';
import type { Staleness } from './staleness';
import { stateRow } from './stateFill';
import { isLogged } from './logged';
import { fingerprintCell } from './published';
import { choiceOf, firmnessOf } from './why';
import { words, wordsWith } from './words';

export function headBlocks(plan: Plan, staleness: Staleness): readonly CellBlock[] {
  const { publication } = plan;
  const { decision, snapshot, time } = publication;
  const subtitle = words('subtitle', {
    time,
    version: decision.engine,
    fingerprint: decision.fingerprint.slice(0, 12),
  });
  const changes = `SUM(${staleness.area.column('changed')})`;
  const line = (row: number, content: CellContent, look: CellBlock['look']): CellBlock => ({
    at: a1(row, 0),
    rows: [[content]],
    look,
  });
  return [
    line(0, words('title', { round: roundName(plan) }), 'title'),
    line(
      1,
      formula(
        `${text(subtitle)}&IF(${isLogged(snapshot, fingerprintCell)},${text(words('logged'))},${text(words('notLogged'))})`,
        subtitle + words('logged'),
      ),
      'note',
    ),
    line(
      2,
      formula(
        `IF(${changes}=0,${text(words('fresh'))},${wordsWith('stale', { number: changes })})`,
        words('fresh'),
      ),
      'text',
    ),
    line(3, choiceFormula(plan), 'text'),
    line(4, firmnessOf(publication), 'text'),
    line(5, nearestFormula(plan), 'text'),
    ...weightBlocks(plan),
    ...fundBlocks(plan),
  ];
}

export function roundName({ publication }: Plan): string {
  const years = publication.portfolio.budgets.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return words('roundWithoutYear');
  return first === last
    ? words('roundOfYear', { year: String(first) })
    : words('roundOfYears', { first: String(first), last: String(last) });
}

/** Whole kronor in the words of a formula, with the thousands apart as whoever has the workbook open has them. */
function said(amount: string, decimals = 0): string {
  return `FIXED(${amount},${decimals})`;
}

function choiceFormula(plan: Plan): CellContent {
  const { state, steps, mode, publication } = plan;
  const at = (row: keyof typeof stateRow): string => state.at('value', stateRow[row]);
  const published = choiceOf(publication);
  if (steps.rows === 0) {
    const tried =
      mode === 'single' || mode === 'year' ? `${at('fund')}<>${plan.fund}` : `ISNUMBER(${at('trial')})`;
    return formula(`IF(${tried},${text(words('triedWithoutFrontier'))},${text(published)})`, published);
  }
  const values = {
    fund: said(at('fund')),
    number: at('chosenCount'),
    cost: said(at('chosenCost')),
    value: said(at('chosenValue'), 1),
  };
  const until = `INDEX(${steps.column('until')},${at('step')})`;
  const best = `IF(OR(NOT(ISNUMBER(${until})),${at('fund')}<=${until}),${wordsWith('triedProven', values)},${wordsWith('triedStored', values)})`;
  const none = wordsWith('triedNone', { fund: said(at('fund')) });
  return formula(`IF(${at('looksUp')}=0,${text(published)},IF(${at('step')}=0,${none},${best}))`, published);
}

function nearestFormula({ order, state }: Plan): CellContent {
  const nearest = state.at('value', stateRow.nearest);
  const row = `MATCH(${nearest},${order.column('nearest')},0)`;
  const said = wordsWith('nearestSentence', {
    points: `FIXED(100*${nearest},1)`,
    ahead: `INDEX(${order.column('id')},${row})`,
    behind: `INDEX(${order.column('next')},${row})`,
  });
  return formula(`IF(ISNUMBER(${nearest}),${said},${text(words('nearestNone'))})`);
}

function weightBlocks({ publication, weights, directions, page }: Plan): readonly CellBlock[] {
  const decided = directions.map(({ id }) => decidedOf(publication, id));
  const [first = ''] = decided;
  const allAlike = first !== '' && decided.every((one) => one === first);
  const heading = allAlike ? words('weightsDecided', { decided: first }) : words('weightsHead');
  const said = (j: number): string => {
    const title = directions[j]?.title ?? '';
    return allAlike
      ? title
      : `${title} (${decided[j] === '' ? words('weightNotDecided') : (decided[j] ?? '')})`;
  };
  return [
    { at: a1(page.top - 2, 0), rows: [[heading]], look: 'heading' },
    {
      at: a1(page.top - 1, 0),
      rows: [[words('shareHead'), null, words('id'), words('directionHead'), null, null, null, null]],
      format: shareThenWords,
      look: 'tableHeading',
    },
    {
      at: a1(page.top, 0),
      rows: directions.map(({ id }, j) => [
        formula(weights.at('share', j), publication.decision.weights[j]?.share ?? null),
        null,
        id,
        said(j),
      ]),
      format: shareThenWords,
      look: 'text',
    },
  ];
}

const shareThenWords = ['0.0%', undefined, undefined, undefined];

/** Who decided a weight, when and how; an empty text where the workbook does not say. */
function decidedOf({ reading }: Publication, id: string): string {
  const cell = reading.weights.find(({ direction }) => direction === id);
  const parts = [cell?.decidedBy, cell?.decidedOn, cell?.method];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
}

function fundBlocks(plan: Plan): readonly CellBlock[] {
  const { applications, budgets, mode, page, publication, state } = plan;
  const { selection } = publication.decision;
  const at = (row: keyof typeof stateRow): string => state.at('value', stateRow[row]);
  const kronor = '#,##0';
  const taken = (year: number): string =>
    `SUMIFS(${applications.column(`draw${year}`)},${applications.column('chosen')},1)`;
  const years = mode === 'single' ? [] : publication.decision.budgets;
  const rows: CellContent[][] = years.map(({ year, amount }, t) => {
    const now = budgets.at('now', t);
    const used = selection.costByYear.find((one) => one.year === year)?.amount ?? 0;
    return [
      String(year),
      formula(now, amount),
      formula(taken(year), used),
      formula(`${now}-${taken(year)}`, amount - used),
      null,
      null,
    ];
  });
  const [fund, cost] = [at('fund'), at('chosenCost')];
  const none = mode === 'none' ? `IF(NOT(ISNUMBER(${at('trial')})),"",` : '(';
  rows.push([
    words(mode === 'single' ? 'oneFund' : mode === 'none' ? 'noFundRow' : 'allYears'),
    formula(`${none}${fund})`, mode === 'none' ? '' : plan.fund),
    formula(cost, selection.cost),
    formula(`${none}${fund}-${cost})`, mode === 'none' ? '' : plan.fund - selection.cost),
    formula(at('granted'), 0),
    formula(`${none}${fund}-${at('granted')})`, mode === 'none' ? '' : plan.fund),
  ]);
  const headings = [
    words('year'),
    words('fundColumn'),
    words('chosenTakesColumn'),
    words('leftColumn'),
    words('decidedColumn'),
    words('leftAfterDecisions'),
  ];
  const format = [undefined, kronor, kronor, kronor, kronor, kronor];
  const blocks: CellBlock[] = [
    { at: a1(page.top - 2, columns.why), rows: [[words('fundHead')]], look: 'heading' },
    { at: a1(page.top - 1, columns.why), rows: [headings], format, look: 'tableHeading' },
    { at: a1(page.top, columns.why), rows: rows.slice(0, -1), format, look: 'text' },
    { at: a1(page.top + rows.length - 1, columns.why), rows: rows.slice(-1), format, look: 'total' },
    { at: a1(page.trial.row, columns.why), rows: [[words('tryFund')]], look: 'label', wraps: true },
    {
      at: a1(page.trial.row, page.trial.column),
      rows: [[null]],
      format: kronor,
      look: 'entry',
    },
  ];
  return blocks.filter((block) => block.rows.length > 0);
}
