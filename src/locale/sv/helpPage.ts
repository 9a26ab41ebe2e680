/** Ord runt hjälpsidorna: det som inte står i sidornas egen text. */
export const sv = {
  skip: 'Hoppa till innehållet',
  pages: 'Sidor i hjälpen',
  onThisPage: 'På den här sidan',
  otherLanguage: 'In English',
  table: 'Tabell: {{heading}}',
} as const;
