import type { MemoryContents } from '../../src/workbook/doors/memory';
import type { CellValue } from '../../src/workbook/workbook';
import { positionOf } from '../../src/workbook/cells/address';
import { MemoryEngine } from '../../workbench/host/engine/memoryEngine';
import { createNodeHost } from '../../workbench/host/node/createNodeHost';
import type { NodeHost } from '../../workbench/host/node/createNodeHost';
import type { OfficeJs } from '../../workbench/host/node/loadOfficeJs';

/** Excel's object model over a host that holds those contents. The globals stand until `remove` is called. */
export interface OpenExcel {
  readonly host: NodeHost;
  readonly remove: () => void;
}

/** @param office the library, where it has been loaded before */
export async function excelOf(contents: MemoryContents, office?: OfficeJs): Promise<OpenExcel> {
  const engine = new MemoryEngine();
  const at = contents.formatVersionCell ?? null;
  const sheets = [...new Set([...contents.sheets, ...(at === null ? [] : [at.sheet])])];
  for (const sheet of sheets) engine.addSheet(sheet);
  for (const table of contents.tables) {
    const cells = [table.headers, ...table.rows].map((row) => row.map((value: CellValue) => ({ value })));
    engine.write(table.sheet, table.top, table.left, cells);
  }
  const position = at === null ? null : positionOf(at.cell);
  if (at !== null && position !== null) {
    engine.write(at.sheet, position.row, position.column, [[{ value: contents.formatVersion }]]);
  }
  const host = createNodeHost({ engine, ...(office !== undefined && { office }) });
  for (const table of contents.tables) {
    host.host.adoptTable(table.sheet, table.name, {
      row: table.top,
      column: table.left,
      rows: Math.max(1, table.rows.length) + 1,
      columns: table.headers.length,
    });
  }
  const remove = host.install();
  await Excel.run(async (context) => {
    if (at !== null) {
      context.workbook.names.add(
        'Pottkompassen_version',
        context.workbook.worksheets.getItem(at.sheet).getRange(at.cell),
      );
    }
    for (const name of contents.filteredTables ?? []) {
      context.workbook.tables.getItem(name).columns.getItemAt(0).filter.applyValuesFilter(['ingen']);
    }
    for (const name of contents.protectedSheets ?? []) {
      context.workbook.worksheets.getItem(name).protection.protect();
    }
    await context.sync();
  });
  return { host, remove };
}
