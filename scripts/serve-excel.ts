/**
 * Serves the built add-in to Excel on https, with a certificate that office-addin-dev-certs makes and this computer
 * trusts: `npm run excel`. Sideload dist/manifest.xml to use it (docs/hjalp.md tells how).
 */
import { createServer } from 'node:https';
import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { filesOf } from './build/files';

const port = Number(process.env['PORT'] ?? 3000);
const folder = join(__dirname, '..', 'dist');

async function serve(): Promise<void> {
  const certificate = await getHttpsServerOptions();
  createServer(certificate, filesOf(folder)).listen(port, () => {
    console.log(
      `Pottkompassen is served at https://localhost:${port}. Sideload dist/manifest.xml in Excel; stop with Ctrl+C.`,
    );
  });
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
