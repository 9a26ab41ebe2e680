import { unitWords } from './synonyms';
import type { Unit } from './targets';

/** A heading in lower case without punctuation, and without the unit that it may name. */
export function bareHeading(heading: string): string {
  const words = spaced(heading);
  const unit = unitPhrase(words);
  const bare = unit === null ? words : words.replace(` ${unit[0]} `, ' ');
  return bare.trim();
}

/** The unit that a heading names (`Belopp, tkr`), or null. */
export function unitIn(heading: string): Unit | null {
  return unitPhrase(spaced(heading))?.[1] ?? null;
}

function unitPhrase(words: string): (typeof unitWords)[number] | null {
  const found = unitWords.filter(([word]) => words.includes(` ${word} `));
  // The longest says the most: "tusen kr" is not "kr".
  return found.sort(([one], [other]) => other.length - one.length)[0] ?? null;
}

function spaced(heading: string): string {
  const words = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
