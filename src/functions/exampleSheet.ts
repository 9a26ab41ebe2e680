import type { Language } from '../locale/language';
import type { Cell, Example, ExampleArgument, FunctionDeclaration } from './declaration';

/** A worked example as it would stand on a sheet: ranges in cells, and the formula that refers to them. */
export interface ExampleSheet {
  /** Value by A1 address; a blank cell has no entry. */
  readonly cells: Readonly<Record<string, Cell>>;
  readonly ranges: readonly {
    readonly address: string;
    readonly rows: readonly (readonly (Cell | null)[])[];
  }[];
  /** The formula as the language's Excel shows it, beginning with `=`. */
  readonly formula: string;
}

const SEPARATOR: Readonly<Record<Language, string>> = { sv: '; ', en: ', ' };
const TRUTH: Readonly<Record<Language, readonly [string, string]>> = {
  sv: ['FALSKT', 'SANT'],
  en: ['FALSE', 'TRUE'],
};

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A value as it is typed into a formula. */
export function typed(language: Language, value: Cell | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return TRUTH[language][value ? 1 : 0];
  return language === 'sv' ? String(value).replace('.', ',') : String(value);
}

/**
 * Lays an example out on a sheet: its ranges one below the other from A1, a blank row between them.
 * @param namespace what the manifest calls the functions, without the point
 */
export function exampleSheet(
  declaration: Pick<FunctionDeclaration, 'id'>,
  example: Pick<Example, 'args'>,
  language: Language,
  namespace = 'NYTTA',
): ExampleSheet {
  const cells: Record<string, Cell> = {};
  const ranges: { address: string; rows: readonly (readonly (Cell | null)[])[] }[] = [];
  let top = 1;
  const place = (argument: ExampleArgument): string => {
    if (argument === null || typeof argument !== 'object') return typed(language, argument);
    const width = Math.max(...argument.map((row) => row.length));
    argument.forEach((row, down) => {
      row.forEach((value, across) => {
        if (value !== null) cells[`${columnName(across)}${top + down}`] = value;
      });
    });
    const corner = `${columnName(width - 1)}${top + argument.length - 1}`;
    const address = corner === `A${top}` ? corner : `A${top}:${corner}`;
    ranges.push({ address, rows: argument });
    top += argument.length + 1;
    return address;
  };
  const formula = `=${namespace}.${declaration.id}(${example.args.map(place).join(SEPARATOR[language])})`;
  return { cells, ranges, formula };
}
