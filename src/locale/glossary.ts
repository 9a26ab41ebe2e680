/**
 * The field's standard terms, each with the Swedish word that users meet. Code and English documents use the English
 * term; `docs/ordlista.md` is printed from this list.
 */
export interface Term {
  readonly en: string;
  readonly sv: string;
  /** What it means, in one Swedish sentence. */
  readonly meaning: string;
}

export const glossary: readonly Term[] = [
  {
    en: 'accumulated cost',
    sv: 'ackumulerat',
    meaning: 'Summan av sökta belopp från plats 1 ned till och med raden.',
  },
  {
    en: 'application',
    sv: 'ansökan',
    meaning: 'Ett initiativ som en förvaltning söker medel för ur potten.',
  },
  { en: 'assessor', sv: 'bedömare', meaning: 'Den som har satt poängen på en rad i tabellen Poäng.' },
  {
    en: 'avoided cost',
    sv: 'undviken kostnad',
    meaning: 'En utgift som inte uppstår därför att något händer mer sällan.',
  },
  { en: 'baseline', sv: 'baslinje', meaning: 'Indikatorns värde före införandet.' },
  {
    en: 'benefit',
    sv: 'nytta',
    meaning: 'En mätbar förändring som någon intressent ser som positiv och som bidrar till ett mål.',
  },
  {
    en: 'benefit calculation',
    sv: 'nyttoberäkning',
    meaning: 'Uträkningen av en ansökans nytta och kostnad över åren.',
  },
  {
    en: 'benefit–cost ratio',
    sv: 'nyttokostnadskvot',
    meaning: 'Nuvärdet av nyttan delat med nuvärdet av kostnaden.',
  },
  { en: 'budget', sv: 'ram', meaning: 'De kronor som potten har för ett år.' },
  {
    en: 'capital charge',
    sv: 'kapitalkostnad',
    meaning: 'Avskrivning och internränta som en investering belastar budgeten med.',
  },
  { en: 'cashable benefit', sv: 'hemtagen nytta', meaning: 'Den del av nyttan som minskar en budget.' },
  {
    en: 'competition rank',
    sv: 'plats',
    meaning: 'Ordning efter poäng där lika poäng delar plats och nästa plats hoppas över: 1, 2, 2, 4.',
  },
  {
    en: 'condition',
    sv: 'villkor',
    meaning: 'En regel som portföljen måste uppfylla, till exempel att en ansökan kräver en annan.',
  },
  {
    en: 'contribution',
    sv: 'bidrag',
    meaning: 'De poäng som en inriktning ger en ansökan; bidragen summerar till poängen.',
  },
  { en: 'council goal', sv: 'KF-mål', meaning: 'Ett mål som kommunfullmäktige har beslutat.' },
  { en: 'direction', sv: 'inriktning', meaning: 'En strategisk inriktning som ansökningarna bedöms mot.' },
  { en: 'discount rate', sv: 'kalkylränta', meaning: 'Den ränta som räknar om framtida kronor till dagens.' },
  {
    en: 'efficient frontier',
    sv: 'effektiv front',
    meaning: 'Alla portföljer som ingen annan slår i både kostnad och poäng.',
  },
  {
    en: 'equivalent annuity',
    sv: 'annuitet',
    meaning: 'Nettonuvärdet omräknat till ett lika stort belopp varje år.',
  },
  {
    en: 'fingerprint',
    sv: 'fingeravtryck',
    meaning: 'En kontrollsumma av allt underlag; den ändras om något i underlaget ändras.',
  },
  { en: 'fund', sv: 'digitaliseringspotten', meaning: 'De medel som förvaltningarna söker ur.' },
  {
    en: 'funding acceptability',
    sv: 'finansieringsandel',
    meaning: 'Andel av prövade viktuppsättningar där ansökan finansieras.',
  },
  {
    en: 'internal interest rate',
    sv: 'internränta',
    meaning: 'Den ränta som kommunen belastar investeringar med i budgeten.',
  },
  {
    en: 'internal rate of return',
    sv: 'internavkastning',
    meaning: 'Den kalkylränta vid vilken nettonuvärdet är noll.',
  },
  {
    en: 'management group',
    sv: 'ledningsgrupp',
    meaning: 'Kommunens ledningsgrupp, dit underlaget föredras.',
  },
  {
    en: 'net present value',
    sv: 'nettonuvärde',
    meaning: 'Nyttan minus kostnaden, omräknad till dagens kronor.',
  },
  {
    en: 'net present value ratio',
    sv: 'nettonuvärdeskvot (NNK)',
    meaning: 'Nettonuvärdet per investerad krona.',
  },
  { en: 'payback', sv: 'återbetalningstid', meaning: 'Antal år tills nyttan har betalat investeringen.' },
  {
    en: 'pm3 object',
    sv: 'objekt',
    meaning: 'Ett verksamhetsområde i styrmodellen pm3, oberoende av linjeorganisationen.',
  },
  { en: 'portfolio', sv: 'portfölj', meaning: 'Den uppsättning ansökningar som finansieras tillsammans.' },
  {
    en: 'rank interval',
    sv: 'platsintervall',
    meaning: 'Bästa och sämsta plats som saknade bedömningar kan ge.',
  },
  {
    en: 'realised benefit',
    sv: 'realiserad nytta',
    meaning: 'Nyttan som väntas eller har uppstått när användning och införandetakt räknats in.',
  },
  { en: 'score', sv: 'poäng', meaning: 'Summan av bidragen, 0 till 100.' },
  { en: 'time saved', sv: 'tidsbesparing', meaning: 'Timmar per år som arbetet inte längre tar.' },
  { en: 'usage share', sv: 'nyttjandegrad', meaning: 'Andel av ärendena som använder det nya sättet.' },
  { en: 'waterline', sv: 'vattenlinje', meaning: 'Strecket i rangordningen där ramen är slut.' },
  { en: 'weight', sv: 'vikt', meaning: 'Hur mycket en inriktning räknas; andelarna summerar till 100 %.' },
  {
    en: 'weight-robustness certificate',
    sv: 'säkerhetsmarginal',
    meaning: 'Den minsta andel vikt som måste flyttas för att två ansökningar ska byta plats.',
  },
  { en: 'weighted sum', sv: 'viktad summa', meaning: 'Summan av vikt gånger poäng över inriktningarna.' },
];
