import { formatOfRow } from '../sheet';
import type { CellContent } from '../sheet';
import type { CheckedSheet } from './excelSheetAsking';
import { formatsOf } from './excelSheetWriting';
import type { CheckedChange, CheckedTable } from './excelVerifying';
import type { PlannedCell, TablePlan } from './plan';

/** Whether a number format shows a day: one of its letters y, m or d stands outside texts and brackets; `[h]:mm` is a time. */
export function showsDays(format: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/** The change with its days counted as the workbook counts them. */
export function countedAsWorkbook(change: CheckedChange, ahead: number): CheckedChange {
  if (ahead === 0) return change;
  const inTable = (checked: CheckedTable): CheckedTable => ({
    ...checked,
    plan: {
      ...checked.plan,
      rows: checked.plan.rows.map((row, index) => countedRow(row, index, checked.plan, ahead)),
    },
  });
  const inSheet = (checked: CheckedSheet): CheckedSheet => {
    const formats = formatsOf(checked.plan);
    const cells = [...checked.plan.cells].map(([key, cell]) => {
      const counted = countedCell(cell, formats.get(key), ahead);
      return [key, counted] as const;
    });
    const tables = checked.tables.map(inTable);
    return {
      ...checked,
      tables,
      plan: { ...checked.plan, tables: tables.map(({ plan }) => plan), cells: new Map(cells) },
    };
  };
  return {
    tables: change.tables.map(inTable),
    sheets: change.sheets.map(inSheet),
    cells: change.cells.map((cell) => {
      const to = showsDays(cell.format) ? less(cell.write.to, ahead) : cell.write.to;
      return { ...cell, write: { ...cell.write, to } };
    }),
  };
}

function countedRow(
  row: readonly PlannedCell[],
  index: number,
  plan: TablePlan,
  ahead: number,
): readonly PlannedCell[] {
  return row.map((cell, column) =>
    countedCell(cell, formatOfRow(plan.columns[column]?.format, index), ahead),
  );
}

function countedCell<T extends PlannedCell | { readonly is: 'kept' }>(
  cell: T,
  format: string | undefined,
  ahead: number,
): T {
  if (cell.is !== 'ours' || format === undefined || !showsDays(format)) return cell;
  return { ...cell, value: less(cell.value, ahead) };
}

function less<T extends CellContent>(value: T, ahead: number): T {
  return typeof value === 'number' ? ((value - ahead) as T) : value;
}
