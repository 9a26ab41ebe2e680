import type { Language } from '../../locale/language';

/** A clause as the beginning of a sentence. */
export function capital(clause: string, language: Language): string {
  return clause.charAt(0).toLocaleUpperCase(language) + clause.slice(1);
}
