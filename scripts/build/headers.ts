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
 * @param office origin of office.js; null where it is served from the add-in's own address
 * @param frames who may show the page in a frame
 */
export function contentSecurityPolicy(office: string | null, frames: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${office === null ? '' : ` ${office}`}`,
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
  office: string | null,
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
