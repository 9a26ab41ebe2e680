/**
 * `npm run reliability`: runs every test that keeps figures of what was tried and what was lost, prints the table, and
 * writes docs/tillforlitlighet.md. With RELIABILITY=full the tests go deeper and the page is left as it is.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { depth } from '../test/reliability/depth';
import { mutationScore } from './mutation/score';
import { filesWithTallies, forgetTallies, readTallies } from './reliability/figures';
import { reliabilityPage, reliabilityTable } from './reliability/page';

const root = join(__dirname, '..');
const page = join(root, 'docs', 'tillforlitlighet.md');

async function run(): Promise<number> {
  forgetTallies();
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--runTestsByPath', ...filesWithTallies()], {
    cwd: root,
    stdio: 'inherit',
  });
  const tallies = readTallies();
  const mutation = mutationScore(root);
  process.stdout.write(`\nDepth: ${depth()}\n\n${reliabilityTable(tallies, mutation)}\n`);
  const failed = status !== 0 || tallies.some(({ lost }) => lost !== 0);
  if (failed || depth() === 'full') return failed ? 1 : 0;
  const options = await resolveConfig(page);
  writeFileSync(page, await format(reliabilityPage(tallies, mutation), { ...options, parser: 'markdown' }));
  return 0;
}

void run().then((code) => {
  process.exitCode = code;
});
