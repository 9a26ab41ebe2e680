import { parseArgs } from 'node:util';
import type { CliSentence } from '../src/locale/cliWords';
import { typedNumber } from '../src/locale/format';
import type { Language } from '../src/locale/language';
import type { Values } from '../src/locale/words';
import type { WeightDomain } from '../src/model/portfolio/robustness/weightSamples';

/** What the command asks for. */
export interface Request {
  readonly input: string;
  readonly out: string | null;
  /** Where to write a copy that needs no add-in; without `out`, of the workbook as it was given. */
  readonly portable: string | null;
  readonly json: boolean;
  readonly budget: number | null;
  readonly seed: number;
  /** Weights as written, in the order given: the id has not been looked up yet. */
  readonly weights: readonly { readonly direction: string; readonly weight: number }[];
  /** Which weights are thought possible when it is worked out how sure the answer is. */
  readonly domain: keyof typeof domains;
  /** Name under which the decision is kept in the table Scenarier of the new workbook. */
  readonly keep: string | null;
  /** Fill Nettonuvärde and NNK from the lines of Nyttor and Kostnader before ranking. */
  readonly benefits: boolean;
  /** Only ranking, selection and frontier. */
  readonly quick: boolean;
  readonly language: Language;
}

/** Weights within a fifth of the decided ones, any in the decided order of importance, or any at all. */
export const domains = {
  around: { kind: 'around', relative: 0.2 },
  ordinal: { kind: 'ordinal' },
  free: { kind: 'free' },
} as const satisfies Readonly<Record<string, WeightDomain>>;

/** The command cannot be carried out as it was given. */
export class WrongArguments extends Error {
  constructor(
    readonly sentence: CliSentence,
    readonly values: Values = {},
  ) {
    super(sentence);
    this.name = 'WrongArguments';
  }
}

const options = {
  out: { type: 'string' },
  portable: { type: 'string' },
  json: { type: 'boolean' },
  budget: { type: 'string' },
  seed: { type: 'string' },
  weight: { type: 'string', multiple: true },
  domain: { type: 'string' },
  keep: { type: 'string' },
  benefits: { type: 'boolean' },
  quick: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const largestSeed = 2 ** 32 - 1;

/** The language asked for, looked up before anything else so that mistakes are told in it. */
export function languageAskedFor(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const said = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice(7);
  return said === 'en' ? 'en' : 'sv';
}

/**
 * Reads the command. Null where help is asked for.
 *
 * @throws WrongArguments
 */
export function requestOf(argv: readonly string[]): Request | null {
  const { values, positionals } = parsed(argv);
  if (values.help === true) return null;
  const [input, ...more] = positionals;
  if (input === undefined) throw new WrongArguments('noInput');
  if (more.length > 0) throw new WrongArguments('severalInputs', { files: positionals.join(', ') });
  if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en') {
    throw new WrongArguments('badLanguage', { value: values.lang });
  }
  return {
    input,
    out: values.out ?? null,
    portable: values.portable ?? null,
    json: values.json === true,
    budget: values.budget === undefined ? null : budgetOf(values.budget),
    seed: values.seed === undefined ? 1 : seedOf(values.seed),
    weights: (values.weight ?? []).map(weightOf),
    domain: domainOf(values.domain ?? 'around'),
    keep: values.keep === undefined ? null : keepOf(values.keep, values.out),
    benefits: values.benefits === true,
    quick: values.quick === true,
    language: values.lang ?? 'sv',
  };
}

function parsed(argv: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(argv);
  } catch (error) {
    const option = /'(--?[^ ']+)/.exec(String(error))?.[1] ?? '';
    const unknown = (error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new WrongArguments(unknown ? 'unknownOption' : 'noValue', { option });
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

function budgetOf(text: string): number {
  const value = typedNumber('sv', text);
  if (value === null || value < 0 || !Number.isSafeInteger(value)) {
    throw new WrongArguments('badBudget', { value: text });
  }
  return value;
}

function seedOf(text: string): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > largestSeed) throw new WrongArguments('badSeed', { value: text });
  return value;
}

function keepOf(name: string, out: string | undefined): string {
  if (name.trim() === '') throw new WrongArguments('noValue', { option: '--keep' });
  if (out === undefined) throw new WrongArguments('keepWithoutOut');
  return name.trim();
}

function domainOf(text: string): keyof typeof domains {
  if (text !== 'around' && text !== 'ordinal' && text !== 'free') {
    throw new WrongArguments('badDomain', { value: text });
  }
  return text;
}

function weightOf(text: string): { readonly direction: string; readonly weight: number } {
  const at = text.lastIndexOf('=');
  const weight = typedNumber('sv', text.slice(at + 1));
  if (at < 1 || weight === null || weight < 0) throw new WrongArguments('badWeight', { value: text });
  return { direction: text.slice(0, at).trim(), weight };
}
