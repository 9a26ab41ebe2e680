import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import type { FunctionMetadata } from '../functions/metadata';
import { registerAddInFunctions } from '../univer/addInFunctions';
import type { PaneFrame } from './paneFrame';

/** What the add-in's functions have said about the cells they failed in. */
export class CellMessages {
  readonly #messages = new Map<string, string>();

  note(sheetId: string, row: number, column: number, message: string | null): void {
    const key = `${sheetId}!${row},${column}`;
    if (message === null) this.#messages.delete(key);
    else this.#messages.set(key, message);
  }

  at(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(`${sheetId}!${row},${column}`) ?? null;
  }

  clear(): void {
    this.#messages.clear();
  }
}

/** Makes the add-in's functions callable from cells, with their descriptions. */
export function registerFunctions(
  univer: FUniver,
  injector: Injector,
  pane: PaneFrame,
  messages: CellMessages,
  namespace: string,
  metadata: FunctionMetadata,
): void {
  registerAddInFunctions(
    univer,
    injector,
    namespace,
    metadata.functions.map((description) => ({
      description,
      implementation: () => pane.customFunction(description.id),
      makeError:
        metadata.allowErrorForDataTypeAny === true ? (code: string) => pane.functionError(code) : null,
      onMessage: ({ sheetId, row, column }, message) => messages.note(sheetId, row, column, message),
    })),
  );
}
