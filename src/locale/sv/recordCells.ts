/** Words that the log, the minutes and the object plans put in cells: Swedish in every language, for the sheet is shared. */
export const recordCells = {
  noFund: 'ingen ram',
  noPortfolio: 'Ingen portfölj uppfyller alla villkor',
  proven: 'Ja',
  notProven: 'Nej, en bättre kan ge högst',
} as const;
