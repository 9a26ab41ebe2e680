/**
 * Ranks every file of a folder by the command line's own code, in a process whose memory the test has limited, and
 * prints what it said of each. Run by hostileFiles.test.ts.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../cli/run';

export interface RankedFile {
  readonly file: string;
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface RankedFolder {
  readonly files: readonly RankedFile[];
  /** The most memory that the process has had, in megabytes. */
  readonly megabytes: number;
}

async function rankFolder(folder: string): Promise<RankedFolder> {
  const files: RankedFile[] = [];
  for (const file of readdirSync(folder).sort()) {
    const said = { out: '', err: '' };
    const status = await run([join(folder, file), '--quick'], {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    files.push({ file, status, ...said });
  }
  return { files, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const [folder] = process.argv.slice(2);
if (folder !== undefined) {
  void rankFolder(folder).then((ranked) => process.stdout.write(JSON.stringify(ranked)));
}
