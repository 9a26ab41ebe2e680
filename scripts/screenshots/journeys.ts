import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { decide } from '../../src/model/portfolio/decide';
import type { MemoryContents } from '../../src/workbook/doors/memory';
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { readPortfolio } from '../../src/workbook/read/portfolio';
import { emptySnapshot, ownList } from '../../test/workbook/mapping/foreignList';

const file = 'digitaliseringspott-2027.xlsx';

/** A walk through the pane with a workbook, and the pictures that are taken on the way, by their names. */
interface Journey {
  readonly workbook: MemoryContents;
  walk(page: Page, take: (name: string) => Promise<void>): Promise<void>;
}

/** A calculation under way; the bar over the pairwise questions stays as long as they are asked. */
const underWay = 'main [role=progressbar]:not([aria-labelledby=pairwise-question])';

/** Until the view is there, its calculations are done and its charts are drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]:visible').first().waitFor();
  await page.waitForTimeout(400);
  await page.waitForFunction((bar) => document.querySelector(bar) === null, underWay, { timeout: 300_000 });
  await page.waitForTimeout(400);
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator(`[data-view=${view}]`).click();
  await settled(page);
}

/** Opens the row of an application, and from there its own panel. */
async function openApplication(page: Page, id: string): Promise<void> {
  await page.getByRole('searchbox').fill(id);
  await page.locator(`[data-row="${id}"]`).click();
  await page.locator(`[id="why-${id}"]`).getByRole('button').first().click();
  await page.locator(`main[data-panel="${id}"]`).waitFor();
}

/** A workbook with nothing in it: the first run, and the sheets that it would create. */
const beginning: Journey = {
  workbook: emptySnapshot,
  async walk(page, take) {
    await take('firstRun');
    await page.locator('main button').first().click();
    await page.locator('textarea').waitFor();
    await take('firstRunCreate');
  },
};

/** A workbook with somebody's own list: its columns and what they become. */
const list: Journey = {
  workbook: { ...emptySnapshot, areas: [ownList] },
  async walk(page, take) {
    await page.locator('main button').nth(1).click();
    await page.locator('[data-list=preview]').waitFor();
    await take('firstRunList');
  },
};

/** Every view in the order of the menu. The weights last: what is tried there would show in the others. */
function views(workbook: MemoryContents, leftOut: string): Journey {
  return {
    workbook,
    async walk(page, take) {
      const ids = await page
        .locator('[data-view]')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-view') ?? ''));
      for (const id of ids.filter((each) => each !== 'weights')) {
        await show(page, id);
        if (id !== 'ranking') {
          await take(id);
          continue;
        }
        await page.locator('[data-row]').nth(1).click();
        await take(id);
        await page.locator('[id^=why-]').getByRole('button').first().click();
        await take('application');
        await page.keyboard.press('Escape');
        await openApplication(page, leftOut);
        await take('leftOut');
      }
      await show(page, 'weights');
      await page.locator('[data-direction]').first().getByRole('textbox').fill('40');
      await take('weights');
      await page.locator('select').first().selectOption('pairwise');
      await page.locator('[data-question]').waitFor();
      await take('pairwise');
    },
  };
}

/** Two scenarios kept and compared. */
function scenarios(workbook: MemoryContents): Journey {
  return {
    workbook,
    async walk(page, take) {
      const keep = async (name: string): Promise<void> => {
        await show(page, 'scenarios');
        await page.locator('main input').first().fill(name);
        await page.locator('main button:not([aria-disabled=true])').first().click();
        await page.locator(`[data-scenario="${name}"]`).waitFor();
      };
      await keep('Beredningen');
      await show(page, 'selection');
      await page.locator('main input').first().fill('9 000 000');
      await keep('Nio miljoner');
      await page.locator('main select').first().selectOption('Beredningen');
      await page.locator('[data-list=scenarioOut]').waitFor();
      await take('scenariosCompared');
    },
  };
}

/** The decision material is published, and somebody changes a score afterwards. */
function publishing(workbook: MemoryContents): Journey {
  return {
    workbook,
    async walk(page, take) {
      await show(page, 'publishing');
      await page
        .locator('main button:not([aria-disabled=true])', { hasText: /^(Publicera|Publish)$/ })
        .click({ timeout: 300_000 });
      await page.locator('main .fui-MessageBarTitle').first().waitFor();
      await take('publishingDone');
      await show(page, 'ranking');
      await page.evaluate(() => window.stand.change('Poang', 0, 3, 1));
      await page.locator('[data-list=differences]').waitFor();
      await take('outOfDate');
    },
  };
}

/** The walks, in order; all but the first two with the example workbook. */
export async function journeys(): Promise<readonly Journey[]> {
  const path = join(__dirname, '..', '..', 'examples', file);
  const workbook = await (await openXlsx(new Uint8Array(readFileSync(path)), file)).read();
  const { portfolio } = readPortfolio(workbook);
  if (portfolio === null) throw new Error('The example cannot be ranked.');
  const leftOut = decide(portfolio).ranking.find(({ place, selected }) => place !== null && !selected);
  if (leftOut === undefined) throw new Error('Every application of the example is chosen.');
  return [beginning, list, views(workbook, leftOut.id), scenarios(workbook), publishing(workbook)];
}
