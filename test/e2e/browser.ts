import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const howToGetOne =
  'No browser was found for the tests. Install Chrome, Chromium or Edge, or name one in CHROME_PATH. ' +
  '(On x64 Linux the one in the npm package @sparticuz/chromium is used, where npm ci has installed it.)';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that CHROME_PATH names, or one that is installed; null where there is none. */
export function installedBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  const candidates =
    process.platform === 'darwin'
      ? macApplications
      : process.platform === 'win32'
        ? ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
            windowsPrograms.map((program) => join(environment[variable] ?? 'C:\\', program)),
          )
        : (environment['PATH'] ?? '')
            .split(delimiter)
            .flatMap((folder) => commands.map((command) => join(folder, command)));
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** Where the packed browser is unpacked; its libraries lie beside it. */
const unpacked = join(__dirname, '..', '..', 'build', 'browser');

/**
 * Unpacks the Chromium of @sparticuz/chromium, with the libraries it brings, and gives its path; null where the package
 * is not there or the computer is another kind. Several test processes may do this at once: the folder is moved in place whole.
 */
export function packedBrowser(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const executable = join(unpacked, 'chromium');
  if (existsSync(executable)) return executable;
  const making = `${unpacked}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    // The package unpacks into the temporary folder, and its libraries only where it believes itself to be on Lambda.
    execFileSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
      cwd: join(__dirname, '..', '..'),
      env: { ...process.env, TMPDIR: making, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    renameSync(making, unpacked);
  } catch {
    // Another process was first, or the package is not installed; either shows in whether the browser is there now.
    rmSync(making, { recursive: true, force: true });
  }
  return existsSync(executable) ? executable : null;
}

/** What the packed browser needs in its environment where the computer lacks its libraries or any fonts. */
export function packedEnvironment(): Record<string, string> {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const own = join(unpacked, 'al2023', 'lib');
  const others = environment['LD_LIBRARY_PATH'];
  return {
    ...environment,
    LD_LIBRARY_PATH: others ? `${own}:${others}` : own,
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') }),
  };
}

/**
 * Starts a browser: an installed Chrome, Chromium or Edge, the one that CHROME_PATH names, or the one that comes with
 * npm. Rejects with a word on how to get one where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== null) return chromium.launch({ executablePath: installed, args: flags });
  return launchPackedBrowser();
}

/** Starts the browser that comes with npm, with its own libraries where the computer lacks them. */
export async function launchPackedBrowser(): Promise<Browser> {
  const packed = packedBrowser();
  if (packed === null) throw new Error(howToGetOne);
  try {
    return await chromium.launch({ executablePath: packed, args: flags });
  } catch {
    return chromium.launch({ executablePath: packed, args: flags, env: packedEnvironment() });
  }
}
