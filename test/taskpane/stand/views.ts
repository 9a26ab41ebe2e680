import type { Page } from 'playwright-core';

/** Opens each view in turn, and the panel of an application, with its calculations done. */
export async function* everyView(page: Page): AsyncGenerator<string> {
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
