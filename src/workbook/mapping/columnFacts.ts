import { numberInWords } from '../cells/numbers';
import { isBlank, saysNotAssessed } from '../cells/reading';
import type { ForeignList } from '../survey';
import type { CellValue } from '../workbook';
import { amountIn } from './amount';

/** What a column of a list looks like, to guess what it holds. Shares are of the cells that hold something. */
export interface ColumnFacts {
  readonly header: string;
  readonly index: number;
  /** Share of all rows that hold something. */
  readonly filled: number;
  /** Share that can be read as an amount. */
  readonly amounts: number;
  readonly largest: number;
  /** Share that are figures from 0 to 10, or say that they are not assessed. */
  readonly scores: number;
  /** Different texts, compared with how many cells are filled. */
  readonly different: number;
  readonly textLength: number;
  readonly yesNo: number;
  /** Every figure is one more than the one above: a row number. */
  readonly counts: boolean;
}

/** The highest score of any scale that is taken for one by its figures alone. */
const highestScore = 10;

/** Rows that are looked at: enough to tell what a column holds. */
const sampledRows = 300;

export function factsOf(list: ForeignList): readonly ColumnFacts[] {
  const sample = list.rows.slice(0, sampledRows);
  return list.headers.map((header, index) => {
    const cells = sample.map((row) => row.cells[index] ?? null).filter((cell) => !isBlank(cell));
    const share = (holds: (cell: CellValue) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
    const texts = cells.map((cell) => (typeof cell === 'object' ? '' : String(cell).trim()));
    const figures = cells.map((cell) => figureIn(cell));
    const amounts = cells.flatMap((cell) => amountIn(cell, 'kr')?.kronor ?? []);
    return {
      header,
      index,
      filled: sample.length === 0 ? 0 : cells.length / sample.length,
      amounts: share((cell) => amountIn(cell, 'kr') !== null),
      largest: amounts.reduce((most, amount) => Math.max(most, amount), 0),
      scores: share((cell) => saysNotAssessed(cell) || isScore(figureIn(cell))),
      different: cells.length === 0 ? 0 : new Set(texts).size / cells.length,
      textLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
      yesNo: share((cell) => yesNoIn(cell) !== null),
      counts:
        figures.length > 2 &&
        figures.every((figure, row) => figure !== null && figure === (figures[0] ?? 0) + row),
    };
  });
}

function isScore(figure: number | null): boolean {
  return figure !== null && figure >= 0 && figure <= highestScore;
}

/** The figure of a score's cell: a number, or a text with a decimal comma or point. */
export function figureIn(cell: CellValue): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.includes('%')) return null;
  const text = cell.trim();
  return numberInWords(/^-?\d+\.\d{1,2}$/u.test(text) ? text.replace('.', ',') : text);
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', 'sant', 'true', '1', 'ok', '✓', '✔']);
const no = new Set(['nej', 'n', 'no', 'falskt', 'false', '0']);

/** Yes or no, in the ways that lists say it; null where it says neither. */
export function yesNoIn(cell: CellValue): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (cell === null || typeof cell === 'object') return null;
  const said = String(cell).trim().toLowerCase();
  return yes.has(said) ? true : no.has(said) ? false : null;
}
