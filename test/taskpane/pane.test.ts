import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import type { CellValue } from '../../src/workbook/workbook';
import { becomes } from './stand/becomes';
import { buildStand } from './stand/build';
import { smallRound } from './stand/round';

/**
 * The pane as a person meets it, with a workbook in memory. Expected orders and sums are worked out by hand from
 * `stand/round.ts`; how is said where they stand.
 */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

interface Opened {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly width?: number;
  readonly query?: string;
  /** Rows that replace those of a table. */
  readonly rows?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

async function open(options: Opened = {}): Promise<Page> {
  const { language = 'sv', theme = 'light', forcedColors = 'none', width = 320, query = '', rows } = options;
  context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: theme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (rows !== undefined) {
    const round = smallRound();
    const tables = round.tables.map((table) => ({ ...table, rows: rows[table.name] ?? table.rows }));
    await page.addInitScript(
      (contents) => {
        window.standContents = contents;
      },
      { ...round, tables },
    );
  }
  await page.goto(`${address}?language=${language}&theme=${theme}${query}`);
  await page
    .getByRole('button', { name: language === 'sv' ? 'Läs om' : 'Read again' })
    .or(notice(page))
    .first()
    .waitFor();
  return page;
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: view, exact: true }).waitFor({ state: 'attached' });
  await page.locator('main[aria-busy=false]').waitFor();
}

const ranked = (page: Page): Locator => page.locator('[data-list=ranking] > li[data-id]');
const order = (page: Page): Promise<string[]> =>
  ranked(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
/** How many of the list stand above the waterline. */
const above = (page: Page): Promise<number> =>
  page
    .locator('[data-list=ranking] > li')
    .evaluateAll((rows) => rows.findIndex((row) => row.hasAttribute('data-waterline')));
const notice = (page: Page): Locator =>
  page.getByRole('group').filter({ has: page.locator('.fui-MessageBarTitle') });
const weight = (page: Page, direction: string): Locator =>
  page.locator(`[data-direction=${direction}]`).getByRole('textbox');

describe('the material', () => {
  test('what was read, and each remark with a button that selects its cell', async () => {
    const page = await open();
    await becomes(
      () => page.locator('dl').innerText(),
      expect.stringMatching(/Ansökningar\s+11 är bedömda mot alla inriktningar\s+12/),
    );
    const remark = page.getByRole('listitem').filter({ hasText: 'cell C14' });
    await becomes(() => remark.innerText(), expect.stringContaining('skrivet som text'));
    await remark.getByRole('button').click();
    await becomes(() => page.evaluate(() => window.stand.selected), 'Ansökningar!C14');
    await page
      .getByRole('status')
      .filter({ hasText: 'Ansökningar!C14 är markerad' })
      .waitFor({ state: 'attached' });
  });

  test.each([
    ['Poang', /tabellen Poang saknas/],
    ['Ansokningar', /tabellen Ansokningar saknas/],
    ['Inriktningar', /tabellen Inriktningar saknas/],
  ])('without the table %s it says so, and no view pretends to know the order', async (table, sentence) => {
    const page = await open({ query: `&without=${table}` });
    await page.getByText(sentence).waitFor();
    for (const view of ['Vikter', 'Rangordning', 'Urval', 'Säkerhet', 'Balans', 'Scenarier', 'Publicera']) {
      await show(page, view);
      await page.getByText('Det går inte att rangordna än').waitFor();
    }
    await page.getByRole('button', { name: 'Visa problemen' }).click();
    await page.getByText('Måste rättas').waitFor();
  });

  test.each([
    ['no applications', { Ansokningar: [] }, /Lägg till/],
    ['all weights zero', { Inriktningar: [['I1', 'Nytta', 0]] }, /noll/],
    ['a negative weight', { Inriktningar: [['I1', 'Nytta', -1]] }, /cell C4: vikten .1 är mindre än noll/],
  ] as const)('%s: a sentence, and nothing is ranked', async (_name, rows, sentence) => {
    const page = await open({ rows });
    await page.getByText('Måste rättas').waitFor();
    await page.locator('[data-severity=error]').filter({ hasText: sentence }).first().waitFor();
    await show(page, 'Rangordning');
    await page.getByText('Det går inte att rangordna än').waitFor();
    await becomes(() => ranked(page).count(), 0);
  });

  test('one application, and not assessed: it is listed without a place', async () => {
    const page = await open({
      rows: { Ansokningar: [['A01', 'Ensam', 100, 'Nämnd', 'Ja']], Poang: [], Villkor: [] },
    });
    await page.locator('[data-severity=remark]').filter({ hasText: 'A01' }).first().waitFor();
    await show(page, 'Rangordning');
    await page.getByText('Utan plats (1)').waitFor();
  });

  test('a workbook that cannot be read gives a sentence and a way on', async () => {
    const page = await open();
    await page.evaluate(() => window.stand.refuse('cellEditMode'));
    await page.getByRole('button', { name: 'Läs om' }).click();
    await notice(page).getByText('Tryck Enter eller Esc').waitFor();
    await page.evaluate(() => window.stand.refuse(null));
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await notice(page).waitFor({ state: 'detached' });
  });
});

describe('the weights', () => {
  test('a typed weight changes the order at once, and the workbook not at all', async () => {
    const page = await open();
    await show(page, 'Vikter');
    for (const direction of ['I1', 'I2', 'I3', 'I4', 'I5']) await weight(page, direction).fill('0');
    // Only I6 counts: A08 has 5 of 5 there, A10 4, A05 3; then come the twos.
    const live = page.locator('[data-list=live] > li');
    await page.locator('[data-list=live] > li').first().filter({ hasText: '100,0' }).waitFor();
    await becomes(
      () => live.evaluateAll((rows) => rows.slice(0, 3).map((row) => row.getAttribute('data-id'))),
      ['A08', 'A10', 'A05'],
    );
    await becomes(() => live.nth(1).innerText(), expect.stringContaining('80,0'));
    await show(page, 'Rangordning');
    await becomes(async () => (await order(page)).slice(0, 3), ['A08', 'A10', 'A05']);
    const weights = await page.evaluate(() =>
      window.stand
        .contents()
        .tables.find(({ name }) => name === 'Inriktningar')
        ?.rows.map((row) => row[2]),
    );
    expect(weights).toEqual([25, 20, 20, 15, 10, 10]);
  });

  test('reset brings the workbook’s order back', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    const before = await order(page);
    await show(page, 'Vikter');
    await weight(page, 'I6').fill('90');
    await page.getByRole('button', { name: 'Återställ till arbetsboken' }).click();
    await becomes(() => weight(page, 'I6').inputValue(), '10');
    await show(page, 'Rangordning');
    await becomes(() => order(page), before);
  });

  test('the slider says weight and share in words', async () => {
    const page = await open();
    await show(page, 'Vikter');
    const slider = page.getByRole('slider', { name: 'Vikt för Trygg och säker information' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    // 15 becomes 15,5 of 100,5: 15,42 per cent.
    await becomes(() => slider.getAttribute('aria-valuetext'), '15,5, andel 15,4\u00a0%');
  });

  test.each(['-5', 'mycket', ''])('"%s" is no weight: it says so and keeps the last one', async (text) => {
    const page = await open();
    await show(page, 'Vikter');
    await weight(page, 'I1').fill(text);
    await page.getByText('Skriv ett tal som är noll eller större').waitFor();
    await page.getByText('Vikterna är desamma som i arbetsboken.').waitFor();
  });

  test('with every weight zero there is no order', async () => {
    const page = await open();
    await show(page, 'Vikter');
    for (const direction of ['I1', 'I2', 'I3', 'I4', 'I5', 'I6']) await weight(page, direction).fill('0');
    await page.getByText('Alla vikter är noll').waitFor();
    await show(page, 'Rangordning');
    await page.getByText('Alla vikter är noll').waitFor();
    await becomes(() => ranked(page).count(), 0);
  });

  test('they are written by a click that says what will be written', async () => {
    const page = await open();
    await show(page, 'Vikter');
    await weight(page, 'I1').fill('30');
    await page.getByRole('button', { name: 'Skriv vikterna till arbetsboken' }).click();
    const asking = page.getByRole('group', { name: 'Det här skrivs' });
    await becomes(() => asking.innerText(), expect.stringMatching(/25 blir 30\s+Blad Inriktningar, cell C4/));
    await asking.getByRole('button', { name: 'Skriv vikterna' }).click();
    await notice(page).getByText('1 vikt är skriven till bladet Inriktningar.').waitFor();
    const written = await page.evaluate(
      () => window.stand.contents().tables.find(({ name }) => name === 'Inriktningar')?.rows[0]?.[2],
    );
    expect(written).toBe(30);
    await page.getByText('Vikterna är desamma som i arbetsboken.').waitFor();
  });

  test('where somebody else has changed the weight meanwhile, nothing is written', async () => {
    const page = await open();
    await show(page, 'Vikter');
    await weight(page, 'I1').fill('30');
    await page.evaluate(() => window.stand.change('Inriktningar', 0, 2, 40));
    await page.getByRole('button', { name: 'Skriv vikterna till arbetsboken' }).click();
    await page.getByRole('button', { name: 'Skriv vikterna', exact: true }).click();
    await page.getByText('Ingenting skrevs').waitFor();
    const found = await page.evaluate(
      () => window.stand.contents().tables.find(({ name }) => name === 'Inriktningar')?.rows[0]?.[2],
    );
    expect(found).toBe(40);
  });
});

describe('the ranking', () => {
  test('the waterline stands where the money ends', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    // A02 450 000, A01 1 200 000 and A04 1 600 000 make 3 250 000 of 3 600 000; A03 would take 900 000 more.
    await becomes(async () => (await order(page)).slice(0, 4), ['A02', 'A01', 'A04', 'A03']);
    await becomes(() => above(page), 3);
    await becomes(
      () => page.locator('[data-waterline]').innerText(),
      expect.stringMatching(/Kvar 350\s000\skr/),
    );
    await becomes(
      () => page.locator('[data-tally=within]').innerText(),
      expect.stringMatching(/3 ansökningar/),
    );
    await becomes(() => page.locator('[data-tally=best]').innerText(), expect.stringMatching(/Bevisat bäst/));
  });

  test('another fund moves it, and the workbook’s own comes back', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    await page.getByRole('textbox', { name: 'Ram för alla år' }).fill('2 000 000');
    // A02 and A01 make 1 650 000 of 2 000 000.
    await becomes(() => above(page), 2);
    await page
      .locator('[data-waterline]')
      .filter({ hasText: /Kvar 350\s000/ })
      .waitFor();
    await page.getByRole('button', { name: 'Arbetsbokens ram' }).click();
    await becomes(() => above(page), 3);
  });

  test('an amount that is none is said to be none', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    await page.getByRole('textbox', { name: 'Ram för alla år' }).fill('3,5 Mkr');
    await page.getByText('Skriv ett belopp i hela kronor').waitFor();
    await becomes(() => above(page), 3);
  });

  test('ties share a place, and who is not fully assessed has none', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    // A06: 4·25+3·20+2·20+1·15+2·10+2·10 = 255 of 500; A09: 3·25+2·20+4·20+2·15+2·10+1·10 = 255 of 500.
    for (const id of ['A06', 'A09']) {
      const text = await page.locator(`li[data-id=${id}]`).innerText();
      expect(text).toContain('5=');
      expect(text).toContain('51,0');
    }
    const incomplete = page.locator('[data-list=incomplete] > li');
    await becomes(() => incomplete.count(), 1);
    await becomes(
      () => incomplete.innerText(),
      expect.stringMatching(/Tolkbokning på distans[\s\S]*Effektivare arbetssätt och Gemensamma plattformar/),
    );
  });

  test('a row opens on why it stands where it stands, and the parts make the whole', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    await page.getByRole('button', { name: 'Digital signering för alla förvaltningar' }).click();
    const cells = page.locator('#why-A02 tbody td:last-child');
    // Scores 3 3 5 4 4 1 of 5, weights 25 20 20 15 10 10.
    await becomes(
      async () => (await cells.allInnerTexts()).map((text) => Number(text.replace(',', '.'))),
      [15, 12, 20, 12, 8, 2],
    );
    await becomes(() => page.locator('#why-A02 tfoot td').innerText(), '69,0');
    await page.locator('#why-A02').getByRole('button', { name: 'Visa i arbetsboken' }).click();
    await becomes(() => page.evaluate(() => window.stand.selected), 'Ansökningar!A5');
  });

  test('by keyboard alone: arrows step through the list, Enter opens', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    await page.locator('[data-row=A02]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#why-A04 table').waitFor();
    await page.keyboard.press('End');
    await becomes(() => page.evaluate(() => document.activeElement?.getAttribute('data-row')), 'A10');
  });

  test('the bars are read out, and can be shown as figures', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    const row = page.locator('li[data-id=A02]');
    await becomes(
      () => row.getByRole('img').getAttribute('aria-label'),
      expect.stringMatching(/Effektivare arbetssätt 20,0/),
    );
    await page.getByRole('switch', { name: 'Visa bidragen som siffror' }).click();
    await becomes(() => row.innerText(), expect.stringMatching(/I3 20,0/));
  });
});

describe('a change in the workbook', () => {
  test('marks what is shown as out of date, says where, and counts anew on a click', async () => {
    const page = await open();
    await show(page, 'Rangordning');
    // A03 gets 5 on every direction it has: it must come first.
    for (const column of [2, 3, 4, 5, 6, 7]) {
      await page.evaluate((across) => window.stand.change('Poang', 3, across, 5), column);
    }
    await page.getByText(/Poäng!C7 \(A03, I1\): 4 → 5/).waitFor();
    await page.getByText('… och 2 ändringar till.').waitFor();
    expect((await order(page))[0]).toBe('A02');
    await page.getByRole('button', { name: 'Läs om' }).click();
    await page.locator('[data-list=ranking] > li').first().filter({ hasText: 'Trygghetskameror' }).waitFor();
    await becomes(() => page.getByText('Arbetsboken har ändrats').count(), 0);
  });

  test('that is taken back again is no change', async () => {
    const page = await open();
    await page.evaluate(() => window.stand.change('Inriktningar', 0, 2, 40));
    await page.getByText(/Inriktningar!C4 \(I1, Vikt\): 25 → 40/).waitFor();
    await page.evaluate(() => window.stand.change('Inriktningar', 0, 2, 25));
    await notice(page).filter({ hasText: 'Arbetsboken har ändrats' }).waitFor({ state: 'detached' });
  });

  test('the ribbon’s Rank reads again and shows the ranking', async () => {
    const page = await open();
    await page.evaluate(() => window.stand.command('rank'));
    await ranked(page).first().waitFor();
  });
});

describe('for everyone', () => {
  test('the list of views by keyboard: open, step, choose, and Escape leaves it', async () => {
    const page = await open();
    const choose = page.getByRole('button', { name: /^Underlag, vy 1 av \d/ });
    await choose.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await becomes(() => choose.getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('Enter');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: 'Rangordning' }).waitFor({ state: 'attached' });
    // The focus stays with the button, which now names the new view.
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/^Rangordning, vy 3 av \d\. Välj vy$/);
  });

  test('the corner that Excel draws its menu over is free', async () => {
    const page = await open();
    const reached = await page.evaluate(() =>
      [...document.querySelectorAll('nav button')].some((button) => {
        const { right, top } = button.getBoundingClientRect();
        return right > innerWidth - 34 && top < 32;
      }),
    );
    expect(reached).toBe(false);
  });

  test('two hundred applications are listed and answer to a weight', async () => {
    const page = await open({ query: '&count=200' });
    await show(page, 'Rangordning');
    // Two hundred rows and the waterline, of which those that are seen are in the page: one is searched for.
    await page.locator('[data-list=ranking] > li[aria-setsize="201"]').first().waitFor();
    await page.getByRole('searchbox').fill('B001');
    const score = page.locator('[data-id=B001] [data-part=score] > [aria-hidden]');
    // The scores of B001 are 3 5 1 5 1 5 of 5: 15 + 20 + 4 + 15 + 2 + 10 points with the weights 25 20 20 15 10 10.
    await becomes(() => score.innerText(), '66,0');
    await show(page, 'Vikter');
    await weight(page, 'I1').fill('0');
    await show(page, 'Rangordning');
    // Without the first: 51 of 75.
    await becomes(() => score.innerText(), '68,0');
  });
});
