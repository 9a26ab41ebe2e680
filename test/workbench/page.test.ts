import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { startWorkbench } from '../e2e/workbench';
import type { TestWorkbench, WorkbenchPage } from '../e2e/workbench';

/** Runs a batch in the pane's frame, where the add-in runs; gives its answer or the code of its error. */
function runInPane<T>(opened: WorkbenchPage, batch: string): Promise<T> {
  return opened.pane.evaluate(`Excel.run(${batch}).catch((error) => error.code)`) as Promise<T>;
}

describe('the workbench in a browser', () => {
  let workbench: TestWorkbench;
  let browser: Browser;
  let opened: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });
  beforeEach(async () => {
    opened = await workbench.open(browser);
  });
  afterEach(async () => {
    const { foreignRequests, errors } = opened;
    await opened.close();
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('opens the example, and the add-in finds itself in Excel', async () => {
    const { page, pane } = opened;
    expect(await page.textContent('#file-name')).toBe('digitaliseringspott-2027.xlsx');
    const office = await pane.evaluate(async () => ({
      ...(await Office.onReady()),
      language: Office.context.displayLanguage,
      background: Office.context.officeTheme.bodyBackgroundColor.toLowerCase(),
      supported: Office.context.requirements.isSetSupported('ExcelApi', '1.12'),
    }));
    expect(office).toMatchObject({
      host: 'Excel',
      language: 'sv-SE',
      background: '#ffffff',
      supported: true,
    });
    const tables = await runInPane<string[]>(
      opened,
      `async (context) => { const { tables } = context.workbook; tables.load('items/name'); await context.sync(); return tables.items.map((table) => table.name); }`,
    );
    expect(tables).toEqual(expect.arrayContaining(['Inriktningar', 'Ansokningar', 'Poang']));
  });

  test("the add-in's functions calculate in cells, again when an input changes", async () => {
    await opened.enter('Läs mig', 'H1', -100);
    await opened.enter('Läs mig', 'I1', 110.25);
    await opened.enter('Läs mig', 'H2', '=NYTTA.NETTONUVARDE(0.05,H1:I1)');
    // -100 + 110.25/1.05 = 5, year 0 undiscounted.
    expect(await opened.values('Läs mig', 'H2')).toEqual([[expect.closeTo(5, 9)]]);
    await opened.enter('Läs mig', 'I1', 105);
    expect(await opened.values('Läs mig', 'H2')).toEqual([[expect.closeTo(0, 9)]]);
  });

  test('several values for one parameter spill', async () => {
    await opened.enter('Läs mig', 'H1', 0.1);
    await opened.enter('Läs mig', 'H2', 0.25);
    await opened.enter('Läs mig', 'I1', '=NYTTA.ANNUITET(1000,H1:H2,1)');
    // One payment after one year: the amount with interest.
    expect(await opened.values('Läs mig', 'I1:I2')).toEqual([
      [expect.closeTo(1100, 9)],
      [expect.closeTo(1250, 9)],
    ]);
    const spilled = await runInPane<string>(
      opened,
      `async (context) => { const range = context.workbook.worksheets.getItem('Läs mig').getRange('I1').getSpillingToRangeOrNullObject(); range.load('address'); await context.sync(); return range.address; }`,
    );
    expect(spilled).toBe("'Läs mig'!I1:I2");
  });

  test('an error shows its value in the cell and its sentence under the grid', async () => {
    await opened.enter('Läs mig', 'H1', '=NYTTA.ANNUITET(1000,-2,5)');
    expect(await opened.values('Läs mig', 'H1')).toEqual([['#NUM!']]);
    await runInPane(
      opened,
      `async (context) => { context.workbook.worksheets.getItem('Läs mig').getRange('H1').select(); await context.sync(); }`,
    );
    const message = opened.page.locator('#cell-message');
    await message.waitFor({ state: 'visible' });
    expect(await message.textContent()).toMatch(/^H1 · #NUM! · .*-2/);
  });

  test('what the add-in writes stands in the grid, and what a person writes below a table is told', async () => {
    const heard = await runInPane<string>(
      opened,
      `async (context) => {
        const table = context.workbook.tables.getItem('Inriktningar');
        window.heard = [];
        table.worksheet.onChanged.add(async (event) => window.heard.push(event.address + ' ' + event.triggerSource));
        table.getDataBodyRange().getRow(0).getCell(0, 2).values = [[7]];
        const range = table.getRange().load('address');
        await context.sync();
        return range.address;
      }`,
    );
    const lastRow = Number(/(\d+)$/.exec(heard)?.[1]);
    expect(await opened.values('Inriktningar', 'C2')).toEqual([[7]]);
    await opened.enter('Inriktningar', `A${lastRow + 1}`, 'I7');
    const after = await runInPane<string>(
      opened,
      `async (context) => { const range = context.workbook.tables.getItem('Inriktningar').getRange().load('address'); await context.sync(); return range.address; }`,
    );
    expect(after).toBe(heard.replace(/\d+$/, String(lastRow + 1)));
    await opened.pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length >= 2);
    expect(await opened.pane.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'C2 ThisLocalAddin',
      `A${lastRow + 1} Unknown`,
    ]);
  });

  test('Excel refuses the add-in while a cell is being edited', async () => {
    const read = `async (context) => { const sheet = context.workbook.worksheets.getActiveWorksheet().load('name'); await context.sync(); return sheet.name; }`;
    await opened.page.mouse.dblclick(300, 400);
    await opened.page.keyboard.type('halvfärdigt');
    expect(await runInPane(opened, read)).toBe('InvalidOperationInCellEditMode');
    await opened.page.keyboard.press('Escape');
    await opened.page.waitForFunction(() => window.workbenchBook?.host.bridge.cellEditMode === false);
    expect(await runInPane(opened, read)).toBe('Läs mig');
  });

  test('the ribbon comes from the manifest and runs the actions; the pane can be closed and shown', async () => {
    const { page } = opened;
    const labels = await page.locator('#ribbon button').allInnerTexts();
    expect(labels).toEqual(['Öppna', 'Rangordna', 'Räkna om', 'Hjälp']);
    await page.click('#close-pane');
    expect(await page.isVisible('#pane')).toBe(false);
    // Functions go on calculating: the pane's page is the runtime, shown or not.
    await opened.enter('Läs mig', 'H1', '=NYTTA.ANNUITET(100,0.5,1)');
    expect(await opened.values('Läs mig', 'H1')).toEqual([[expect.closeTo(150, 9)]]);
    await page.getByRole('button', { name: 'Rangordna' }).click();
    await page.waitForSelector('#pane', { state: 'visible' });
    await page.click('#close-pane');
    await page.getByRole('button', { name: 'Öppna', exact: true }).click();
    expect(await page.isVisible('#pane')).toBe(true);
  });

  test('language and theme can be changed', async () => {
    const { page } = opened;
    await page.selectOption('#language', 'en');
    await page.waitForFunction(
      () => document.documentElement.dataset['ready'] === 'true' && document.documentElement.lang === 'en',
    );
    await page.selectOption('#theme', 'dark');
    await page.waitForFunction(
      () =>
        document.documentElement.dataset['ready'] === 'true' &&
        document.documentElement.dataset['theme'] === 'dark',
    );
    expect(await page.locator('#ribbon button').allInnerTexts()).toEqual([
      'Open',
      'Rank',
      'Recalculate',
      'Help',
    ]);
    const frame = await (await page.waitForSelector('#pane')).contentFrame();
    await frame?.waitForFunction(() => typeof Office !== 'undefined' && Office.context?.host !== undefined);
    const seen = await frame?.evaluate(() => [
      Office.context.displayLanguage,
      Office.context.officeTheme.bodyBackgroundColor,
    ]);
    expect(seen).toEqual(['en-US', '#292929']);
  });

  test('saves the workbook with its tables, formats and functions, and opens what it saved', async () => {
    const { page } = opened;
    await opened.enter('Inriktningar', 'C2', 9);
    await opened.enter('Läs mig', 'H1', '=NYTTA.ANNUITET(100,0.5,1)');
    await opened.enter('Läs mig', 'H2', '=SORT({3;1;2})');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const path = await download.path();
    const saved = new Workbook();
    await saved.xlsx.load(readFileSync(path).buffer as ArrayBuffer);
    const original = new Workbook();
    await original.xlsx.readFile('examples/digitaliseringspott-2027.xlsx');
    const shapeOf = (book: Workbook): unknown =>
      book.worksheets.map((sheet) => [
        sheet.name,
        sheet
          .getTables()
          .map((table) => (table as unknown as { table: { name: string; tableRef: string } }).table.name),
        Object.keys((sheet as unknown as { dataValidations: { model: object } }).dataValidations.model)
          .length,
      ]);
    expect(shapeOf(saved)).toEqual(shapeOf(original));
    const [readMe, weights] = [saved.getWorksheet('Läs mig'), saved.getWorksheet('Inriktningar')];
    expect(readMe?.getCell('H1').value).toMatchObject({ formula: '_xldudf_NYTTA_ANNUITET(100,0.5,1)' });
    expect(readMe?.getCell('H1').result).toBeCloseTo(150, 9);
    expect(readMe?.getCell('H2').value).toMatchObject({ formula: '_xlfn._xlws.SORT({3;1;2})', ref: 'H2:H4' });
    expect(weights?.getCell('C2').value).toBe(9);
    const amounts = original.getWorksheet('Ansökningar')?.getCell('C2');
    expect(saved.getWorksheet('Ansökningar')?.getCell('C2').numFmt).toBe(amounts?.numFmt);

    await page.setInputFiles('#file', { name: 'sparad.xlsx', mimeType: '', buffer: readFileSync(path) });
    await page.waitForFunction(() => document.getElementById('file-name')?.textContent === 'sparad.xlsx');
    expect(await opened.values('Inriktningar', 'C2')).toEqual([[9]]);
    await page.waitForFunction(async () => {
      const values = await window.workbenchBook?.readValues('Läs mig', 'H1');
      return typeof values?.[0]?.[0] === 'number' && Math.abs(values[0][0] - 150) < 1e-9;
    });
  });

  test('a file that is no workbook is refused in words, and the open one stays', async () => {
    const { page } = opened;
    await page.setInputFiles('#file', { name: 'brev.xlsx', mimeType: '', buffer: Buffer.from('hej') });
    await page.getByText('Filen brev.xlsx kunde inte läsas som en .xlsx-fil.').waitFor();
    expect(await page.textContent('#file-name')).toBe('digitaliseringspott-2027.xlsx');
    expect((await opened.values('Inriktningar', 'A2'))[0]?.[0]).toBeTruthy();
  });
});
