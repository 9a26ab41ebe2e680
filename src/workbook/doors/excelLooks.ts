import type { Look } from '../sheet';
import type { Appearance } from './looks';
import { looks } from './looks';

const sides = {
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  below: ['EdgeBottom'],
  above: ['EdgeTop'],
} as const;

/** Gives cells a look. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  const { bold, italic, size, color, fill, border, align } = looks[look];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = alignment[align];
  if (border === undefined) return;
  for (const side of sides[border.sides]) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = border.color;
    line.weight = border.bold === true ? 'Medium' : 'Thin';
  }
}

const alignment = { left: 'Left', right: 'Right', center: 'Center' } as const satisfies Record<
  NonNullable<Appearance['align']>,
  string
>;

/** Gives cells a look while a condition holds; sizes and alignment cannot change with a condition. */
export function applyConditionalLook(format: Excel.ConditionalRangeFormat, look: Look): void {
  const { bold, italic, color, fill, border } = looks[look];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (border === undefined) return;
  const edges = border.sides === 'all' ? (['top', 'bottom', 'left', 'right'] as const) : [edge[border.sides]];
  for (const side of edges) {
    const line = format.borders[side];
    line.style = 'Continuous';
    line.color = border.color;
  }
}

const edge = { below: 'bottom', above: 'top' } as const;
