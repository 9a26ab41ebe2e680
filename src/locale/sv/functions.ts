/** Why a function in a cell has no answer, in words. `argument` is the argument's name as the formula bar shows it. */
export const refusals = {
  boolean: '{{argument}}: SANT och FALSKT är inte tal. Skriv ett tal.',
  booleanInSeries:
    '{{argument}}: cell {{position}} är SANT eller FALSKT, inte ett tal. Skriv ett tal eller lämna cellen tom.',
  empty: '{{argument}}: området är tomt. Ange minst ett värde.',
  errorInCell: '{{argument}}: cell {{position}} har felvärdet {{value}}. Rätta den cellen först.',
  guessOutside: '{{argument}}: gissningen {{value}} ska vara större än -1 (-100 %).',
  lengthMismatch:
    '{{argument}} har {{length}} värden men {{otherArgument}} har {{otherLength}}. Ange lika många år i båda.',
  negative: '{{argument}}: {{value}} är mindre än noll. Ange ett tal som är noll eller större.',
  negativeInSeries:
    '{{argument}}: cell {{position}} är negativ ({{value}}). Skriv kostnader och andra belopp här som positiva tal.',
  neverRepaid: 'Investeringen betalar sig inte inom {{years}} år.',
  noBenefits: '{{argument}}: nyttornas nuvärde är noll, så det finns inget att dela med.',
  noCosts: '{{argument}}: kostnadernas nuvärde är noll, så det finns inget att dela med.',
  noHours: '{{argument}} är noll, så det finns inget att dela med.',
  noInvestment: '{{argument}}: investeringens nuvärde är noll, så det finns inget att dela med.',
  noRate: 'Ingen ränta från -99,99 % och uppåt gör nettonuvärdet till noll.',
  noSignChange: '{{argument}}: det behövs både minst ett positivt och minst ett negativt flöde.',
  notFinite: '{{argument}}: cell {{position}} är inte ett ändligt tal.',
  notPositive: '{{argument}}: {{value}} är för litet. Ange ett tal som är större än noll.',
  rateAsPercent: '{{argument}}: {{value}} betyder mer än 100 %. Ange {{value}} % ({{share}}).',
  rateTooLow: '{{argument}}: {{value}} är för lågt. Räntan ska vara högre än -1 (-100 %).',
  shareOutside: '{{argument}}: {{value}} är ingen andel. Ange ett tal från 0 till 1 (0 % till 100 %).',
  singleExpected: '{{argument}}: området har {{rows}} rader och {{columns}} kolumner. Ange ett enda värde.',
  text: '{{argument}}: ”{{value}}” är text, inte ett tal.',
  textInSeries:
    '{{argument}}: cell {{position}} är text, inte tal (”{{value}}”). Skriv ett tal eller lämna cellen tom.',
  timingOutside:
    '{{argument}}: {{value}} går inte. Ange 0 (årets början), 0,5 (mitten) eller 1 (årets slut).',
  tooLarge: 'Svaret är för stort för att räknas ut.',
  tooLong:
    '{{argument}} har {{length}} värden, men högst {{limit}} går att räkna på. Ange bara de år som ska med.',
  truthExpected: '{{argument}}: ange SANT eller FALSKT.',
  twoDimensional:
    '{{argument}}: området har {{rows}} rader och {{columns}} kolumner. Ange en enda rad eller en enda kolumn.',
};

/** Names of arguments as Excel shows them while a formula is written. The same argument has the same name everywhere. */
export const parameters = {
  amount: 'belopp',
  benefits: 'nyttor',
  costs: 'kostnader',
  events: 'antal',
  flows: 'flöden',
  guess: 'gissning',
  hourCost: 'timkostnad',
  hours: 'timmar',
  hoursPerYear: 'årsarbetstid',
  interpolate: 'interpolera',
  investment: 'investering',
  minutesAfter: 'min_efter',
  minutesBefore: 'min_före',
  monthlyPay: 'månadslön',
  rate: 'ränta',
  reduction: 'minskning',
  running: 'dou',
  surcharge: 'po',
  takenHome: 'hemtagningsgrad',
  timing: 'tidpunkt',
  unitCost: 'styckkostnad',
  usage: 'nyttjandegrad',
  volume: 'volym',
  years: 'år',
};
