import type { Browser, Frame, Locator } from 'playwright-core';
import { becomes } from '../taskpane/stand/becomes';
import { ownList } from '../workbook/mapping/foreignList';
import { a1 } from '../../src/workbook/cells/address';
import { launchBrowser } from './browser';
import { startWorkbench } from './workbench';
import type { TestWorkbench, WorkbenchPage } from './workbench';

/** The first run in the built pane, beside a workbook with nothing in it: the real office.js and the workbench's grid. */
let browser: Browser;
let workbench: TestWorkbench;
let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  browser = await launchBrowser();
}, 400_000);
afterAll(async () => {
  await browser.close();
  await workbench.close();
});
afterEach(() => opened.close());

async function open(language: 'sv' | 'en'): Promise<void> {
  // No such file: the workbench opens a blank one.
  opened = await workbench.open(browser, { language, file: 'tom.xlsx' });
  pane = opened.pane;
  await pane.getByRole('main').getByRole('button').first().waitFor({ timeout: 60_000 });
}

const button = (name: string | RegExp): Locator => pane.getByRole('button', { name });

async function order(view: string): Promise<string[]> {
  await pane.getByRole('navigation').getByRole('button').first().click();
  await pane.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await pane.locator('[data-list=ranking] > li[data-id]').first().waitFor();
  return pane
    .locator('[data-list=ranking] > li[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
}

const words = {
  sv: {
    sheet: 'Blad1',
    create: 'Skapa blad …',
    createNow: /^Skapa \d+ blad$/,
    filled: 'Jag har fyllt i: läs om',
    list: 'Välj lista …',
    write: /^Skriv \d+ ansökning/,
    onward: 'Gå vidare till underlaget',
    ranking: 'Rangordning',
    views: /^Underlag, vy 1 av \d\. Välj vy/,
  },
  en: {
    sheet: 'Sheet1',
    create: 'Create sheets …',
    createNow: /^Create \d+ sheets$/,
    filled: 'I have filled them in: read again',
    list: 'Choose a list …',
    write: /^Write \d+ application/,
    onward: 'Go on to the material',
    ranking: 'Ranking',
    views: /^Material, view 1 of \d\. Choose a view/,
  },
} as const;

/** Types into the rows below the headings, sheet by sheet, as a person does on the grid. */
async function fillIn(
  rows: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<void> {
  for (const [sheet, given] of Object.entries(rows)) {
    for (const [row, values] of given.entries()) {
      for (const [column, value] of values.entries()) {
        if (value !== '') await opened.enter(sheet, a1(row + 1, column), value);
      }
    }
  }
}

/** Tab until what has the focus reads so; fails where it is never reached. */
async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    const focused = await pane.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`.trim();
    });
    if (name.test(focused)) return;
    await opened.page.keyboard.press(key);
  }
  throw new Error(`${name.source} was not reached with the Tab key`);
}

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const say = words[language];

  test('from an empty workbook to a ranking, with the functions working in the new sheets', async () => {
    await open(language);
    await button(say.create).click();
    await pane.getByRole('textbox').fill('Kundnytta\nEffektivitet');
    await button(say.createNow).click();
    await button(say.filled).waitFor();

    await fillIn({
      Ansökningar: [
        ['A1', 'Digital signering', 450_000],
        ['A2', 'Öppna data', 100_000],
      ],
      Poäng: [
        ['A1', '', '', 1, 2],
        ['A2', '', '', 4, 3],
      ],
      // Ten thousand cases at 10 kr that go away, in the base year; 40 000 kr of investment the same year.
      Nyttor: [['A1', 'Färre brev', 'Undviken kostnad', '', '', '', '', '', 10_000, 10, 1]],
      Kostnader: [['A1', '', 'Investering', 2027, 40_000, 'Pott']],
    });
    await opened.enter('Nyttor', 'P2', 2027);
    await opened.enter('Nyttor', 'Q2', 2027);
    await button(say.filled).click();
    await pane.locator('dl').first().waitFor();
    expect(await order(say.ranking)).toEqual(['A2', 'A1']);
    expect((await opened.values('Ansökningar', 'L2:M2'))[0]).toEqual([60_000, 1.5]);
    expect(opened.errors).toEqual([]);
    expect(opened.foreignRequests).toEqual([]);
  });

  test('the same by keyboard alone, from the first key in the pane to an opened row of the ranking', async () => {
    await open(language);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await opened.page.keyboard.press(key);
    };
    // Into the pane, as F6 goes in Excel.
    await opened.page.locator('#pane').focus();
    await tabTo(new RegExp(`^${say.create}$`));
    await press('Enter');
    await pane.getByRole('textbox').waitFor();
    await press('Tab');
    await opened.page.keyboard.type('Kundnytta');
    await tabTo(say.createNow);
    await press('Enter');
    await button(say.filled).waitFor();
    await fillIn({
      Ansökningar: [
        ['A1', 'Digital signering', 450_000],
        ['A2', 'Öppna data', 100_000],
      ],
      Poäng: [
        ['A1', '', '', 1],
        ['A2', '', '', 4],
      ],
    });
    await opened.page.locator('#pane').focus();
    await tabTo(new RegExp(`^${say.filled}$`));
    await press('Enter');
    await pane.locator('dl').first().waitFor();
    await tabTo(say.views, 'Shift+Tab');
    // The list of views: down to the third.
    await press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await pane.locator('[data-row=A2]').waitFor();
    await tabTo(/^Öppna data$/);
    await press('ArrowDown');
    await becomes(() => pane.evaluate(() => document.activeElement?.getAttribute('data-row')), 'A1');
    await press('ArrowUp', 'Enter');
    await pane.locator('#why-A2 table').waitFor();
  });

  test('a list with other headings, other columns and decimal commas becomes a ranking', async () => {
    await open(language);
    for (const [row, cells] of ownList.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (typeof cell !== 'string' && typeof cell !== 'number') continue;
        await opened.enter(say.sheet, a1(ownList.top + row, ownList.left + column), cell);
      }
    }
    const before = await opened.values(say.sheet, 'A1:J10');
    await button(say.list).click();
    await button(say.write).click();
    await button(say.onward).click();
    await pane.locator('dl').first().waitFor();
    expect((await order(say.ranking)).slice(0, 2)).toEqual(['KS 2026/1', 'KS 2026/2']);
    expect(await opened.values(say.sheet, 'A1:J10')).toEqual(before);
    expect(opened.errors).toEqual([]);
  });
});

test('the example is a file to fetch where no second workbook can be opened', async () => {
  await open('sv');
  await button('Öppna exemplet').click();
  await pane
    .getByText(/Hämta det som fil i stället/)
    .first()
    .waitFor();
  const address = await pane.getByRole('link').evaluate((link: HTMLAnchorElement) => link.href);
  const answer = await opened.page.request.get(address);
  expect([answer.status(), (await answer.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
});
