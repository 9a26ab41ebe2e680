import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Names under which a browser of the Chromium family is installed, and places outside PATH where it may be. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts a browser without a window: the one that `CHROME_PATH` names, else one that is installed, else on x64 Linux
 * the one that comes inside the npm package @sparticuz/chromium.
 *
 * @throws an error that says how to get a browser where there is none; browser tests are never passed over
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== null) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] });
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
  }
  throw new Error(
    'No browser for the browser tests. Install Chrome, Chromium or Edge, or name one with CHROME_PATH.',
  );
}

function installedBrowser(): string | null {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
