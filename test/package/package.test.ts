/**
 * The package as a municipality gets it: unpacked, checked against its checksums, served by a real nginx with the
 * configuration that lies in it, and loaded in a real browser beside a workbook.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { filesBelow, packageFiles, zipOf } from '../../scripts/package/contents';
import { bundleFolder } from '../../workbench/bundle';
import { officeJsFolder } from '../../workbench/host/node/loadOfficeJs';
import { launchBrowser } from '../e2e/browser';
import { startWorkbench } from '../e2e/workbench';
import { startNginx } from './nginx';
import type { RunningNginx } from './nginx';
import { baseUrl, unpackedPackage } from './unpacked';
import type { Unpacked } from './unpacked';

const root = join(__dirname, '../..');
let unpacked: Unpacked;
let nginx: RunningNginx;
/** Paths of the served files, from the release's own address. */
let served: readonly string[];

beforeAll(async () => {
  unpacked = await unpackedPackage();
  nginx = await startNginx(unpacked.folder);
  const prefix = `dist/${unpacked.release}/`;
  served = unpacked.paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
});
afterAll(async () => {
  await nginx.close();
  unpacked.remove();
});

const ask = (path: string, options?: RequestInit): Promise<Response> =>
  fetch(`${nginx.address}/pott/${path}`, options);
const askRelease = (path: string): Promise<Response> => ask(`${unpacked.release}/${path}`);
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('the zip', () => {
  test('holds what serving and filing it takes', () => {
    expect(unpacked.paths).toEqual(
      expect.arrayContaining(
        ['manifest.xml', 'taskpane.html', 'functions.js', 'functions.json', 'functions-en-us.json'].map(
          (name) => `dist/${unpacked.release}/${name}`,
        ),
      ),
    );
    expect(unpacked.paths.filter((path) => !path.startsWith('dist/'))).toEqual([
      'Dockerfile',
      'LICENSE',
      'LÄSMIG.md',
      'README.md',
      'SHA256SUMS',
      'THIRD-PARTY-LICENSES.txt',
      'bom.cdx.json',
      'manifest.xml',
      'nginx/nginx.conf',
      'nginx/pottkompassen.conf',
    ]);
  });

  test('every file has the checksum that SHA256SUMS gives, and sha256sum finds them all', () => {
    const lines = unpacked.read('SHA256SUMS').toString().trim().split('\n');
    expect(lines).toHaveLength(unpacked.paths.length - 1);
    for (const line of lines)
      expect(line).toBe(`${sha256(unpacked.read(line.slice(66)))}  ${line.slice(66)}`);
    if (process.platform !== 'linux') return;
    const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: unpacked.folder });
    expect(said.toString().trim().split('\n')).toHaveLength(lines.length);
  });

  test('the same build gives the same bytes', async () => {
    const read = (name: string): string => readFileSync(join(root, name), 'utf8');
    const again = packageFiles({
      built: filesBelow(join(root, 'build', 'package', 'dist')),
      installation: unpacked.installation,
      version: (JSON.parse(read('package.json')) as { version: string }).version,
      manifest: read('manifest.xml'),
      licence: read('LICENSE'),
    });
    expect(sha256(await zipOf(again))).toBe(sha256(readFileSync(unpacked.file)));
  });

  test('manifest and functions point into their own release, at files that are there', () => {
    const manifest = unpacked.read('manifest.xml').toString();
    const descriptions = unpacked.read(`dist/${unpacked.release}/functions.json`).toString();
    const addresses = `${manifest}${descriptions}`.match(/https:\/\/tillagg\.exempelby\.se\/[^"<#]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(40);
    const missing = [...new Set(addresses)].filter((address) => {
      const path = address.startsWith(`${baseUrl}/`) ? `dist/${address.slice(baseUrl.length + 1)}` : address;
      return !path.startsWith(`dist/${unpacked.release}/`) || !unpacked.paths.includes(path);
    });
    expect(missing).toEqual([]);
    expect(manifest).toContain('<AppDomain>https://tillagg.exempelby.se</AppDomain>');
    expect(manifest).toContain('<ProviderName>Exempelby kommun</ProviderName>');
    expect(unpacked.read(`dist/${unpacked.release}/manifest.xml`).toString()).toBe(manifest);
  });
});

/** The headers of every answer, written out here so that a change of them is seen. */
const everyAnswer = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com " +
    "https://officeapis.public.onecdn.static.microsoft; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
    'frame-ancestors https://*.officeapps.live.com https://*.cloud.microsoft https://*.office.com https://*.office365.com ' +
    'https://*.microsoft365.com https://*.sharepoint.com',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  server: 'nginx',
};

const forEver = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** Type and rule of keeping, by the kind of file. */
const kinds: readonly (readonly [kind: RegExp, type: string, kept: string])[] = [
  [/^(functions|taskpane|charts|\d+)\.[0-9a-f]{8}\.js$/, 'text/javascript; charset=utf-8', forEver],
  [/^functions\.js$/, 'text/javascript; charset=utf-8', 'no-cache'],
  [/^[0-9a-f]{20}\.wasm$/, 'application/wasm', forEver],
  [/\.html$/, 'text/html; charset=utf-8', 'no-cache'],
  [/\.json$/, 'application/json; charset=utf-8', 'no-cache'],
  [/\.css$/, 'text/css; charset=utf-8', 'no-cache'],
  [/\.xml$/, 'text/xml; charset=utf-8', 'no-cache'],
  [/\.txt$/, 'text/plain; charset=utf-8', 'no-cache'],
  [/\.png$/, 'image/png', aDay],
  [/\.xlsx$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'no-cache'],
];

describe('nginx', () => {
  test('gives every file as it is, with its type, how long it may be kept and the headers of every answer', async () => {
    expect(served.length).toBeGreaterThan(60);
    const found = new Set<RegExp>();
    for (const path of served) {
      const answer = await askRelease(path);
      const [kind, type, kept] = kinds.find(([expression]) => expression.test(path)) ?? [];
      if (kind !== undefined) found.add(kind);
      const expected = {
        ...everyAnswer,
        'content-type': type,
        'cache-control': kept,
        'access-control-allow-origin': path.endsWith('.json') ? '*' : null,
      };
      const headers = Object.fromEntries(
        Object.keys(expected).map((name) => [name, answer.headers.get(name)]),
      );
      const content = Buffer.from(await answer.arrayBuffer());
      expect({
        path,
        status: answer.status,
        headers,
        same: content.equals(unpacked.read(`dist/${unpacked.release}/${path}`)),
      }).toEqual({
        path,
        status: 200,
        headers: expected,
        same: true,
      });
    }
    expect(found.size).toBe(kinds.length);
  });

  test('packs what packs well, and says when a file is still the same', async () => {
    for (const file of [
      'functions.js',
      'functions.json',
      'taskpane.html',
      served.find((path) => path.endsWith('.wasm')) ?? '',
    ]) {
      const answer = await askRelease(file);
      const isSmall = unpacked.read(`dist/${unpacked.release}/${file}`).length < 1024;
      expect([file, answer.headers.get('content-encoding')]).toEqual([file, isSmall ? null : 'gzip']);
      const known = answer.headers.get('etag') ?? '';
      await answer.arrayBuffer();
      const again = await ask(`${unpacked.release}/${file}`, { headers: { 'if-none-match': known } });
      expect([file, again.status]).toEqual([file, 304]);
    }
  });

  test.each([
    ['a file that is not there', 'RELEASE/saknas.js', 404],
    ['a file by such a name as may be kept for ever', 'RELEASE/1.00000000.js', 404],
    ['another release', '0.0.0-00000000/taskpane.html', 404],
    ['a folder', 'RELEASE/assets/', 404],
    ['a folder without a slash', 'RELEASE/assets', 404],
    ['the release itself', 'RELEASE/', 404],
    ['the top', '', 404],
    ['a name with a dot before it', '.git/config', 404],
    ['such a name in the release', 'RELEASE/.htaccess', 404],
    ['something above the files', 'RELEASE/..%2f..%2f..%2fnginx/nginx.conf', 400],
    ['something above, in another way', '%2e%2e/nginx/nginx.conf', 404],
  ])('answers %s with no more than the status', async (_what, path, status) => {
    const hidden = join(unpacked.folder, 'dist', unpacked.release, '.htaccess');
    writeFileSync(hidden, 'href=');
    const answer = await ask(path.replace('RELEASE', unpacked.release));
    rmSync(hidden);
    const text = await answer.text();
    expect(answer.status).toBe(status);
    expect(text).not.toMatch(/href=|Index of|listen|nginx\/\d/);
    expect(answer.headers.get('cache-control')).toBeNull();
  });

  test('takes nothing in, and serves nothing beside the add-in', async () => {
    expect((await ask(`${unpacked.release}/taskpane.html`, { method: 'POST', body: 'x' })).status).toBe(405);
    expect(
      (await ask(`${unpacked.release}/new.html`, { method: 'PUT', body: 'x' })).status,
    ).toBeGreaterThanOrEqual(400);
    for (const path of ['/', '/nginx/nginx.conf', '/manifest.xml', `/${unpacked.release}/taskpane.html`]) {
      expect((await fetch(`${nginx.address}${path}`)).status).toBe(404);
    }
  });
});

/** What the workbench's page itself is made of; all else is the pane's, and comes from nginx. */
const ofTheWorkbench = /^\/($|workbench\/|examples\/)/;
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Lets the workbench's pane be that of nginx, byte for byte, with its policy but for who may show it in a frame. */
async function paneFromNginx(context: BrowserContext, workbench: string): Promise<void> {
  await context.addInitScript({ path: join(bundleFolder, 'pane.js') });
  await context.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await context.route(`${workbench}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (ofTheWorkbench.test(pathname)) return route.continue();
    // What the manifest names stands at the release's own address already.
    const own = `/pott/${unpacked.release}`;
    const path = pathname.startsWith(`${own}/`) ? pathname : `${own}${pathname}`;
    const response = await route.fetch({ url: `${nginx.address}${path}` });
    const headers = response.headers();
    const policy = headers['content-security-policy']?.replace(
      /frame-ancestors .*/,
      "frame-ancestors 'self'",
    );
    return route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy ?? '' } });
  });
  // Microsoft's address answers with the library that the tests have.
  await context.route(`${officeAddress}**`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/hosted/')[1] ?? '';
    return route.fulfill({ path: join(officeJsFolder, name === 'office.js' ? 'office.debug.js' : name) });
  });
}

describe('the served pane beside a workbook', () => {
  let browser: Browser;
  let workbench: Awaited<ReturnType<typeof startWorkbench>>;

  beforeAll(async () => {
    [browser, workbench] = [await launchBrowser(), await startWorkbench()];
  });
  afterAll(async () => {
    await browser.close();
    await workbench.close();
  });

  test('shows itself, registers its functions, calculates, and asks for nothing from anywhere else', async () => {
    const before = nginx.asked().length;
    const opened = await workbench.open(browser, {
      prepare: (context) => paneFromNginx(context, workbench.address),
    });
    await opened.pane.locator('dl').first().waitFor({ timeout: 120_000 });
    for (let index = 0; index < (await opened.pane.locator('[data-view]').count()); index++) {
      await opened.pane.getByRole('navigation').getByRole('button').first().click();
      await opened.pane.locator('[data-view]').nth(index).click();
      await opened.pane.locator('main[aria-busy=false]:visible').first().waitFor();
    }
    const registered = await opened.pane.evaluate(() =>
      Object.keys(
        (window as unknown as { CustomFunctions: { _association: { mappings: object } } }).CustomFunctions
          ._association.mappings,
      ),
    );
    const { functions } = (await (await askRelease('functions.json')).json()) as {
      functions: { id: string }[];
    };
    expect(registered.sort()).toEqual(functions.map(({ id }) => id).sort());
    // At no interest, a million over five years is a fifth of it each year.
    await opened.enter('Ansökningar', 'U90', '=NYTTA.ANNUITET(1000000,0,5)');
    expect(await opened.values('Ansökningar', 'U90:U90')).toEqual([[200000]]);

    const asked = nginx.asked().slice(before);
    expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
    const paths = asked.map(({ path }) => path.replace(`/pott/${unpacked.release}/`, ''));
    expect(paths).toEqual(expect.arrayContaining(['taskpane.html', 'functions.json', 'manifest.xml']));
    expect(paths.filter((path) => /^(functions|taskpane)\.[0-9a-f]{8}\.js$/.test(path))).toHaveLength(2);
    expect(opened.foreignRequests.filter((address) => !address.startsWith(officeAddress))).toEqual([]);
    expect(await opened.pane.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual(
      [],
    );
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});
