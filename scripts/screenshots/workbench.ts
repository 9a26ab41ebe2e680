import type { Browser } from 'playwright-core';
import { buildAddIn, buildWorkbench } from '../../workbench/bundle';
import { serveWorkbench } from '../../workbench/server';

/** The whole workbench with the example open and the pane at its ranking, into the given file. */
export async function pictureWorkbench(browser: Browser, file: string): Promise<void> {
  await buildAddIn(() => undefined);
  await buildWorkbench(() => undefined);
  const server = await serveWorkbench(0);
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(server.address);
    const pane = page.frameLocator('iframe');
    await pane.locator('dl').waitFor({ timeout: 120_000 });
    await pane.getByRole('navigation').getByRole('button').first().click();
    await pane.locator('[data-view=ranking]').click();
    await pane.locator('[data-list=ranking]').waitFor();
    await page.mouse.move(700, 899);
    await page.waitForTimeout(500);
    await page.screenshot({ path: file });
    await page.close();
  } finally {
    await server.close();
  }
}
