import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { MemoryContents } from '../../../src/workbook/doors/memory';
import type { CellValue } from '../../../src/workbook/workbook';
import { launchBrowser } from '../../e2e/browser';
import { becomes } from '../stand/becomes';
import { buildStand } from '../stand/build';

/** Publicera as a person meets it, with a workbook in memory. Expected figures are worked out from `stand/round.ts`. */
let browser: Browser;
let address: string;
let context: BrowserContext;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), buildStand()]);
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(): Promise<Page> {
  context = await browser.newContext({
    viewport: { width: 320, height: 700 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${address}?language=sv&theme=light`);
  await page.locator('dl').first().waitFor();
  return page;
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').first().click();
  await page.locator(`[data-view=${view}]`).click();
  await page.locator('main[aria-busy=false]').waitFor();
}

/** The button, once what it waits for has been worked out. */
const publish = (page: Page): Locator =>
  page.locator('main button:not([aria-disabled=true])', { hasText: /^Publicera$/ });

const contentsOf = (page: Page): Promise<MemoryContents> => page.evaluate(() => window.stand.contents());

async function tableOf(page: Page, name: string): Promise<readonly (readonly CellValue[])[] | undefined> {
  return (await contentsOf(page)).tables.find((table) => table.name === name)?.rows;
}

test('says what, writes it, says that it is done, and does not call its own writing a change', async () => {
  const page = await open();
  await show(page, 'publishing');
  const sheets = await page.locator('[data-list=sheets] dt').allInnerTexts();
  await publish(page).click();
  await page.getByText('Beslutsunderlaget är publicerat.').first().waitFor();

  const written = await contentsOf(page);
  expect(written.sheets).toEqual(expect.arrayContaining(sheets));
  expect(sheets).toEqual(expect.arrayContaining(['Beslutsunderlag', 'Rangordning', 'Beslutslogg']));
  const [first] = (await tableOf(page, 'Rangordning')) ?? [];
  expect(first?.slice(0, 4)).toEqual([1, 'A02', 'Digital signering för alla förvaltningar', 69]);
  await page.evaluate(() => window.stand.tellOfChange());
  await page.waitForTimeout(900);
  await becomes(() => page.getByText('Arbetsboken har ändrats').count(), 0);
  await page.getByText('1 rad. Den är som den skrevs.').waitFor();
});

test('published again: the log gets a row, the page is the same', async () => {
  const page = await open();
  await show(page, 'publishing');
  await page.getByRole('textbox', { name: 'Anmärkning till beslutsloggen' }).fill('Till mötet i mars');
  await publish(page).click();
  await page.getByText('1 rad. Den är som den skrevs.').waitFor();
  const before = await contentsOf(page);
  await publish(page).click();
  await page.getByText('2 rader. Alla är som de skrevs.').waitFor();
  const after = await contentsOf(page);
  const others = ({ tables }: MemoryContents): readonly unknown[] =>
    tables.filter(({ name }) => name !== 'Beslutslogg').map(({ name, rows }) => [name, rows]);
  expect(others(after)).toEqual(others(before));
  const log = (await tableOf(page, 'Beslutslogg')) ?? [];
  expect(log).toHaveLength(2);
  expect(log[0]).toContain('Till mötet i mars');
});

test('a row of the log that somebody has changed is found and shown', async () => {
  const page = await open();
  await show(page, 'publishing');
  await publish(page).click();
  await page.getByText('1 rad. Den är som den skrevs.').waitFor();
  const log = (await contentsOf(page)).tables.find(({ name }) => name === 'Beslutslogg');
  const chosen = log?.headers.indexOf('Valda') ?? -1;
  await page.evaluate((column) => window.stand.change('Beslutslogg', 0, column, 'A12'), chosen);
  await show(page, 'material');
  await page.getByRole('button', { name: 'Läs om' }).first().click();
  await show(page, 'publishing');
  await page.getByText('En rad i beslutsloggen är inte som den skrevs').waitFor();
  await page.getByRole('button', { name: /^Visa Beslutslogg!/ }).click();
  await becomes(() => page.evaluate(() => window.stand.selected), expect.stringMatching(/^Beslutslogg!/));
});

test('weights that are tried are written in the same click, and the click can be undone', async () => {
  const page = await open();
  await show(page, 'publishing');
  await publish(page).click();
  await page.getByText('Beslutsunderlaget är publicerat.').first().waitFor();
  const before = await tableOf(page, 'Rangordning');
  const pages = (await contentsOf(page)).written;
  await show(page, 'weights');
  await page.locator('[data-direction=I2]').getByRole('textbox').fill('35');
  await show(page, 'publishing');
  await page.getByText('20 blir 35').waitFor();
  await publish(page).click();
  await page.getByText('Beslutsunderlaget är publicerat.').first().waitFor();
  expect((await tableOf(page, 'Inriktningar'))?.[1]?.[2]).toBe(35);
  expect(await tableOf(page, 'Rangordning')).not.toEqual(before);

  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.getByText('Publiceringen är ångrad.').first().waitFor();
  expect((await tableOf(page, 'Inriktningar'))?.[1]?.[2]).toBe(20);
  expect(await tableOf(page, 'Rangordning')).toEqual(before);
  expect((await contentsOf(page)).written).toEqual(pages);
  expect(await tableOf(page, 'Beslutslogg')).toHaveLength(2);
});

test('a sheet that is deleted meanwhile: nothing is written, it is said, and there is a way on', async () => {
  const page = await open();
  await show(page, 'publishing');
  await publish(page).waitFor();
  await page.evaluate(() => window.stand.removeSheet('Poäng'));
  await page.getByText('Arbetsboken har ändrats', { exact: true }).waitFor();
  await publish(page).click();
  await page.getByText('Ingenting skrevs').waitFor();
  expect((await contentsOf(page)).sheets).not.toContain('Rangordning');
  await page.getByRole('button', { name: 'Läs om' }).first().click();
  await page.getByText('Det går inte att rangordna än').waitFor();
  await page.getByRole('button', { name: 'Visa problemen' }).click();
  await page.getByText(/tabellen Poang saknas/).waitFor();
});

test('the text of the minutes is copied', async () => {
  const page = await open();
  await show(page, 'publishing');
  await page.locator('main button:not([aria-disabled=true])', { hasText: 'Kopiera protokollstext' }).click();
  await page.getByText('Protokollstexten ligger i urklipp.').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/A02 Digital signering för alla förvaltningar/);
});

test.each([
  ['protectedSheet', 'är skyddat'],
  ['filteredTable', 'är filtrerad'],
  ['cellEditMode', 'Tryck Enter eller Esc'],
  ['unreachable', 'går inte att nå'],
] as const)('%s: a sentence, nothing written, and a way on', async (fault, sentence) => {
  const page = await open();
  await show(page, 'publishing');
  await publish(page).waitFor();
  await page.evaluate((code) => window.stand.refuse(code), fault);
  await publish(page).click();
  await page.getByRole('group').getByText(sentence).first().waitFor();
  expect((await contentsOf(page)).sheets).not.toContain('Rangordning');
  await page.evaluate(() => window.stand.refuse(null));
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.getByText('Beslutsunderlaget är publicerat.').first().waitFor();
});
