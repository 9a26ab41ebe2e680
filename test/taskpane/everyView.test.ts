import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { becomes } from './stand/becomes';
import { buildStand } from './stand/build';
import { everyView } from './stand/views';

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
] as const)('nothing scrolls sideways or keeps moving in any view: %j', async (look) => {
  const page = await open(look);
  for await (const view of everyView(page)) {
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect([view, content]).toEqual([view, Math.min(content ?? 0, window ?? 0)]);
    // The reader has asked for less motion.
    const isStill = (): boolean => document.getAnimations().every(({ playState }) => playState !== 'running');
    await becomes(() => page.evaluate(isStill).then((still) => [view, still]), [view, true]);
  }
});
