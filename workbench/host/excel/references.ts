import { parseBlock, splitSheet } from '../address';
import type { Block } from '../address';
import { fault } from '../protocol/hostFault';
import type { SheetState, WorkbookState } from './state';

export interface Place {
  readonly sheet: SheetState;
  readonly block: Block;
}

/**
 * Finds what a reference points at: `B2:C3`, `Blad1!A:A`, a defined name, a table, or `Tabell[Kolumn]`,
 * `Tabell[#Headers]`, `Tabell[#All]`. Throws where it points at nothing.
 */
export function resolveReference(state: WorkbookState, reference: string, sheet: SheetState): Place {
  const text = reference.startsWith('=') ? reference.slice(1) : reference;
  const { sheet: sheetName, rest } = splitSheet(text);
  const place = sheetName === null ? sheet : state.sheet(sheetName);
  if (place === undefined) throw fault('InvalidArgument');
  const block = parseBlock(rest);
  if (block !== null) return { sheet: place, block };
  const lower = rest.toLowerCase();
  const name =
    state.names.find((item) => item.scope === place && item.name.toLowerCase() === lower) ??
    state.names.find((item) => item.scope === null && item.name.toLowerCase() === lower);
  if (name?.target) return name.target;
  const structured = /^([^[\]]+)(?:\[(.+)\])?$/.exec(rest);
  const table = structured?.[1] ? state.table(structured[1]) : undefined;
  if (table === undefined) throw fault('InvalidArgument');
  const part = structured?.[2];
  if (part === undefined || part === '#Data') return { sheet: table.sheet, block: table.body };
  if (part === '#All') return { sheet: table.sheet, block: table.block };
  if (part === '#Headers') return { sheet: table.sheet, block: table.header };
  const column = state.headers(table).findIndex((header) => header.toLowerCase() === part.toLowerCase());
  if (column < 0) throw fault('InvalidArgument');
  return { sheet: table.sheet, block: { ...table.body, column: table.block.column + column, columns: 1 } };
}
