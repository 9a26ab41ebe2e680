/** Kommunal ekonomi, osäkerhet, uppföljning och hela kalkyler. Vad Excel och referensen säger om funktionerna och deras argument. */
export const whole = {
  POSUMMA: {
    description: 'PO-pålägget som summan av sina delar.',
    result: 'Andel av lönen.',
    parameters: {
      statutory: 'Lagstadgade arbetsgivaravgifter.',
      insurance: 'Avtalsförsäkringar.',
      pension: 'Kollektivavtalad pension.',
      otherOne: 'Annan del.',
      otherTwo: 'Annan del.',
      otherThree: 'Annan del.',
    },
  },
  KAPITALKOSTNAD: {
    description:
      'Kapitalkostnad ett år: linjär avskrivning och internränta på ingående bokfört värde. Nominell.',
    result: 'Kronor det året; 0 efter nyttjandetiden.',
    parameters: {
      investment: 'Anskaffningsvärde.',
      life: 'Nyttjandetid i år.',
      internalInterest: 'Kommunens internränta som andel. Inte kalkylräntan.',
      year: 'År efter anskaffningen; 1 är det första.',
    },
  },
  RESTVARDE: {
    description: 'Bokfört värde som är kvar efter ett antal års linjär avskrivning.',
    result: 'Kronor, aldrig under noll.',
    parameters: {
      acquisition: 'Anskaffningsvärde.',
      life: 'Nyttjandetid i år.',
      year: 'År sedan anskaffningen.',
    },
  },
  INDEXERA: {
    description: 'Ett belopp uppräknat med en takt, eller med en kedja av årliga takter.',
    result: 'Uppräknat belopp.',
    parameters: {
      amount: 'Belopp att räkna upp.',
      indexRates: 'En takt per år som andel, eller ett område med en takt för varje år.',
      years: 'Antal år. Utelämnat: 1 år, eller hela kedjan.',
    },
  },
  REALRANTA: {
    description: 'Den reala räntan av en nominell ränta och en inflation.',
    result: 'Real ränta per år som andel.',
    parameters: {
      nominal: 'Nominell ränta som andel.',
      inflation: 'Inflation som andel.',
    },
  },
  PARAMETER: {
    description: 'Värdet av en daterad parameter: raden med det senaste datum som inte är senare än året.',
    result: 'Parameterns värde.',
    parameters: {
      parameterName: 'Parameterns namn, till exempel po eller kalkylränta.',
      year: 'Årtal som värdet ska gälla.',
      parameterTable: 'Tabellen Förutsättningar med rubriker: Forutsattningar[#Alla].',
    },
  },
  SIMULERA: {
    description:
      'Nettonuvärdets spridning när varje års flöde dras för sig, triangelfördelat. Samma frö ger samma svar.',
    result: 'Tabell: P10, P50, P90, medelvärde och sannolikheten för ett positivt nettonuvärde.',
    parameters: {
      low: 'Lägsta flöde per år.',
      likely: 'Troligt flöde per år.',
      high: 'Högsta flöde per år.',
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
      draws: 'Antal dragningar, högst 100 000. Utelämnat: 5 000.',
      seed: 'Frö, ett helt tal. Utelämnat: 1.',
    },
  },
  UTFALLSGRAD: {
    description: 'Hur stor del av det planerade som har blivit verklighet.',
    result: 'Andel av planen.',
    parameters: {
      plan: 'Planerat värde.',
      outcome: 'Verkligt värde.',
    },
  },
  MALUPPFYLLELSE: {
    description:
      'Hur långt en indikator har kommit från baslinjen till målet. Målet får ligga under baslinjen.',
    result: 'Andel av vägen; över 1 är målet passerat, negativt har det gått åt fel håll.',
    parameters: {
      baseline: 'Värde före.',
      target: 'Målvärde.',
      outcome: 'Verkligt värde.',
    },
  },
  HEMTAGNINGSGAP: {
    description:
      'Hur mycket av en möjlig nytta som har realiserats och hur mycket som har tagits hem i budget.',
    result: 'Tabell: steg, belopp, andel av teoretisk, gap mot steget före.',
    parameters: {
      theoretical: 'Möjlig nytta.',
      realised: 'Nytta som har uppstått.',
      budgeted: 'Nytta som har tagits ur en budget.',
    },
  },
  SNABBKALKYL: {
    description: 'Ett första svar av sex uppgifter: investering år 0, sedan samma nytta och drift varje år.',
    result: 'Tabell med åtta mått, eller det mått som svar anger.',
    parameters: {
      volume: 'Ärenden per år.',
      minutesSaved: 'Sparade minuter per ärende.',
      usage: 'Nyttjandegrad som andel.',
      hourCost: 'Kostnad per timme i kronor.',
      investment: 'Investering år 0.',
      runningPerYear: 'Driftkostnad per år.',
      rate: 'Kalkylränta. Utelämnad: 3 %.',
      yearCount: 'Antal år efter år 0. Utelämnat: 5.',
      answer: 'alla (förval) eller ett av måtten, till exempel nettonuvärde, för en cell i en tabellrad.',
    },
  },
  FORMEL: {
    description:
      'Räknar ut en egen formel med namngivna värden. Decimalkomma eller punkt; semikolon mellan värden i en funktion.',
    result: 'Formelns värde. En jämförelse ger 1 eller 0.',
    parameters: {
      expression: 'Formeln som text, till exempel "volym * minuter / 60".',
      names: 'Namnen som formeln använder.',
      values: 'Ett värde per namn.',
    },
  },
  KALKYL: {
    description: 'En ansökans hela nyttokalkyl ur tabellerna Nyttor, Kostnader och Förutsättningar.',
    result: 'Tabell med alla resultat, eller det mått som svar anger.',
    parameters: {
      application: 'Ansökans Id.',
      benefitTable: 'Nyttor med rubriker: Nyttor[#Alla].',
      costTable: 'Kostnader med rubriker: Kostnader[#Alla].',
      parameterTable: 'Förutsättningar med rubriker: Forutsattningar[#Alla].',
      answer: 'alla (förval) eller ett av måtten, till exempel nettonuvärde, för en cell i en tabellrad.',
      draws: 'Antal dragningar i simuleringen. Utelämnat: ingen simulering.',
      seed: 'Frö, ett helt tal. Utelämnat: 1.',
    },
  },
};
