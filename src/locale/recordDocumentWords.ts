import { documents } from './sv/recordDocuments';
import type { Values } from './words';
import { wordsOf } from './words';

const say = wordsOf(documents, documents);

/** A sentence of the minutes or the object plans. They are Swedish whoever makes them: they go to the municipality's records. */
export function sayDocument(key: keyof typeof documents, values?: Values): string {
  return say('sv', key, values);
}
