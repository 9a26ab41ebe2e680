import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { CellValue } from '../../../src/workbook/workbook';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';
import { focused, openRanking, row } from '../stand/page';
import type { Look } from '../stand/page';
import { smallRound } from '../stand/round';

/** The ranking as a list to search, to filter and to go through, short and long. */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(look: Look = {}): Promise<Page> {
  const opened = await openRanking(browser, address, look);
  context = opened.context;
  return opened.page;
}

const lines = (page: Page): Promise<string[]> =>
  page
    .locator('[data-list=ranking] > li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? 'waterline'));

const part = (page: Page) => page.locator('[data-part=filter-count]');

describe('search and filters', () => {
  test('by administration: how many, where the waterline is for all, and away again', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Filtrera', exact: true }).click();
    await page
      .getByRole('combobox', { name: 'Förvaltning' })
      .selectOption({ label: 'Socialförvaltningen (3)' });
    await part(page).filter({ hasText: '3 av 12 visas' }).waitFor();
    // The line lies between A04 and A03, both or neither shown; A12 has no place.
    await becomes(() => lines(page), ['waterline', 'A03', 'A09']);
    await becomes(() => page.locator('[data-list=incomplete] > li').count(), 1);
    await page.getByText('vattenlinje gäller alla ansökningar').waitFor();
    await page.getByRole('status').filter({ hasText: '3 av 12 visas' }).waitFor({ state: 'attached' });

    await page.getByRole('searchbox').fill('a09');
    await part(page).filter({ hasText: '1 av 12 visas' }).waitFor();
    await page.getByRole('button', { name: 'Ta bort filtret Socialförvaltningen' }).click();
    await page.getByRole('searchbox').fill('finns inte');
    await page.getByText('Ingen ansökan passar').waitFor();
    await page.getByRole('button', { name: 'Visa alla', exact: true }).click();
    await becomes(() => row(page).count(), 12);
    await becomes(() => page.getByRole('button', { name: 'Filtrera', exact: true }).count(), 1);
  });

  test('a column with nothing to choose between is not offered', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Filtrera', exact: true }).click();
    await becomes(() => page.getByRole('combobox').count(), 1);
  });

  test('by keyboard alone', async () => {
    const page = await open();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('digital');
    await part(page).waitFor();
    await page.keyboard.press('Tab');
    // The cross that empties the search, or the button after it.
    if ((await focused(page)) !== 'Filtrera') await page.keyboard.press('Tab');
    await becomes(() => focused(page), 'Filtrera');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await becomes(() => page.evaluate(() => document.activeElement?.tagName), 'SELECT');
  });

  test('places and neighbours are those of the whole list', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('A04');
    await part(page).waitFor();
    await row(page, 'A04').click();
    const why = page.locator('#why-A04');
    await why.getByText(/Närmast före: A01/).waitFor();
    await why.getByText(/Närmast efter: A03/).waitFor();
  });

  test.each([
    { language: 'sv', theme: 'light' },
    { language: 'en', theme: 'dark' },
    { language: 'sv', theme: 'dark', forcedColors: 'active' },
  ] as const)('axe finds nothing with the filters open: %j', async (look) => {
    const page = await open(look);
    await page
      .getByRole('button', { name: look.language === 'sv' ? 'Filtrera' : 'Filter', exact: true })
      .click();
    await page.getByRole('combobox').first().selectOption({ index: 1 });
    await part(page).waitFor();
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
  });
});

/** In the page: rows stand from the top of what is seen to the bottom of it, or of the list. */
function windowIsFilled(): boolean {
  const list = document.querySelector('[data-list=ranking]')?.getBoundingClientRect();
  const rows = [...document.querySelectorAll('[data-list=ranking] > li')].map((one) =>
    one.getBoundingClientRect(),
  );
  if (list === undefined || rows.length === 0) return false;
  const top = Math.min(...rows.map((one) => one.top));
  const bottom = Math.max(...rows.map((one) => one.bottom));
  return top <= Math.max(list.top, 0) + 1 && bottom >= Math.min(list.bottom, innerHeight) - 1;
}

/** Two hundred applications; the list has as many lines and a waterline. */
const long = '&count=200';

describe('a long list', () => {
  test('only what is seen is in the page, and each row says its number of how many', async () => {
    const page = await open({ query: long });
    const count = await row(page).count();
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(100);
    const numbers = await page
      .locator('[data-list=ranking] > li')
      .evaluateAll((items) =>
        items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')]),
      );
    expect(numbers).toEqual(numbers.map((_, index) => [String(index + 1), '201']));
  });

  test('by keyboard from the first to the last and back, one by one and at once', async () => {
    const page = await open({ query: long });
    const first = (await lines(page))[0] ?? '';
    await row(page, first).focus();
    const passed = [first];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('ArrowDown');
      passed.push(await focused(page));
    }
    expect(new Set(passed).size).toBe(61);
    await page.keyboard.press('End');
    const last = await focused(page);
    expect(passed).not.toContain(last);
    // Below what stays at the top of the pane, and not half outside.
    await page.waitForFunction(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return top >= 44 && bottom <= innerHeight;
    });
    await page.keyboard.press('ArrowDown');
    await becomes(() => focused(page), last);
    await page.keyboard.press('Home');
    await becomes(() => focused(page), first);
  });

  test('scrolled from one end to the other every application is met once, in order of points', async () => {
    const page = await open({ query: long });
    const met = new Map<string, number>();
    for (let end = false; !end;) {
      for (const [id, score] of await page
        .locator('[data-list=ranking] > li[data-id]')
        .evaluateAll((items) =>
          items.map((item): [string, number] => [
            item.getAttribute('data-id') ?? '',
            Number(item.querySelector('[data-part=score] > [aria-hidden]')?.textContent?.replace(',', '.')),
          ]),
        )) {
        met.set(id, score);
      }
      end = await page.evaluate(() => {
        const before = scrollY;
        scrollBy(0, 500);
        return scrollY === before;
      });
      await page.waitForFunction(windowIsFilled);
    }
    expect(met.size).toBe(200);
    const scores = [...met.values()];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('the row with the focus stays while the list is scrolled, and rows make room for one that opens', async () => {
    const page = await open({ query: long });
    const [first = '', second = ''] = await lines(page);
    await row(page, first).click();
    await page.locator(`#why-${first} table`).waitFor();
    await page.waitForTimeout(200);
    const apart = await page.evaluate(
      ([one, other]) => {
        const box = (id: string | undefined) =>
          document.querySelector(`li[data-id="${id}"]`)?.getBoundingClientRect();
        return (box(other)?.top ?? 0) - (box(one)?.bottom ?? 0);
      },
      [first, second],
    );
    expect(Math.abs(apart)).toBeLessThanOrEqual(1);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
    await page.waitForTimeout(200);
    await becomes(() => focused(page), first);
    expect(await lines(page)).toContain(first);
    expect(await lines(page)).not.toContain(second);
  });

  test('back from an application to the row and the place in the list', async () => {
    const page = await open({ query: long });
    await row(page, (await lines(page))[0] ?? '').focus();
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('Enter');
    await page.locator(`#why-${last}`).getByRole('button').first().click();
    await page.locator(`main[data-panel=${last}]`).waitFor();
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
    await becomes(() => focused(page), 'Mer om ansökan');
    await page.waitForTimeout(300);
    expect(await lines(page)).toContain(last);
    await becomes(() => row(page, last).isVisible(), true);
  });

  test('filtered down it is short, and whole again after', async () => {
    const page = await open({ query: long });
    await page.getByRole('searchbox').fill('B01');
    // B010 to B019.
    await part(page).filter({ hasText: '10 av 200' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 10);
    await page.getByRole('button', { name: 'Visa alla', exact: true }).click();
    await page.locator('li[aria-setsize="201"]').first().waitFor();
  });

  test('axe finds nothing', async () => {
    const page = await open({ query: long });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

test('while the best portfolio is still sought, the list says so and then no more', async () => {
  // Many like applications over three years: more than the page's own search proves at once.
  const round = smallRound();
  const ids = Array.from({ length: 100 }, (_, index) => `C${String(index + 1).padStart(3, '0')}`);
  const years = [2027, 2028, 2029];
  const rows: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
    Ramar: [6, 4.5, 3.5].map((million, k) => [years[k] ?? 0, million * 1_000_000]),
    Villkor: [],
    Ansokningar: ids.map((id) => [id, `Ansökan ${id}`, null, 'Nämnd', 'Ja']),
    Poang: ids.map((id, i) => [
      id,
      'Sara',
      ...[3, 5, 7, 11, 13, 17].map((p) => ((i + 1) * p * p * 31 + i * i) % 6),
    ]),
  };
  const costs = ids.flatMap((id, i) =>
    years.map((year, k) => {
      const amount = 100_003 + ((i * i * 7919 * (k + 3) + i * k * 31) % 7) * 28_571;
      return [id, 'Post', 'Drift', year, amount, 'Pott'];
    }),
  );
  const page = await open({
    contents: {
      ...round,
      sheets: [...round.sheets, 'Kostnader'],
      tables: [
        ...round.tables.map((table) => ({ ...table, rows: rows[table.name] ?? table.rows })),
        {
          name: 'Kostnader',
          sheet: 'Kostnader',
          top: 0,
          left: 0,
          headers: ['Ansökan', 'Post', 'Slag', 'År', 'Belopp', 'Finansiering'],
          rows: costs,
        },
      ],
    },
  });
  const sought = 'Bästa portföljen räknas fram';
  await page.getByText(sought).waitFor({ state: 'detached' });
  // It may pass too quickly to be waited for: what has been said is noted.
  await page.evaluate((sentence) => {
    const said = document.body.dataset;
    new MutationObserver(() => {
      if (document.querySelector('main')?.textContent?.includes(sentence) === true) said['said'] = 'yes';
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    window.stand.command('rank');
  }, sought);
  await page.locator('body[data-said=yes]').waitFor();
  await page.getByText(sought).waitFor({ state: 'detached', timeout: 200_000 });
});
