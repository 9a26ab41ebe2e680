/** Words of the empty workbook beside the notes on its headings. Always Swedish, see `cells.ts`. */

/** Lists for columns whose words the contract leaves open; other words are accepted too. */
export const openChoices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Ansokningar: { status: ['Anmäld', 'Beredning pågår', 'Beredd', 'Beslutad', 'Avslutad'] },
};

/** Where the value of each parameter in an empty workbook comes from, or who has it. */
export const parameterSources = {
  discountRate:
    'Förval: 3 % real, som i Ineras mall för nyttokalkyler. Byt om ni har beslutat en annan ränta.',
  baseYear: 'Omgångens första år. Kalkylerna räknas om till det årets kronor.',
  horizon: 'Förval: fem år. Byt om ni räknar på längre eller kortare tid.',
  payrollOverhead: 'Fyll i kommunens eget påslag. Ekonomienheten har det; SKR räknar fram det varje år.',
  annualHours: 'Fyll i kommunens egen. HR eller löneenheten har den.',
  internalInterest: 'Fyll i kommunens egen. Ekonomienheten har den; SKR rekommenderar en varje år.',
  scaleMin: 'Förval: 0 = inget bidrag jämfört med att inte göra något.',
  scaleMax: 'Förval: 4 = avgörande bidrag.',
  directorLimit: 'Fyll i kommunens egen. Den står i delegationsordningen.',
  unitLimit: 'Fyll i kommunens egen. Den står i delegationsordningen.',
} as const;

/** Where the scale comes from when a list that is brought in has higher scores. */
export const scaleFromList = 'Satt efter de högsta poängen i den inlästa listan. Byt om skalan går längre.';

export const gateUndecided = 'Inte beslutat. Skriv Ja när kravet ska gälla.';

/** The sheet Läs mig. */
export const readme = {
  title: 'Digitaliseringspotten',
  steps: [
    'Skriv strategins inriktningar på bladet Inriktningar och ge var och en en vikt. Bladet Poäng ska ha en kolumn för varje inriktning, med dess Id som rubrik.',
    'Skriv ansökningarna på bladet Ansökningar och bedömningarna på bladet Poäng. Resten av bladen ger mer när de fylls i, men behövs inte för att rangordna.',
    'Öppna Pottkompassen från menyfliken och välj Läs om. Rutan pekar ut det som saknas, rangordnar och visar varför.',
  ],
  sheetsTitle: 'Bladen',
  scaleTitle: 'Poängskalan',
  aboutTitle: 'Om arbetsboken',
  points: 'poäng',
  version: 'Format',
  format: 'Arbetsbokens format. Ändra inte talet.',
  addIn: 'Tillägget',
  addInMeans: 'Räkna med Pottkompassen i Excel. Utan tillägget visas de senast räknade talen.',
  notes: 'Markera en rubrik för att se vad som ska stå i kolumnen.',
} as const;

/** What each sheet is for, by the contract's table. */
export const tableMeanings: Readonly<Record<string, string>> = {
  Inriktningar: 'Strategins inriktningar och deras vikter. Behövs för att rangordna.',
  Ansokningar: 'En rad för varje ansökan. Behövs för att rangordna.',
  Poang: 'Bedömningarna, en kolumn för varje inriktning. Behövs för att rangordna.',
  Ramar: 'Pottens ram för varje år.',
  Nyttor: 'Varje nytta med volym, tid och kostnad.',
  Kostnader: 'Varje kostnad, år för år, och om potten eller verksamheten betalar.',
  Forutsattningar: 'Räntor, påslag och poängskala, med datum och källa.',
  Villkor: 'Beroenden, uteslutningar, paket och beslut som redan är fattade.',
  Krav: 'Vad en ansökan måste klara för att rangordnas.',
  KFMal: 'Kommunfullmäktiges mål, som inriktningarna och ansökningarna hänvisar till.',
  Kriterier: 'Annat än inriktningarna som ska väga.',
  Parvis: 'Jämförelser av inriktningarna två och två.',
  Kapacitet: 'Vad resurser som projektledning räcker till.',
  Resursbehov: 'Vad ansökningarna behöver av resurserna.',
  Indikatorer: 'Hur nyttan mäts: baslinje, mål och datum.',
  Nyttoutfall: 'Vad nyttan blev, år för år.',
};

export const scaleMeanings: readonly (readonly [points: number, meaning: string])[] = [
  [0, 'Inget bidrag jämfört med att inte göra något'],
  [1, 'Litet bidrag, för få personer eller sällan'],
  [2, 'Tydligt bidrag för en grupp'],
  [3, 'Stort bidrag för många'],
  [4, 'Avgörande bidrag: inriktningen nås knappast utan ansökan'],
];

/** Stands in a score's cell that nobody has assessed. */
export const notAssessedWord = 'ej bedömd';
