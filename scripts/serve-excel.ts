/**
 * Serves the built add-in to Excel on https, with a certificate that office-addin-dev-certs makes and this computer
 * trusts: `npm run excel`. Sideload dist/manifest.xml to use it (README.md tells how).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { ServerOptions } from 'node:https';
import { join } from 'node:path';
import * as certificates from 'office-addin-dev-certs';
import { filesOf } from './build/files';
import { securityHeaders } from './build/headers';
import { installationFrom, officeOriginsOf } from './build/installation';

const port = Number(process.env['PORT'] ?? 3000);
const folder = join(__dirname, '..', 'dist');
const own = join(__dirname, '..', 'build', 'certificates');

/** The trusted certificate; where the computer does not let us trust one (no sudo), an untrusted one with a word about it. */
async function certificate(): Promise<ServerOptions> {
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    const [authority, localhost, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
      join(own, name),
    ) as [string, string, string];
    mkdirSync(own, { recursive: true });
    await certificates.generateCertificates(authority, localhost, key);
    console.warn(
      `The certificate could not be installed as trusted: ${error instanceof Error ? error.message.trim() : String(error)}`,
    );
    console.warn(`Excel will refuse it until you trust ${authority} yourself.`);
    return { cert: readFileSync(localhost), key: readFileSync(key) };
  }
}

async function serve(): Promise<void> {
  const headers = securityHeaders(officeOriginsOf(installationFrom(process.env)));
  createServer(await certificate(), filesOf(folder, headers)).listen(port, () => {
    console.log(
      `Pottkompassen is served at https://localhost:${port}. Sideload dist/manifest.xml in Excel; stop with Ctrl+C.`,
    );
  });
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
