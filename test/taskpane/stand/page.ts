import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { MemoryContents } from '../../../src/workbook/doors/memory';

export interface Look {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
  /** What is added to the stand's address. */
  readonly query?: string;
  /** The workbook, instead of the small invented round. */
  readonly contents?: MemoryContents;
}

export interface OpenedPane {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** The pane on its stand, with the ranking in view. */
export async function openRanking(browser: Browser, address: string, look: Look = {}): Promise<OpenedPane> {
  const { language = 'sv', theme = 'light', forcedColors = 'none', width = 320, query = '' } = look;
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: theme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (look.contents !== undefined) {
    await page.addInitScript((contents) => {
      window.standContents = contents;
    }, look.contents);
  }
  await page.goto(`${address}?language=${language}&theme=${theme}${query}`);
  await page.locator('dl').first().waitFor();
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator('[data-view=ranking]').click();
  await row(page).first().waitFor();
  return { page, context };
}

/** The buttons of the ranked rows, or of one. */
export function row(page: Page, id?: string): Locator {
  return id === undefined ? page.locator('[data-row]') : page.locator(`[data-row="${id}"]`);
}

/** What has the focus: the row of the list, or else its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('data-row') ?? element?.textContent ?? '';
  });
}
