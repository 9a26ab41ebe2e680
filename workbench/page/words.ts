/** Words of the workbench's own page; the add-in has its own. */
const sv = {
  title: 'Arbetsbänk',
  titleHint: 'Pottkompassen utan Excel, för utveckling och prov',
  open: 'Öppna fil…',
  openHint: 'Öppna en .xlsx-fil',
  save: 'Spara .xlsx',
  language: 'Språk',
  theme: 'Tema',
  light: 'Ljust',
  dark: 'Mörkt',
  closePane: 'Stäng rutan',
  paneTitle: 'Pottkompassen',
  grid: 'Kalkylblad',
  starting: 'Startar…',
  ready: 'Klar',
  calculating: 'Räknar…',
  noAction: 'Tillägget har ingen åtgärd med namnet {name}.',
  noFunctions: 'Tilläggets funktioner kunde inte läsas in.',
  notXlsx: 'Filen {name} kunde inte läsas som en .xlsx-fil.',
  tooLarge: 'Filen {name} är för stor för att läsas.',
  opened: '{name} är öppnad.',
  saved: '{name} är sparad.',
  blankBook: 'Bok1.xlsx',
  blankSheet: 'Blad1',
} as const;

const en: Readonly<Record<keyof typeof sv, string>> = {
  title: 'Workbench',
  titleHint: 'Pottkompassen without Excel, for development and trial',
  open: 'Open file…',
  openHint: 'Open an .xlsx file',
  save: 'Save .xlsx',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  closePane: 'Close the pane',
  paneTitle: 'Pottkompassen',
  grid: 'Spreadsheet',
  starting: 'Starting…',
  ready: 'Ready',
  calculating: 'Calculating…',
  noAction: 'The add-in has no action named {name}.',
  noFunctions: 'The functions of the add-in could not be loaded.',
  notXlsx: 'The file {name} could not be read as an .xlsx file.',
  tooLarge: 'The file {name} is too large to be read.',
  opened: '{name} is open.',
  saved: '{name} has been saved.',
  blankBook: 'Book1.xlsx',
  blankSheet: 'Sheet1',
};

export type PageWord = keyof typeof sv;
export type PageLanguage = 'sv' | 'en';

export function pageWord(
  language: PageLanguage,
  key: PageWord,
  values: Readonly<Record<string, string>> = {},
): string {
  const sentence: string = language === 'sv' ? sv[key] : en[key];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
