/** The words around every picture of the pane, and in those that several views show. */
export const sv = {
  chartAsTable: 'Visa som tabell',
  chartAsPicture: 'Visa som bild',
  chartCopyData: 'Kopiera siffrorna',
  chartCopyPicture: 'Kopiera bilden',
  chartDataCopied: 'Siffrorna är kopierade. Klistra in dem där de behövs.',
  chartPictureCopied: 'Bilden är kopierad. Klistra in den där den behövs.',
  chartPictureSaved: 'Bilden kan inte kopieras härifrån. Den är sparad som filen {{file}} i stället.',
  chartCopyFailed: 'Det gick inte att kopiera. Visa tabellen, markera den och kopiera därifrån.',
  chartDrawing: 'Ritar …',
  chartNotDrawn: 'Bilden kunde inte ritas. Siffrorna finns i tabellen.',
  chartMoreRows_one: 'Visa {{count}} rad till',
  chartMoreRows_other: 'Visa {{count}} rader till',

  chartMillions: 'miljoner kr',
  chartThousands: 'tusen kr',
  chartKronor: 'kr',
  chartPoints: 'poäng',
  chartFundIn: 'Ram, {{unit}}',
  chartCostIn: 'Kostnad, {{unit}}',
  chartPointsAxis: 'Poäng',

  yearProfileTitle: 'Nytta och kostnad år för år',
  yearProfileText:
    'Nyttan ritas uppåt och kostnaden nedåt. Linjen är summan så här långt: {{sum}} till och med {{year}}.',
  yearProfileYear: 'År',
  yearProfileBenefit: 'Nytta',
  yearProfileCost: 'Kostnad',
  yearProfileSum: 'Summa så här långt',
  yearProfileAxis: 'Per år, {{unit}}',

  costValueTitle: 'Kostnad mot poäng',
  costValueText_one:
    'Varje punkt är en ansökan: ju högre upp fler poäng, ju längre till höger dyrare. För {{count}} av {{total}} finns ingen annan som är både billigare och bättre; linjen går genom dem.',
  costValueText_other:
    'Varje punkt är en ansökan: ju högre upp fler poäng, ju längre till höger dyrare. För {{count}} av {{total}} finns ingen annan som är både billigare och bättre; linjen går genom dem.',
  costValueNothing: 'Ingen ansökan har både poäng och känd kostnad.',
  costValueApplication: 'Ansökan',
  costValueCost: 'Kostnad',
  costValueScore: 'Poäng',
  costValueChosen: 'I bästa portföljen',
  costValueNot: 'Inte med',
  costValueFront: 'Ingen annan är både billigare och bättre',
  costValueYes: 'ja',
  costValueNo: 'nej',

  contributionsTitle: 'Bidrag från varje inriktning',
  contributionsText_one: 'Poängen för {{count}} ansökan, uppdelad på inriktningarna.',
  contributionsText_other: 'Poängen för de {{count}} främsta, uppdelad på inriktningarna.',
  contributionsApplication: 'Ansökan',
  contributionsSum: 'Poäng',
} as const;
