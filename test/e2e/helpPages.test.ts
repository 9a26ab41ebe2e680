import AxeBuilder from '@axe-core/playwright';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { filesOf } from '../../scripts/build/files';
import { securityHeaders } from '../../scripts/build/headers';
import { defaultInstallation, officeOriginsOf } from '../../scripts/build/installation';
import { helpPages } from '../../scripts/build/helpPages';
import { launchBrowser } from './browser';

/** The pages of the help as a web server gives them, with the headers of production, in a real browser. */
let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(
    filesOf(join(__dirname, '../../dist'), securityHeaders(officeOriginsOf(defaultInstallation))),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

async function open(address: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${origin}/${address}`);
  return page;
}

const looks = [
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
] as const;
/** All but the second address of the guide's first page, whose text is the same. */
const cases = helpPages
  .filter(({ address }) => address !== 'hjalp.html')
  .flatMap(({ address }) => looks.map((look) => ({ address, ...look })));

test.each(cases)(
  'axe finds nothing on $address at $width px, $scheme, and the page does not go sideways',
  async ({ address, width, scheme }) => {
    const page = await open(address, width, scheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  },
);

test('the first stop of the keyboard leads past the list of pages', async () => {
  const page = await open('handledning.html', 1280, 'light');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.context().close();
});

test('the address that the manifest gives is the first page of the guide', async () => {
  const page = await open('hjalp.html', 1280, 'light');
  const guide = await open('handledning.html', 1280, 'light');
  expect(await page.locator('main').innerText()).toBe(await guide.locator('main').innerText());
  await page.context().close();
  await guide.context().close();
});
