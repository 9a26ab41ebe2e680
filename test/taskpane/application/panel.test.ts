import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { MemoryContents } from '../../../src/workbook/doors/memory';
import type { CellValue, TableSnapshot } from '../../../src/workbook/workbook';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';
import { focused, openRanking, row } from '../stand/page';
import type { Look } from '../stand/page';
import { smallRound } from '../stand/round';
import { enumerated } from './enumerated';

/** An application's own panel as a person meets it. Figures are worked out by hand from `stand/round.ts`. */
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

const panel = (page: Page): Locator => page.locator('main[data-panel]');

async function openPanel(page: Page, id: string): Promise<Locator> {
  await row(page, id).click();
  await page.locator(`#why-${id}`).getByRole('button').first().click();
  await page.locator(`main[data-panel=${id}]`).waitFor();
  return panel(page);
}

/** Text as a reader sees it: spaces that do not break are spaces. */
async function text(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/[\u00a0\u202f]/g, ' ');
}

describe('coming and going', () => {
  test('the heading has the focus; Escape goes back to the button that opened it, and the list is as it was', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('digital');
    await page.locator('[data-part=filter-count]').filter({ hasText: '2 av 12' }).waitFor();
    await openPanel(page, 'A02');
    await becomes(() => focused(page), 'A02 Digital signering för alla förvaltningar');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await becomes(() => focused(page), 'Mer om ansökan');
    await becomes(() => page.getByRole('searchbox').inputValue(), 'digital');
    await becomes(() => page.locator('#why-A02 table').isVisible(), true);
  });

  test('the button goes back to the place in the list', async () => {
    const page = await open();
    await row(page, 'A10').scrollIntoViewIfNeeded();
    await openPanel(page, 'A10');
    await becomes(() => page.evaluate(() => window.scrollY), 0);
    await page.getByRole('button', { name: 'Till Rangordning' }).click();
    await page.waitForFunction(() => window.scrollY > 100);
    await becomes(() => row(page, 'A10').isVisible(), true);
  });

  test('on to the one before and the one after in the ranking', async () => {
    const page = await open();
    await openPanel(page, 'A02');
    await becomes(
      () =>
        page
          .getByRole('button', { name: 'Det finns ingen ansökan före den här' })
          .getAttribute('aria-disabled'),
      'true',
    );
    await page.getByRole('button', { name: 'Ansökan efter: E-tjänst för bygglov' }).click();
    await page.locator('main[data-panel=A01]').waitFor();
    await becomes(() => focused(page), 'A01 E-tjänst för bygglov');
    await page.getByText('2 av 12', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ansökan före: Digital signering' }).click();
    await page.locator('main[data-panel=A02]').waitFor();
  });

  test('another view is another view', async () => {
    const page = await open();
    await openPanel(page, 'A02');
    await page.getByRole('navigation').getByRole('button').first().click();
    await page.locator('[data-view=weights]').click();
    await page.getByRole('heading', { level: 1, name: 'Vikter' }).waitFor({ state: 'attached' });
    await becomes(() => panel(page).count(), 0);
  });

  test('where the application is gone from the workbook it says so', async () => {
    const page = await open();
    await openPanel(page, 'A02');
    await page.evaluate(async () => {
      await window.stand.change('Ansokningar', 1, 0, 'X02');
      await window.stand.change('Poang', 2, 0, 'X02');
    });
    await page.getByRole('button', { name: 'Läs om' }).click();
    await page.getByText('Ansökan finns inte längre').waitFor();
    await page.getByRole('button', { name: 'Till Rangordning' }).click();
    await row(page, 'X02').waitFor();
  });
});

describe('why it stands where it stands', () => {
  test('place, points, contributions, assessors and their spread', async () => {
    const page = await open();
    const shown = await text(await openPanel(page, 'A01'));
    // 4,5 4 4 2 2 2 of 5 with the weights 25 20 20 15 10 10: 22,5 + 16 + 16 + 6 + 4 + 4 = 68,5; second of eleven.
    expect(shown).toMatch(/Plats\s+2\s+av 11/);
    expect(shown).toMatch(/Poäng\s+68,5/);
    expect(shown).toMatch(/4,5\s+\(4 \/ 5\)\s+25 %\s+22,5/);
    const assessors = page.locator('[data-list=assessments] > li');
    await becomes(() => assessors.count(), 2);
    expect(await text(assessors.nth(1))).toMatch(/Omar\s+I1: 4, I2: 4, I3: 4, I4: 2, I5: 2, I6: 2/);
    await assessors.nth(1).getByRole('button').click();
    await becomes(() => page.evaluate(() => window.stand.selected), 'Poäng!A5');
  });

  test('against the next, direction by direction, and what would bring them level', async () => {
    const page = await open();
    const opened = await openPanel(page, 'A02');
    const table = opened.getByRole('table', { name: 'Bidrag per inriktning' });
    const differences = async (): Promise<number[]> =>
      (await table.locator('tbody td:last-child').allInnerTexts()).map((value) =>
        Number(value.replace('\u2212', '-').replace(',', '.')),
      );
    // A02: 15 12 20 12 8 2; A01: 22,5 16 16 6 4 4.
    await becomes(differences, [-7.5, -4, 4, 6, 4, -2]);
    await becomes(() => table.locator('tfoot td').last().innerText(), '+0,5');
    // 0,005 of the whole, taken at 0,4 + 0,3 from the fourth to the first: 0,7 percentage points.
    expect(await text(opened)).toContain(
      'Flyttas 0,7 procentenheter av vikten från ”Trygg och säker information” till ”Kundens och invånarens behov styr vårt uppdrag” kommer A01 ikapp A02.',
    );
  });

  test('against any other, and against one that is not fully assessed', async () => {
    const page = await open();
    const opened = await openPanel(page, 'A06');
    const choose = opened.getByRole('combobox', { name: 'Jämför med' });
    await choose.selectOption('A09');
    await opened.getByText('A06 och A09 har lika många poäng.').waitFor();
    await choose.selectOption('A12');
    await opened.getByText('Tolkbokning på distans är inte bedömd mot alla inriktningar').waitFor();
  });
});

describe('chosen or not, and what would change it', () => {
  // Every set of the eleven that can be chosen is tried one by one in `enumerated.ts`.
  const kr = (amount: number): string =>
    `${new Intl.NumberFormat('sv-SE').format(amount)} kr`.replace(/[\u00a0\u202f]/g, ' ');

  test('left out: what it would push out, and the most that it may cost', async () => {
    const page = await open();
    const { chosen, mostFor, lossWith } = enumerated();
    expect(chosen).not.toContain('A04');
    const opened = await openPanel(page, 'A04');
    await opened.locator('[data-part=change] li').first().waitFor();
    const shown = await text(opened);
    expect(shown).toContain('Den är inte vald');
    expect(shown).toContain(`får portföljen ${lossWith('A04').toFixed(1).replace('.', ',')} poäng färre`);
    expect(shown).toContain(`Skulle rymmas om den kostade högst ${kr(mostFor('A04'))} (nu 1 600 000 kr).`);
  });

  test('chosen by a condition: the condition, its reason and its cell', async () => {
    const page = await open();
    const opened = await openPanel(page, 'A10');
    const condition = opened.locator('[data-list=conditions] > li');
    await condition.filter({ hasText: /Villkoret kostar inga poäng|poäng mer i portföljen/ }).waitFor();
    expect(await text(opened)).toContain('Måste vara med enligt Villkor: beslut i nämnden.');
    expect(await text(opened)).toContain('Ingen portfölj uppfyller villkoren utan den.');
    await condition.getByRole('button').click();
    await becomes(() => page.evaluate(() => window.stand.selected), 'Villkor!A5');
  });

  test('not fully assessed: no place, between which points, and that it cannot be chosen', async () => {
    const page = await open();
    const opened = await openPanel(page, 'A12');
    const shown = await text(opened);
    // 4 5 – 2 – 1 of 5: 20 + 20 + 6 + 2 = 48, and 30 more where nothing stands.
    expect(shown).toMatch(/48,0–78,0/);
    expect(shown).toContain('Den kan inte väljas.');
  });
});

/** The small round with one application calculated, and an indicator that lacks its goal. */
function calculatedRound(): MemoryContents {
  const round = smallRound();
  const table = (name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]) =>
    ({ name, sheet: name, top: 0, left: 0, headers, rows }) satisfies TableSnapshot;
  const tables = round.tables.map((each) =>
    each.name !== 'Forutsattningar'
      ? each
      : {
          ...each,
          rows: [
            ...each.rows,
            ['basår', 2027, 'år', null, 'Rundans år'],
            ['horisont', 3, 'år', null, null],
            ['kalkylränta', 0.05, 'per år, real', null, 'Ekonomienheten'],
          ],
        },
  );
  return {
    ...round,
    sheets: [...round.sheets, 'Nyttor', 'Kostnader', 'Indikatorer'],
    tables: [
      ...tables,
      table(
        'Nyttor',
        [
          'Ansökan',
          'Nytta',
          'Slag',
          'Mottagare',
          'Antal',
          'Styckkostnad',
          'Minskning',
          'Hemtagningsgrad',
          'Införandetakt',
          'Startår',
        ],
        [
          [
            'A01',
            'Färre blanketter',
            'Undviken kostnad',
            'egen förvaltning',
            1000,
            200,
            0.5,
            0.5,
            'direkt',
            2028,
          ],
          ['A01', 'Nöjdare sökande', 'Kvalitet', 'invånare', null, null, null, null, null, null],
        ],
      ),
      table(
        'Kostnader',
        ['Ansökan', 'Post', 'Slag', 'År', 'Belopp', 'Finansiering'],
        [
          ['A01', 'Införande', 'Investering', 2027, 150_000, 'Egen'],
          ['A01', 'Drift', 'Drift', 2035, 1000, 'Egen'],
        ],
      ),
      table(
        'Indikatorer',
        ['Ansökan', 'Indikator', 'Enhet', 'Baslinje', 'Mål', 'Måldatum', 'Mätmetod', 'Ägare'],
        [['A01', 'Handläggningstid', 'dagar', 20, null, null, 'Uttag', 'Enhetschef']],
      ),
    ],
  };
}

describe('what it gives and how it will be seen', () => {
  test('the calculation, its profile, what it rests on and what it had to leave out', async () => {
    const page = await open({ contents: calculatedRound() });
    const opened = await openPanel(page, 'A01');
    const shown = await text(opened);
    // 1000 · 200 · 0,5 = 100 000 in 2028 and 2029: 100 000/1,05 + 100 000/1,1025 = 185 941, half of it taken home, less
    // 150 000 now is 35 941, or 0,24 a krona. Paid back half-way into 2029; 150x² = 100x + 100 for x = 1,215.
    expect(shown).toMatch(/Nettonuvärde\s+35 941 kr/);
    expect(shown).toMatch(/NNK\s+0,24/);
    expect(shown).toMatch(/Återbetalningstid\s+1,5 år/);
    expect(shown).toMatch(/Internavkastning\s+21,5 %/);
    expect(shown).toMatch(/Realiserad nytta\s+185 941 kr/);
    expect(shown).toMatch(/Varav hemtagen nytta\s+92 971 kr/);
    expect(shown).toContain('om 80,7 % av den nyttan uppstår');
    expect(await text(page.locator('[data-list=benefits]'))).toMatch(
      /Färre blanketter\s+100 000 kr per år[\s\S]*Nöjdare sökande\s+Beskriven, inte värderad/,
    );
    await opened.getByRole('button', { name: 'Visa som tabell' }).click();
    await opened.getByRole('table').filter({ hasText: '2029' }).waitFor();

    const assumption = page.locator('[data-list=assumptions] > li').filter({ hasText: 'kalkylränta: 5 %' });
    expect(await text(assumption)).toContain('Ekonomienheten');
    await assumption.getByRole('button').click();
    await becomes(() => page.evaluate(() => window.stand.selected), 'Förutsättningar!B8');

    const leftOut = page.locator('[data-list=benefit-problems] > li').filter({ hasText: '2035' });
    await leftOut.getByRole('button').click();
    await becomes(() => page.evaluate(() => window.stand.selected), 'Kostnader!E3');
  });

  test('an indicator says what it lacks; how far the application has come', async () => {
    const page = await open({ contents: calculatedRound() });
    await openPanel(page, 'A01');
    expect(await text(page.locator('[data-list=indicators]'))).toMatch(
      /Fyll i eller se över: Mål och Måldatum/,
    );
    const readiness = await text(page.locator('[data-list=readiness]'));
    expect(readiness).toMatch(
      /Förankrad i förvaltningens ledning[\s\S]*Nyttan är beräknad[\s\S]*0 fullständiga/,
    );
  });

  test('without rows in Nyttor it says so', async () => {
    const page = await open();
    await openPanel(page, 'A02');
    await page.getByText('Ansökan har inga rader i tabellen Nyttor').waitFor();
  });
});

describe('for everyone', () => {
  test.each([
    { language: 'sv', theme: 'light', forcedColors: 'none' },
    { language: 'en', theme: 'dark', forcedColors: 'none' },
    { language: 'sv', theme: 'dark', forcedColors: 'active' },
  ] as const)('axe finds nothing: %j', async (look) => {
    const page = await open({ ...look, contents: calculatedRound() });
    for (const id of ['A01', 'A12']) {
      await openPanel(page, id);
      await page.locator('[data-part=verdict]').waitFor();
      await page.waitForTimeout(500);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => `${rule} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test.each([
    ['sv', 320],
    ['en', 320],
    ['sv', 600],
  ] as const)('nothing scrolls sideways: %s at %d px', async (language, width) => {
    const page = await open({ language, width, contents: calculatedRound() });
    await openPanel(page, 'A01');
    await page.locator('[data-part=change]').waitFor();
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
  });
});
