import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import type { CellValue, TableSnapshot } from '../../../src/workbook/workbook';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';
import { smallRound } from '../stand/round';

/** The weights' tools as a person meets them, with a workbook in memory. */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

type Rows = readonly (readonly CellValue[])[];

const headers = ['Id', 'Inriktning', 'Vikt', 'Beslutad av', 'Beslutsdatum', 'Metod'];
/** 2026-11-02 as Excel counts days. */
const november2 = 46_328;
const november23 = 46_349;

function directions(...weights: readonly number[]): Rows {
  return weights.map((weight, at) => [
    `I${at + 1}`,
    `Inriktning nummer ${at + 1}`,
    weight,
    'Direktören',
    november2,
    'Direkt',
  ]);
}

interface Opened {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly rows?: Rows;
  readonly more?: readonly TableSnapshot[];
}

/** Opens the view with a table of directions of its own, at 320 pixels. */
async function open(options: Opened = {}): Promise<Page> {
  const { language = 'sv', theme = 'light', forcedColors = 'none', rows, more = [] } = options;
  context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    colorScheme: theme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const round = smallRound();
  const given = rows ?? directions(25, 20, 20, 15, 10, 10);
  const ids = given.map(([id]) => String(id));
  const tables = round.tables.map((table) => {
    if (table.name === 'Inriktningar') return { ...table, headers, rows: given };
    if (table.name !== 'Poang') return table;
    const points = table.rows.map(([application, who], row) => [
      application ?? null,
      who ?? null,
      ...ids.map((_, at) => (row + at) % 6),
    ]);
    return { ...table, headers: ['Ansökan', 'Bedömare', ...ids], rows: points };
  });
  const sheets = [...round.sheets, ...more.map(({ sheet }) => sheet)];
  await page.addInitScript(
    (contents) => {
      window.standContents = contents;
    },
    { ...round, sheets, tables: [...tables, ...more] },
  );
  await page.goto(`${address}?language=${language}&theme=${theme}`);
  await page.locator('dl').first().waitFor();
  await show(page, 'weights');
  return page;
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator(`[data-view=${view}]`).click();
  if (view === 'weights') await page.locator('select').waitFor();
}

async function choose(page: Page, tool: string): Promise<void> {
  await page.locator('select').selectOption(tool);
  if (tool === 'pairwise') await page.locator('[data-question]').waitFor();
}

const tableOf = (page: Page, name: string): Promise<Rows | undefined> =>
  page.evaluate(
    (wanted) => window.stand.contents().tables.find((table) => table.name === wanted)?.rows,
    name,
  );

/** The proposed shares as they read, by direction. */
async function proposed(page: Page): Promise<Record<string, string>> {
  const rows = page.locator('[data-table=proposal] tbody tr');
  await rows.first().waitFor();
  const read = await rows.evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-id') ?? '', row.lastElementChild?.textContent ?? '']),
  );
  return Object.fromEntries(read) as Record<string, string>;
}

const question = (page: Page): Locator => page.locator('[data-question]');

/** Tab until the element that has the focus reads so; fails where it is never reached. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
      return `${element?.getAttribute('aria-label') ?? ''} ${label} ${element?.textContent ?? ''}`;
    });
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name.source} was not reached with the Tab key`);
}

describe('pairwise', () => {
  test('by keyboard alone: questions answered, contradictions mended, weights used and written', async () => {
    const page = await open();
    await page.locator('select').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await question(page).waitFor();
    // From the top of the scale: 0 is overwhelmingly more important, 4 equally, 8 the other way round.
    const steps = [2, 3, 1, 4, 5, 6, 8, 0, 4, 2, 7, 3, 4, 1, 0];
    for (const down of steps) {
      await tabTo(page, /oerhört mycket viktigare/);
      await page.keyboard.press('Space');
      for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown');
      await tabTo(page, /^\s*Nästa fråga$/);
      await page.keyboard.press('Enter');
      await becomes(() => page.evaluate(() => document.activeElement?.id), 'pairwise-question');
    }
    await page.locator('[data-consistency=poor]').waitFor();

    for (let turn = 0; (await page.locator('[data-consistency=poor]').count()) > 0; turn++) {
      expect(turn).toBeLessThan(60);
      await tabTo(page, /^\s*Se över frågan/);
      await page.keyboard.press('Enter');
      const hint = await question(page).getByText('Dina andra svar tyder på').innerText();
      const suggested = hint.replace(/^.*: /, '').replace(/\.$/, '');
      const labels = await question(page)
        .getByRole('radio')
        .evaluateAll((radios) =>
          radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? ''),
        );
      const wanted = labels.indexOf(suggested);
      expect(wanted).toBeGreaterThanOrEqual(0);
      const checked = await question(page)
        .getByRole('radio')
        .evaluateAll((radios) => radios.findIndex((radio) => (radio as HTMLInputElement).checked));
      await tabTo(page, new RegExp(`^\\s*${labels[checked] ?? ''}`));
      const key = wanted > checked ? 'ArrowDown' : 'ArrowUp';
      for (let step = 0; step < Math.abs(wanted - checked); step++) await page.keyboard.press(key);
      await question(page).getByText('Dina andra svar tyder på').waitFor({ state: 'detached', timeout: 500 }).catch(() => undefined); // prettier-ignore
    }
    await page.getByText('Svaren hänger ihop: ').waitFor();

    await tabTo(page, /^\s*Använd förslaget$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^\s*Skriv vikterna till arbetsboken/);
    await page.keyboard.press('Enter');
    await tabTo(page, /Vem har beslutat vikterna/);
    await page.keyboard.type('Ledningsgruppen');
    await tabTo(page, /^\s*Skriv vikterna$/);
    await page.keyboard.press('Enter');
    await page.getByText('15 jämförelser är skrivna till bladet Parvis.').first().waitFor();

    // The written sheet, read the way the command line reads it, is consistent and gives the written weights.
    const written = readPortfolio(await page.evaluate(() => window.stand.contents()));
    expect(written.judged?.pairwise?.acceptable).toBe(true);
    for (const { direction, found, decidedBy, decidedOn, method } of written.weights) {
      expect(Math.abs(Number(found) - (written.judged?.shares[direction] ?? 0) * 100)).toBeLessThan(0.1);
      expect([decidedBy, decidedOn, method]).toEqual(['Ledningsgruppen', '2026-11-23', 'Parvis']);
    }
    await page.getByText('Beslutade av Ledningsgruppen den 2026-11-23. Så togs de fram: Parvis.').waitFor();
  });

  test('weights are proposed as soon as the answers tie all together', async () => {
    const page = await open({ rows: directions(1, 1, 1) });
    await choose(page, 'pairwise');
    await page.getByText('Inga svar än.').waitFor();
    await question(page).getByRole('radio', { name: 'I1 är något viktigare' }).check();
    await page.getByText('Minst 1 svar till').waitFor();
    await question(page).getByRole('button', { name: 'Nästa fråga' }).click();
    await question(page).getByRole('radio', { name: 'I2 är något viktigare' }).check();
    // I1 is three times I2, which is three times I3: 9, 3 and 1 of 13.
    await becomes(() => proposed(page), { I1: '69,2\u00a0%', I2: '23,1\u00a0%', I3: '7,7\u00a0%' });
    await page.getByText('Än finns inga svar som kan bekräfta').waitFor();
    await question(page).getByRole('button', { name: 'Nästa fråga' }).click();
    await question(page).getByRole('radio', { name: 'I3 är klart viktigare' }).check();
    await page.locator('[data-consistency=poor]').waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: 'Svaren säger delvis emot varandra' })
      .waitFor({ state: 'attached' });
  });

  test('with twelve directions one may stop, look elsewhere and go on; the answers alone can be saved', async () => {
    const page = await open({ rows: directions(...Array.from({ length: 12 }, () => 5)) });
    await choose(page, 'pairwise');
    await page.getByRole('heading', { name: 'Fråga 1 av 66 (0 besvarade)' }).waitFor();
    for (let answer = 0; answer < 11; answer++) {
      await question(page).getByRole('radio', { name: 'Lika viktiga' }).check();
      await question(page).getByRole('button', { name: 'Nästa fråga' }).click();
    }
    // Eleven times equal: each a twelfth.
    expect(Object.values(await proposed(page))[0]).toMatch(/^8,[34]/);
    await show(page, 'ranking');
    await show(page, 'weights');
    await page.getByRole('heading', { name: 'Fråga 12 av 66 (11 besvarade)' }).waitFor();
    await page.getByRole('button', { name: 'Visa alla frågor' }).click();
    await page.getByRole('button', { name: 'I3 – I4' }).click();
    await page.getByRole('heading', { name: 'Fråga 3 av 66' }).waitFor();
    await page.getByRole('textbox', { name: 'Vem svarar?' }).fill('Sara');
    await page.getByRole('button', { name: 'Spara svaren i bladet Parvis' }).click();
    const asking = page.getByRole('group', { name: 'Det här skrivs' });
    await asking.getByText('Bladet Parvis finns inte än och skapas').waitFor();
    await asking.getByRole('button', { name: 'Spara svaren' }).click();
    await page.getByText('11 jämförelser är skrivna').first().waitFor();
    const rows = await tableOf(page, 'Parvis');
    expect(rows).toHaveLength(11);
    expect(rows?.[0]).toEqual(['I1', 'I2', 1, 'Sara']);
    expect((await tableOf(page, 'Inriktningar'))?.[0]?.slice(2)).toEqual([
      5,
      'Direktören',
      november2,
      'Direkt',
    ]);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Det som stod förut är tillbaka i arbetsboken.').first().waitFor();
    expect((await tableOf(page, 'Parvis'))?.flat().filter((cell) => cell !== null)).toEqual([]);
  });

  test('another’s answers in the workbook count too, and can be gone on with', async () => {
    const parvis: TableSnapshot = {
      name: 'Parvis',
      sheet: 'Parvis',
      top: 0,
      left: 0,
      headers: ['Inriktning A', 'Inriktning B', 'Hur mycket viktigare', 'Bedömare'],
      rows: [
        ['I1', 'I2', 4, 'Sara'],
        ['I1', 'I2', 1, 'Omar'],
      ],
    };
    const page = await open({ rows: directions(1, 1), more: [parvis] });
    await choose(page, 'pairwise');
    await page.getByText('Svaren från Sara och Omar').waitFor();
    // The geometric mean of 4 and 1 is 2: two thirds and one third.
    await becomes(() => proposed(page), { I1: '66,7\u00a0%', I2: '33,3\u00a0%' });
    await page.getByRole('button', { name: 'Fortsätt på svaren från Sara' }).click();
    await becomes(() => page.getByRole('textbox', { name: 'Vem svarar?' }).inputValue(), 'Sara');
    await becomes(
      () => question(page).getByRole('radio', { name: 'I1 är en del viktigare' }).isChecked(),
      true,
    );
    await question(page).getByRole('radio', { name: 'I2 är en del viktigare' }).check();
    // Now 1/4 and 1: one half.
    await becomes(() => proposed(page), { I1: '33,3\u00a0%', I2: '66,7\u00a0%' });
    await page.getByRole('button', { name: 'Spara svaren i bladet Parvis' }).click();
    await page.getByText('I1 – I2: I1 är en del viktigare blir: I2 är en del viktigare').or(page.getByText('I2 – I1: I1 är en del viktigare blir: I2 är en del viktigare')).waitFor(); // prettier-ignore
    await page.getByRole('button', { name: 'Spara svaren', exact: true }).click();
    await page.getByText('1 jämförelse är skriven').first().waitFor();
    await expect(tableOf(page, 'Parvis')).resolves.toEqual([
      ['I2', 'I1', 4, 'Sara'],
      ['I1', 'I2', 1, 'Omar'],
    ]);
  });
});

describe('the other tools', () => {
  test('rank order: buttons move and keep the focus, and the rank order centroid is proposed', async () => {
    const page = await open({ rows: directions(50, 30, 20) });
    await choose(page, 'rankOrder');
    const up = page.getByRole('button', { name: 'Flytta upp Inriktning nummer 3' });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'Inriktning nummer 3 är nu nummer 1 av 3.' })
      .waitFor({ state: 'attached' });
    await becomes(() => up.evaluate((button) => button === document.activeElement), true);
    // Barron 1992 for three: 11/18, 5/18 and 2/18.
    await becomes(() => proposed(page), {
      I1: '27,8\u00a0%',
      I2: '11,1\u00a0%',
      I3: '61,1\u00a0%',
    });
    await page.getByRole('radio', { name: 'Jämna steg' }).check();
    // 3, 2 and 1 of 6.
    await becomes(() => proposed(page), { I1: '33,3\u00a0%', I2: '16,7\u00a0%', I3: '50\u00a0%' });
    await page.getByRole('checkbox', { name: 'Inriktning nummer 2 är lika viktig som den ovanför' }).check();
    // The second and third share (2 + 1)/2 of 6.
    await becomes(() => proposed(page), { I1: '25\u00a0%', I2: '25\u00a0%', I3: '50\u00a0%' });
  });

  test('rank order: dragging the handle moves the row', async () => {
    const page = await open({ rows: directions(50, 30, 20) });
    await choose(page, 'rankOrder');
    const items = page.locator('[data-list=importance] > li');
    const from = await items.nth(2).locator('[data-handle]').boundingBox();
    const to = await items.nth(0).boundingBox();
    if (from === null || to === null) throw new Error('not shown');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + 4, { steps: 12 });
    await page.mouse.up();
    await becomes(() => items.evaluateAll((all) => all.map((item) => item.getAttribute('data-id'))), ['I3', 'I1', 'I2']); // prettier-ignore
  });

  test('a hundred points: nothing is proposed before all are distributed', async () => {
    const page = await open({ rows: directions(50, 30, 20) });
    await choose(page, 'hundred');
    await becomes(() => proposed(page), { I1: '50\u00a0%', I2: '30\u00a0%', I3: '20\u00a0%' });
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 1' }).fill('43');
    await page.getByText('Kvar att fördela: 7').waitFor();
    await becomes(() => page.locator('[data-table=proposal]').count(), 0);
    await page.getByRole('button', { name: 'Fördela resten lika' }).click();
    // 7 on three: 3, 2 and 2.
    await becomes(() => proposed(page), { I1: '46\u00a0%', I2: '32\u00a0%', I3: '22\u00a0%' });
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 2' }).fill('40');
    await page.getByText('8 för mycket').waitFor();
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 2' }).fill('140');
    await page.getByText('Skriv ett tal från 0 till 100.').waitFor();
  });

  test('swing: the best improvement is 100 and the others in proportion; criteria take part', async () => {
    const criteria: TableSnapshot = {
      name: 'Kriterier',
      sheet: 'Kriterier',
      top: 0,
      left: 0,
      headers: ['Id', 'Kriterium', 'Vikt', 'Källa', 'Sämst', 'Bäst'],
      rows: [['K1', 'Nytta per krona', 25, 'NNK', 0, 2]],
    };
    const page = await open({ rows: directions(50, 25), more: [criteria] });
    await choose(page, 'swing');
    await page.getByRole('radio', { name: /Nytta per krona \(kriterium\)/ }).check();
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 1' }).fill('60');
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 2' }).fill('40');
    // 100, 60 and 40 of 200.
    await becomes(() => proposed(page), { I1: '30\u00a0%', I2: '20\u00a0%', K1: '50\u00a0%' });
    await page.getByRole('button', { name: 'Använd förslaget' }).click();
    await page.getByRole('button', { name: 'Skriv vikterna till arbetsboken' }).click();
    const asking = page.getByRole('group', { name: 'Det här skrivs' });
    await becomes(
      () => asking.innerText(),
      expect.stringMatching(/Nytta per krona: 25 blir 50\s+Blad Kriterier, cell C2/),
    );
    await asking.getByText('Bladet Kriterier saknar Beslutad av, Beslutsdatum och Metod').waitFor();
    await asking.getByRole('button', { name: 'Skriv vikterna' }).click();
    await page.getByText('3 vikter är skrivna').first().waitFor();
    expect((await tableOf(page, 'Kriterier'))?.[0]?.[2]).toBe(50);
  });
});

describe('writing', () => {
  test('says which cells change, writes who decided it and when, and is undone', async () => {
    const page = await open({ rows: directions(50, 50) });
    const before = await tableOf(page, 'Inriktningar');
    await page.getByText('Beslutade av Direktören den 2026-11-02. Så togs de fram: Direkt.').waitFor();
    await choose(page, 'hundred');
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 1' }).fill('60');
    await page.getByRole('textbox', { name: 'Poäng för Inriktning nummer 2' }).fill('40');
    await page.getByRole('button', { name: 'Använd förslaget' }).click();
    await expect(tableOf(page, 'Inriktningar')).resolves.toEqual(before);
    await page.getByRole('button', { name: 'Skriv vikterna till arbetsboken' }).click();
    const asking = page.getByRole('group', { name: 'Det här skrivs' });
    await asking.getByText('Beslutad av: Direktören blir tom').waitFor();
    await asking.getByRole('textbox', { name: 'Vem har beslutat vikterna?' }).fill('Nämnden');
    await becomes(
      () => asking.innerText(),
      expect.stringMatching(
        /50 blir 60[\s\S]*50 blir 40[\s\S]*Beslutad av: Direktören blir Nämnden\s+Blad Inriktningar, cell D4, D5\s+Beslutsdatum: 2026-11-02 blir 2026-11-23/,
      ),
    );
    await asking.getByRole('textbox', { name: 'Beslutsdatum' }).fill('i går');
    await asking.getByText('Skriv datumet som år, månad och dag').waitFor();
    await asking.getByRole('textbox', { name: 'Beslutsdatum' }).fill('2026-11-23');
    await asking.getByRole('button', { name: 'Skriv vikterna' }).click();
    await page.getByText('Beslutade av Nämnden den 2026-11-23. Så togs de fram: 100 poäng.').waitFor();
    expect((await tableOf(page, 'Inriktningar'))?.map((row) => row.slice(2))).toEqual([
      [60, 'Nämnden', november23, '100 poäng'],
      [40, 'Nämnden', november23, '100 poäng'],
    ]);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Det som stod förut är tillbaka i arbetsboken.').first().waitFor();
    await expect(tableOf(page, 'Inriktningar')).resolves.toEqual(before);
  });

  test('what somebody has changed since is not undone over', async () => {
    const page = await open({ rows: directions(50, 50) });
    await page.getByRole('textbox', { name: 'Vikt för Inriktning nummer 1' }).fill('60');
    await page.getByRole('button', { name: 'Skriv vikterna till arbetsboken' }).click();
    await page.getByRole('button', { name: 'Skriv vikterna', exact: true }).click();
    await page.getByRole('button', { name: 'Ångra' }).waitFor();
    await page.evaluate(() => window.stand.change('Inriktningar', 0, 2, 75));
    await page.getByRole('button', { name: 'Ångra' }).click();
    await page.getByText('Ingenting skrevs').waitFor();
    expect((await tableOf(page, 'Inriktningar'))?.[0]?.[2]).toBe(75);
  });
});

describe('access', () => {
  const tools = ['direct', 'hundred', 'swing', 'rankOrder', 'pairwise'];
  test.each([
    ['sv', 'light', 'none'],
    ['sv', 'dark', 'none'],
    ['en', 'light', 'active'],
  ] as const)(
    '%s, %s, forced colours %s: axe finds nothing, and nothing scrolls sideways',
    async (language, theme, forcedColors) => {
      const page = await open({ language, theme, forcedColors, rows: directions(50, 30, 20) });
      for (const tool of tools) {
        await choose(page, tool);
        if (tool === 'swing') await page.getByRole('radio').first().check();
        if (tool === 'pairwise') {
          for (const level of [0, 0, 8]) {
            await question(page).getByRole('radio').nth(level).check();
            await question(page).getByRole('button').first().click();
          }
          await page.locator('[data-consistency=poor]').waitFor();
          await page.getByRole('button', { expanded: false }).last().click();
        }
        if (tool === 'direct')
          await page.getByRole('button', { name: /Skriv vikterna till|Write the weights to/ }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${tool}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        const [wide, shown] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          window.innerWidth,
        ]);
        expect([tool, wide]).toEqual([tool, shown]);
        const small = await page
          .locator('main button, main input[type=checkbox], main input[type=radio]')
          .evaluateAll((targets) =>
            targets
              .map((target) => ({ box: target.getBoundingClientRect(), name: target.textContent }))
              .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(({ name }) => name),
          );
        expect([tool, small]).toEqual([tool, []]);
      }
    },
  );
});
