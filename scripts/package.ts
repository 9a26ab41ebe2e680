/**
 * `npm run package`: the add-in for the installation that the ADDIN_ variables describe, with all that serving it takes,
 * as one zip in build/. The same sources and variables give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { makePackage } from './package/make';

async function main(): Promise<void> {
  const { file, release, installation } = await makePackage(process.env);
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  console.log(`${relative(process.cwd(), file)}\nsha256 ${sum}`);
  console.log(
    `Release ${release} for ${installation.baseUrl}/${release}/, namespace ${installation.namespace}.`,
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
