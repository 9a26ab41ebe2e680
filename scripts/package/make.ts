import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultInstallation, installationFrom } from '../build/installation';
import type { Installation } from '../build/installation';
import { filesBelow, packageFiles, releaseOf, zipOf } from './contents';

const root = join(__dirname, '..', '..');

export interface Package {
  /** The zip. */
  readonly file: string;
  readonly release: string;
  readonly installation: Installation;
}

/**
 * Builds the add-in for the installation that the environment describes, into a folder of its own so that dist/ stays as
 * it is, and packs it with what serving it takes.
 *
 * @param into the folder that the zip is written to
 */
export async function makePackage(
  environment: NodeJS.ProcessEnv,
  into: string = join(root, 'build'),
): Promise<Package> {
  const installation = installationFrom(environment);
  const folder = join(root, 'build', 'package');
  await build(join(folder, 'dist'), environment);
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const built = filesBelow(join(folder, 'dist'));
  const files = packageFiles({
    built,
    installation,
    version,
    manifest: read('manifest.xml'),
    licence: read('LICENSE'),
  });
  const { namespace } = installation;
  const beside = namespace === defaultInstallation.namespace ? '' : `-${namespace}`;
  const file = join(into, `pottkompassen-${version}${beside}.zip`);
  mkdirSync(into, { recursive: true });
  writeFileSync(file, await zipOf(files));
  return { file, release: releaseOf(version, built), installation };
}

function build(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const run = spawn(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: root,
    env: environment,
  });
  let output = '';
  run.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  run.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    run.on('error', reject);
    run.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-in could not be built:\n${output.slice(-2000)}`));
    });
  });
}
