import type { AddWorksheetOptions, Style } from 'exceljs';
import { formatOfRow, resultOf } from '../sheet';
import { columnAlignment, pageFooter } from './looks';
import type { PlannedCell, TablePlan } from './plan';
import type { LoadedTable } from './xlsxTables';

/** A sheet of ours prints on A4 across, as wide as the paper, with its header row on each page and the page's number. */
export const printed: Partial<AddWorksheetOptions> = {
  views: [{ state: 'frozen', ySplit: 1 }],
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: `&L${pageFooter.left}&R${pageFooter.right}` },
};

/** Name of the font that the workbook's own tables are written in. */
export function bodyFont(tables: readonly LoadedTable[]): string {
  for (const { sheet, snapshot } of tables) {
    const name = sheet.getCell(snapshot.top + 2, snapshot.left + 1).font?.name;
    if (name !== undefined) return name;
  }
  return 'Calibri';
}

/** Programs that do not know table styles show the heads all the same. */
export function headStyle(name: string, figures: boolean): Partial<Style> {
  return {
    font: { name, size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
    alignment: { vertical: 'middle', wrapText: true, ...columnAlignment(figures) },
  };
}

/** How a cell of ours is shown. A new object each time: exceljs lets cells that were loaded alike share one. */
export function styleOf({ columns }: TablePlan, row: number, column: number): Partial<Style> {
  const { format, wraps } = columns[column] ?? {};
  const numFmt = formatOfRow(format, row);
  return {
    alignment: {
      vertical: 'top',
      ...columnAlignment(format !== undefined),
      ...(wraps === true ? { wrapText: true } : {}),
    },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** Height in points of one line of text. */
export const lineHeight = 15;

/**
 * Height in points that a row's texts need, or undefined where one line will do. Excel works heights out itself, other
 * programs do not; words are counted a little wide, for their fonts are.
 */
export function heightOf(plan: TablePlan, row: readonly PlannedCell[]): number | undefined {
  const lines = row.map((cell, column) => {
    const { wraps, width } = plan.columns[column] ?? {};
    const shown = cell.is === 'ours' ? resultOf(cell.value) : null;
    if (wraps !== true || width === undefined || typeof shown !== 'string') return 1;
    return linesOf(shown, width * 0.95);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : most * lineHeight;
}

/** How many lines a text takes when it breaks between words. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    if (filled > 0 && filled + 1 + word.length > width) {
      lines += 1;
      filled = 0;
    }
    filled += (filled > 0 ? 1 : 0) + word.length;
    const over = Math.max(0, Math.ceil(filled / width) - 1);
    lines += over;
    filled -= over * width;
  }
  return lines;
}
