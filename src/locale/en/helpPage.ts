import type { sv } from '../sv/helpPage';

/** Words around the pages of the help: what does not stand in the pages' own text. */
export const en = {
  skip: 'Skip to the content',
  pages: 'Pages of the help',
  onThisPage: 'On this page',
  otherLanguage: 'På svenska',
  table: 'Table: {{heading}}',
} satisfies Record<keyof typeof sv, string>;
