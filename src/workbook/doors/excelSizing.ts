import { supports } from './excelReading';

/** How many body rows and columns a table has; one without rows still keeps a blank one. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Makes a table as large as the area given, its header row staying where it is. An Excel without `resize` adds and
 * deletes rows and columns at the far ends instead.
 */
export function fitTable(table: Excel.Table, area: Excel.Range, now: TableSize, wanted: TableSize): void {
  const rows = wanted.rows - now.rows;
  const columns = wanted.columns - now.columns;
  if (rows === 0 && columns === 0) return;
  if (supports('1.13')) {
    table.resize(area);
    return;
  }
  for (let more = 0; more < columns; more++) table.columns.add();
  for (let less = 1; less <= -columns; less++) table.columns.getItemAt(now.columns - less).delete();
  if (rows > 0) {
    const blank = Array.from({ length: rows }, () => Array.from({ length: wanted.columns }, () => ''));
    table.rows.add(undefined, blank);
  }
  for (let less = 1; less <= -rows; less++) table.rows.getItemAt(now.rows - less).delete();
}
