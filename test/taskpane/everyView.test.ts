import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { buildStand } from './stand/build';

/** What holds for every view, and for an application's panel: axe finds nothing, and nothing scrolls sideways. */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

interface Look {
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
}

async function open({ language, theme, forcedColors = 'none', width = 320 }: Look): Promise<Page> {
  context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: theme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${address}?language=${language}&theme=${theme}`);
  await page.locator('dl').first().waitFor();
  return page;
}

/** Opens each view in turn, and the panel of an application, with its calculations done. */
async function* everyView(page: Page): AsyncGenerator<string> {
  const ids = await page
    .locator('[data-view]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-view') ?? ''));
  expect(ids.length).toBeGreaterThanOrEqual(8);
  for (const id of ids) {
    await page.getByRole('navigation').getByRole('button').first().click();
    await page.locator(`[data-view=${id}]`).click();
    await settled(page);
    if (id === 'ranking') await page.locator('[data-row=A02]').click();
    yield id;
    if (id !== 'ranking') continue;
    await page.locator('#why-A02').getByRole('button').first().click();
    await page.locator('main[data-panel=A02]').waitFor();
    await settled(page);
    yield 'application';
  }
}

async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
  await page.waitForFunction(() => document.querySelector('main [role=progressbar]') === null, null, {
    timeout: 120_000,
  });
}

const looks: readonly Look[] = [
  { language: 'sv', theme: 'light' },
  { language: 'sv', theme: 'dark' },
  { language: 'en', theme: 'light', width: 600 },
  { language: 'en', theme: 'dark', forcedColors: 'active' },
];

test.each(looks)('axe finds nothing of any impact in any view: %j', async (look) => {
  const page = await open(look);
  for await (const view of everyView(page)) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${view}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

test.each([
  { language: 'sv', theme: 'light', width: 320 },
  { language: 'en', theme: 'light', width: 320 },
  { language: 'sv', theme: 'light', width: 350 },
  { language: 'sv', theme: 'light', width: 600 },
] as const)('nothing scrolls sideways in any view: %j', async (look) => {
  const page = await open(look);
  for await (const view of everyView(page)) {
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect([view, content]).toEqual([view, Math.min(content ?? 0, window ?? 0)]);
  }
});
