import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { referencePage } from '../../scripts/build/reference';
import { catalogue } from '../../src/functions/catalogue';
import { functionsJson } from '../../src/functions/metadata';
import { parameterName } from '../../src/locale/functionWords';
import { wordsAbout } from '../../src/locale/referenceWords';
import { parameters } from '../../src/locale/sv/functions';
import { reference } from '../../src/locale/sv/reference';
import { builtFunctions, cellOf } from './builtFunctions';
import { expectResult } from './expectResult';

const functions = builtFunctions();
const ids = catalogue.map((declaration) => declaration.id);

describe('the catalogue', () => {
  test('functions.js registers exactly the functions of functions.json, in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const metadata = functionsJson(language, 'https://localhost:3000').functions;
      expect(metadata.map((declared) => declared.id).sort()).toEqual([...functions.keys()].sort());
    }
  });

  test('every function with words is declared once', () => {
    expect([...ids].sort()).toEqual(Object.keys(reference).sort());
  });

  // Naming rules of custom functions, and the names that Excel has in some language (benefit.md 5.1).
  const taken =
    'NUVÄRDE KVOT RANG NNV IRR MIRR IR MODIR NETNUVÄRDE XNUVÄRDE SLUTVÄRDE RÄNTA BETALNING PERIODER BELOPP PRIS ' +
    'LÖPTID AMORT FÖRRÄNTNING SANNOLIKHET MEDEL MEDIAN INDEX MÅNAD ÅR';
  test.each(ids)('%s is a name that Excel accepts', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    expect(taken.split(' ')).not.toContain(id);
  });

  test.each(catalogue.map((declaration) => [declaration.id, declaration] as const))(
    '%s has words for each argument and no others, and optional ones last',
    (_id, declaration) => {
      for (const language of ['sv', 'en'] as const) {
        const words = wordsAbout(language, declaration.id);
        expect(Object.keys(words.parameters).sort()).toEqual(declaration.parameters.map((p) => p.key).sort());
        const names = declaration.parameters.map((parameter) => parameterName(language, parameter.key));
        expect(new Set(names).size).toBe(names.length);
        // Excel shows long texts cut off.
        for (const text of [words.description, ...Object.values(words.parameters)]) {
          expect(text.length).toBeLessThanOrEqual(160);
        }
      }
      const optional = declaration.parameters.map((parameter) => parameter.optional);
      expect([...optional].sort()).toEqual(optional);
    },
  );

  test('arguments that take one of a few words have a list that says what each means', () => {
    for (const language of ['sv', 'en'] as const) {
      const metadata = functionsJson(language, 'https://localhost:3000');
      const offered = metadata.functions.flatMap(({ parameters }) =>
        parameters.flatMap(({ customEnumId, type }) => {
          if (customEnumId !== undefined) expect(type).toBe('string');
          return customEnumId ?? [];
        }),
      );
      expect(metadata.enums.map(({ id }) => id).sort()).toEqual([...new Set(offered)].sort());
      for (const value of metadata.enums.flatMap(({ values }) => values)) {
        expect(value.stringValue).toBe(value.name);
        expect(value.tooltip).not.toBe('');
      }
    }
  });

  test('every argument that a refusal can name has a name', () => {
    const folder = join(__dirname, '../../src/model');
    const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^(benefit|followup).*\.ts$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/(?:argument: |Guard\(\s*)'(\w+)'/g),
      ])
      .map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !(key in parameters))).toEqual([]);
  });

  test('functions.json says what each argument and result is, and where help stands', () => {
    const [first] = functionsJson('en', 'https://pott.exempel.se/tillagg').functions;
    expect(first).toEqual({
      id: 'NETTONUVARDE',
      name: 'NETTONUVARDE',
      description:
        'Net present value of yearly flows. Year 0 is not discounted unless another timing is given.',
      helpUrl: 'https://pott.exempel.se/tillagg/functions.html#NETTONUVARDE',
      result: { type: 'number', dimensionality: 'scalar' },
      parameters: [
        expect.objectContaining({ name: 'rate', type: 'any', dimensionality: 'scalar' }),
        expect.objectContaining({ name: 'flows', type: 'any', dimensionality: 'matrix' }),
        expect.objectContaining({ name: 'timing', type: 'any', dimensionality: 'scalar', optional: true }),
      ],
    });
  });
});

describe('the reference', () => {
  const examples = catalogue.flatMap((declaration) =>
    declaration.examples.map((example, index) => [declaration.id, index + 1, example] as const),
  );
  test.each(examples)('%s, example %s, gives its result through the built file', (id, _number, example) => {
    expectResult(cellOf(functions.get(id), example.args), example.result, example.tolerance);
  });

  test('every function has an example, a formula and its errors', () => {
    expect(
      catalogue.filter((d) => d.examples.length === 0 || d.formula === '' || d.errors.length === 0),
    ).toEqual([]);
  });

  test.each([
    ['sv', 'funktioner.md'],
    ['en', 'functions.md'],
  ] as const)('the page in %s is printed from the catalogue: npm run reference', (language, file) => {
    expect(readFileSync(join(__dirname, '../../docs', file), 'utf8')).toBe(referencePage(language));
  });
});
