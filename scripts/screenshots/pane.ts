import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { buildStand } from '../../test/taskpane/stand/build';

const example = join(__dirname, '..', '..', 'examples', 'digitaliseringspott-2027.xlsx');

const looks = (['sv', 'en'] as const).flatMap((language) =>
  ([320, 350] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({ language, width, theme })),
  ),
);

/** The views by their file names, in the order of the pane's menu. */
const views = ['underlag', 'vikter', 'rangordning', 'skriv'] as const;

async function show(page: Page, index: number): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator('[data-view]').nth(index).click();
  await page.locator('main[aria-busy=false]').waitFor();
}

/** The whole view in one picture, with the window as tall as what it holds. */
async function picture(page: Page, file: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 320, height: 700 };
  // What a changed weight leads to comes a moment after.
  await page.waitForTimeout(300);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height });
  await page.mouse.move(0, height - 1);
  await page.waitForTimeout(150);
  await page.screenshot({ path: file });
  await page.setViewportSize(size);
}

/** Every view of the pane with the example workbook, into the given folder. */
export async function picturePane(browser: Browser, folder: string): Promise<void> {
  const address = await buildStand();
  const file = await openXlsx(new Uint8Array(readFileSync(example)), 'digitaliseringspott-2027.xlsx');
  const contents = await file.read();
  for (const { language, width, theme } of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 700 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.addInitScript((given) => {
      window.standContents = given;
    }, contents);
    await page.goto(`${address}?language=${language}&theme=${theme}`);
    await page.locator('dl').waitFor();
    for (const [index, view] of views.entries()) {
      await show(page, index);
      if (view === 'rangordning') await page.locator('[data-row]').nth(1).click();
      if (view === 'vikter') await page.locator('[data-direction]').first().getByRole('textbox').fill('40');
      await picture(page, join(folder, `${view}-${language}-${width}-${theme}.png`));
    }
    await context.close();
  }
}
