/** A difference with its sign, so that what grows and what shrinks are told apart: `+1 200`, `−3,5`, `0`. */
export function signed(value: number, shown: (size: number) => string): string {
  const size = shown(Math.abs(value));
  if (size === shown(0)) return size;
  return value > 0 ? `+${size}` : `\u2212${size}`;
}
