import type { Workbook as File, Worksheet } from 'exceljs';
import { a1, positionOf } from '../cells/address';
import { sameKey } from '../schema';
import type { SurveyedArea } from '../survey';
import { isForeign, surveyedColumns, surveyedRows } from '../survey';
import { ourSheets } from './ourSheets';
import { cellValue } from './xlsxCells';
import type { XlsxParts } from './xlsxParts';
import { modelsOf } from './xlsxTables';

/** What stands in a file outside the contract's tables; as `excelSurvey.ts`. */
export function surveyFile(file: File, parts: XlsxParts): readonly SurveyedArea[] {
  const ours = ourSheets(
    file.definedNames.model.map(({ name, ranges }) => ({ name, reference: ranges.join(',') })),
  );
  return file.worksheets.flatMap((sheet): readonly SurveyedArea[] => {
    const uncalculated = parts.uncalculated.get(sheet.name) ?? new Set<string>();
    const area = (table: string | null, from: string, to: string, totals = 0): readonly SurveyedArea[] => {
      const first = positionOf(from);
      const last = positionOf(to);
      if (first === null || last === null) return [];
      const height = last.row - totals - first.row + 1;
      const width = last.column - first.column + 1;
      const [rows, columns] = [Math.min(height, surveyedRows), Math.min(width, surveyedColumns)];
      return [
        {
          sheet: sheet.name,
          table,
          top: first.row,
          left: first.column,
          cut: rows < height || columns < width,
          rows: Array.from({ length: rows }, (_, row) =>
            Array.from({ length: columns }, (__, column) => {
              const address = a1(first.row + row, first.column + column);
              return cellValue(sheet.getCell(address), uncalculated.has(address));
            }),
          ),
        },
      ];
    };
    const models = modelsOf(sheet);
    if (models.length === 0) return ours.has(sameKey(sheet.name)) ? [] : usedOf(sheet, area);
    return models
      .filter((model) => model.headerRow && isForeign(model.displayName))
      .flatMap((model) => {
        const [from = '', to = from] = model.tableRef.split(':');
        return area(model.displayName, from, to, model.totalsRow ? 1 : 0);
      });
  });
}

function usedOf(
  sheet: Worksheet,
  area: (table: null, from: string, to: string) => readonly SurveyedArea[],
): readonly SurveyedArea[] {
  const { top, left, bottom, right } = sheet.dimensions;
  if (sheet.actualRowCount === 0) return [];
  return area(null, a1(Math.max(1, top) - 1, Math.max(1, left) - 1), a1(bottom - 1, right - 1));
}
