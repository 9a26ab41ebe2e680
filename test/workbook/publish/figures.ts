/** The native figures of a recalculated workbook against those of the model. */
import { basisOf } from '../../../src/model/portfolio/basis';
import { balance } from '../../../src/model/portfolio/balance/balance';
import type { Decision, DecideSettings } from '../../../src/model/portfolio/decision';
import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import { criticalWeight } from '../../../src/model/portfolio/robustness/critical';
import type { Plan } from '../../../src/workbook/publish/plan';
import type { CellValue } from '../../../src/workbook/workbook';
import { must } from './must';
import type { Recalculated } from './recalculated';

/** Null for a blank or an empty text, which both say that there is no figure. */
const figure = (cell: CellValue): CellValue => (cell === '' ? null : cell);

export function columnOf(
  book: Recalculated,
  area: { readonly column: (key: string) => string },
  key: string,
): CellValue[] {
  return book.block(area.column(key)).map(([cell]) => figure(cell ?? null));
}

export function expectSame(
  found: readonly CellValue[],
  expected: readonly (number | null)[],
  what: string,
): void {
  const wrong = expected.flatMap((value, i) => {
    const cell = found[i] ?? null;
    const same =
      value === null || typeof cell !== 'number'
        ? cell === value
        : Math.abs(cell - value) <= 1e-9 * Math.max(1, Math.abs(value));
    return same ? [] : [`${what} ${i}: ${JSON.stringify(cell)}, not ${value}`];
  });
  expect(wrong).toEqual([]);
}

/**
 * Every figure of the ranking, whatever the order of the list is by now: rows stand in published order.
 *
 * @param now the decision on what the workbook holds now
 */
export function expectRanking(book: Recalculated, plan: Plan, now: Decision): void {
  const { applications, weights } = plan;
  const rows = plan.publication.decision.ranking.map(({ id }) =>
    must(now.ranking.find((row) => row.id === id)),
  );
  expectSame(
    columnOf(book, weights, 'share'),
    now.weights.map(({ share }) => share),
    'share',
  );
  plan.directions.forEach(({ id }, j) => {
    expectSame(
      columnOf(book, applications, `points${j}`),
      rows.map((row) => row.contributions[id] ?? null),
      `points ${id}`,
    );
  });
  expectSame(
    columnOf(book, applications, 'score'),
    rows.map(({ score }) => score),
    'score',
  );
  expectSame(
    columnOf(book, applications, 'place'),
    rows.map(({ place }) => place),
    'place',
  );
  expectSame(
    columnOf(book, applications, 'cost'),
    rows.map(({ cost }) => cost),
    'cost',
  );
  expectSame(
    columnOf(book, applications, 'accumulated'),
    rows.map(({ accumulated }) => accumulated),
    'accumulated',
  );
  expect(columnOf(book, applications, 'within')).toEqual(
    rows.map(({ withinBudget }) => (withinBudget === null ? null : withinBudget ? 'Ja' : 'Nej')),
  );
  expect(columnOf(book, applications, 'missing').map((cell) => cell ?? '')).toEqual(
    rows.map(({ missing }) =>
      missing.length === 0
        ? ''
        : plan.directions
            .map(({ id }) => id)
            .filter((id) => missing.includes(id))
            .join(', '),
    ),
  );
  // What stands on the page itself, found by each row's own id.
  const { page } = plan;
  const top = page.table + 2;
  const onPage = book.block(`'Beslutsunderlag'!B${top}:I${top + rows.length - 1}`);
  expectSame(
    onPage.map((cells) => figure(cells[3] ?? null)),
    rows.map(({ score }) => score),
    'score on the page',
  );
  expectSame(
    onPage.map((cells) => figure(cells[0] ?? null)),
    rows.map(({ place }) => place),
    'place on the page',
  );
}

/** Critical weights of neighbours in the list as it is now, by the model's own closed form over its positions. */
export function expectSensitivity(
  book: Recalculated,
  plan: Plan,
  portfolio: Portfolio,
  settings: DecideSettings,
  now: Decision,
): void {
  const basis = basisOf(portfolio, settings);
  const positions = new Map(basis.scored.map((s) => [s.application.id, s.positions.map((u) => u ?? 0)]));
  const listed = now.ranking.filter(({ place }) => place !== null).map(({ id }) => id);
  expect(columnOf(book, plan.order, 'id').filter((id) => id !== null)).toEqual(listed);
  plan.directions.forEach(({ id }, j) => {
    const own = basis.directionIds.indexOf(id);
    const expected = plan.publication.decision.ranking.map((_, r) => {
      const [a, b] = [listed[r], listed[r + 1]];
      if (a === undefined || b === undefined) return null;
      return criticalWeight(must(positions.get(a)), must(positions.get(b)), basis.shares, own);
    });
    expectSame(columnOf(book, plan.order, `critical${j}`), expected, `critical ${id}`);
  });
}

/** What is chosen, its cost and its points as published, the sums per group, and that every demand is met. */
export function expectChoice(
  book: Recalculated,
  plan: Plan,
  portfolio: Portfolio,
  settings: DecideSettings,
  now: Decision,
): void {
  const { applications, publication, state } = plan;
  const chosen = columnOf(book, applications, 'chosen');
  const ids = publication.decision.ranking.filter((_, i) => chosen[i] === 1).map(({ id }) => id);
  expect([...ids].sort()).toEqual([...now.selection.ids].sort());
  const values = new Map(book.block(state.across('name', 'value')).map(([name, value]) => [name, value]));
  expectSame([figure(values.get('De valdas kostnad') ?? null)], [now.selection.cost], 'cost of the chosen');
  if (now.selection.status !== 'infeasible') {
    expectSame(
      [figure(values.get('De valdas poäng, publicerade') ?? null)],
      [now.selection.value],
      'value of the chosen',
    );
    expect(columnOf(book, plan.checks, 'chosenHolds').filter((holds) => holds === 0)).toEqual([]);
  }
  const expected = balance(basisOf(portfolio, settings), now).administrations;
  const top = plan.page.checks + 2;
  const onPage = book.block(`'Beslutsunderlag'!J${top}:O${top + expected.length - 1}`);
  expectSame(
    onPage.map((cells) => cells[1] ?? null),
    expected.map((group) => group.applications),
    'applications of a group',
  );
  expectSame(
    onPage.map((cells) => cells[2] ?? null),
    expected.map(({ requested }) => requested),
    'asked by a group',
  );
  expectSame(
    onPage.map((cells) => cells[3] ?? null),
    expected.map((group) => group.chosen),
    'chosen of a group',
  );
  expectSame(
    onPage.map((cells) => cells[4] ?? null),
    expected.map(({ granted }) => granted),
    'granted to a group',
  );
  expectSame(
    onPage.map((cells) => figure(cells[5] ?? null)),
    expected.map(({ shareOfGranted }) => shareOfGranted),
    'share of a group',
  );
}
