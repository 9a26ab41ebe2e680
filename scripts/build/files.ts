import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { readableByOthers } from './headers';

/** The types of what is served, by the endings of the files. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The path that a request asks for, decoded; null where it cannot be. */
export function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The file at that path below a folder and nothing above it; null where there is none. */
export function fileBelow(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  const found = file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return found ? file : null;
}

/** Answers with a file, never cached: what is served is what was built last. */
export function send(response: ServerResponse, file: string): void {
  response.setHeader('content-type', contentTypes[extname(file)] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-cache');
  createReadStream(file).pipe(response);
}

/** Answers requests with the files of one folder, each with the given headers; what is not there is a 404. */
export function filesOf(folder: string, headers: Readonly<Record<string, string>>): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = pathOf(request);
    const file = path === null ? null : fileBelow(folder, path);
    if (file === null) {
      response.writeHead(path === null ? 400 : 404).end();
      return;
    }
    if (readableByOthers.test(file)) response.setHeader('access-control-allow-origin', '*');
    send(response, file);
  };
}
