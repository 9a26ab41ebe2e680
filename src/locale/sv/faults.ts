/** Why a workbook could not be read or written. What is said of writing holds whole: nothing was changed. */
export const sv = {
  unreachable:
    'Arbetsboken går inte att nå. Kontrollera att den är öppen och att du har förbindelse, och försök igen.',
  cellEditMode:
    'En cell håller på att redigeras. Tryck Enter eller Esc i arbetsboken för att avsluta redigeringen, och försök igen.',
  protectedSheet:
    'Bladet {{sheet}} är skyddat, eller så är hela arbetsboken det. Ta bort skyddet under Granska och försök igen. Ingenting är ändrat.',
  filteredTable:
    'Tabellen {{table}} på bladet {{sheet}} är filtrerad. Rensa filtret under Data och försök igen. Ingenting är ändrat.',
  occupied:
    'Bladet {{sheet}} används redan till något annat, så tabellen {{table}} får inte plats där. Byt namn på bladet eller flytta det som står i vägen, och försök igen. Ingenting är ändrat.',
  cellInTheWay:
    'Bladet {{sheet}}, cell {{cell}}: här står något som är i vägen för det som ska skrivas. Flytta det till en ledig plats och försök igen. Ingenting är ändrat.',
  noRoom:
    'Tabellen {{table}} på bladet {{sheet}} får inte plats: den skulle nå utanför bladets kant. Flytta tabellen uppåt eller åt vänster och försök igen. Ingenting är ändrat.',
  nameTaken:
    'Namnet {{name}} används redan i arbetsboken till något annat. Byt namn på det i Namnhanteraren under Formler och försök igen. Ingenting är ändrat.',
  changedMeanwhile:
    'Bladet {{sheet}} har ändrats sedan arbetsboken lästes. Läs om arbetsboken och försök igen. Ingenting är skrivet.',
  conflict:
    'Excel kunde inte skriva på bladet {{sheet}}: något står i vägen, till exempel ett filter, sammanslagna celler eller något som en annan person ändrade i samma stund. Läs om arbetsboken och försök igen. Ingenting är ändrat.',
  notesWithoutRow:
    'Bladet {{sheet}}, cell {{cell}}: här står något som du har skrivit bredvid en ansökan som inte längre är med. Flytta eller ta bort det och försök igen. Ingenting är ändrat.',
  tooLarge:
    'Arbetsboken är för stor för att läsas eller skrivas i ett svep. Se efter att tabellerna inte sträcker sig över tusentals tomma rader, och försök igen. Ingenting är ändrat.',
  tooManyRows:
    'Bladet {{sheet}}: tabellen {{table}} har {{rows}} rader och {{columns}} kolumner. Tabellerna får ha högst {{most}} celler tillsammans. Dra upp tabellens nedre kant så att den slutar där uppgifterna slutar, och försök igen. Ingenting är ändrat.',
  fileTooLarge:
    'Filen {{file}} är för stor för att läsas: högst {{fileMegabytes}} MB, och högst {{megabytes}} MB uppackad. Ta bort blad och bilder som inte behövs, spara den på nytt och försök igen.',
  tooManyCells:
    'Filen {{file}} är för stor för att läsas: högst {{rows}} rader och {{cells}} celler tillsammans på alla blad. Ta bort blad och tomma rader som inte behövs, spara den på nytt och försök igen.',
  rangeTooLarge:
    'Filen {{file}} kan inte läsas: området {{range}} har sammanfogade celler, dataverifiering eller ett namn, och sådana områden får omfatta högst {{cells}} celler tillsammans. Begränsa dem till de rader som används, spara filen på nytt och försök igen.',
  notAWorkbook:
    'Filen {{file}} är ingen Excel-arbetsbok (.xlsx) som går att läsa. Är den skyddad med lösenord, ta bort lösenordet och spara den på nytt.',
  fileExists: 'Filen {{file}} finns redan och skrivs inte över. Välj ett annat namn.',
  halfWritten:
    'Excel slutade svara medan bladet {{sheet}} skrevs. Det kan vara halvskrivet. Försök igen: då ställs det först i ordning. Hjälper inte det, ångra i Excel (Ctrl+Z) eller återställ en tidigare version.',
  notFetched:
    'Det som behövs för att skriva i arbetsboken kunde inte hämtas. Kontrollera att du har kontakt med nätet och försök igen; hjälper inte det, stäng rutan och öppna den på nytt. Ingenting är ändrat.',
  unexpected: 'Något gick fel: {{detail}}. Ingenting är ändrat. Försök igen.',
} as const;
