import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildStand } from '../../test/taskpane/stand/build';
import { journeys, settled } from './journeys';

const looks = (['sv', 'en'] as const).flatMap((language) =>
  ([320, 350, 600] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((theme) => ({
      language,
      width,
      theme,
      look: `${language}-${width}-${theme}`,
    })),
  ),
);

/** How much of a tall view a document shows, in pixels. */
const topHeight = 1000;

/**
 * The whole view in one picture, with the window as tall as what it holds. Of a tall view its top too, as `NAME-top`: a
 * document would have to scroll past the whole.
 */
async function picture(page: Page, name: string, nameOf: (view: string) => string): Promise<void> {
  await settled(page);
  const size = page.viewportSize() ?? { width: 320, height: 700 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height });
  await page.mouse.move(0, height - 1);
  // What was below the edge is fetched and drawn when it comes into view.
  await settled(page);
  await page.screenshot({ path: nameOf(name) });
  if (height > topHeight) {
    const clip = { x: 0, y: 0, width: size.width, height: topHeight };
    await page.screenshot({ path: nameOf(`${name}-top`), clip });
  }
  await page.setViewportSize(size);
}

/**
 * The first run, every view of the pane with the example workbook, and what is reached from them, into the given folder.
 *
 * @param isWanted which looks to take, by names such as `sv-350-light`
 */
export async function picturePane(
  browser: Browser,
  folder: string,
  isWanted: (look: string) => boolean,
): Promise<void> {
  const address = await buildStand();
  const walks = await journeys();
  for (const { language, width, theme, look } of looks.filter(({ look }) => isWanted(look))) {
    for (const { workbook, walk } of walks) {
      const context = await browser.newContext({
        viewport: { width, height: 700 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.addInitScript((shown) => {
        window.standContents = shown;
      }, workbook);
      await page.goto(`${address}?language=${language}&theme=${theme}`);
      await page.getByRole('main').getByRole('button').first().waitFor();
      await walk(page, (name) => picture(page, name, (view) => join(folder, `${view}-${look}.png`)));
      await context.close();
    }
  }
}
