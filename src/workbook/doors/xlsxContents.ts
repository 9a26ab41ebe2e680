import type { Cell, CellValue as FileValue, Style, Worksheet } from 'exceljs';
import type { CellContent } from '../sheet';
import { isCellFormula } from '../sheet';
import { fileFormula } from './fileFormula';

export interface Kept {
  readonly value: FileValue;
  readonly style: Partial<Style>;
}

/** Gives every cell its own formula: a formula that others share must not be overwritten under them. */
export function unshareFormulas(sheet: Worksheet): void {
  const shared: { readonly cell: Cell; readonly formula: string }[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const value = cell.value as { sharedFormula?: string; shareType?: string } | null;
      if (typeof value !== 'object' || value === null) return;
      if (value.sharedFormula !== undefined || value.shareType === 'shared') {
        shared.push({ cell, formula: cell.formula });
      }
    });
  });
  for (const { cell, formula } of shared) {
    const result = cell.result;
    cell.value = (result === undefined ? { formula } : { formula, result }) as FileValue;
  }
}

/** Our error values are the user's own, read back; nothing of ours writes one. */
export function fileValue(value: CellContent): FileValue {
  if (isCellFormula(value)) {
    const result = value.result ?? undefined;
    const formula = fileFormula(value.formula);
    return (result === undefined ? { formula } : { formula, result }) as FileValue;
  }
  return typeof value === 'object' && value !== null ? null : value;
}

/** The stored result belonged to the old figures; Excel works the new one out when it opens the file. */
export function withoutResult({ value, style }: Kept): Kept {
  if (typeof value !== 'object' || value === null || !('formula' in value)) return { value, style };
  return { value: { formula: value.formula } as FileValue, style };
}

export function contentOf({ value, style }: Cell): Kept {
  return { value, style };
}
