import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { securityHeaders } from '../scripts/build/headers';
import { fileBelow, pathOf, send } from '../scripts/build/files';
import { bundleFolder, distFolder, root } from './bundle';
import { officeJsFolder } from './host/node/loadOfficeJs';

/** Of the workbench's own page. The browser itself then stops any request to another origin. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
].join('; ');

const preset = (name: string): string =>
  join(root, 'node_modules', '@univerjs', `preset-sheets-${name}`, 'lib', 'index.css');

/** Single files of the page that do not lie in a folder that is served. */
const singleFiles: Readonly<Record<string, string>> = {
  '/': join(__dirname, 'page', 'index.html'),
  '/workbench/page.css': join(__dirname, 'page', 'page.css'),
  '/workbench/univer-core.css': preset('core'),
  '/workbench/univer-table.css': preset('table'),
  '/workbench/univer-validation.css': preset('data-validation'),
  '/workbench/univer-formatting.css': preset('conditional-formatting'),
};

const folders: readonly (readonly [string, string])[] = [
  ['/workbench/', bundleFolder],
  ['/officejs/', officeJsFolder],
  ['/examples/', join(root, 'examples')],
  ['/', distFolder],
];

/** The address of office.js in the built page, wherever it is loaded from. */
const officeScript = /<script[^>]*\ssrc="?[^\s">]*\/office(?:\.debug)?\.js"?[^>]*><\/script>/;

/** The built task pane with the workbench's shim and the unmodified library of node_modules in the place of the CDN's. */
export function paneForWorkbench(html: string): string {
  const scripts =
    '<script src="/workbench/pane.js"></script><script src="/officejs/office.debug.js"></script>';
  if (!officeScript.test(html)) throw new Error('taskpane.html loads no office.js.');
  return html.replace(officeScript, () => scripts);
}

function fileFor(path: string): string | null {
  const single = singleFiles[path];
  if (single !== undefined) return single;
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = fileBelow(folder, path.slice(prefix.length));
    if (file !== null) return file;
  }
  return null;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request);
  response.setHeader('content-security-policy', contentSecurityPolicy);
  const paneFile = join(distFolder, 'taskpane.html');
  if (path === '/taskpane.html' && existsSync(paneFile)) {
    // The pane runs under the very policy that it is served with in production.
    const headers = securityHeaders([], ["'self'"]);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-cache');
    response.end(paneForWorkbench(readFileSync(paneFile, 'utf8')));
    return;
  }
  const file = path === null ? null : fileFor(path);
  if (file === null) response.writeHead(path === null ? 400 : 404).end();
  else send(response, file);
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the workbench on localhost. Port 0 takes any free one. Rejects with EADDRINUSE where the port is taken. */
export function serveWorkbench(port: number): Promise<RunningServer> {
  const server: Server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        address: `http://localhost:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
