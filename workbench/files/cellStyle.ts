import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Alignment, Border, Color, Fill, Style } from 'exceljs';

const rgb = (color: Partial<Color> | undefined): string | null =>
  color?.argb === undefined ? null : `#${color.argb.slice(-6)}`;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const borderStyle: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

function fillColor(fill: Fill | undefined): string | null {
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor) : null;
}

function side(border: Partial<Border> | undefined): IBorderData['t'] {
  const style = border?.style === undefined ? undefined : borderStyle[border.style];
  return style === undefined ? null : { s: style, cl: { rgb: rgb(border?.color) ?? '#000000' } };
}

/** The grid's style for a cell's style in the file; null where there is nothing to show. */
export function styleFromFile(style: Partial<Style>): IStyleData | null {
  const { font, alignment, border, numFmt } = style;
  const shown: IStyleData = {};
  if (numFmt && numFmt !== 'General') shown.n = { pattern: numFmt };
  if (font?.bold) shown.bl = BooleanNumber.TRUE;
  if (font?.italic) shown.it = BooleanNumber.TRUE;
  if (font?.underline) shown.ul = { s: BooleanNumber.TRUE };
  if (font?.size) shown.fs = font.size;
  const color = rgb(font?.color);
  if (color !== null) shown.cl = { rgb: color };
  const background = fillColor(style.fill);
  if (background !== null) shown.bg = { rgb: background };
  Object.assign(shown, alignmentFromFile(alignment));
  if (border) {
    const sides = {
      t: side(border.top),
      b: side(border.bottom),
      l: side(border.left),
      r: side(border.right),
    };
    const drawn = Object.fromEntries(
      Object.entries(sides).filter(([, value]) => value !== null),
    ) as IBorderData;
    if (Object.keys(drawn).length > 0) shown.bd = drawn;
  }
  return Object.keys(shown).length > 0 ? shown : null;
}

function alignmentFromFile(alignment: Partial<Alignment> | undefined): IStyleData {
  const shown: IStyleData = {};
  const across = alignment?.horizontal === undefined ? undefined : horizontal[alignment.horizontal];
  const down = alignment?.vertical === undefined ? undefined : vertical[alignment.vertical];
  if (across !== undefined) shown.ht = across;
  if (down !== undefined) shown.vt = down;
  if (alignment?.wrapText === true) shown.tb = WrapStrategy.WRAP;
  if (alignment?.indent) shown.pd = { l: 2 + 8 * alignment.indent };
  return shown;
}

const argb = (color: string): Partial<Color> => ({ argb: `FF${color.replace('#', '').toUpperCase()}` });

/** Lays what the grid shows over a cell's style in the file; what the grid knows nothing of stays. */
export function styleForFile(style: Partial<Style>, shown: IStyleData): Partial<Style> {
  const result: Partial<Style> = { ...style };
  const bold = shown.bl === BooleanNumber.TRUE;
  const italic = shown.it === BooleanNumber.TRUE;
  const color = shown.cl?.rgb ?? null;
  const isOtherFont =
    bold !== (style.font?.bold ?? false) ||
    italic !== (style.font?.italic ?? false) ||
    (color !== null && color !== rgb(style.font?.color));
  if (isOtherFont)
    result.font = { ...style.font, bold, italic, ...(color?.startsWith('#') ? { color: argb(color) } : {}) };
  const background = shown.bg?.rgb ?? null;
  if (background !== fillColor(style.fill) && background?.startsWith('#')) {
    result.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(background) };
  }
  result.numFmt = shown.n?.pattern ?? 'General';
  if (shown.tb === WrapStrategy.WRAP && style.alignment?.wrapText !== true) {
    result.alignment = { ...style.alignment, wrapText: true };
  }
  return result;
}
