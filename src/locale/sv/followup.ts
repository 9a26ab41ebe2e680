/** What is said of indicators and outcomes, in the pane and in the sheet Uppföljning. */
export const sv = {
  specific: 'Specifik',
  measurable: 'Mätbar',
  reasonable: 'Rimlig',
  timeBound: 'Tidsatt',

  noIndicator: 'Skriv vad som mäts.',
  noOwner: 'Ange vem som ansvarar för målet.',
  noUnit: 'Ange enheten.',
  noBaseline: 'Mät baslinjen: värdet före införandet.',
  noTarget: 'Ange målet som ett tal.',
  noMethod: 'Ange hur indikatorn mäts.',
  notComparable: 'Utan baslinje och mål går det inte att bedöma om målet är rimligt.',
  targetIsBaseline: 'Målet är detsamma som baslinjen. Ange ett mål som innebär en förändring.',
  targetOutsideShare: 'Målet är en andel och måste ligga mellan 0 och 100 %.',
  targetBelowZero: 'Målet är mindre än noll fast baslinjen inte är det. Kontrollera målet.',
  farBeyond:
    'Utfallet är mer än dubbelt så långt från baslinjen som målet. Kontrollera mätningen, eller höj målet.',
  noTargetDate: 'Ange när målet ska vara nått.',
  targetBeforeBaseline: 'Måldatumet ligger inte efter baslinjedatumet. Rätta ett av dem.',

  noPlan: 'Plan saknas',
  notMeasured: 'Ej mätt',
  undated: 'Datum saknas',
  reached: 'Uppnått',
  ahead: 'Före plan',
  onPath: 'Enligt plan',
  behind: 'Efter plan',

  biasOffer:
    'Tidigare omgångar: {{group}} har fått ut {{own}} av den planerade nyttan ({{count}} utfall). Förslag: räkna nya prognoser gånger {{factor}} (90 % säkert mellan {{low}} och {{high}}). Inget ändras om du inte gör det själv.',
  biasTooFew:
    'För få utfall från tidigare omgångar för att säga hur prognoserna brukar slå in. Minst tre behövs, varav två från samma förvaltning.',
} as const;
