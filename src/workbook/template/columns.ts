import { openChoices } from '../../locale/sv/template';
import { templateNotes } from '../../locale/sv/templateNotes';
import type { CellKind, ColumnSchema, TableSchema } from '../schema';
import { parametersTable } from '../schema';
import { parameters } from '../schema/parameters';
import { rampWords } from '../schema/ramps';
import type { ColumnWrite } from '../workbook';

const formats: Partial<Record<CellKind, string>> = {
  kronor: '#,##0',
  share: '0%',
  date: 'yyyy-mm-dd',
  year: '0',
};

/** Figures that say more in another form than their kind's, by the column's English name. */
const ownFormats: Readonly<Record<string, string>> = {
  netPresentValue: '#,##0',
  netPresentValueRatio: '0.00',
  volume: '#,##0',
  hourCost: '#,##0',
  unitCost: '#,##0',
  planned: '#,##0',
  realised: '#,##0',
  takenHome: '#,##0',
};

const widths: Record<CellKind, number> = {
  id: 12,
  kronor: 14,
  share: 15,
  date: 14,
  year: 9,
  yesNo: 12,
  number: 13,
  choice: 18,
  list: 14,
  text: 24,
};

/** Columns of long texts, by their English name. */
const wide: Readonly<Record<string, number>> = {
  title: 44,
  description: 50,
  motivation: 44,
  benefit: 40,
  indicator: 40,
  reason: 44,
  decision: 44,
  source: 40,
  parameter: 36,
};

/** A column of the contract as it is made in an empty workbook: its format, width, list and note. */
export function columnWrite(table: TableSchema, column: ColumnSchema): ColumnWrite {
  const words = wordsOf(table, column);
  const width =
    column.kind === 'text' || column.key === 'parameter'
      ? (wide[column.key] ?? widths.text)
      : widths[column.kind];
  return {
    header: column.header,
    format: ownFormats[column.key] ?? formats[column.kind],
    // Room for the filter button beside the heading.
    width: Math.max(width, column.header.length + 4),
    wraps: column.kind === 'text' && width > widths.text ? true : undefined,
    choices: words,
    note: templateNotes[table.name]?.[column.key],
  };
}

/** The words that a column's cells are chosen from; open where the contract accepts others too. */
function wordsOf(table: TableSchema, column: ColumnSchema): ColumnWrite['choices'] {
  if (column.choices !== undefined) return { words: Object.values(column.choices) };
  if (column.kind === 'yesNo') return { words: ['Ja', 'Nej'] };
  if (column.key === 'ramp') return { words: Object.values(rampWords), open: true };
  if (table.name === parametersTable.name && column.key === 'parameter') {
    return { words: parameters.map(({ name }) => name), open: true };
  }
  const open = openChoices[table.name]?.[column.key];
  return open === undefined ? undefined : { words: open, open: true };
}
