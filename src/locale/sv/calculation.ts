/** Vad en ansökans kalkyl fick utelämna. `{{line}}` är nyttans eller postens namn. */
export const problems = {
  costOutsideHorizon:
    '{{line}}: kostnaden år {{year}} ligger utanför kalkylens år och är inte med. Ändra året, basåret eller horisonten.',
  formulaFails: '{{line}}: {{reason}}',
  missingKind: '{{line}}: Slag saknas. Välj ett slag.',
  missingLineParameter:
    '{{line}}: {{field}} saknas. Fyll i kolumnen, eller parametern {{name}} på bladet Förutsättningar.',
  missingParameter:
    'Parametern {{name}} saknas, är tom eller noll på bladet Förutsättningar, så budgeteffekten är inte uträknad.',
  missingQuantity: '{{line}}: {{field}} saknas eller är noll. Raden är inte med i kalkylen.',
  neverInUse: '{{line}}: Startår {{start}} och Slutår {{end}} ger inget år inom kalkylen.',
  notInOrder:
    '{{line}}: Låg {{low}} och Hög {{high}} ligger inte på var sin sida om {{likely}}. De är inte använda.',
  outsideRange: '{{line}}: {{field}} kan inte vara {{value}}. Raden är inte med i kalkylen.',
  takenHomeElsewhere:
    '{{line}}: nyttan tillfaller någon annan än kommunen och kan inte tas hem i dess budget. Hemtagningsgraden är räknad som 0.',
  unknownLine: 'Rad utan namn',
  unknownProfile:
    '{{line}}: Införandetakt går inte att förstå. Skriv direkt, snabb, standard, långsam eller andelar som 25 %; 50 %; 100 %.',
};

/** Kolumnernas namn i meningarna. */
export const fields = {
  volume: 'Volym',
  minutesBefore: 'Minuter före',
  minutesAfter: 'Minuter efter',
  hourCost: 'Timkostnad',
  count: 'Antal',
  unitCost: 'Styckkostnad',
  reduction: 'Minskning',
  formula: 'Formel',
  usageShare: 'Nyttjandegrad',
  realisationShare: 'Hemtagningsgrad',
};
