/** What is written, as lines that a person can read and a test can list: a row of cells on each line. */
import { a1, positionOf } from '../../../src/workbook/cells/address';
import type { CellBlock, CellContent } from '../../../src/workbook/sheet';
import { isCellFormula } from '../../../src/workbook/sheet';
import { must } from './must';

/** Hard spaces as something that can be seen: ␣ the usual one, ⍽ the narrow one. */
export const visible = (text: string): string => text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '⍽');

/** A value as it stands, a text in quotes, a formula with its equals sign and what it is said to give; – where nothing stands. */
export function said(content: CellContent): string {
  if (content === null) return '–';
  if (!isCellFormula(content)) return visible(JSON.stringify(content));
  const { formula, result } = content;
  return visible(result === undefined ? formula : `${formula} → ${JSON.stringify(result)}`);
}

/** `A9 heading: "a" | 3 | =B2*2 → 6`, with `[formats]` and `wraps` where the block has them; the looks at its first row. */
export function listed(block: CellBlock): string[] {
  const { row, column } = must(positionOf(block.at));
  const formats =
    block.format === undefined ? '' : ` ${JSON.stringify(block.format).replaceAll('null', '–')}`;
  const looks = `${block.look ?? 'plain'}${block.wraps === true ? ' wraps' : ''}${formats}`;
  return block.rows.map(
    (cells, i) => `${a1(row + i, column)}${i === 0 ? ` ${looks}` : ''}: ${cells.map(said).join(' | ')}`,
  );
}

/** The block that begins in a cell. */
export function blockAt(blocks: readonly CellBlock[], at: string): CellBlock {
  return must(blocks.find((block) => block.at === at));
}
