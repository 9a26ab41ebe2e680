/** Body rows and columns of a table. Excel keeps one blank body row in a table without rows. */
export function sizeOf(table: { readonly headers: readonly unknown[]; readonly rows: readonly unknown[] }): {
  readonly rows: number;
  readonly columns: number;
} {
  return { rows: Math.max(1, table.rows.length), columns: table.headers.length };
}

/** How far a table reaches: the first row and column after it. */
export function extent(table: {
  readonly top: number;
  readonly left: number;
  readonly headers: readonly unknown[];
  readonly rows: readonly unknown[];
}): { readonly bottom: number; readonly right: number } {
  const { rows, columns } = sizeOf(table);
  return { bottom: table.top + 1 + rows, right: table.left + columns };
}
