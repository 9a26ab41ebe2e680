import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from '../../test/reliability/tally';
import { talliesFolder } from '../../test/reliability/tally';

const root = join(__dirname, '..', '..');

/** Figures of earlier runs go, so that a test that is no longer there leaves none. */
export function forgetTallies(): void {
  rmSync(talliesFolder, { recursive: true, force: true });
}

/** What the tests of reliability left behind, in a fixed order. */
export function readTallies(): readonly Tally[] {
  if (!existsSync(talliesFolder)) return [];
  return readdirSync(talliesFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(talliesFolder, name), 'utf8')) as Tally);
}

/** Every test file that keeps figures, wherever it stands. */
export function filesWithTallies(folder = join(root, 'test')): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => /from '[./]*(?:reliability\/)?tally'/.test(readFileSync(file, 'utf8')))
    .sort();
}
