import type { SurveyedArea } from '../survey';
import { isForeign } from '../survey';
import type { TableSnapshot } from '../workbook';

/** What a workbook in memory holds outside the contract's tables: its other tables, and the areas given beside them. */
export function surveyMemory(
  tables: readonly TableSnapshot[],
  areas: readonly SurveyedArea[] = [],
): readonly SurveyedArea[] {
  const others = tables
    .filter(({ name }) => isForeign(name))
    .map(({ name, sheet, top, left, headers, rows }) => ({
      sheet,
      table: name,
      top,
      left,
      rows: [headers, ...rows],
      cut: false,
    }));
  return [...others, ...areas];
}
