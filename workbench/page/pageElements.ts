import { pageWord } from './words';
import type { PageLanguage, PageWord } from './words';

/** The element with the id; the page's markup has it. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** Puts words in the markup: `data-word` names the text of an element, `data-hint` its title and accessible name. */
export function showWords(language: PageLanguage): void {
  for (const target of document.querySelectorAll<HTMLElement>('[data-word]')) {
    target.textContent = pageWord(language, target.dataset['word'] as PageWord);
  }
  for (const target of document.querySelectorAll<HTMLElement>('[data-hint]')) {
    const hint = pageWord(language, target.dataset['hint'] as PageWord);
    target.title = hint;
    target.setAttribute('aria-label', hint);
  }
}
