export type Depth = 'default' | 'full';

/** How much the tests of reliability try: `RELIABILITY=full` tries more points and more random cases. */
export function depth(): Depth {
  return process.env['RELIABILITY'] === 'full' ? 'full' : 'default';
}
