/** The programs that may show the pane in a frame: Excel on the web, by each of the addresses that it is served under. */
export const excelOnTheWeb = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.sharepoint.com',
] as const;

/**
 * What the pane's page may do, and nothing else: run the add-in's own scripts and Microsoft's office.js, and ask its own
 * address. No script in the page's text, no text made into code; `wasm-unsafe-eval` lets HiGHS, which is compiled, run.
 * Styles in the page are allowed since Fluent UI writes its rules there.
 *
 * @param office origins of office.js; none where it is served from the add-in's own address
 * @param frames who may show the page in a frame
 */
export function contentSecurityPolicy(office: readonly string[], frames: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...office].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames.join(' ')}`,
  ].join('; ');
}

/**
 * Headers of every answer, beside its type and how long it may be kept. There is no X-Frame-Options: it cannot name
 * Excel's addresses, and the policy's frame-ancestors does what it would.
 */
export function securityHeaders(
  office: readonly string[],
  frames: readonly string[] = excelOnTheWeb,
): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(office, frames),
    'cross-origin-resource-policy': 'cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** How long a file may be kept, by its path: the first that fits holds, and what fits none is asked for anew each time. */
export const keptFor: readonly (readonly [path: RegExp, rule: string])[] = [
  // The name changes with the content.
  [/\/[\w-]+\.[0-9a-f]{8}\.js$/, 'public, max-age=31536000, immutable'],
  [/\/[0-9a-f]{20}\.wasm$/, 'public, max-age=31536000, immutable'],
  // Office does not show icons that may not be kept.
  [/\/(assets|bilder)\/[\w-]+\.png$/, 'public, max-age=86400'],
];

/** The rule of every other file: kept, but used only after asking whether it is still the same. */
export const askedFor = 'no-cache';

/** How a file may be kept by browsers and by Excel. */
export function cacheControl(path: string): string {
  return keptFor.find(([pattern]) => pattern.test(path))?.[1] ?? askedFor;
}

/**
 * Files that pages of other origins may read: Excel on the web fetches the functions' descriptions from its own, and has
 * none of the functions where it may not. They hold nothing of anybody's.
 */
export const readableByOthers = /\.json$/;
