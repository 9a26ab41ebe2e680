import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { classTableOf } from './host/protocol/classTable';
import { bundleConfiguration } from './webpackConfig';
import { loadOfficeJs } from './host/node/loadOfficeJs';

export const root = join(__dirname, '..');
export const bundleFolder = join(root, 'build', 'workbench');
export const distFolder = join(root, 'dist');

/** What dist/ is made of. */
const addInSources = [
  'src',
  'assets',
  'docs',
  'examples',
  'mall',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'scripts/build',
];

/** What the workbench's bundle is made of. */
const workbenchSources = ['workbench', 'package.json'];

/** Time of the latest change under the paths. */
function latestChange(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    const { mtimeMs } = statSync(full);
    if (!statSync(full).isDirectory()) latest = Math.max(latest, mtimeMs);
    else latest = Math.max(latest, latestChange(readdirSync(full).map((name) => join(path, name))));
  }
  return latest;
}

const isOlder = (made: number, sources: readonly string[]): boolean => made < latestChange(sources);

/** Touched after each build of the add-in: webpack leaves a file alone that comes out the same, time and all. */
const builtStamp = join(root, 'build', 'add-in-built');

/** How long another process may take to build before its lock is taken for a leftover, in milliseconds. */
const lockLimit = 300000;

/** Runs a build while no other process does: test processes start together. */
async function alone(build: () => Promise<void>): Promise<void> {
  const lock = join(root, 'build', 'building');
  mkdirSync(join(root, 'build'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const isLeftOver = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > lockLimit;
      if (isLeftOver) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    await build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds the add-in with `npm run build` where dist/ is missing or older than its sources. */
export function buildAddIn(say: (line: string) => void): Promise<void> {
  return alone(() => buildAddInNow(say));
}

async function buildAddInNow(say: (line: string) => void): Promise<void> {
  const isThere = existsSync(join(distFolder, 'taskpane.html'));
  const built = latestChange(['dist', 'build/add-in-built']);
  if (isThere && !isOlder(built, addInSources)) return;
  say('Builds the add-in …');
  await new Promise<void>((resolve, reject) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const windows = process.platform === 'win32';
    const build = spawn(npm, ['run', '--silent', 'build'], { cwd: root, shell: windows });
    let output = '';
    build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.on('error', reject);
    build.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-in could not be built (npm run build):\n${output.slice(-2000)}`));
    });
  });
  writeFileSync(builtStamp, '');
}

/** Bundles the workbench's page where the bundle is missing or older than its sources. */
export function buildWorkbench(say: (line: string) => void): Promise<void> {
  return alone(() => buildWorkbenchNow(say));
}

async function buildWorkbenchNow(say: (line: string) => void): Promise<void> {
  if (!isOlder(latestChange(['build/workbench/class-table.json']), workbenchSources)) return;
  const started = new Date();
  say('Bundles the workbench (the first time takes a while) …');
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(bundleConfiguration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
  mkdirSync(bundleFolder, { recursive: true });
  const classes = classTableOf(loadOfficeJs().Excel);
  const classTable = join(bundleFolder, 'class-table.json');
  writeFileSync(classTable, JSON.stringify(classes));
  // Its time tells when the whole was begun: what changed meanwhile belongs to the next bundle.
  utimesSync(classTable, started, started);
}
