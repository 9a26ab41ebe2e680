import type { Look } from '../sheet';
import type { Area } from './area';
import type { Alignment } from './looks';
import { looks } from './looks';

const sides = {
  all: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'],
  below: ['EdgeBottom'],
  above: ['EdgeTop'],
} as const;

/** Gives cells a look. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  const { bold, italic, size, color, fill, border } = looks[look];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (border === undefined) return;
  for (const side of sides[border.sides]) {
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = border.color;
    line.weight = border.bold === true ? 'Medium' : 'Thin';
  }
}

/** Sets how the columns of an area stand; side by side ones of the same kind are set together. */
export function alignColumns(
  sheet: Excel.Worksheet,
  { top, left, rows }: Pick<Area, 'top' | 'left' | 'rows'>,
  columns: readonly (Alignment | undefined)[],
): void {
  for (let from = 0; from < columns.length;) {
    const own = columns[from];
    let to = from + 1;
    while (to < columns.length && columns[to]?.horizontal === own?.horizontal) to += 1;
    if (own !== undefined) {
      const { format } = sheet.getRangeByIndexes(top, left + from, rows, to - from);
      format.horizontalAlignment = own.horizontal === 'left' ? 'Left' : 'Right';
      if (own.indent !== undefined) format.indentLevel = own.indent;
    }
    from = to;
  }
}

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
