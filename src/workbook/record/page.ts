import { a1 } from '../cells/address';
import type { CellBlock, CellContent } from '../sheet';

/** A sheet that is filled from the top and down, part after part, from column A. */
export class Page {
  readonly blocks: CellBlock[] = [];
  #row = 0;

  /** Zero-based row that comes next. */
  get row(): number {
    return this.#row;
  }

  /** Puts rows below what is there. */
  add(rows: readonly (readonly CellContent[])[], shown: Omit<CellBlock, 'at' | 'rows'> = {}): void {
    if (rows.length === 0) return;
    this.blocks.push({ at: a1(this.#row, 0), rows, ...shown });
    this.#row += rows.length;
  }

  /** Labels in column A with what they are about in column B. */
  pairs(
    pairs: readonly (readonly [label: string, content: CellContent])[],
    shown: Omit<CellBlock, 'at' | 'rows'> = {},
  ): void {
    if (pairs.length === 0) return;
    const at = (column: number): string => a1(this.#row, column);
    this.blocks.push({ at: at(0), rows: pairs.map(([label]) => [label]), look: 'label' });
    this.blocks.push({ at: at(1), rows: pairs.map(([, content]) => [content]), ...shown });
    this.#row += pairs.length;
  }

  /** A text that runs across the page, broken into lines of at most so many characters. */
  text(text: string, width: number, look: CellBlock['look'] = 'text'): void {
    this.add(
      linesOf(text, width).map((line) => [line]),
      { look },
    );
  }

  /** Leaves rows blank. */
  gap(rows = 1): void {
    this.#row += rows;
  }
}

/** A text in lines of at most so many characters, broken between words; a longer word has a line to itself. */
export function linesOf(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines[lines.length - 1];
      if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  });
}
