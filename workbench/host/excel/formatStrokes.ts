import { contains, intersection } from '../address';
import type { Block } from '../address';
import type { Json } from '../protocol/wire';

interface Stroke {
  readonly block: Block;
  readonly value: Json;
}

/** Above this many cells a property that is not the same everywhere is simply said to be mixed. */
const cellByCellLimit = 20000;

/** Formats of a sheet as they were laid on, latest last, one pile per property (`Fill/Color`). */
export class FormatStrokes {
  readonly #piles = new Map<string, Stroke[]>();

  lay(block: Block, path: string, value: Json): void {
    const pile = (this.#piles.get(path) ?? []).filter((stroke) => !contains(block, stroke.block));
    this.#piles.set(path, [...pile, { block, value }]);
  }

  /** Takes every format off a block, as clearing formats does; the default shows again. */
  clear(block: Block, prefix = ''): void {
    for (const [path, pile] of this.#piles) {
      if (path.startsWith(prefix) && pile.length > 0)
        this.#piles.set(path, [...pile, { block, value: undefined as never }]);
    }
  }

  at(row: number, column: number, path: string): Json | undefined {
    const pile = this.#piles.get(path) ?? [];
    const cell = { row, column, rows: 1, columns: 1 };
    for (let i = pile.length - 1; i >= 0; i--) {
      const stroke = pile[i];
      if (stroke && contains(stroke.block, cell)) return stroke.value;
    }
    return undefined;
  }

  /** The value that all cells of a block have, or null where they differ, as Excel answers. */
  common(block: Block, path: string, absent: Json): Json {
    const pile = this.#piles.get(path) ?? [];
    for (let i = pile.length - 1; i >= 0; i--) {
      const stroke = pile[i];
      if (!stroke || intersection(stroke.block, block) === null) continue;
      if (contains(stroke.block, block)) return stroke.value ?? absent;
      return this.#cellByCell(block, path, absent);
    }
    return absent;
  }

  #cellByCell(block: Block, path: string, absent: Json): Json {
    if (block.rows * block.columns > cellByCellLimit) return null;
    const first = JSON.stringify(this.at(block.row, block.column, path) ?? absent);
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        if (JSON.stringify(this.at(row, column, path) ?? absent) !== first) return null;
      }
    }
    return JSON.parse(first) as Json;
  }
}
