export const sv = {
  usage:
    'Användning: npm run rank -- IN.xlsx|MAPP [--out UT.xlsx] [--portable UT.xlsx] [--json] [--budget N] [--seed N] [--weight ID=TAL …] [--domain around|ordinal|free] [--benefits] [--keep NAMN] [--quick] [--lang sv|en]',
  help: `
  IN.xlsx            arbetsboken som ska rangordnas; den ändras aldrig
  MAPP               med --json: varje arbetsbok i mappen, en rad JSON för varje ansökan
  --out UT.xlsx      skriv en ny arbetsbok med bladet Rangordning; filen får inte finnas
  --portable UT.xlsx skriv en kopia som går att läsa utan tillägg: varje NYTTA-formel är ersatt med
                     sitt värde. Utan --out görs bara kopian, av IN.xlsx som den är
  --json             skriv ut som JSON, med förklaringar och hur säkert svaret är
  --budget N         en ram för alla år, hela kronor, i stället för tabellen Ramar
  --seed N           frö för dragningar, heltal från 0; samma frö ger samma svar
  --weight ID=TAL    prova en annan vikt för en inriktning; kan anges flera gånger
  --domain VILKA     vilka vikter som är tänkbara när säkerheten räknas: around inom 20 % av de
                     beslutade, ordinal i samma ordning, free vilka som helst; annars around
  --benefits         räkna först Nettonuvärde och NNK ur Nyttor och Kostnader; UT.xlsx får dem ifyllda
  --keep NAMN        spara svaret under ett namn i bladet Scenarier i UT.xlsx
  --quick            bara rangordning, bästa portfölj och front
  --lang sv|en       språk för meddelanden

Slutstatus: 0 rangordnad, 1 en arbetsbok kan inte rangordnas, 2 fel i kommandot.`,

  argument: 'Fel i kommandot: {{detail}}',
  noInput: 'ange vilken arbetsbok som ska läsas.',
  severalInputs: 'ange en arbetsbok, inte flera ({{files}}).',
  unknownOption: '{{option}} finns inte.',
  noValue: '{{option}} behöver ett värde.',
  emptyFolder: 'mappen {{folder}} har ingen arbetsbok (.xlsx).',
  folderNeedsJson: 'en mapp rangordnas med --json.',
  notForFolder: '{{option}} går inte att använda på en mapp, bara på en arbetsbok.',
  noSuchFile: 'filen {{file}} finns inte eller går inte att läsa.',
  outIsInput: '{{option}} är samma fil som den som läses ({{file}}). Välj ett annat namn.',
  outExists: 'filen {{file}} finns redan och skrivs inte över. Välj ett annat namn.',
  outFolder: 'mappen till {{file}} finns inte.',
  outEnding: '{{option}} måste sluta på .xlsx, men är {{file}}.',
  badBudget: '--budget måste vara hela kronor, noll eller mer, men är {{value}}.',
  badSeed: '--seed måste vara ett heltal från 0 till 4 294 967 295, men är {{value}}.',
  badWeight: '--weight måste ha formen ID=TAL med ett tal som är noll eller större, men är {{value}}.',
  weightTwice: '--weight anger inriktningen {{direction}} två gånger.',
  unknownDirection:
    '--weight nämner inriktningen {{direction}}, som inte finns. Inriktningarna är {{known}}.',
  allWeightsZero: 'alla vikter blir noll. Ge minst en inriktning en vikt som är större än noll.',
  badDomain: '--domain måste vara around, ordinal eller free, men är {{value}}.',
  keepWithoutOut: '--keep sparar i den nya arbetsboken och behöver --out.',
  badLanguage: '--lang måste vara sv eller en, men är {{value}}.',

  cannotRank: 'Arbetsboken {{file}} kan inte rangordnas.',
  problems: 'Att rätta',
  remarks: 'Bra att veta',
  ranking: 'Rangordning',
  weights: 'Vikter: {{weights}}',
  weight: '{{direction}} {{share}}',
  fund: 'Ram: {{fund}}',
  fundYear: '{{year}} {{amount}}',
  fundAll: '{{amount}} för alla år',
  noFund: 'ingen, så alla ansökningar ryms',
  place: 'Plats',
  id: 'Id',
  application: 'Ansökan',
  score: 'Poäng',
  cost: 'Belopp',
  accumulated: 'Summa',
  within: 'Ryms',
  best: 'Bäst',
  yes: 'ja',
  no: 'nej',
  unknown: '?',
  bestPortfolio: 'Bästa portföljen: {{number}} ansökningar, {{value}} poäng för {{cost}}. {{proof}}',
  proven: 'Bevisat bäst.',
  notProven: 'Bästa hittade; den bästa kan ha högst {{gap}} fler poäng.',
  benefitsFilled: 'Nettonuvärde och NNK ur Nyttor och Kostnader: {{filled}} av {{all}} ansökningar.',
  noBenefitLines: 'har ingen rad i tabellen Nyttor.',
  benefitTooLow: 'en nytta är inte med, så talen är för låga.',
  infeasible: 'Ingen portfölj uppfyller alla villkor inom ramen.',
  fingerprint: 'Fingeravtryck: {{fingerprint}}',
  written: 'Skriven: {{file}}',
} as const;
