/**
 * The list that the pane's search shows, written from the catalogue as functions.json is. Pure; the build writes it.
 */
import type { FunctionList, ListedExample, ListedFunction } from '../locale/functionList';
import { purposes } from '../locale/functionPurposes';
import { parameterName } from '../locale/functionWords';
import type { ParameterKey } from '../locale/functionWords';
import type { Language } from '../locale/language';
import { pageWords } from '../locale/referencePageWords';
import { wordsAbout } from '../locale/referenceWords';
import { applicationsTable, scoresTable } from '../workbook/schema/applications';
import { benefitsTable, costsTable } from '../workbook/schema/benefits';
import { directionsTable, parametersTable } from '../workbook/schema/round';
import { catalogue } from './catalogue';
import type { Cell, Example, ExampleArgument, FunctionDeclaration } from './declaration';
import { GROUPS } from './declaration';
import { exampleSheet, typed } from './exampleSheet';
import { signature } from './signature';

/** Arguments that are whole tables of the workbook: the example refers to those instead of to figures of its own. */
const tableOf: Partial<Readonly<Record<ParameterKey, string>>> = {
  applicationTable: applicationsTable.name,
  directionTable: directionsTable.name,
  scoreTable: scoresTable.name,
  benefitTable: benefitsTable.name,
  costTable: costsTable.name,
  parameterTable: parametersTable.name,
};

const ALL: Readonly<Record<Language, string>> = { sv: '[#Alla]', en: '[#All]' };

/** What the pane's search shows, in one language. */
export function functionList(language: Language, namespace: string): FunctionList {
  const words = pageWords[language];
  return {
    groups: GROUPS.map((group) => ({
      title: words.groups[group],
      functions: catalogue
        .filter((declaration) => declaration.group === group)
        .map((declaration) => listed(declaration, language, namespace)),
    })),
  };
}

function listed(declaration: FunctionDeclaration, language: Language, namespace: string): ListedFunction {
  const { id, parameters, result } = declaration;
  const about = wordsAbout(language, id);
  const { units } = pageWords[language];
  return {
    id,
    signature: signature(declaration, language),
    description: about.description,
    result: about.result,
    spills: result.spills,
    parameters: parameters.map(({ key, unit, optional }) => ({
      name: parameterName(language, key),
      description: about.parameters[key] ?? '',
      unit: units[unit],
      optional,
    })),
    purpose: [purposes[language][id], units[result.unit]].join(' '),
    example: exampleOf(declaration, language, namespace),
  };
}

function exampleOf(declaration: FunctionDeclaration, language: Language, namespace: string): ListedExample {
  const [example] = declaration.examples;
  const name = `${namespace}.${declaration.id}`;
  const tables = declaration.parameters.map(({ key }) => tableOf[key]);
  if (tables.some((table, k) => table !== undefined && declaration.parameters[k]?.optional === false)) {
    const args = declaration.parameters.flatMap(({ optional }, k) =>
      optional ? [] : [{ table: tables[k], value: example?.args[k] ?? null }],
    );
    const said = (language: Language, all: string): string =>
      args
        .map(({ table, value }) => (table === undefined ? typed(language, scalar(value)) : `${table}${all}`))
        .join(language === 'sv' ? '; ' : ', ');
    return {
      formula: `=${name}(${said(language, ALL[language])})`,
      cells: [],
      result: null,
      insert: `=${name}(${said('en', ALL.en)})`,
      tables: args.flatMap(({ table }) => table ?? []),
    };
  }
  const given: Example = example ?? { args: [], result: '', witness: '' };
  const { formula, ranges } = exampleSheet(declaration, given, language, namespace);
  return {
    formula,
    cells: ranges.map(({ address, rows }) => ({
      address,
      values: rows.map((row) => row.map((value) => shown(language, value)).join(' · ')).join(' / '),
    })),
    result: Array.isArray(given.result) ? null : shown(language, rounded(given)),
    insert: `=${name}(${given.args.map(constant).join(',')})`,
    tables: [],
  };
}

/** An argument as it is typed into a formula of its own: ranges become array constants, so that no cell is referred to. */
function constant(argument: ExampleArgument): string {
  if (argument === null || typeof argument !== 'object') return typed('en', argument);
  return `{${argument.map((row) => row.map((value) => typed('en', value)).join(',')).join(';')}}`;
}

function scalar(argument: ExampleArgument): Cell | null {
  return argument !== null && typeof argument === 'object' ? null : argument;
}

/** A result as it can be trusted: where its witness has rounded it, to six figures. */
function rounded({ result, tolerance }: Example): Cell | null {
  if (Array.isArray(result) || typeof result === 'object') return null;
  return typeof result === 'number' && tolerance !== undefined ? Number(result.toPrecision(6)) : result;
}

function shown(language: Language, value: Cell | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return typed(language, typeof value === 'number' ? Number(value.toPrecision(12)) : value);
}
