import type { FunctionList, ListedFunction } from '../../locale/functionList';

/** A group of the list with those of its functions that were found. */
export type FoundGroup = FunctionList['groups'][number];

/** Lower case, without accents and separators: `återbetalning` and `Aterbetalning` are the same word. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where a word was found, the better the lower; null where it was not. */
function nearness(word: string, places: readonly string[]): number | null {
  const found = places.findIndex((text) => text.startsWith(word) || text.includes(` ${word}`));
  if (found >= 0) return found;
  // Within a word only for longer ones: Swedish puts words together, and "tid" is in far too many.
  const within = word.length >= 4 ? places.findIndex((text) => text.includes(word)) : -1;
  return within < 0 ? null : within + 0.5;
}

/** Name first, then what it is for, what is said of it, and its arguments. */
function placesOf({
  id,
  purpose,
  description,
  result,
  parameters,
  signature,
}: ListedFunction): readonly string[] {
  return [
    plain(id),
    plain(purpose),
    plain(description),
    plain(
      [signature, result, ...parameters.flatMap(({ name, description: said }) => [name, said])].join(' '),
    ),
  ];
}

/**
 * The functions in which every word of the text is found, in their groups; a group whose best is nearer comes first, and
 * within a group the nearer. An empty text finds all, in the list's own order.
 */
export function search(list: FunctionList, text: string): readonly FoundGroup[] {
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0) return list.groups;
  return list.groups
    .map(({ title, functions }) => {
      const found = functions
        .flatMap((each) => {
          const places = placesOf(each);
          let sum = 0;
          for (const word of words) {
            const near = nearness(word, places);
            if (near === null) return [];
            sum += near;
          }
          return [{ each, sum }];
        })
        .sort((a, b) => a.sum - b.sum);
      return { title, functions: found.map(({ each }) => each), best: found[0]?.sum ?? Infinity };
    })
    .filter(({ functions }) => functions.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ title, functions }) => ({ title, functions }));
}
