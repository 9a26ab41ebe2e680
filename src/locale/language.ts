/** Swedish is the product's language, English the second. */
export type Language = 'sv' | 'en';

/** The language to speak to someone whose display language is the given tag, such as `sv-SE` or `en-US`. */
export function languageOf(tag: string | null | undefined): Language {
  if (tag === null || tag === undefined || tag === '') return 'sv';
  return /^sv\b/i.test(tag) ? 'sv' : 'en';
}
