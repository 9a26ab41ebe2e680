/**
 * What is wrong with, or worth knowing about, the workbook. `{{at}}` is sheet and cell, `{{found}}` what stands there.
 * Each sentence tells where, what stood there and what to do.
 */
export const sv = {
  at: 'Bladet {{sheet}}, cell {{cell}}',
  blank: 'tom cell',
  yes: 'SANT',
  no: 'FALSKT',

  errorValue:
    '{{at}}: formeln i kolumnen {{column}} ger felvärdet {{error}}. Rätta formeln, eller skriv värdet i dess ställe.',
  uncalculatedFormula:
    '{{at}}: formeln i kolumnen {{column}} har inget sparat värde. Öppna arbetsboken i Excel, räkna om den och spara, eller skriv värdet i formelns ställe.',
  notANumber:
    '{{at}}: {{found}} är inget tal. Skriv ett tal i kolumnen {{column}}, till exempel 3,5, eller lämna cellen tom.',
  textNumber:
    '{{at}}: {{found}} är skrivet som text. Det är läst som talet {{read}}. Skriv om det som ett tal så att Excel kan räkna med det.',
  shareOutside:
    '{{at}}: {{found}} är ingen andel mellan 0 och 100 %. Skriv andelen i kolumnen {{column}} med procenttecken, till exempel 25 %.',
  negativeAmount:
    '{{at}}: {{found}} är mindre än noll. Skriv beloppet i kolumnen {{column}} utan minustecken, i hela kronor.',
  amountTooLarge:
    '{{at}}: {{found}} är större än {{largest}} kr, som är det största belopp som läses. Skriv beloppet i hela kronor.',
  roundedAmount:
    '{{at}}: {{found}} är inte hela kronor. Det är läst som {{read}} kr. Skriv hela kronor i kolumnen {{column}}.',
  notAYear: '{{at}}: {{found}} är inget årtal. Skriv fyra siffror i kolumnen {{column}}, till exempel 2027.',
  notADate:
    '{{at}}: {{found}} är inget datum. Skriv datumet i kolumnen {{column}} som år-månad-dag, till exempel 2027-01-01.',
  textDate:
    '{{at}}: {{found}} är skrivet som text. Det är läst som datumet {{read}}. Skriv om det som ett datum så att Excel kan räkna med det.',
  notYesNo: '{{at}}: {{found}} är varken Ja eller Nej. Skriv Ja eller Nej i kolumnen {{column}}.',
  reservedId:
    '{{at}}: {{found}} kan inte vara Id, för ordet har en egen betydelse i programmet. Välj ett annat Id, till exempel A1.',
  notAChoice: '{{at}}: {{found}} går inte att välja i kolumnen {{column}}. Skriv något av: {{allowed}}.',

  missingTable:
    '{{at}}: tabellen {{table}} saknas. Markera området med rubrikerna {{columns}}, välj Infoga > Tabell och ge tabellen namnet {{table}} under Tabelldesign.',
  duplicateTable:
    '{{at}}: det finns redan en tabell som heter {{table}}, på bladet {{firstSheet}}. Den här läses inte. Byt namn på den ena.',
  missingColumn:
    '{{at}}: tabellen {{table}} har ingen kolumn med rubriken {{column}}. Lägg till kolumnen, eller rätta rubriken om den har fått ett annat namn.',
  missingScoreColumn:
    '{{at}}: tabellen {{table}} har ingen kolumn för inriktningen {{direction}}. Lägg till en kolumn med rubriken {{direction}}, eller rätta rubriken om den har fått ett annat namn.',
  duplicateColumn:
    '{{at}}: rubriken {{column}} finns redan i cell {{first}}. Bara den första kolumnen läses. Byt rubrik på den ena.',
  newerFormat:
    '{{at}}: arbetsboken har format {{version}}, men den här versionen av Pottkompassen läser högst format {{known}}. Uppdatera Pottkompassen, eller öppna arbetsboken i en nyare version.',
  unreadableFormat:
    '{{at}}: {{found}} är ingen formatversion. Arbetsboken är läst som format {{known}}. Skriv {{known}} i cellen.',

  blankId:
    '{{at}}: raden har inget Id och är inte läst. Skriv ett Id i kolumnen {{column}} som ingen annan rad har.',
  blankTitle: '{{at}}: {{id}} har inget namn och raden är inte läst. Skriv ett namn i kolumnen {{column}}.',
  blankDirectionTitle:
    '{{at}}: {{id}} har inget namn och visas med sitt Id. Skriv ett namn i kolumnen {{column}}.',
  duplicateId:
    '{{at}}: {{found}} finns redan i cell {{first}}, så den här raden är inte läst. Ge raderna olika Id, eller ta bort den ena.',
  missingValue:
    '{{at}}: kolumnen {{column}} är tom och raden är inte läst. Fyll i cellen, eller ta bort raden.',

  noDirections:
    '{{at}}: tabellen {{table}} har inga inriktningar. Lägg till minst en rad med Id, Inriktning och Vikt.',
  reservedDirectionId:
    '{{at}}: {{found}} kan inte vara Id för en inriktning, för tabellerna Poang och Rangordning har en egen kolumn med den rubriken. Välj ett annat Id, till exempel I1.',
  blankWeight:
    '{{at}}: {{id}} har ingen vikt. Skriv ett tal i kolumnen {{column}}; 0 om den inte ska räknas.',
  negativeWeight:
    '{{at}}: vikten {{found}} är mindre än noll. Skriv ett tal som är noll eller större i kolumnen {{column}}.',
  weightTooLarge:
    '{{at}}: vikten {{found}} är större än {{largest}}. Skriv ett mindre tal; bara vikternas förhållande till varandra räknas.',
  allWeightsZero:
    '{{at}}: alla vikter är noll, så ingen inriktning räknas. Ge minst en inriktning en vikt som är större än noll.',

  noApplications:
    '{{at}}: det finns inga ansökningar att rangordna. Lägg till minst en rad med Id, Ansökan och Sökt belopp i tabellen {{table}}.',
  tooManyApplications:
    '{{at}}: tabellen {{table}} har fler än {{most}} ansökningar, som är det mesta som rangordnas. Dela upp omgången på flera arbetsböcker, eller ta bort de rader som inte hör dit.',
  singleApplication:
    '{{at}}: {{id}} är den enda ansökan, så det finns ingen att jämföra med. Lägg till de andra ansökningarna i tabellen {{table}}, om det finns fler.',
  unknownApplication:
    '{{at}}: ansökan {{id}} finns inte i tabellen {{table}}, eller så kunde dess rad inte läsas. Den här raden är inte med. Rätta Id, eller lägg till ansökan.',
  unknownGoal: '{{at}}: KF-målet {{goal}} finns inte i tabellen KFMal. Rätta Id, eller lägg till målet där.',

  badScale:
    '{{at}}: poängskalan går från {{min}} till {{max}}. Poängskala max måste vara större än poängskala min, och ingen av dem får vara större än en miljon. Rätta raderna i tabellen {{table}}.',
  noScale:
    '{{at}}: poängskalan är inte angiven. Poängen är lästa på skalan {{min}}–{{max}}. Skriv raderna ”poängskala min” och ”poängskala max” i tabellen {{table}}.',
  scoreOutsideScale:
    '{{at}}: poängen {{found}} ligger utanför skalan {{min}}–{{max}} och räknas som ej bedömd. Skriv ett tal inom skalan.',
  missingScore:
    '{{at}}: {{id}} är inte bedömd mot inriktningen {{direction}}. Ansökan får ett platsintervall i stället för en plats. Skriv poängen när bedömningen är gjord.',
  noScores:
    '{{at}}: {{id}} har ingen rad i tabellen {{table}} och är alltså inte bedömd. Lägg till en rad med poäng.',
  sameAssessorTwice:
    '{{at}}: {{found}} har redan bedömt {{id}}, i cell {{first}}. Båda raderna räknas. Ta bort den ena om den är inskriven två gånger.',

  duplicateParameter:
    '{{at}}: {{found}} med samma datum finns redan i cell {{first}}, så den här raden är inte läst. Ta bort den ena, eller ändra Gäller från.',
  duplicateBudget:
    '{{at}}: år {{found}} har redan en ram, i cell {{first}}, så den här raden är inte läst. Ta bort den ena.',
  noBudget:
    '{{at}}: det finns ingen ram, så alla ansökningar ryms. Skriv år och belopp i tabellen {{table}} för att se vad som ryms.',
  yearWithoutBudget:
    '{{at}}: år {{found}} har ingen ram, så ingenting begränsar det året. Lägg till en ram för {{found}} i tabellen {{table}}.',

  noCost:
    '{{at}}: {{id}} har varken sökt belopp eller kostnadsrader med Finansiering Pott, så ansökan kan inte väljas. Skriv ett belopp; 0 om den inte kostar potten något.',
  excludedFromSelection:
    '{{at}}: {{id}} rangordnas men kan inte väljas, för dess kostnad i {{whereSheet}}, cell {{whereCell}}, kunde inte läsas. Rätta den cellen.',
  requestedDiffers:
    '{{at}}: {{id}} söker {{found}} kr, men kostnadsraderna med Finansiering Pott summerar till {{sum}} kr. Kostnadsraderna räknas mot ramarna per år. Rätta det som är fel.',

  unknownGroupColumn:
    '{{at}}: {{found}} är ingen kolumn att gruppera efter, så villkoret är inte med. Skriv Förvaltning, Objekt eller KF-mål i kolumnen A.',
  unknownGroupValue:
    '{{at}}: ingen ansökan har {{found}} i kolumnen {{group}}, så villkoret är inte med. Rätta stavningen, eller ta bort villkoret.',
  oneGroupOnly:
    '{{at}}: {{found}} är flera värden, men villkoret gäller ett. Skriv en rad för varje värde i kolumnen B.',
  refersToItself:
    '{{at}}: ansökan {{id}} står både i A och i B, så villkoret är inte med. Ta bort den ur den ena kolumnen.',
  countOutside:
    '{{at}}: {{found}} är inget antal, så villkoret är inte med. Skriv ett helt tal som är noll eller större i kolumnen {{column}}.',
  missingReason:
    '{{at}}: villkoret för {{id}} saknar skäl. Det gäller ändå. Skriv i kolumnen {{column}} varför, så att beslutet går att förklara.',

  duplicateCapacity:
    '{{at}}: {{found}} har redan en kapacitet för år {{year}}, i cell {{first}}, så den här raden är inte läst. Ta bort den ena.',
  needWithoutCapacity:
    '{{at}}: {{found}} har ingen kapacitet för år {{year}}, så behovet begränsar ingenting. Lägg till raden i tabellen {{table}}.',
  negativeNumber:
    '{{at}}: {{found}} är mindre än noll. Skriv ett tal som är noll eller större i kolumnen {{column}}.',

  leastOutside:
    '{{at}}: {{found}} är inget antal, så kravet gäller inte. Skriv ett helt tal från 1 i kolumnen {{column}}.',
  gateAnchored:
    '{{at}}: {{id}} klarar inte kravet Förankrad. Förankra ansökan i förvaltningens ledning och skriv Ja.',
  gateBenefit:
    '{{at}}: {{id}} klarar inte kravet Nyttoberäknad. Skriv dess nyttor i tabellen {{table}}, eller ett nettonuvärde i ansökans rad.',
  gateIndicators:
    '{{at}}: {{id}} klarar inte kravet Indikatorer: {{smart}} är fullständiga, minst {{least}} behövs. Fyll i eller lägg till indikatorer i tabellen {{table}}.',
  gateRunningCost:
    '{{at}}: {{id}} klarar inte kravet Driftplan. Skriv vad driften kostar och vem som betalar, som en rad med Slag Drift i tabellen {{table}}.',
  notSmart:
    '{{at}}: en indikator för {{id}} är inte fullständig. Fyll i {{missing}}; målet ska skilja sig från baslinjen.',

  missingAnchor:
    '{{at}}: kriteriet {{id}} har inget värde i kolumnen {{column}}. Skriv vilket tal som är sämst och vilket som är bäst.',
  equalAnchors: '{{at}}: kriteriet {{id}} har samma tal som sämst och bäst, {{found}}. Skriv två olika tal.',
  criterionBlank:
    '{{at}}: {{id}} har inget värde i kolumnen {{column}} och är därför inte bedömd mot kriteriet {{criterion}}. Skriv värdet när det är känt.',
  criterionOutside:
    '{{at}}: {{id}} har värdet {{found}}, som ligger utanför {{low}}–{{high}} i kriteriet {{criterion}} och räknas som ej bedömt. Ändra Sämst eller Bäst, eller skriv Ja i Kapa.',
  unknownDirection:
    '{{at}}: {{found}} är varken en inriktning eller ett kriterium, så jämförelsen är inte med. Skriv ett Id från Inriktningar eller Kriterier.',
  comparedWithItself: '{{at}}: {{id}} är jämförd med sig själv. Raden är inte med. Skriv två olika Id.',
  timesNotPositive:
    '{{at}}: {{found}} är inget mått på hur mycket viktigare A är än B. Skriv ett tal större än noll: 1 för lika viktiga, 3 för tre gånger så viktig.',
  comparedTwice:
    '{{at}}: samma bedömare har redan jämfört de två, i rad med cell {{first}}. Raden är inte med. Ta bort den ena.',
  judgementsApart:
    '{{at}}: jämförelserna binder inte ihop alla inriktningar, så de ger inga vikter. De inskrivna vikterna gäller. Lägg till jämförelser så att varje inriktning är jämförd med någon annan.',
  judgementsDiffer:
    '{{at}}: {{id}} har vikten {{entered}} %, men jämförelserna i Parvis ger {{judged}} %. De inskrivna vikterna gäller. Ändra dem, eller skriv i Metod varför de avviker.',
  judgementsInconsistent:
    '{{at}}: jämförelserna säger emot varandra (konsistenskvot {{ratio}}, högst 0,10). Mest avviker {{a}} mot {{b}}: {{said}} gånger, där de andra ger {{implied}}.',

  unreadableScenario:
    '{{at}}: {{found}} är inga namn med var sitt tal, så scenariot är inte med. Spara scenariot på nytt, eller skriv som i raderna bredvid i kolumnen {{column}}.',
} as const;
