import { glossary } from '../../src/locale/glossary';

/** The glossary as a Markdown page, in Swedish alphabetical order. */
export function glossaryPage(): string {
  const rows = [...glossary]
    .sort((a, b) => a.sv.localeCompare(b.sv, 'sv'))
    .map((term) => `| ${term.sv} | ${term.en} | ${term.meaning} |`);
  return `# Ordlista

Orden som arbetsboken och rutan använder, med den engelska facktermen. Sidan skrivs ut ur koden med \`npm run reference\`.

| svenska | engelska | betyder |
|---|---|---|
${rows.join('\n')}
`;
}
