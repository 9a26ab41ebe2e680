import type { MemoryWorkbook } from '../../src/workbook/doors/memory';
import { memoryWorkbook } from '../../src/workbook/doors/memory';
import { positionOf } from '../../src/workbook/cells/address';
import { isCellFormula, resultOf } from '../../src/workbook/sheet';
import { contractOf } from './contract';
import type { LookAt } from './sheetContract';
import { sheetContractOf } from './sheetContract';

const open = (contents: Parameters<typeof memoryWorkbook>[0]): Promise<MemoryWorkbook> =>
  Promise.resolve(memoryWorkbook(contents));

const look: LookAt = (workbook, sheet, cell) => {
  const { cells, tables, written } = (workbook as MemoryWorkbook).contents();
  const content = cells?.[`${sheet}!${cell}`] ?? null;
  const { row, column } = positionOf(cell) ?? { row: 0, column: 0 };
  for (const table of tables) {
    const [i, j] = [row - table.top - 1, column - table.left];
    if (table.sheet !== sheet || i < -1 || i >= table.rows.length || j < 0 || j >= table.headers.length)
      continue;
    const value = (i < 0 ? table.headers[j] : table.rows[i]?.[j]) ?? null;
    // A table in memory holds values; its formulas stand in the sheet's description.
    const content = written?.[sheet]?.tables?.find((one) => one.table === table.name)?.rows[i]?.[j] ?? null;
    return Promise.resolve({ formula: isCellFormula(content) ? content.formula : null, value });
  }
  return Promise.resolve({
    formula: isCellFormula(content) ? content.formula : null,
    value: resultOf(content),
  });
};

contractOf('memory', open);
sheetContractOf('memory', open, look);
