/** What the pane and the command line say of the log, the portable copy, the minutes and the object plans. */
export const sv = {
  at: 'Bladet {{sheet}}, cell {{cell}}',
  logWhole_one: 'Beslutsloggen är orörd: dess enda rad är som den skrevs.',
  logWhole_other: 'Beslutsloggen är orörd: alla {{count}} rader är som de skrevs.',
  log: 'Beslutsloggen är inte som den skrevs',
  changed:
    '{{at}}: rad {{number}} i beslutsloggen har ändrats efter publiceringen. Jämför med protokollet eller en tidigare version av arbetsboken, och återställ raden.',
  removed_one:
    '{{at}}: en rad ovanför saknas i beslutsloggen, nummer {{number}}. Hämta tillbaka den från en tidigare version av arbetsboken.',
  removed_other:
    '{{at}}: {{count}} rader ovanför saknas i beslutsloggen, från nummer {{number}}. Hämta tillbaka dem från en tidigare version av arbetsboken.',
  inserted:
    '{{at}}: raden hör inte till beslutsloggen. Ingen publicering har skrivit den. Ta bort den, eller flytta texten till en egen kolumn i rätt rad.',
  moved:
    '{{at}}: rad {{number}} i beslutsloggen står inte på sin plats. Sortera tabellen efter kolumnen Nr, lägst först.',
  endMissing:
    '{{at}}: beslutsloggens sista rad saknas. Det publicerade underlaget står inte i loggen. Hämta tillbaka raden från en tidigare version av arbetsboken, eller publicera igen.',

  portableNone: 'Inga formler behövde bytas: arbetsboken använder inga NYTTA-funktioner.',
  portableReplaced_one: 'En formel är ersatt med sitt värde. Formeln står i en anteckning på cellen.',
  portableReplaced_other:
    '{{count}} formler är ersatta med sina värden. Formlerna står i anteckningar på cellerna.',
  portableValueless_one: 'En cell hade inget värde att ta med. Där står ”{{text}}”: {{cells}}.',
  portableValueless_other: '{{count}} celler hade inget värde att ta med. Där står ”{{text}}”: {{cells}}.',
} as const;
