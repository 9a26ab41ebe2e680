/**
 * The sheets that are published, recalculated by Univer, a spreadsheet engine that is not ours: every native figure
 * equals the model's, as published and after a weight, a score and the fund are changed in the cells.
 */
import { decide } from '../../../src/model/portfolio/decide';
import type { DecideSettings } from '../../../src/model/portfolio/decision';
import { planOf } from '../../../src/workbook/publish/plan';
import type { Plan } from '../../../src/workbook/publish/plan';
import type { Publication } from '../../../src/workbook/publish/publication';
import { frontierToPublish } from '../../../src/workbook/publish/publication';
import { decisionSheets, publish } from '../../../src/workbook/publish/publish';
import { stalenessOf } from '../../../src/workbook/publish/staleness';
import { openXlsx } from '../../../src/workbook/doors/xlsx';
import { openXlsxFile } from '../../../src/workbook/doors/xlsxFile';
import type { XlsxWorkbook } from '../../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { a1 } from '../../../src/workbook/cells/address';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { xlsxOf } from '../xlsxOf';
import { columnOf, expectChoice, expectRanking, expectSensitivity } from './figures';
import { must } from './must';
import type { Size } from './randomSnapshot';
import { randomSnapshot } from './randomSnapshot';
import type { Recalculated } from './recalculated';
import { recalculated, reopened } from './recalculated';

function publicationOf(snapshot: Snapshot, settings: DecideSettings): Publication {
  const reading = readPortfolio(snapshot);
  const portfolio = must(reading.portfolio);
  const decision = decide(portfolio, settings);
  const frontier = frontierToPublish(portfolio, settings, decision);
  return { snapshot, reading, portfolio, decision, frontier, analysis: null, time: '2026-11-23 14:05' };
}

/** The snapshot with one cell of a table's body set, and the same cell set in the engine. */
function withCell(
  snapshot: Snapshot,
  book: Recalculated,
  at: { readonly table: string; readonly row: number; readonly header: string },
  value: CellValue,
): Snapshot {
  const tables = snapshot.tables.map((table) => {
    if (table.name !== at.table) return table;
    const column = table.headers.indexOf(at.header);
    book.set(table.sheet, a1(table.top + 1 + at.row, table.left + column), value);
    const rows = table.rows.map((row, index) =>
      index === at.row ? row.map((cell, j) => (j === column ? value : cell)) : row,
    );
    return { ...table, rows };
  });
  return { ...snapshot, tables };
}

function changesOf(book: Recalculated, plan: Plan): number {
  const { area } = stalenessOf(plan);
  return columnOf(book, area, 'changed').filter((cell) => cell !== 0).length;
}

/**
 * Everything that is asked of one round.
 *
 * @param file where given, the change is written to it, and the engine opens the file; else it gets the described sheets
 */
async function examine(start: Snapshot, settings: DecideSettings, file?: XlsxWorkbook): Promise<void> {
  const publication = publicationOf(start, settings);
  const { portfolio, decision } = publication;
  const plan = must(planOf(publication));
  await file?.write(publish(publication));
  const book =
    file === undefined
      ? await recalculated(start, decisionSheets(publication))
      : await reopened(file.bytes());
  try {
    expectRanking(book, plan, decision);
    expectSensitivity(book, plan, portfolio, settings, decision);
    expectChoice(book, plan, portfolio, settings, decision);
    expect(changesOf(book, plan)).toBe(0);

    // A weight and a score. What is chosen stays that of the publication.
    let snapshot = withCell(start, book, { table: 'Inriktningar', row: 0, header: 'Vikt' }, 4.25);
    let changes = 1;
    const marks = must(start.tables.find(({ name }) => name === 'Poang'));
    if (marks.rows.length > 0) {
      const before = must(readPortfolio(snapshot).portfolio);
      snapshot = withCell(
        snapshot,
        book,
        { table: 'Poang', row: 0, header: must(plan.directions[0]).id },
        '1,5',
      );
      const after = must(readPortfolio(snapshot).portfolio);
      const means = (one: typeof after): string =>
        JSON.stringify(
          one.applications.map(({ scores }) => scores.get(must(plan.directions[0]).id)?.mean ?? null),
        );
      if (means(before) !== means(after)) changes += 1;
    }
    await book.calculate();
    const changed = must(readPortfolio(snapshot).portfolio);
    const fresh = decide(changed, { ...settings, frontier: false });
    expectRanking(book, plan, fresh);
    expectSensitivity(book, plan, changed, settings, fresh);
    expect(changesOf(book, plan)).toBe(changes);

    // Another fund, tried on the page: the waterline is that of the workbook as it is now, the choice that of the publication's frontier.
    const money = decision.ranking.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
    const fund = Math.floor(money * 0.6) + 7;
    const { row, column } = plan.page.trial;
    book.set('Beslutsunderlag', a1(row, column), fund);
    await book.calculate();
    const other = (one: typeof portfolio): ReturnType<typeof decide> =>
      plan.mode === 'year'
        ? decide({ ...one, budgets: [{ ...must(one.budgets[0]), amount: fund }] }, settings)
        : decide(one, { ...settings, budget: fund });
    expectRanking(book, plan, other(changed));
    const tried =
      plan.mode === 'year'
        ? { ...portfolio, budgets: [{ ...must(portfolio.budgets[0]), amount: fund }] }
        : portfolio;
    const triedSettings = plan.mode === 'year' ? settings : { ...settings, budget: fund };
    if (publication.frontier !== null) expectChoice(book, plan, tried, triedSettings, other(portfolio));

    // The fund of the workbook itself, in Ramar.
    if (plan.sources.budgets === null || settings.budget !== undefined) return;
    book.set('Beslutsunderlag', a1(row, column), null);
    const amount = 75_007 + Math.floor(money * 0.3);
    snapshot = withCell(snapshot, book, { table: 'Ramar', row: 0, header: 'Ram (kr)' }, amount);
    await book.calculate();
    const refunded = must(readPortfolio(snapshot).portfolio);
    expectRanking(book, plan, decide(refunded, { ...settings, frontier: false }));
    expect(changesOf(book, plan)).toBe(changes + 1);
    if (plan.mode !== 'year') return;
    const richer = { ...portfolio, budgets: refunded.budgets };
    expectChoice(book, plan, richer, settings, decide(richer, settings));
  } finally {
    book.dispose();
  }
}

/** Mostly small, so that two hundred are done in minutes; one application, one direction, twelve, and three hundred. */
function sizeOf(seed: number): Size {
  if (seed === 0) return { applications: 300, directions: 2 };
  if (seed === 1) return { applications: 40, directions: 12 };
  if (seed % 25 === 2) return { applications: 4, directions: 12 };
  if (seed % 10 === 3) return { applications: 1, directions: 1 + (seed % 3) };
  return { applications: 2 + (seed % 6), directions: 1 + (seed % 3) };
}

test('the example, as published and after a weight, a score and the fund are changed', async () => {
  const file = await openXlsxFile('examples/digitaliseringspott-2027.xlsx');
  await examine(await file.read(), {}, file);
});

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test.each(seeds)(
  'round %i',
  async (seed) => {
    const settings = seed % 7 === 5 ? { budget: 400_000 + 50_000 * (seed % 11) } : {};
    const snapshot = randomSnapshot(seed, sizeOf(seed));
    // Every tenth goes through a file; that all doors write the same sheets is theirs to test.
    if (seed % 10 !== 4) return examine(snapshot, settings);
    const file = await openXlsx(await xlsxOf(snapshot), 'runda.xlsx');
    return examine(await file.read(), settings, file);
    // Three hundred applications take the engine minutes; this guards against a hang, no more.
  },
  900_000,
);
