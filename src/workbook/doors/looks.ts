import type { CellBlock, ChartWrite, Look } from '../sheet';

/** How cells are shown. Whatever is not said stays as the workbook has it. */
export interface Appearance {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Size of the font in points. */
  readonly size?: number;
  /** Colour of the font, #RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  /** Lines around each cell, or only below or above. */
  readonly border?: {
    readonly sides: 'all' | 'below' | 'above';
    readonly color: string;
    readonly bold?: boolean;
  };
}

/**
 * Each look of a sheet, for Excel and for files alike. All of them can be told apart in black and white: by weight, size
 * and lines; the fills are light, but for headings, which print dark with white letters.
 */
export const looks: Readonly<Record<Look, Appearance>> = {
  title: { bold: true, size: 18, color: '#1F4E79' },
  heading: { bold: true, size: 13, color: '#1F4E79', border: { sides: 'below', color: '#1F4E79' } },
  tableHeading: { bold: true, color: '#FFFFFF', fill: '#1F4E79' },
  label: { bold: true },
  text: {},
  note: { italic: true, color: '#595959' },
  total: { bold: true, border: { sides: 'above', color: '#404040', bold: true } },
  entry: { fill: '#FFF9E5', border: { sides: 'all', color: '#7F7F7F' } },
  good: { bold: true, color: '#0B5A26', fill: '#E2F0D9' },
  warning: {
    bold: true,
    italic: true,
    color: '#7A2E00',
    fill: '#FCE4D6',
    border: { sides: 'all', color: '#7A2E00' },
  },
};

export interface Alignment {
  readonly horizontal: 'left' | 'right';
  /** Steps in from the side: words do not touch the figures before them. */
  readonly indent?: number;
}

/** How columns of a table stand: figures to the right, words to the left. */
export function columnAlignment(holdsFigures: boolean): Alignment {
  return holdsFigures ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 };
}

/** How a column of a block stands; undefined where that is left to the program. */
export function alignmentOf({ format }: CellBlock, column: number): Alignment | undefined {
  return typeof format === 'object' ? columnAlignment(format[column] !== undefined) : undefined;
}

/** Colour of the bars in cells. */
export const barColor = '#9DC3E6';

/** Colours of a chart's series: neighbours differ in lightness, so that they part also in print without colour. */
export const seriesColors = [
  '#1F4E79',
  '#F4B183',
  '#2E7D32',
  '#BDD7EE',
  '#7F3F98',
  '#FFD966',
  '#404040',
  '#A9D18E',
  '#C00000',
  '#D9D9D9',
  '#00797A',
  '#F8CBAD',
] as const;

export function seriesColor(index: number): string {
  return seriesColors[index % seriesColors.length] ?? seriesColors[0];
}

/** Kinds of chart in which the first row of figures is to stand at the top, as in the table behind. */
export const topDown: ReadonlySet<ChartWrite['kind']> = new Set(['bar', 'stackedBar']);

/** Footer of each page: the sheet, and which page of how many. */
export const pageFooter = { left: '&A', right: '&P av &N' } as const;

/** A text as a header or footer shows it, where & begins a code. */
export function headerText(text: string): string {
  return text.replace(/&/g, '&&');
}
