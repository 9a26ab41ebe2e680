/**
 * Takes the place of test/functions/builtFunctions while mutants are tried: the same tests, on the functions as they
 * register from the sources, where the mutants are, instead of from dist/functions.js.
 */
import { associate } from '../../src/functions/associate';
import { catalogue } from '../../src/functions/catalogue';
import type { BuiltFunction } from '../../test/functions/builtFunctions';
import { CellError, ErrorCode } from '../../test/functions/builtFunctions';

export { cellOf, sentenceOf } from '../../test/functions/builtFunctions';

export function builtFunctions(): ReadonlyMap<string, BuiltFunction> {
  const registered = new Map<string, BuiltFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, call: BuiltFunction) => registered.set(id, call),
      Error: CellError,
      ErrorCode,
    },
  });
  for (const declaration of catalogue) associate(declaration);
  return registered;
}
