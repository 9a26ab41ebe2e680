import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { buildAddIn, buildWorkbench } from '../../workbench/bundle';
import { serveWorkbench } from '../../workbench/server';

export interface PageOptions {
  /** File of examples/ to open; the example workbook where none is named. */
  readonly file?: string;
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Done before the page is opened: what answers its requests, what runs in its frames. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** A page of the workbench with a workbook open. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The frame in which the task pane, and with it the add-in's functions, runs. */
  readonly pane: Frame;
  /** Addresses outside the server that the page or the pane tried to reach. */
  readonly foreignRequests: readonly string[];
  /** Errors that were thrown in the page or the pane and that nobody caught. */
  readonly errors: readonly string[];
  /** Values of a block as the add-in would read them, once calculation has come to rest. */
  values(sheet: string, address: string): Promise<unknown[][]>;
  /** Enters values or formulas as a person at the grid does. */
  enter(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  close(): Promise<void>;
}

export interface TestWorkbench {
  readonly address: string;
  open(browser: Browser, options?: PageOptions): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

/** Builds what is out of date and serves the workbench on a free port. */
export async function startWorkbench(): Promise<TestWorkbench> {
  await buildAddIn(() => undefined);
  await buildWorkbench(() => undefined);
  const server = await serveWorkbench(0);
  return {
    address: server.address,
    open: (browser, options = {}) => openPage(browser, server.address, options),
    close: () => server.close(),
  };
}

async function openPage(browser: Browser, address: string, options: PageOptions): Promise<WorkbenchPage> {
  const { language = 'sv', theme = 'light', width = 1400, height = 900 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'sv' ? 'sv-SE' : 'en-US',
  });
  // A guard against a hang, not a measure of speed: publishing keeps the page busy for a while on a busy machine.
  context.setDefaultTimeout(120_000);
  await options.prepare?.(context);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) foreignRequests.push(url);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const query = new URLSearchParams({
    lang: language,
    theme,
    ...(options.file ? { file: options.file } : {}),
  });
  await page.goto(`${address}/?${query.toString()}`);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  const pane = await paneOf(page);
  return {
    page,
    context,
    pane,
    foreignRequests,
    errors,
    values: (sheet, block) => page.evaluate(readBlock, { sheet, block }),
    enter: (sheet, cell, value) => page.evaluate(enterValue, { sheet, cell, value }),
    close: () => context.close(),
  };
}

/** The pane's frame, once Office has told the add-in that it is ready. */
async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => typeof Office !== 'undefined' && Office.context?.host !== undefined);
  return frame;
}

async function readBlock({ sheet, block }: { sheet: string; block: string }): Promise<unknown[][]> {
  const book = window.workbenchBook;
  if (book === undefined) throw new Error('No workbook is open.');
  return book.readValues(sheet, block);
}

async function enterValue({
  sheet,
  cell,
  value,
}: {
  sheet: string;
  cell: string;
  value: string | number | boolean;
}): Promise<void> {
  const book = window.workbenchBook;
  if (book === undefined) throw new Error('No workbook is open.');
  book.enterInGrid(sheet, cell, value);
  await book.engine.settle();
}
