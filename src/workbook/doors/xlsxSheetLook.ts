import type { Borders, Fill, Font, Style, Worksheet } from 'exceljs';
import type { CellBlock, Look, SheetWrite } from '../sheet';
import { formatAt, resultOf } from '../sheet';
import type { Area } from './area';
import { areaOf, holds } from './area';
import { alignmentOf, barColor, headerText, looks, pageFooter } from './looks';
import { blockArea } from './sheetPlan';
import { lineHeight, linesOf, printed } from './xlsxLook';

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

function fontOf(look: Look | undefined, name: string): Partial<Font> {
  const { bold, italic, size, color } = look === undefined ? looks.text : looks[look];
  return {
    name,
    size: size ?? 11,
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
    ...(color === undefined ? {} : { color: argb(color) }),
  };
}

function bordersOf(look: Look | undefined): Partial<Borders> | undefined {
  const border = look === undefined ? undefined : looks[look].border;
  if (border === undefined) return undefined;
  const line = { style: border.bold === true ? 'medium' : 'thin', color: argb(border.color) } as const;
  if (border.sides === 'all') return { top: line, bottom: line, left: line, right: line };
  return border.sides === 'below' ? { bottom: line } : { top: line };
}

/** How a cell of a block is shown. */
export function blockStyle(block: CellBlock, row: number, column: number, font: string): Partial<Style> {
  const { look } = block;
  const { fill } = look === undefined ? looks.text : looks[look];
  const numFmt = formatAt(block, row, column);
  const border = bordersOf(look);
  return {
    font: fontOf(look, font),
    alignment: {
      vertical: 'top',
      ...alignmentOf(block, column),
      ...(block.wraps === true ? { wrapText: true } : {}),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } as Fill }),
    ...(border === undefined ? {} : { border }),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** Heights of the blocks' rows: Excel works them out itself, other programs do not. */
export function setHeights(sheet: Worksheet, write: SheetWrite): void {
  const heights = new Map<number, number>();
  for (const block of write.blocks) {
    const { top, left } = blockArea(block);
    const size = block.look === undefined ? 11 : (looks[block.look].size ?? 11);
    const line = (lineHeight * size) / 11;
    block.rows.forEach((row, i) => {
      const lines = row.map((content, j) => {
        const shown = resultOf(content);
        const width = write.widths[left + j];
        if (block.wraps !== true || width === undefined || typeof shown !== 'string') return 1;
        return linesOf(shown, (width * 0.95 * 11) / size);
      });
      const height = line * Math.max(1, ...lines);
      heights.set(top + i, Math.max(heights.get(top + i) ?? 0, height));
    });
  }
  for (const [row, height] of heights) {
    Object.assign(sheet.getRow(row + 1), { height: height > lineHeight ? Math.ceil(height) : undefined });
  }
}

/** exceljs keeps conditional formats in a list that its types do not tell of. */
interface WithConditions {
  conditionalFormattings: { ref: string }[];
}

/** Takes off the conditional formats that begin in one of the areas. */
export function clearConditions(sheet: Worksheet, areas: readonly Area[]): void {
  const kept = sheet as unknown as WithConditions;
  kept.conditionalFormattings = kept.conditionalFormattings.filter(({ ref }) => {
    const first = areaOf(ref.split(' ')[0] ?? '');
    return first === null || !areas.some((area) => holds(area, first.top, first.left));
  });
}

/** Bars in cells, and looks that come with a condition. */
export function addConditions(sheet: Worksheet, write: SheetWrite): void {
  for (const { range, max } of write.bars ?? []) {
    const rule = {
      type: 'dataBar',
      priority: 1,
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: max },
      ],
      color: argb(barColor),
      gradient: false,
    };
    // The types leave out the colour, without which exceljs cannot write the rule.
    sheet.addConditionalFormatting({ ref: range, rules: [rule as never] });
  }
  (write.highlights ?? []).forEach(({ range, formula, look }, index) => {
    const { bold, italic, color, fill } = looks[look];
    const border = bordersOf(look);
    sheet.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'expression',
          priority: index + 2,
          formulae: [formula.replace(/^=/, '')],
          style: {
            font: { bold, italic, ...(color === undefined ? {} : { color: argb(color) }) } as Partial<Font>,
            ...(fill === undefined
              ? {}
              : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } as Fill }),
            ...(border === undefined ? {} : { border }),
          },
        },
      ],
    });
  });
}

/** A4, one page wide unless told otherwise, with the page's number. */
export function layOut(sheet: Worksheet, { page, frozenRows }: SheetWrite): void {
  if (frozenRows !== undefined && frozenRows > 0) sheet.views = [{ state: 'frozen', ySplit: frozenRows }];
  if (page === undefined) return;
  const { titleRows, header, orientation, across } = page;
  Object.assign(sheet.pageSetup, printed.pageSetup, {
    orientation,
    fitToWidth: across ?? 1,
    printTitlesRow: titleRows?.replace(/\$/g, ''),
  });
  sheet.headerFooter = {
    ...sheet.headerFooter,
    ...(header === undefined ? {} : { oddHeader: `&L${headerText(header)}` }),
    oddFooter: `&L${pageFooter.left}&R${pageFooter.right}`,
  };
}
