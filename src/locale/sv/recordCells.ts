/** Words that the log, the portable copy, the minutes and the object plans put in cells: Swedish in every language, for the sheet is shared. */
export const recordCells = {
  noFund: 'ingen ram',
  noPortfolio: 'Ingen portfölj uppfyller alla villkor',
  proven: 'Ja',
  notProven: 'Nej, en bättre kan ge högst',

  noValue: 'ej beräknat',
  noteAuthor: 'Pottkompassen',
  formulaNote: 'Värdet är beräknat i originalet. Formeln där:',
  formulaWithoutValueNote:
    'Originalet hade inget beräknat värde när kopian gjordes. Öppna originalet i Excel med Pottkompassen, räkna om, spara och gör kopian på nytt. Formeln där:',
} as const;
