import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { buildStand } from '../../test/taskpane/stand/build';

const example = join(__dirname, '..', '..', 'examples', 'digitaliseringspott-2027.xlsx');

const looks = (['sv', 'en'] as const).flatMap((language) =>
  ([320, 350, 600] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({ language, width, theme })),
  ),
);

/** The views by their ids, in the order of the pane's menu. */
async function viewsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-view]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-view') ?? ''));
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator(`[data-view=${view}]`).click();
  await settled(page);
}

/** Until the view is there, its calculations are done and its charts are drawn. */
async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').first().waitFor();
  await page.waitForTimeout(400);
  await page.waitForFunction(() => document.querySelector('main [role=progressbar]') === null, null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(400);
}

/** The whole view in one picture, with the window as tall as what it holds. */
async function picture(page: Page, file: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 320, height: 700 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height });
  await page.mouse.move(0, height - 1);
  await page.waitForTimeout(150);
  await page.screenshot({ path: file });
  await page.setViewportSize(size);
}

/** What is done in a view before its picture is taken. */
const prepared: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  ranking: (page) => page.locator('[data-row]').nth(1).click(),
  weights: (page) => page.locator('[data-direction]').first().getByRole('textbox').fill('40'),
};

/** Pictures of what is reached from within a view, by their names. */
const within: Readonly<Record<string, readonly (readonly [name: string, (page: Page) => Promise<void>])[]>> =
  {
    weights: [
      [
        'pairwise',
        async (page) => {
          await page.locator('select').first().selectOption('pairwise');
          await page.locator('[data-question]').waitFor();
        },
      ],
    ],
    ranking: [
      ['application', async (page) => page.locator('[id^=why-]').getByRole('button').first().click()],
    ],
  };

async function pictureViews(page: Page, nameOf: (view: string) => string): Promise<void> {
  for (const view of await viewsOf(page)) {
    await show(page, view);
    await prepared[view]?.(page);
    await settled(page);
    await picture(page, nameOf(view));
    for (const [name, reach] of within[view] ?? []) {
      await reach(page);
      await settled(page);
      await picture(page, nameOf(name));
    }
  }
}

/** The first run, and every view of the pane with the example workbook, into the given folder. */
export async function picturePane(browser: Browser, folder: string): Promise<void> {
  const address = await buildStand();
  const file = await openXlsx(new Uint8Array(readFileSync(example)), 'digitaliseringspott-2027.xlsx');
  const contents = await file.read();
  const nothing = { formatVersion: null, formatVersionCell: null, sheets: ['Blad1'], tables: [] };
  for (const { language, width, theme } of looks) {
    const nameOf = (view: string): string => join(folder, `${view}-${language}-${width}-${theme}.png`);
    for (const given of [nothing, contents]) {
      const context = await browser.newContext({
        viewport: { width, height: 700 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.addInitScript((shown) => {
        window.standContents = shown;
      }, given);
      await page.goto(`${address}?language=${language}&theme=${theme}`);
      await page.getByRole('main').getByRole('button').first().waitFor();
      if (given === nothing) await picture(page, nameOf('firstRun'));
      else await pictureViews(page, nameOf);
      await context.close();
    }
  }
}
