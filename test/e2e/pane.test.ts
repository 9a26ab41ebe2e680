import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Frame, Locator } from 'playwright-core';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { launchBrowser } from './browser';
import { startWorkbench } from './workbench';
import type { PageOptions, TestWorkbench, WorkbenchPage } from './workbench';

/**
 * The built pane beside the example workbook, driven as a user drives it: the real office.js and the workbench's grid,
 * nothing of ours in between.
 */
const root = join(__dirname, '..', '..');
const example = join(root, 'examples', 'digitaliseringspott-2027.xlsx');

let browser: Browser;
let workbench: TestWorkbench;
let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
}, 400_000);
afterAll(async () => {
  await browser.close();
  await workbench.close();
});
afterEach(() => opened.close());

async function open(options: PageOptions = {}): Promise<void> {
  opened = await workbench.open(browser, options);
  pane = opened.pane;
  await pane.locator('dl').waitFor({ timeout: 60_000 });
}

async function show(view: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button').first().click();
  await pane.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await pane.getByRole('heading', { level: 1, name: view, exact: true }).waitFor({ state: 'attached' });
  await pane.locator('main[aria-busy=false]').waitFor();
}

const order = (list: string): Promise<string[]> =>
  pane
    .locator(`[data-list=${list}] > li[data-id]`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
const weight = (direction: string): Locator =>
  pane.locator(`[data-direction=${direction}]`).getByRole('textbox');

/** The cell that is selected, as the add-in is told. */
function selectedCell(): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    }),
  );
}

/** Names of the sheets in the workbook. */
function sheets(): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

interface Ranked {
  readonly id: string;
  readonly score: number | null;
  readonly selected: boolean;
}

/** The ranking that the command line gives for the example with another weight in one cell. */
async function rankedByCommandLine(cell: string, from: number, to: number): Promise<readonly Ranked[]> {
  const file = await openXlsx(new Uint8Array(readFileSync(example)), example);
  await file.write({ cells: [{ sheet: 'Inriktningar', cell, from, to }] });
  const copy = join(mkdtempSync(join(tmpdir(), 'pottkompassen-')), 'copy.xlsx');
  writeFileSync(copy, file.bytes());
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const json = execFileSync(process.execPath, [tsx, join(root, 'cli', 'rank.ts'), copy, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return (JSON.parse(json) as { ranking: readonly Ranked[] }).ranking;
}

test('from a problem to its cell', async () => {
  await open();
  const remark = pane.getByRole('listitem').filter({ hasText: 'cell C14' });
  await remark.getByRole('button').click();
  const said = pane.getByRole('status').filter({ hasText: 'är markerad i arbetsboken' });
  await said.waitFor({ state: 'attached' });
  expect(await selectedCell()).toBe('Ansökningar!C14');
  expect(opened.foreignRequests).toEqual([]);
});

test('a weight changes the order; it is written by choice; sheet, pane and command line agree', async () => {
  await open();
  await show('Rangordning');
  const before = await order('ranking');

  await show('Vikter');
  await weight('I6').fill('90');
  await pane.getByText('1 vikt skiljer sig från arbetsbokens.').waitFor();
  expect(await sheets()).not.toContain('Rangordning');

  await show('Rangordning');
  await pane.waitForFunction(
    (first) => document.querySelector('[data-list=ranking] > li')?.getAttribute('data-id') !== first,
    before[0],
  );
  const after = await order('ranking');
  expect([...after].sort()).toEqual([...before].sort());
  const shown = await pane.locator('[data-list=ranking] [data-part=score] > [aria-hidden]').allTextContents();

  await show('Publicera');
  await pane.locator('main button:not([aria-disabled=true])', { hasText: /^Publicera$/ }).click();
  await pane.getByText('Beslutsunderlaget är publicerat.').first().waitFor();

  const [headers = [], ...rows] = await opened.values('Rangordning', 'A1:R25');
  const column = (header: string): unknown[] => rows.map((row) => row[headers.indexOf(header)]);
  const placed = after.length;
  expect(column('Id').slice(0, placed)).toEqual(after);
  const rounded = column('Poäng')
    .slice(0, placed)
    .map((score) => Number(score).toFixed(1).replace('.', ','));
  expect(rounded).toEqual(shown);
  for (const row of rows.slice(0, placed)) {
    const parts = row.filter((_, at) => /^I\d$/.test(String(headers[at])));
    expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(row[headers.indexOf('Poäng')]);
  }

  // The example has I6's weight 9 in Inriktningar!C7.
  expect(await opened.values('Inriktningar', 'A7:C7')).toEqual([['I6', expect.any(String), 90]]);
  const byCommandLine = await rankedByCommandLine('C7', 9, 90);
  expect(column('Id')).toEqual(byCommandLine.map(({ id }) => id));
  expect(column('Poäng').map((score) => (score === '' ? null : score))).toEqual(
    byCommandLine.map(({ score }) => score),
  );
  expect(column('I bästa portföljen').map((word) => word === 'Ja')).toEqual(
    byCommandLine.map(({ selected }) => selected),
  );

  await show('Vikter');
  await pane.getByText('Vikterna är desamma som i arbetsboken.').waitFor();
});

test('what somebody enters in the grid makes the pane out of date until it is read again', async () => {
  await open();
  await opened.enter('Ansökningar', 'C14', 1_590_000);
  await pane.getByText(/Ansökningar!C14 \(\w+, Sökt belopp\): ”1\s590\s000” → 1\s590\s000/).waitFor();
  await pane.getByRole('button', { name: 'Läs om' }).first().click();
  await pane.getByText('Arbetsboken har ändrats', { exact: true }).waitFor({ state: 'detached' });
  await expect(pane.getByRole('listitem').filter({ hasText: 'cell C14' }).count()).resolves.toBe(0);
});

test.each([
  ['a negative weight', 'Inriktningar', 'C3', -5, /cell C3: vikten .5 är mindre än noll/],
  ['text in a number', 'Inriktningar', 'C3', 'mycket', /cell C3: ”mycket” är inget tal/],
  ['a duplicate id', 'Ansökningar', 'A3', 'A01', /cell A3: ”A01” finns redan/],
  ['an error value', 'Inriktningar', 'C3', '=1/0', /cell C3: formeln .* ger felvärdet #DIV\/0!/],
  ['a renamed column', 'Ansökningar', 'C1', 'Summa', /ingen kolumn med rubriken Sökt belopp/],
] as const)('%s: a sentence that tells where and what to do', async (_name, sheet, cell, value, sentence) => {
  await open();
  await opened.enter(sheet, cell, value);
  await pane.getByText('Arbetsboken har ändrats', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Läs om' }).first().click();
  await pane.getByText('Måste rättas').waitFor();
  await pane.getByText(sentence).waitFor();
});

test('the ribbon’s Rank shows the ranking, also when the pane was closed', async () => {
  await open();
  await opened.page.getByRole('button', { name: 'Rangordna' }).click();
  await pane.locator('[data-list=ranking]').waitFor();
});

test('in English nothing of the pane’s own is Swedish', async () => {
  await open({ language: 'en', theme: 'dark' });
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
  await show('Ranking');
  await pane.getByText('Proven best').waitFor();
  const background = await pane.locator('nav').evaluate((nav) => getComputedStyle(nav).backgroundColor);
  expect(background).toBe('rgb(41, 41, 41)');
});

test('axe finds nothing in the pane as it was built', async () => {
  await open();
  for (const view of ['Underlag', 'Vikter', 'Rangordning', 'Publicera']) {
    await show(view);
    await opened.page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page: opened.page }).include('#pane').analyze();
    expect(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

test('at 320 px nothing scrolls sideways', async () => {
  await open();
  await opened.page.locator('#pane').evaluate((frame) => {
    frame.style.width = '320px';
  });
  for (const view of ['Underlag', 'Vikter', 'Rangordning', 'Publicera']) {
    await show(view);
    const [content, width] = await pane.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBe(320);
    expect(content).toBeLessThanOrEqual(320);
  }
});
