import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { basisOf } from '../../../src/model/portfolio/basis';
import { decide } from '../../../src/model/portfolio/decide';
import { allFundingShares } from '../../../src/model/portfolio/robustness/funding';
import { certificates } from '../../../src/model/portfolio/robustness/stability';
import { domains } from '../../../src/taskpane/robustness/sampling';
import type { DomainName } from '../../../src/taskpane/robustness/sampling';
import { shareOfDraws } from '../../../src/taskpane/robustness/shares';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';
import { openRanking } from '../stand/page';
import type { Look } from '../stand/page';
import { smallRound } from '../stand/round';

/**
 * Säkerhet as a person meets it. What it should show is asked of the model directly; the model's own witnesses stand in
 * test/model/portfolio/robustness.
 */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(look: Look = {}): Promise<Page> {
  const opened = await openRanking(browser, address, look);
  context = opened.context;
  await opened.page.getByRole('navigation').getByRole('button').first().click();
  await opened.page.locator('[data-view=robustness]').click();
  return opened.page;
}

const counted = (page: Page): Promise<void> =>
  page.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 120_000 });

const { portfolio } = readPortfolio(smallRound());
if (portfolio === null) throw new Error('the round can be ranked');
const basis = basisOf(portfolio);
const fundingOf = (name: DomainName): ReturnType<typeof allFundingShares> =>
  allFundingShares(basis, { domain: domains[name], samples: 1000 });

/** The shares as they stand in the groups, by application. */
const shown = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('[data-group] li[data-id]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-id') ?? '', row.lastElementChild?.textContent ?? '']),
      ),
    );

test('in words and by application, what the model says; other weights give other shares', async () => {
  const page = await open();
  await counted(page);
  for (const name of ['around', 'free'] as const) {
    if (name === 'free') {
      await page.getByRole('radio', { name: 'Alla tänkbara' }).click();
      await page.locator('[data-list=in-short]').getByText('desamma').waitFor();
    }
    const wanted = fundingOf(name);
    await page
      .locator('[data-list=in-short]')
      .getByText(`De finansierade är desamma i ${shareOfDraws('sv', wanted.sameSet)} av`)
      .waitFor();
    await becomes(
      () => shown(page),
      Object.fromEntries(
        Object.entries(wanted.byApplication).map(([id, { share }]) => [id, shareOfDraws('sv', share)]),
      ),
    );
  }
  expect(fundingOf('free').byApplication).not.toEqual(fundingOf('around').byApplication);
  const { order } = certificates(basis, decide(portfolio).ranking);
  const titles = new Map(portfolio.applications.map(({ id, title }) => [id, title]));
  const sentence = await page.locator('[data-list=in-short]').innerText();
  expect(sentence).toContain(titles.get(order?.ahead ?? ''));
  expect(sentence).toContain(titles.get(order?.behind ?? ''));
});

test("a name opens the application's own panel, and the way back leads here", async () => {
  const page = await open();
  await counted(page);
  await page.locator('[data-group] [data-application=A07]').click();
  await page
    .getByRole('heading', { name: /Gemensam behörighetskatalog/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Säkerhet' }).last().click();
  await page.getByRole('heading', { name: 'Kort sagt' }).waitFor();
});

test('a long count can be stopped and begun again', async () => {
  const page = await open({ query: '&count=200' });
  const stop = page.getByRole('button', { name: 'Avbryt' });
  await stop.first().waitFor();
  while ((await stop.count()) > 0) await stop.first().click();
  await page.getByText('Beräkningen är avbruten').first().waitFor();
  await becomes(() => page.getByRole('progressbar').count(), 0);
  await page.getByRole('button', { name: 'Räkna igen' }).first().click();
  await page.getByRole('progressbar').first().waitFor();
});

test('other methods are counted when they are asked for, and named as a check', async () => {
  const page = await open();
  await counted(page);
  await becomes(() => page.locator('[data-method]').count(), 0);
  await page.getByText('Kontroll, inte beslut').waitFor();
  await page.getByRole('button', { name: 'Visa kontrollen' }).click();
  await page.locator('[data-method]').first().waitFor();
  await becomes(() => page.locator('[data-method] th').allInnerTexts(), ['TOPSIS', 'VIKOR', 'PROMETHEE II']);
});

test.each<Look>([
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'light', forcedColors: 'active' },
  { theme: 'dark', language: 'en' },
])('axe finds nothing, and nothing is wider than the pane: %j', async (look) => {
  const page = await open(look);
  await counted(page);
  await page.getByRole('switch').click();
  await page.locator('[data-chart]').waitFor();
  await page.locator('[aria-controls=cross-check]').click();
  await page.locator('[data-method]').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
  await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(320);
});
