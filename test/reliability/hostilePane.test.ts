/** Html and script in the cells of a workbook are shown as text in every view of the pane. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { buildStand } from '../taskpane/stand/build';
import { openRanking } from '../taskpane/stand/page';
import { smallRound } from '../taskpane/stand/round';
import { everyView } from '../taskpane/stand/views';
import { tally } from './tally';

const markup = [
  '<script>window.harmed = true</script>',
  '<img src="x" onerror="window.harmed = true">',
  '<svg onload="window.harmed = true"></svg>',
  '<iframe srcdoc="<script>parent.harmed = true</script>"></iframe>',
  '"><b class="harm">fet</b>',
  "';window.harmed=true;//",
  'javascript:window.harmed=true',
  '<a href="javascript:window.harmed=true">länk</a>',
  '{{title}} $t(title) ${title}',
  '&lt;b class=harm&gt; &#60;b&#62;',
  '\u202e<b>omvänd</b>\u202c',
  '</style></title></textarea><b class="harm">slut</b>',
];

const tried = { inputs: markup.length, views: 0 };
let lost = 0;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(async () => {
  await browser.close();
  tally({ area: 'hostileContent', name: 'pane', tried, lost });
});

/** The round with markup in every text that a person writes; ids, figures and choices stay. */
function hostileRound(): ReturnType<typeof smallRound> {
  const round = smallRound();
  const texts = new Set([
    'Ansökan',
    'Inriktning',
    'Förvaltning',
    'Bedömare',
    'Motivering',
    'Skäl',
    'Mål',
    'Nytta',
  ]);
  const ids = new Set(['Poang', 'Nyttor', 'Kostnader', 'Indikatorer']);
  return {
    ...round,
    tables: round.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, i) =>
        row.map((cell, j) => {
          const header = table.headers[j] ?? '';
          const isText = texts.has(header) && !(header === 'Ansökan' && ids.has(table.name));
          return isText && typeof cell === 'string' ? (markup[(i + j) % markup.length] ?? '') : cell;
        }),
      ),
    })),
  };
}

test.each(['sv', 'en'] as const)('no element is made of a text: %s', async (language) => {
  const { page, context } = await openRanking(browser, address, { language, contents: hostileRound() });
  try {
    for await (const view of everyView(page)) {
      const made = await page.evaluate(() =>
        [...document.querySelectorAll('main script, main iframe, .harm, main img, [onerror], [onload]')].map(
          (element) => element.outerHTML,
        ),
      );
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      tried.views += 1;
      lost += made.length;
      expect([view, made]).toEqual([view, []]);
      expect(links.filter((href) => /^\s*javascript:/i.test(href))).toEqual([]);
    }
    await page.getByRole('navigation').getByRole('button').first().click();
    await page.locator('[data-view=ranking]').click();
    const shown = await page.locator('[data-row]').allTextContents();
    for (const text of markup.slice(0, 4)) expect(shown.join('\n')).toContain(text);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  } finally {
    await context.close();
  }
});
