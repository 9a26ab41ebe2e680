import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const flag = (value: unknown): BooleanNumber => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The style of Univer for a format of the object model, or null where the grid has none for it. */
export function styleFor(path: string, value: unknown): IStyleData | null {
  switch (path) {
    case 'Fill/Color':
      return { bg: typeof value === 'string' ? { rgb: value } : null };
    case 'Font/Color':
      return { cl: { rgb: String(value) } };
    case 'Font/Bold':
      return { bl: flag(value) };
    case 'Font/Italic':
      return { it: flag(value) };
    case 'Font/Size':
      return { fs: Number(value) };
    case 'Font/Strikethrough':
      return { st: { s: flag(value) } };
    case 'Font/Underline':
      return { ul: { s: flag(value !== 'None') } };
    case 'HorizontalAlignment':
      return { ht: horizontal[String(value)] ?? HorizontalAlign.UNSPECIFIED };
    case 'VerticalAlignment':
      return { vt: vertical[String(value)] ?? VerticalAlign.BOTTOM };
    case 'WrapText':
      return { tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW };
    case 'IndentLevel':
      return { pd: { l: 2 + 8 * Number(value) } };
    default:
      return null;
  }
}

/** Excel measures widths and heights in points here, Univer in pixels. */
export const pixelsFrom = (points: number): number => Math.round((points * 4) / 3);
