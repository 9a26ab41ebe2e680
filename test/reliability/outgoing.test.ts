/**
 * Nothing out: the built page, under the policy of production, is walked through every view, with charts, pairwise
 * judgements, workers, HiGHS and publishing. Every request is counted, and so is what is left in the browser.
 */
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { startWorkbench } from '../e2e/workbench';
import type { TestWorkbench, WorkbenchPage } from '../e2e/workbench';
import { hardFile } from './hardFile';
import { tally } from './tally';

let browser: Browser;
let workbench: TestWorkbench;
const tried = { pages: 0, requests: 0 };
const lost: string[] = [];

beforeAll(async () => {
  [browser, workbench] = [await launchBrowser(), await startWorkbench()];
});
afterAll(async () => {
  await browser.close();
  await workbench.close();
  tally({ area: 'outgoing', name: 'pane', tried, lost: lost.length });
});

interface Walked extends WorkbenchPage {
  /** Every address that any page, frame or worker asked for. */
  readonly asked: readonly string[];
}

async function open(file?: string, body?: Buffer): Promise<Walked> {
  const asked: string[] = [];
  const prepare = async (context: BrowserContext): Promise<void> => {
    context.on('request', (request) => asked.push(request.url()));
    // What a browser does beside requests: it would be told here that the policy has stopped it.
    await context.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    if (file !== undefined)
      await context.route(`**/examples/${file}`, (route) => route.fulfill({ body: body ?? '' }));
  };
  const opened = await workbench.open(browser, { prepare, ...(file === undefined ? {} : { file }) });
  await opened.pane.locator('dl').first().waitFor({ timeout: 120_000 });
  return { ...opened, asked };
}

async function show(pane: Frame, view: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button').first().click();
  await pane.locator(`[data-view=${view}]`).click();
  await settled(pane);
  tried.pages++;
}

async function settled(pane: Frame): Promise<void> {
  await pane.locator('main[aria-busy=false]:visible').first().waitFor();
  await pane.waitForTimeout(300);
  await pane.waitForFunction(() => document.querySelector('main [role=progressbar]') === null, null, {
    timeout: 200_000,
  });
}

/** Goes down through the view, so that what is drawn when it comes near the screen is drawn. */
async function throughView(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 300) {
      window.scrollTo(0, top);
      await new Promise((resume) => setTimeout(resume, 100));
    }
  });
  await settled(pane);
}

/**
 * What the page has left in the browser, by where. office.js itself notes in the session which Excel it runs in, and the
 * add-in's settings in the workbook, of which there are none.
 */
async function keptBy({ pane, context }: WorkbenchPage): Promise<string[]> {
  const inPage = await pane.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.entries({ ...sessionStorage } as Record<string, string>)
      .filter(([key]) => key !== 'hostInfoValue')
      .filter(([key, value]) => !(key.endsWith('CachedSessionSettings') && value === '{}'))
      .map(([key, value]) => `sessionStorage ${key} ${value}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `caches ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
  ]);
  return [...inPage, ...(await context.cookies()).map(({ name }) => `cookie ${name}`)];
}

/** Nothing has gone to another address, nothing was refused, nothing is left; what was counted goes to the tally. */
async function expectNothingOut(opened: Walked): Promise<void> {
  const { asked, pane, errors } = opened;
  const out = asked.filter(
    (address) => !address.startsWith(`${workbench.address}/`) && !/^(data|blob|about):/.test(address),
  );
  const refused = await pane.evaluate(() => (window as unknown as { refused: string[] }).refused);
  const kept = await keptBy(opened);
  tried.requests += asked.length;
  lost.push(...out, ...refused, ...kept);
  expect({ out, refused, kept, errors }).toEqual({ out: [], refused: [], kept: [], errors: [] });
  expect(asked.length).toBeGreaterThan(20);
}

test('every view, an application, pairwise judgements, the functions and publishing', async () => {
  const opened = await open();
  const { pane } = opened;
  const views = await pane
    .locator('[data-view]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-view') ?? ''));
  expect(views).toEqual(
    expect.arrayContaining(['weights', 'ranking', 'selection', 'robustness', 'publishing']),
  );
  for (const view of views) {
    await show(pane, view);
    await throughView(pane);
    if (view === 'weights') {
      await pane.locator('select').first().selectOption('pairwise');
      await pane.locator('[data-question]').first().waitFor();
    }
    if (view === 'ranking') {
      await pane.locator('[data-row]').first().click();
      await pane.locator('[id^=why-]').getByRole('button').first().click();
      await pane.locator('main[data-panel]').waitFor();
      await throughView(pane);
      tried.pages++;
    }
  }
  await show(pane, 'publishing');
  const publish = pane.locator('main button:not([aria-disabled=true])', { hasText: /^Publicera$/ });
  await publish.click({ timeout: 200_000 });
  await pane.getByText('Beslutsunderlaget är publicerat.').first().waitFor({ timeout: 200_000 });
  // Charts and the worker have files of their own, fetched when they are needed.
  expect(opened.asked.filter((address) => /\/charts\.[0-9a-f]{8}\.js$/.test(address))).not.toEqual([]);
  await expectNothingOut(opened);
  await opened.close();
});

test('a selection that only HiGHS may prove: it is fetched from the own address and runs under the policy', async () => {
  const opened = await open('svar.xlsx', await hardFile());
  const fetched = opened.context.waitForEvent('request', {
    predicate: (request) => request.url().endsWith('.wasm'),
    timeout: 200_000,
  });
  await show(opened.pane, 'selection');
  const answer = await (await fetched).response();
  expect([answer?.status(), answer?.headers()['content-type']]).toEqual([200, 'application/wasm']);
  await settled(opened.pane);
  await expectNothingOut(opened);
  await opened.close();
});
