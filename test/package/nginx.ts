import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

const howToGetOne =
  'npm run test:package needs nginx. Install it (Debian and Ubuntu: apt-get install nginx; macOS: brew install nginx) ' +
  'and run the command again.';

const folders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

function onPath(command: string): string | null {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...folders];
  return places.map((folder) => join(folder, command)).find((file) => existsSync(file)) ?? null;
}

const isRoot = process.getuid?.() === 0;

/** The nginx of this computer; of Debian's packages where there is none and they may be installed. */
export function nginxCommand(): string {
  const found = onPath('nginx');
  if (found !== null) return found;
  const apt = onPath('apt-get');
  if (apt !== null && isRoot) {
    const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' as const };
    execFileSync(apt, ['update', '-qq'], quietly);
    execFileSync(apt, ['install', '-y', '-qq', '--no-install-recommends', 'nginx'], quietly);
  }
  const installed = onPath('nginx');
  if (installed === null) throw new Error(howToGetOne);
  return installed;
}

export interface RunningNginx {
  readonly address: string;
  /** What has been asked for so far: status and path of each request. */
  asked(): readonly { readonly status: number; readonly path: string }[];
  close(): Promise<void>;
}

/** A user who owns nothing: the server must do without rights. */
const nobody = 65534;

/**
 * Serves an unpacked package by its own nginx.conf, as a user without rights. Changed in it are the port, which must be
 * free, and the log, which counts the requests.
 */
export async function startNginx(folder: string): Promise<RunningNginx> {
  const command = nginxCommand();
  const port = await freePort();
  const run = join(folder, 'run');
  const log = join(run, 'asked.log');
  mkdirSync(run);
  if (isRoot) {
    chmodSync(folder, 0o755);
    chownSync(run, nobody, nobody);
  }
  const own = readFileSync(join(folder, 'nginx', 'nginx.conf'), 'utf8');
  const tested = own
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('access_log off;', `log_format asked '$status $request_uri'; access_log run/asked.log asked;`);
  if (tested.split('\n').filter((line, i) => line !== own.split('\n')[i]).length !== 2) {
    throw new Error('nginx.conf has not the lines that the test replaces.');
  }
  writeFileSync(join(folder, 'nginx', 'tested.conf'), tested);
  const args = ['-p', `${folder}/`, '-c', 'nginx/tested.conf', '-e', 'stderr', '-g', 'daemon off;'];
  const server = spawn(command, args, isRoot ? { uid: nobody, gid: nobody } : {});
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`nginx did not start:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    asked: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ status: Number(line.slice(0, 3)), path: line.slice(4) })),
    close: () => {
      server.kill('SIGTERM');
      return ended;
    },
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
