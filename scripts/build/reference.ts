import { catalogue } from '../../src/functions/catalogue';
import type { Cell, Example, FunctionDeclaration, Result } from '../../src/functions/declaration';
import { GROUPS } from '../../src/functions/declaration';
import { exampleSheet, typed } from '../../src/functions/exampleSheet';
import type { Parameter } from '../../src/functions/parameters';
import { signature } from '../../src/functions/signature';
import { parameterName } from '../../src/locale/functionWords';
import type { Language } from '../../src/locale/language';
import { pageWords } from '../../src/locale/referencePageWords';
import { wordsAbout } from '../../src/locale/referenceWords';

const ERROR_VALUE = {
  sv: { invalidValue: '#VÄRDEFEL!', invalidNumber: '#OGILTIGT!', divisionByZero: '#DIVISION/0!', notAvailable: '#SAKNAS!' },
  en: { invalidValue: '#VALUE!', invalidNumber: '#NUM!', divisionByZero: '#DIV/0!', notAvailable: '#N/A' },
} as const;

function shown(language: Language, value: Cell | null): string {
  if (value === null || value === '') return ' ';
  return typeof value === 'string' ? value : typed(language, typeof value === 'number' ? Number(value.toPrecision(12)) : value);
}

function table(language: Language, rows: readonly (readonly (Cell | null)[])[]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly (Cell | null)[]): string =>
    `| ${Array.from({ length: width }, (_, column) => shown(language, row[column] ?? null)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head ?? []), `|${' --- |'.repeat(width)}`, ...body.map(line)];
}

function range(language: Language, address: string, rows: readonly (readonly (Cell | null)[])[]): string[] {
  const isLine = rows.length === 1 || rows.every((row) => row.length === 1);
  if (isLine) return [`${address}: ${rows.flat().map((value) => shown(language, value)).join(' · ')}`, ''];
  return [`${address}:`, '', ...table(language, rows), ''];
}

function exampleLines(declaration: FunctionDeclaration, example: Example, language: Language): string[] {
  const words = pageWords[language];
  const { formula, ranges } = exampleSheet(declaration, example, language);
  const rounded = (value: Cell): Cell =>
    typeof value === 'number' && example.tolerance !== undefined ? Number(value.toPrecision(6)) : value;
  const answerLines = (result: Result): string[] => {
    if (typeof result !== 'object') return [`${words.gives} **${shown(language, rounded(result))}**`, ''];
    const isLine = result.every((row) => row.length === 1);
    return isLine
      ? [`${words.gives} **${result.flat().map((value) => shown(language, value)).join(' · ')}** (${words.downwards})`, '']
      : [`${words.gives}`, '', ...table(language, result), ''];
  };
  return [
    '```',
    formula,
    '```',
    '',
    ...ranges.flatMap(({ address, rows }) => range(language, address, rows)),
    ...answerLines(example.result),
  ];
}

function functionLines(declaration: FunctionDeclaration, language: Language): string[] {
  const words = pageWords[language];
  const about = wordsAbout(language, declaration.id);
  const row = (parameter: Parameter<unknown>): string =>
    `| ${parameterName(language, parameter.key)} | ${about.parameters[parameter.key] ?? ''} | ${words.units[parameter.unit]} |`;
  return [
    `### ${signature(declaration, language)}`,
    '',
    about.description,
    '',
    `| ${words.argument} | ${words.meaning} | ${words.unit} |`,
    '| --- | --- | --- |',
    ...declaration.parameters.map(row),
    `| *${words.result}* | ${about.result} | ${words.units[declaration.result.unit]} |`,
    '',
    `${words.formula}: \`${declaration.formula}\``,
    '',
    `${words.errors}: ${declaration.errors.map((kind) => ERROR_VALUE[language][kind]).join(', ')}`,
    '',
    ...declaration.examples.flatMap((example) => exampleLines(declaration, example, language)),
  ];
}

/** The reference of the functions in one language, as Markdown. */
export function referencePage(language: Language): string {
  const words = pageWords[language];
  const lines = [`# ${words.title}`, '', ...words.introduction.flatMap((text) => [text, ''])];
  for (const group of GROUPS) {
    const members = catalogue.filter((declaration) => declaration.group === group);
    lines.push(`## ${words.groups[group]}`, '', ...members.flatMap((member) => functionLines(member, language)));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
