import { measureWords } from '../../locale/sv/cells';
import type { CellFormula } from '../sheet';
import { applicationsTable, benefitsTable, costsTable, parametersTable } from '../schema';

/** Columns of Ansökningar that are worked out, by their header, with the measure of KALKYL that each holds. */
const measures = [
  ['netPresentValue', measureWords.netPresentValue],
  ['netPresentValueRatio', measureWords.netPresentValueRatio],
] as const;

/**
 * The formulas of one row of Ansökningar, by header: the application's result out of KALKYL. Nothing is shown before the
 * application has a row in Nyttor; after that, what is wrong is shown as the function says it.
 *
 * @param row number of the row on the sheet, from 1
 */
export function calculatedCells(namespace: string, row: number): ReadonlyMap<string, CellFormula> {
  const application = header(benefitsTable.columns, 'application');
  const material = [benefitsTable, costsTable, parametersTable].map(({ name }) => `${name}[#All]`);
  return new Map(
    measures.map(([key, measure]) => {
      const call = `${namespace}.KALKYL($A${row},${material.join(',')},"${measure}")`;
      const isCalculated = `COUNTIF(${benefitsTable.name}[${application}],$A${row})>0`;
      return [
        header(applicationsTable.columns, key),
        { formula: `=IF(${isCalculated},${call},"")`, result: '' },
      ];
    }),
  );
}

function header(columns: readonly { readonly key: string; readonly header: string }[], key: string): string {
  return columns.find((column) => column.key === key)?.header ?? key;
}
