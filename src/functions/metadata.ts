/**
 * functions.json, written from the catalogue; Microsoft's generator cannot localise. Pure: no file is touched here.
 * The build calls it once per language and writes the answer with JSON.stringify:
 *
 *   functionsJson('sv', baseUrl)  → functions.json, the address in the manifest's Metadata
 *   functionsJson('en', baseUrl)  → functions-en-us.json, its bt:Override for en-US
 *
 * Ids carry no namespace; that comes from the manifest.
 */
import { parameterName } from '../locale/functionWords';
import type { Language } from '../locale/language';
import { listMeaning, wordsAbout } from '../locale/referenceWords';
import { catalogue } from './catalogue';
import type { FunctionDeclaration } from './declaration';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
  /** Id of the list that Excel offers; hosts that do not know lists pass it over. */
  readonly customEnumId?: string;
}

/** Words that Excel offers for an argument. The words are the same in every language, as cells hold them. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type?: 'number' | 'string'; readonly dimensionality: 'scalar' | 'matrix' };
  readonly parameters: readonly ParameterMetadata[];
}

export interface FunctionsMetadata {
  readonly $schema: string;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

const SCHEMA = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

/** The printed reference, whose headings start with the function's id. */
const HELP_PAGES: Readonly<Record<Language, string>> = { sv: 'funktioner.html', en: 'functions.html' };

function metadataOf(declaration: FunctionDeclaration, language: Language, baseUrl: string): FunctionMetadata {
  const words = wordsAbout(language, declaration.id);
  const { spills, text } = declaration.result;
  return {
    id: declaration.id,
    name: declaration.id,
    description: words.description,
    helpUrl: `${baseUrl}/${HELP_PAGES[language]}#${declaration.id}`,
    result: spills
      ? { dimensionality: 'matrix' }
      : { type: text ? 'string' : 'number', dimensionality: 'scalar' },
    // Every argument is `any`: with `number`, Excel refuses text without saying which cell it stood in.
    parameters: declaration.parameters.map((parameter) => ({
      name: parameterName(language, parameter.key),
      description: words.parameters[parameter.key] ?? '',
      type: parameter.list === undefined ? 'any' : 'string',
      dimensionality: parameter.shape,
      ...(parameter.optional ? { optional: true as const } : {}),
      ...(parameter.list === undefined ? {} : { customEnumId: parameter.list.id }),
    })),
  };
}

/** Every list that some argument offers, once. */
function enumsOf(language: Language): readonly EnumMetadata[] {
  const lists = new Map(
    catalogue.flatMap(({ parameters }) =>
      parameters.flatMap(({ list }) => (list === undefined ? [] : [[list.id, list] as const])),
    ),
  );
  return [...lists.values()].map(({ id, words }) => ({
    id,
    type: 'string',
    values: Object.entries(words).map(([key, word]) => ({
      name: word,
      stringValue: word,
      tooltip: listMeaning(language, key),
    })),
  }));
}

/**
 * What Excel is told about the functions, in one language.
 * @param baseUrl where the add-in is installed, without a slash at the end
 */
export function functionsJson(language: Language, baseUrl: string): FunctionsMetadata {
  return {
    $schema: SCHEMA,
    functions: catalogue.map((declared) => metadataOf(declared, language, baseUrl)),
    enums: enumsOf(language),
  };
}
