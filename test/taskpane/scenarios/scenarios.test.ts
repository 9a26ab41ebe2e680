import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readScenarios } from '../../../src/workbook/read/scenarios';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';
import { openRanking } from '../stand/page';
import type { Look } from '../stand/page';

/** Scenarier and the search among the functions as a person meets them, with a workbook in memory. */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator(`[data-view=${view}]`).click();
}

async function open(look: Look = {}, view = 'scenarios'): Promise<Page> {
  const opened = await openRanking(browser, address, look);
  context = opened.context;
  await show(opened.page, view);
  return opened.page;
}

async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: /Namn på scenariot|Name of the scenario/ }).fill(name);
  await page.getByRole('button', { name: /(Spara|Ersätt) scenariot|(Keep|Replace) the scenario/ }).click();
  await page.locator(`[data-scenario="${name}"]`).waitFor();
}

/** The whole fund for all years, tried in the view of the ranking. */
async function tryFund(page: Page, amount: string): Promise<void> {
  await show(page, 'ranking');
  await page.getByRole('textbox', { name: /Ram för alla år|Fund for all years/ }).fill(amount);
  await show(page, 'scenarios');
}

const keptIn = async (page: Page): Promise<ReturnType<typeof readScenarios>['scenarios']> => {
  const contents = await page.evaluate(() => window.stand.contents());
  return readScenarios(contents).scenarios;
};

test('kept under a name, compared, and taken up again', async () => {
  const page = await open();
  await keep(page, 'Beredningen');
  await tryFund(page, '1 000 000');
  await keep(page, 'En miljon');
  const kept = await keptIn(page);
  expect(kept.map(({ scenario, time }) => [scenario.name, time])).toEqual([
    ['Beredningen', '2026-11-23 14:32'],
    ['En miljon', '2026-11-23 14:32'],
  ]);
  const [whole, million] = kept.map(({ scenario }) => scenario);
  expect(million?.budgets[0]?.amount).toBe(1_000_000);
  await page.locator('[data-scenario="En miljon"]').getByText('Samma som nu').waitFor();

  await page.getByRole('combobox', { name: 'Från' }).selectOption('Beredningen');
  const out = Object.keys(whole?.chosen ?? {}).filter((id) => !(id in (million?.chosen ?? {})));
  expect(out.length).toBeGreaterThan(0);
  await becomes(
    () =>
      page
        .locator('[data-list=scenarioOut] li')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id'))),
    out.sort(),
  );
  await page.getByText('Underlaget ger samma utfall i dag som när Beredningen sparades.').waitFor();

  await page.getByRole('button', { name: /Prova i rutan: Beredningen/ }).click();
  await page.locator('[data-scenario=Beredningen]').getByText('Samma som nu').waitFor();
  await show(page, 'ranking');
  await expect(page.getByRole('textbox', { name: /Ram/ }).first().inputValue()).resolves.not.toMatch(
    /^1.000.000$/,
  );
});

test('a name that stands there already is replaced only after it has been said', async () => {
  const page = await open();
  await keep(page, 'Beredningen');
  await tryFund(page, '900 000');
  await page.getByRole('textbox', { name: 'Namn på scenariot' }).fill('beredningen');
  await page.getByText('Raden Beredningen från 2026-11-23 14:32 i bladet Scenarier ersätts.').waitFor();
  await page.getByRole('button', { name: 'Ersätt scenariot' }).click();
  await page.locator('[data-scenario=beredningen]').waitFor();
  const kept = await keptIn(page);
  expect(kept.map(({ scenario }) => [scenario.name, scenario.budgets[0]?.amount])).toEqual([
    ['beredningen', 900_000],
  ]);
});

test('when the material has changed since, it says what the same weights and money give today', async () => {
  const page = await open();
  await keep(page, 'Beredningen');
  // A10 must be chosen according to Villkor: with a cost above the fund nothing else fits beside it.
  await page.evaluate(() => window.stand.change('Ansokningar', 9, 2, 3_500_000));
  await page.getByRole('button', { name: 'Läs om' }).click();
  await page.getByText('Sedan Beredningen sparades har underlaget ändrats.').waitFor();
});

test('what the workbook refuses is said, and nothing is kept', async () => {
  const page = await open();
  await page.evaluate(() => window.stand.refuse('protectedSheet'));
  await page.getByRole('textbox', { name: 'Namn på scenariot' }).fill('Prov');
  await page.getByRole('button', { name: 'Spara scenariot' }).click();
  await page.getByText('Ingenting skrevs').waitFor();
  await expect(keptIn(page)).resolves.toEqual([]);
});

test('a function is found by what it is for, and put into an empty cell; a cell that is not empty is asked about', async () => {
  const page = await open({}, 'functions');
  const active = (): Promise<string> => page.evaluate(() => window.stand.activeCell);
  await page.getByRole('searchbox').fill('återbetalning');
  await page.locator('[data-function=PAYBACK]').getByRole('button').first().click();
  const insert = page.getByRole('button', { name: 'Infoga i cell: PAYBACK' });
  await insert.click();
  await page.getByText('PAYBACK är infogad i Blad1!B2.').first().waitFor({ state: 'attached' });
  await becomes(() => active(), '=NYTTA.PAYBACK({-200,80,80,80,80})');
  await page.evaluate(() => (window.stand.activeCell = '17'));
  await insert.click();
  await page.getByText('I Blad1!B2 står 17.').first().waitFor({ state: 'attached' });
  await becomes(() => active(), '17');
  await page.getByRole('button', { name: 'Skriv över B2' }).click();
  await page.getByText('Infogat').waitFor();
  await becomes(() => active(), '=NYTTA.PAYBACK({-200,80,80,80,80})');
  await page.evaluate(() => window.stand.refuse('cellEditMode'));
  await insert.click();
  await page.getByText('Ingenting infogades').waitFor();
  await page.getByRole('button', { name: 'Tillbaka till Rangordning' }).click();
  await page.locator('[data-row]').first().waitFor();
});

test('a function that needs tables the workbook lacks cannot be inserted, and says which', async () => {
  const page = await open({}, 'functions');
  await page.getByRole('searchbox').fill('KALKYL');
  await page.locator('[data-function=KALKYL]').getByRole('button').first().click();
  await page.getByText('Formeln behöver Nyttor och Kostnader, som inte finns i arbetsboken.').waitFor();
  await page.getByRole('button', { name: 'Infoga i cell: KALKYL' }).click({ force: true });
  await becomes(() => page.evaluate(() => window.stand.activeCell), '');
});

test.each<Look>([
  { theme: 'light' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', forcedColors: 'active' },
])('axe finds nothing, and nothing is wider than the pane: %j', async (look) => {
  const page = await open(look);
  await keep(page, 'Beredningen');
  await tryFund(page, '1 000 000');
  await keep(page, 'En miljon');
  await page.getByRole('combobox').first().selectOption('Beredningen');
  await page.locator('[data-list=scenarioOut]').waitFor();
  for (const view of ['scenarios', 'functions']) {
    if (view === 'functions') {
      await show(page, view);
      await page.locator('[data-function=KANSLIGHET]').getByRole('button').first().click();
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(320);
  }
});
