import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';

/** What every chart of the pane has around its picture, and what a click in the frontier does. */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(view: string): Promise<Page> {
  context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${address}?language=sv&theme=light`);
  await page.locator('dl').first().waitFor();
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator(`[data-view=${view}]`).click();
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

/** The text, or the width of the picture, that lies on the clipboard. */
const copied = (page: Page): Promise<string | number> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) return '';
    if (!item.types.includes('image/png')) return (await item.getType('text/plain')).text();
    return (await createImageBitmap(await item.getType('image/png'))).width;
  });

/** Copied figures are numbers to calculate with: no unit, no spaces between thousands. */
const bare = (text: string): string => text.replace(/\s|kr/g, '');

async function checkFrame(page: Page, chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('[data-drawing] svg').first().waitFor();
  await chart.getByRole('button', { name: 'Kopiera bilden' }).click();
  await chart.getByText('Bilden är kopierad.').waitFor();
  // In double size, with a margin around the drawing.
  const drawn = await chart.locator('[data-drawing]').evaluate((element) => element.clientWidth);
  await becomes(() => copied(page), 2 * (drawn + 32));

  await chart.getByRole('button', { name: 'Visa som tabell' }).click();
  const table = chart.getByRole('table');
  const headings = await table.locator('thead th').allInnerTexts();
  const first = await table.locator('tbody tr').first().locator('th, td').first().innerText();
  await chart.getByRole('button', { name: 'Kopiera siffrorna' }).click();
  await chart.getByText('Siffrorna är kopierade.').waitFor();
  await becomes(() => copied(page), expect.stringContaining(headings[0] ?? 'no heading'));
  expect(bare(String(await copied(page)))).toContain(bare(first));
  await chart.getByRole('button', { name: 'Visa som bild' }).click();
  await chart.locator('[data-drawing] svg').first().waitFor();
}

test.each(['selection', 'balance'])(
  '%s: each chart has a table and copies as picture and as data',
  async (view) => {
    const page = await open(view);
    const charts = page.locator('figure[data-chart]');
    await charts.first().waitFor();
    const titles = await charts.locator('h3').allInnerTexts();
    expect(titles.length).toBeGreaterThanOrEqual(2);
    for (const title of titles) {
      await checkFrame(page, charts.filter({ has: page.getByRole('heading', { name: title, exact: true }) }));
    }
  },
);

test('the heat map of places has a table and copies as picture and as data', async () => {
  const page = await open('robustness');
  await page.getByRole('progressbar').first().waitFor({ state: 'detached', timeout: 120_000 });
  await page.getByRole('switch').click();
  await checkFrame(page, page.locator('figure[data-chart]'));
});

test('a click in the frontier tries that fund, and so do the arrow keys and Enter', async () => {
  const page = await open('selection');
  const fund = page.getByRole('textbox', { name: 'Ram för alla år' });
  const tried = async (): Promise<number> => Number((await fund.inputValue()).replace(/\D/g, ''));
  const pointer = page.getByRole('slider');
  await pointer.waitFor();
  expect(await tried()).toBe(3_600_000);
  const { width, height } = (await pointer.boundingBox()) ?? { width: 0, height: 0 };
  await pointer.click({ position: { x: width / 2, y: height / 2 } });
  await becomes(async () => (await tried()) === 3_600_000, false);
  const clicked = await tried();
  expect(clicked).toBeGreaterThan(0);
  await becomes(() => pointer.getAttribute('aria-valuenow'), String(clicked));
  await pointer.focus();
  await page.keyboard.press('Home');
  const least = Number(await pointer.getAttribute('aria-valuenow'));
  await page.keyboard.press('Enter');
  await becomes(tried, least);
});
