import { catalogue } from '../../src/functions/catalogue';
import { functionList } from '../../src/functions/functionList';
import type { ListedFunction } from '../../src/locale/functionList';
import { tables } from '../../src/workbook/schema';

const listed = (language: 'sv' | 'en'): ListedFunction[] =>
  functionList(language, 'NYTTA').groups.flatMap(({ functions }) => [...functions]);

/** The arguments of a formula in its English form: numbers, texts and array constants. */
function argumentsOf(formula: string): unknown[] {
  const inner = formula.slice(formula.indexOf('(') + 1, -1);
  const args: unknown[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  const value = (text: string): unknown => {
    const bare = text.trim();
    if (bare.startsWith('{'))
      return bare
        .slice(1, -1)
        .split(';')
        .map((row) => row.split(',').map(value));
    return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : Number(bare);
  };
  for (let at = 0; at <= inner.length; at++) {
    const sign = inner[at];
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (sign === undefined || (sign === ',' && depth === 0)) {
      args.push(value(inner.slice(from, at)));
      from = at + 1;
    }
  }
  return args;
}

test.each(['sv', 'en'] as const)(
  'in %s every function of the catalogue is listed once, in its order',
  (language) => {
    expect(listed(language).map(({ id }) => id)).toEqual(
      ['measures', 'blocks', 'finance', 'risk', 'whole', 'portfolio'].flatMap((group) =>
        catalogue.filter((one) => one.group === group).map(({ id }) => id),
      ),
    );
  },
);

/** The witness of each result stands beside the example in the catalogue. */
test.each(listed('sv').map((one) => [one.id, one] as const))(
  '%s: what is inserted gives what the example says',
  (id, one) => {
    const declaration = catalogue.find((each) => each.id === id);
    const example = declaration?.examples[0];
    if (declaration === undefined || example === undefined) throw new Error(`${id} has an example`);
    const { insert, tables: needed } = one.example;
    expect(insert.startsWith(`=NYTTA.${id}(`)).toBe(true);
    if (needed.length > 0) {
      for (const name of needed) {
        expect(tables.map((table) => table.name)).toContain(name);
        expect(insert).toContain(`${name}[#All]`);
      }
      return;
    }
    expect(insert).not.toMatch(/[A-Z]+[0-9]+:/);
    expect(insert.length).toBeLessThan(8192);
    const outcome = declaration.run(argumentsOf(insert));
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    const said = example.result;
    const near = (found: unknown, wanted: unknown): void => {
      if (typeof wanted !== 'number') expect(found).toEqual(wanted);
      else
        expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(
          example.tolerance ?? Math.abs(wanted) * 1e-9,
        );
    };
    if (typeof said !== 'object') near(outcome.value, said);
    else
      said.forEach((row, down) =>
        row.forEach((cell, across) => near((outcome.value as unknown[][])[down]?.[across], cell)),
      );
  },
);

test('a test installation has its own namespace', () => {
  const first = functionList('en', 'PROV').groups[0]?.functions[0];
  expect(first?.example).toMatchObject({
    formula: '=PROV.NETTONUVARDE(0.08, A1:F1)',
    insert: '=PROV.NETTONUVARDE(0.08,{-40000,8000,9200,10000,12000,14500})',
  });
});
