import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { MemoryContents } from '../../../src/workbook/doors/memory';
import type { CellValue } from '../../../src/workbook/workbook';
import { launchBrowser } from '../../e2e/browser';
import { changedList, emptySnapshot, ownList } from '../../workbook/mapping/foreignList';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';

/** The first run as a person meets it, with a workbook in memory that has nothing in it but, where said, a list. */
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
  readonly contents?: MemoryContents;
}

const withList: MemoryContents = { ...emptySnapshot, areas: [ownList] };

async function open(options: Opened = {}): Promise<Page> {
  const {
    language = 'sv',
    theme = 'light',
    forcedColors = 'none',
    width = 320,
    contents = emptySnapshot,
  } = options;
  context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: theme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript((given) => {
    window.standContents = given;
  }, contents);
  await page.goto(`${address}?language=${language}&theme=${theme}`);
  await page.getByRole('main').getByRole('button').first().waitFor();
  return page;
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const contentsOf = (page: Page): Promise<MemoryContents> => page.evaluate(() => window.stand.contents());

async function columnOf(page: Page, table: string, header: string): Promise<readonly CellValue[]> {
  const found = (await contentsOf(page)).tables.find(({ name }) => name === table);
  const column = found?.headers.indexOf(header) ?? -1;
  return found?.rows.map((row) => row[column] ?? null) ?? [];
}

/** Types into the first blank row of a table, as a person does on the sheet. */
async function fillIn(
  page: Page,
  table: string,
  row: number,
  cells: Readonly<Record<string, CellValue>>,
): Promise<void> {
  const found = (await contentsOf(page)).tables.find(({ name }) => name === table);
  for (const [header, value] of Object.entries(cells)) {
    const column = found?.headers.indexOf(header) ?? -1;
    await page.evaluate(([name, at, across, given]) => window.stand.change(name, at, across, given), [
      table,
      row,
      column,
      value,
    ] as const);
  }
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
}

const order = (page: Page): Promise<string[]> =>
  page
    .locator('[data-list=ranking] > li[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));

const words = {
  sv: {
    create: 'Skapa blad …',
    createNow: /^Skapa \d+ blad$/,
    filled: 'Jag har fyllt i: läs om',
    chooseList: 'Välj lista …',
    write: /^Skriv \d+ ansökning/,
    onward: 'Gå vidare till underlaget',
    ranking: 'Rangordning',
    again: 'Hämta ansökningar ur en lista …',
  },
  en: {
    create: 'Create sheets …',
    createNow: /^Create \d+ sheets$/,
    filled: 'I have filled them in: read again',
    chooseList: 'Choose a list …',
    write: /^Write \d+ application/,
    onward: 'Go on to the material',
    ranking: 'Ranking',
    again: 'Bring in applications from a list …',
  },
} as const;

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const say = words[language];

  test('from nothing to a ranking: make the sheets, fill three of them in, rank', async () => {
    const page = await open({ language });
    await button(page, say.create).click();
    await page.getByRole('textbox').fill('Kundnytta\n\n  Effektivitet  ');
    expect((await contentsOf(page)).tables).toEqual([]);
    await button(page, say.createNow).click();
    await button(page, say.filled).waitFor();
    expect(await columnOf(page, 'Inriktningar', 'Inriktning')).toEqual(['Kundnytta', 'Effektivitet']);

    await button(page, say.filled).click();
    await page.locator('[data-severity=error]').first().waitFor();
    await fillIn(page, 'Ansokningar', 0, { Id: 'A1', Ansökan: 'Digital signering', 'Sökt belopp': 450_000 });
    await fillIn(page, 'Poang', 0, { Ansökan: 'A1', I1: 3, I2: 4 });
    await button(page, say.filled).click();
    await page.locator('dl').first().waitFor();
    await show(page, say.ranking);
    await page.locator('[data-list=ranking] > li[data-id]').first().waitFor();
    expect(await order(page)).toEqual(['A1']);
  });

  test('a list with other headings, other columns and decimal commas becomes a ranking', async () => {
    const page = await open({ language, contents: withList });
    await button(page, say.chooseList).click();
    const chosen = (target: string): Promise<string> => page.locator(`[data-target=${target}]`).inputValue();
    await page.locator('[data-target=title]').waitFor();
    expect([
      await chosen('id'),
      await chosen('title'),
      await chosen('requested'),
      await chosen('administration'),
    ]).toEqual(['Dnr', 'Projektnamn', 'Ansökt summa (tkr)', 'Nämnd']);
    expect(await page.locator('[data-unit]').inputValue()).toBe('tkr');
    const rows = page.locator('[data-list=preview] > li');
    expect(await rows.count()).toBe(4);
    expect((await rows.first().innerText()).replace(/[\u00a0\u202f]/g, ' ')).toMatch(
      language === 'sv' ? /450 000 kr[\s\S]*3,5/ : /SEK 450,000[\s\S]*3\.5/,
    );
    expect((await contentsOf(page)).tables).toEqual([]);

    await button(page, say.write).click();
    await button(page, say.onward).click();
    await page.locator('dl').first().waitFor();
    await show(page, say.ranking);
    await page.locator('[data-list=ranking] > li[data-id]').first().waitFor();
    // Out of 8 points on two directions of equal weight: 7,5 and 6,5; the other two lack a score and have no place.
    expect((await order(page)).slice(0, 2)).toEqual(['KS 2026/1', 'KS 2026/2']);
    expect((await contentsOf(page)).areas).toEqual([ownList]);
  });
});

describe('a list that is brought in again', () => {
  async function broughtIn(): Promise<MemoryContents> {
    const page = await open({ contents: withList });
    await button(page, words.sv.chooseList).click();
    await button(page, words.sv.write).click();
    await button(page, words.sv.onward).waitFor();
    const contents = await contentsOf(page);
    await context.close();
    return contents;
  }

  test('takes one click: the choices are kept, new rows come in, what differs is shown and can be left', async () => {
    const contents = await broughtIn();
    const grown = changedList([
      [3, 3, 500],
      [4, 1, 'Bygglov på nätet'],
      [7, 0, 'KS 2026/5'],
      [7, 1, 'Nytt förslag'],
      [7, 3, 80],
    ]);
    const page = await open({ contents: { ...contents, areas: [grown] } });
    await button(page, words.sv.again).click();
    const edits = page.locator('[data-list=edits]').getByRole('checkbox');
    await edits.first().waitFor();
    expect(await page.locator('[data-target]').count()).toBe(0);
    expect(await edits.count()).toBe(2);
    await page.getByRole('checkbox', { name: /Bygglov på nätet/ }).uncheck();
    await button(page, 'Skriv nya ansökningar (1) och ändringar (1)').click();
    await button(page, words.sv.onward).waitFor();
    expect(await columnOf(page, 'Ansokningar', 'Sökt belopp')).toEqual([
      500_000, 1_200_000, 900_000, 150_000, 80_000,
    ]);
    expect((await columnOf(page, 'Ansokningar', 'Ansökan'))[1]).toBe('E-tjänst för bygglov');
  });

  test('that says the same as the workbook gives nothing to write', async () => {
    const page = await open({ contents: await broughtIn() });
    await button(page, words.sv.again).click();
    await page.getByText('Listan och arbetsboken säger samma sak.').waitFor();
    expect(await button(page, words.sv.write).count()).toBe(0);
  });
});

describe('what stands in the way', () => {
  test('a sheet of the same name: it is said, and there is no button to press', async () => {
    const page = await open({ contents: { ...emptySnapshot, sheets: ['Blad1', 'Villkor'] } });
    await button(page, words.sv.create).click();
    await page.getByText(/Ett blad med namnet Villkor finns redan/).waitFor();
    expect(await button(page, words.sv.createNow).count()).toBe(0);
  });

  test('a cell in edit mode: a sentence, and the same button works afterwards', async () => {
    const page = await open();
    await button(page, words.sv.create).click();
    await page.evaluate(() => window.stand.refuse('cellEditMode'));
    await button(page, words.sv.createNow).click();
    await page.getByText('Tryck Enter eller Esc').first().waitFor();
    expect((await contentsOf(page)).tables).toEqual([]);
    await page.evaluate(() => window.stand.refuse(null));
    await button(page, words.sv.createNow).click();
    await button(page, words.sv.filled).waitFor();
  });

  test('no list: it is said, and looking again finds one that has come', async () => {
    const page = await open();
    await button(page, words.sv.chooseList).click();
    await page.getByText('Ingen lista hittades.').waitFor();
    await button(page, 'Leta igen').click();
    await page.getByText('Ingen lista hittades.').waitFor();
    await button(page, 'Tillbaka').click();
    await button(page, words.sv.create).waitFor();
  });

  test('what cannot be read is told with its cell before anything is written', async () => {
    const area = changedList([
      [3, 3, '1.200'],
      [5, 5, 'hög'],
    ]);
    const page = await open({ contents: { ...emptySnapshot, areas: [area] } });
    await button(page, words.sv.chooseList).click();
    const issues = page.locator('[data-list=issues] > li');
    await issues.first().waitFor();
    const said = (await issues.allInnerTexts()).join('\n');
    expect(said).toContain('E4: ”1.200” går inte att läsa som ett belopp.');
    expect(said).toContain('G6: ”hög” går inte att läsa som poäng.');
  });
});

describe('the example', () => {
  test('is opened on a click, and is a file to fetch in any case', async () => {
    const page = await open();
    await button(page, 'Öppna exemplet').click();
    await page.getByText('Exemplet är öppnat i ett eget fönster.').first().waitFor();
    expect(await page.evaluate(() => window.stand.exampleOpened)).toBe(true);
    await becomes(
      () => page.getByRole('link').getAttribute('href'),
      'examples/digitaliseringspott-2027.xlsx',
    );
  });

  test('that cannot be opened leads to the file', async () => {
    const page = await open();
    await page.evaluate(() => window.stand.refuse('unexpected'));
    await button(page, 'Öppna exemplet').click();
    await page
      .getByText(/Hämta det som fil i stället/)
      .first()
      .waitFor();
  });
});

test('the first task by keyboard alone', async () => {
  const page = await open();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let step = 0; step < 40; step++) {
      if (
        await page.evaluate(
          (sought) => new RegExp(sought).test(document.activeElement?.textContent ?? ''),
          typeof name === 'string' ? `^${name}` : name.source,
        )
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${String(name)}`);
  };
  await tabTo('Skapa blad');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox').waitFor();
  expect(await focused()).toBe('Skapa blad');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kundnytta');
  await tabTo(/^Skapa \d+ blad$/);
  await page.keyboard.press('Enter');
  await button(page, words.sv.filled).waitFor();
  expect(await focused()).toBe('Fyll i det här');
  await fillIn(page, 'Ansokningar', 0, { Id: 'A1', Ansökan: 'Digital signering', 'Sökt belopp': 450_000 });
  await fillIn(page, 'Poang', 0, { Ansökan: 'A1', I1: 3 });
  await tabTo('Jag har fyllt i');
  await page.keyboard.press('Enter');
  await page.locator('dl').first().waitFor();
});

describe('for everyone', () => {
  const looks = [
    { theme: 'light', forcedColors: 'none', language: 'sv' },
    { theme: 'dark', forcedColors: 'none', language: 'en' },
    { theme: 'light', forcedColors: 'active', language: 'sv' },
  ] as const;

  const steps: readonly (readonly [string, (page: Page, language: 'sv' | 'en') => Promise<void>])[] = [
    ['choices', () => Promise.resolve()],
    [
      'create',
      async (page, language) => {
        await button(page, words[language].create).click();
        await page.getByRole('textbox').waitFor();
      },
    ],
    [
      'list',
      async (page, language) => {
        await button(page, words[language].chooseList).click();
        await page.locator('[data-target=title]').waitFor();
      },
    ],
    [
      'fill in',
      async (page, language) => {
        await button(page, words[language].create).click();
        await button(page, words[language].createNow).click();
        await button(page, words[language].filled).waitFor();
      },
    ],
  ];

  test.each(looks)('axe finds nothing in any step, and nothing goes sideways at 320 px: %o', async (look) => {
    for (const [name, go] of steps) {
      const page = await open({ ...look, contents: withList });
      await go(page, look.language);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([name, violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
        name,
        [],
      ]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([name, width]).toEqual([name, 320]);
      await context.close();
    }
  });
});
