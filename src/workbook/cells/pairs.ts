import { numberInWords } from './numbers';

/**
 * Names with a figure each, as a list in a cell: `I1=26 %; I2=21 %`. Figures are written as in Swedish Excel, to nine
 * decimals, without spaces.
 */
export function pairsText(
  pairs: readonly (readonly [name: string, figure: number])[],
  unit: 'share' | 'number',
): string {
  return pairs.map(([name, figure]) => `${name}=${figureText(figure, unit)}`).join('; ');
}

function figureText(figure: number, unit: 'share' | 'number'): string {
  const shown = unit === 'share' ? figure * 100 : figure;
  const digits = shown
    .toFixed(9)
    .replace(/\.?0+$/, '')
    .replace('.', ',');
  return unit === 'share' ? `${digits} %` : digits;
}

/**
 * The pairs of a list that has been read; the last `=` parts the name from its figure.
 *
 * @returns null where one has no name or no figure
 */
export function pairsOf(items: readonly string[]): ReadonlyMap<string, number> | null {
  const pairs = new Map<string, number>();
  for (const item of items) {
    const at = item.lastIndexOf('=');
    const name = item.slice(0, at).trim();
    const figure = at < 1 ? null : numberInWords(item.slice(at + 1));
    if (name === '' || figure === null) return null;
    pairs.set(name, figure);
  }
  return pairs;
}
