import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { isErrorValue } from '../host/engine/engine';
import type { CellInput, Value } from '../host/engine/engine';

/** Error values that Univer keeps as text in a cell. */
const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|ERROR!|CYCLE!|CONNECT!)$/;

/** What a cell of Univer holds. Text that only looks like an error is told by being marked as forced text. */
export function valueOf(cell: Nullable<ICellData>): Value {
  const value = cell?.v;
  if (value === null || value === undefined || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (typeof value !== 'string') return value;
  if (cell?.t === CellValueType.NUMBER && value.trim() !== '') return Number(value);
  if (cell?.t !== CellValueType.FORCE_STRING && errorText.test(value)) return { error: value };
  return value;
}

/** The cell data that makes a cell hold what is to be entered; the format is left alone. */
export function cellOf(input: NonNullable<CellInput>): ICellData {
  if ('formula' in input) return { f: input.formula, v: null, t: null, p: null, si: null };
  const rest = { f: null, p: null, si: null };
  const { value } = input;
  if (value === null) return { ...rest, v: null, t: null };
  if (isErrorValue(value)) return { ...rest, v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { ...rest, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...rest, v: value, t: CellValueType.NUMBER };
  const looksLikeMore =
    value.trim() !== '' && (!Number.isNaN(Number(value)) || errorText.test(value) || value.startsWith('='));
  return { ...rest, v: value, t: looksLikeMore ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
