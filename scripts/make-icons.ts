/**
 * Draws every icon of the add-in from the one SVG, `assets/icons.svg`: each group of it in each size that the manifest
 * names. Run it after changing the drawing: `npm run icons`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(__dirname, '..', 'assets');
const drawing = readFileSync(join(folder, 'icons.svg'), 'utf8');

/** The add-in's own icon is asked for in more sizes (IconUrl 32, HighResolutionIconUrl 64) than a button's. */
const sizesOf: Record<string, readonly number[]> = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  rank: [16, 32, 80],
  recalculate: [16, 32, 80],
  help: [16, 32, 80],
};

for (const [name, sizes] of Object.entries(sizesOf)) {
  const group = new RegExp(`<g id="${name}">[\\s\\S]*?</g>`).exec(drawing)?.[0];
  if (group === undefined) throw new Error(`assets/icons.svg has no group "${name}"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">${group}</svg>`;
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(folder, `${name}-${size}.png`), png);
  }
}
