import { contentTypes } from '../build/files';
import { askedFor, keptFor, readableByOthers, securityHeaders } from '../build/headers';
import { officeOriginsOf } from '../build/installation';
import type { Installation } from '../build/installation';

/** Port of the server without rights of its own; the way to it from outside is on https. */
export const unprivilegedPort = 8080;

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A pattern as nginx writes it, within quotes. */
const pattern = (expression: RegExp): string => `"${expression.source.replaceAll('\\/', '/')}"`;

/** Endings and types for nginx, which adds the charset by itself. */
function types(): string {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(contentTypes)) {
    const bare = type.split(';')[0] ?? type;
    endings.set(bare, [...(endings.get(bare) ?? []), ending.slice(1)]);
  }
  return [...endings].map(([type, those]) => `        ${type} ${those.join(' ')};`).join('\n');
}

const withCharset = Object.values(contentTypes)
  .filter((type) => type.includes('charset'))
  .map((type) => type.split(';')[0] ?? type)
  .filter((type, index, all) => all.indexOf(type) === index && type !== 'text/html');

/**
 * The part of a server that serves the add-in: its files, with the headers of `scripts/build/headers.ts`, and nothing
 * else. The server sets `$pottkompassen_files` to the folder dist of the package.
 */
export function nginxLocation(installation: Installation): string {
  const path = `${new URL(installation.baseUrl).pathname.replace(/\/+$/, '')}/`;
  const headers = Object.entries(securityHeaders(officeOriginsOf(installation)));
  return `# Pottkompassen at ${installation.baseUrl}/. Include it in a server that has set $pottkompassen_files.
set $pottkompassen_kept ${quoted(askedFor)};
${keptFor.map(([expression, rule]) => `if ($uri ~ ${pattern(expression)}) { set $pottkompassen_kept ${quoted(rule)}; }`).join('\n')}
# Excel on the web reads the functions' descriptions from its own address.
set $pottkompassen_readers "";
if ($uri ~ ${pattern(readableByOthers)}) { set $pottkompassen_readers "*"; }

location ^~ ${path} {
    # Files only: no list of a folder, nothing whose name begins with a dot.
    autoindex off;
    if ($uri ~ "/$|/\\.") { return 404; }
    root $pottkompassen_files;
    rewrite ^${path}(.*)$ /$1 break;
    try_files $uri =404;

    types {
${types()}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${withCharset.join(' ')};

    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${withCharset.join(' ')} image/svg+xml application/wasm;

    # Not always: that a file is missing may not be kept for ever.
    add_header cache-control $pottkompassen_kept;
    add_header access-control-allow-origin $pottkompassen_readers always;
${headers.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`).join('\n')}
}
`;
}

/** A whole nginx without rights of its own: \`nginx -p FOLDER -c nginx/nginx.conf\` from the unpacked package. */
export function nginxServer(): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# A whole nginx for the unpacked package; paths are from the folder that -p names.
worker_processes auto;
pid run/nginx.pid;
error_log stderr warn;

events { worker_connections 1024; }

http {
${folders.map((name) => `    ${name}_temp_path run/${name};`).join('\n')}
    server_tokens off;
    sendfile on;
    # Who asks is not written down.
    access_log off;

    server {
        listen ${unprivilegedPort};
        server_name _;
        set $pottkompassen_files dist;
        include pottkompassen.conf;
        location / { return 404; }
    }
}
`;
}

/** The same nginx as a container. */
export function dockerfile(): string {
  return `# Pottkompassen behind nginx without rights of its own, on port ${unprivilegedPort}; put https in front of it.
# docker build -t pottkompassen . && docker run --read-only --tmpfs /srv/pottkompassen/run:uid=101 -p ${unprivilegedPort}:${unprivilegedPort} pottkompassen
FROM nginx:1.28-alpine
COPY nginx /srv/pottkompassen/nginx
COPY dist /srv/pottkompassen/dist
RUN mkdir /srv/pottkompassen/run && chown nginx:nginx /srv/pottkompassen/run
USER nginx
EXPOSE ${unprivilegedPort}
CMD ["nginx", "-p", "/srv/pottkompassen/", "-c", "nginx/nginx.conf", "-e", "stderr", "-g", "daemon off;"]
`;
}
