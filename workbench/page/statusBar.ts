import type { FUniver } from '@univerjs/presets';
import { blockAddress } from '../host/address';
import { isErrorValue } from '../host/engine/engine';
import { valueOf } from '../univer/univerCells';
import type { CellMessages } from './functions';
import { element } from './pageElements';
import type { PageLanguage } from './words';

type UniverSheet = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']>;

/** The line under the grid: what happened last, and why the selected cell shows an error. */
export class StatusBar {
  #cell: { readonly sheet: UniverSheet; readonly row: number; readonly column: number } | null = null;

  constructor(
    readonly language: PageLanguage,
    private readonly messages: CellMessages,
  ) {}

  say(sentence: string): void {
    element('status').textContent = sentence;
  }

  showCell(sheet: UniverSheet, row: number, column: number): void {
    this.#cell = { sheet, row, column };
    this.refresh();
  }

  /** Shows the selected cell's message again, as after a calculation. */
  refresh(): void {
    if (this.#cell === null) return;
    const { sheet, row, column } = this.#cell;
    const value = valueOf(sheet.getSheet().getCellMatrix().getValue(row, column));
    const message = this.messages.at(sheet.getSheetId(), row, column);
    const line = element('cell-message');
    const isError = isErrorValue(value) && message !== null;
    line.hidden = !isError;
    if (isErrorValue(value)) {
      line.textContent = `${blockAddress({ row, column, rows: 1, columns: 1 })} · ${value.error} · ${message ?? ''}`;
    }
  }
}
