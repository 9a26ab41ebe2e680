/**
 * Asks the registry whether anything that the add-in is built from is known to be vulnerable: `npm run audit`. Ends with
 * status 1 where something is, of severity high or critical. Where the registry has no such service, it says so.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { verdictOf } from './audit/verdict';

const windows = process.platform === 'win32';
const asked = spawnSync(windows ? 'npm.cmd' : 'npm', ['audit', '--omit', 'dev', '--json'], {
  cwd: join(__dirname, '..'),
  encoding: 'utf8',
  shell: windows,
  maxBuffer: 2 ** 28,
});
const { sentence, isSafe } = verdictOf(asked.stdout ?? '');
console.log(sentence);
if (!isSafe) process.exitCode = 1;
