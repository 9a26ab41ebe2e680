import { sameKey } from '../schema';
import { areasOf } from './area';

/** What the names of the product's own sheets and cells begin with. */
const ourNames = /^Pottkompassen_/iu;

/** Sheets that one of the product's names refers to (see `sameKey`): what stands there is not a list of somebody's. */
export function ourSheets(
  names: readonly { readonly name: string; readonly reference: string }[],
): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ name }) => ourNames.test(name))
      .flatMap(({ reference }) => areasOf(reference) ?? [])
      .map(({ sheet }) => sameKey(sheet)),
  );
}
