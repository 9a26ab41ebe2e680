/**
 * What Excel and the reference say about each function and its arguments. One entry per function of the catalogue in
 * `src/functions`; a test holds the two together. Texts are short: Excel shows them in a small box.
 */
export const reference = {
  NETTONUVARDE: {
    description: 'Nettonuvärdet av årliga flöden. År 0 diskonteras inte, om du inte anger en annan tidpunkt.',
    result: 'Nettonuvärdet i samma enhet som flödena.',
    parameters: {
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
      flows:
        'Nettoflöden, ett per år från år 0: nyttor positiva, kostnader negativa. En rad eller en kolumn.',
      timing:
        'När på året flödet infaller: 0 = årets början (förval), 0,5 = mitten, 1 = årets slut som i NETNUVÄRDE.',
    },
  },
  INTERNAVKASTNING: {
    description:
      'Internavkastningen: den ränta per period som gör nettonuvärdet till noll. Tomma celler räknas som 0.',
    result: 'Avkastning per period som andel.',
    parameters: {
      flows: 'Nettoflöden, ett per period: minst ett positivt och minst ett negativt.',
      guess:
        'Om flera räntor passar väljs den som ligger närmast gissningen. Utan gissning den lägsta som inte är negativ.',
    },
  },
  NYTTOKOSTNADSKVOT: {
    description: 'Nyttornas nuvärde delat med kostnadernas nuvärde.',
    result: 'Kvoten; över 1 är nyttorna större än kostnaderna.',
    parameters: {
      benefits: 'Nyttor per år från år 0.',
      costs: 'Kostnader för samma år, som positiva tal.',
      rate: 'Kalkylränta per år som andel.',
      timing: 'När på året flödet infaller: 0 = början (förval), 0,5 = mitten, 1 = slutet.',
    },
  },
  NNK: {
    description:
      'Nettonuvärdeskvoten: nettonuvärde per satsad krona. Används för att rangordna inom en begränsad ram.',
    result: 'Kvoten; 0 eller mer är lönsamt.',
    parameters: {
      benefits: 'Nyttor per år från år 0.',
      investment: 'Investering för samma år, som positiva tal.',
      rate: 'Kalkylränta per år som andel.',
      running:
        'Drift och underhåll per år som positiva tal. Anges de räknas de med i både täljare och nämnare.',
    },
  },
  PAYBACK: {
    description: 'Återbetalningstid i år. Om summan blir negativ igen räknas den sista gången den vänder.',
    result: 'År från år 0. #SAKNAS! om investeringen inte betalar sig inom flödena.',
    parameters: {
      flows: 'Nettoflöden, ett per år från år 0.',
      rate: 'Kalkylränta för diskonterad återbetalningstid. Utelämnad: ingen ränta.',
      interpolate: 'SANT (förval) räknar delar av år, FALSKT räknar hela år.',
    },
  },
  ANNUITET: {
    description: 'Det belopp som, lika stort i slutet av varje år, har det angivna nuvärdet.',
    result: 'Belopp per år.',
    parameters: {
      amount: 'Nuvärdet, till exempel ett nettonuvärde eller en investering.',
      rate: 'Kalkylränta per år som andel.',
      years: 'Antal år, mer än 0.',
    },
  },
  TIMKOSTNAD: {
    description: 'Vad en arbetad timme kostar arbetsgivaren: månadslön × 12 × (1 + PO) / årsarbetstid.',
    result: 'Kronor per timme.',
    parameters: {
      monthlyPay: 'Månadslön i kronor.',
      surcharge: 'PO-pålägg som andel, till exempel 40,15 %.',
      hoursPerYear: 'Arbetade timmar per år för en heltid.',
    },
  },
  TIDSBESPARING: {
    description: 'Sparad arbetstid per år: volym × nyttjandegrad × (minuter före − minuter efter) / 60.',
    result: 'Timmar per år. Negativt om arbetet tar längre tid efteråt.',
    parameters: {
      volume: 'Ärenden per år.',
      minutesBefore: 'Minuter per ärende före förändringen.',
      minutesAfter: 'Minuter per ärende efter förändringen.',
      usage: 'Nyttjandegrad: andel av ärendena som går den nya vägen. Utelämnad: alla.',
    },
  },
  TIDSVARDE: {
    description: 'Värdet av sparad tid: timmar × timkostnad × hemtagningsgrad.',
    result: 'Kronor per år.',
    parameters: {
      hours: 'Sparade timmar per år.',
      hourCost: 'Kostnad per timme i kronor.',
      takenHome: 'Andel som tas hem i en budget. Utelämnad: hela värdet.',
    },
  },
  UNDVIKENKOSTNAD: {
    description: 'Kostnad som inte uppstår: antal händelser × styckkostnad × minskning.',
    result: 'Kronor per år.',
    parameters: {
      events: 'Händelser per år i dag.',
      unitCost: 'Kostnad för en händelse i kronor.',
      reduction: 'Andel av händelserna som undviks.',
    },
  },
  NNV_DATUM: {
    description:
      'Nettonuvärdet av daterade flöden vid det första datumet. Som XNUVÄRDE, men tillåter negativ ränta.',
    result: 'Nettonuvärdet i samma enhet som flödena.',
    parameters: {
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
      flows: 'Nettoflöden: nyttor positiva, kostnader negativa.',
      dates: 'Ett datum per flöde; inget före det första.',
    },
  },
  DISKFAKTOR: {
    description: 'Diskonteringsfaktorn: vad en krona ett visst år är värd i dag.',
    result: 'Faktorn.',
    parameters: {
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
      year: 'År från i dag; 0 är i dag.',
      timing: 'När på året: 0 = början (förval), 0,5 = mitten, 1 = slutet.',
    },
  },
  DISKFAKTOR_TRAPPA: {
    description: 'Diskonteringsfaktorn när räntan ändras med tiden. Varje år räknas med sin egen ränta.',
    result: 'Faktorn.',
    parameters: {
      schedule: 'Två kolumner: från år, ränta. Årtalen ska stiga.',
      year: 'Helt antal år från i dag.',
    },
  },
  ANNUITETSFAKTOR: {
    description: 'Nuvärdet av en krona i slutet av varje år.',
    result: 'Faktorn.',
    parameters: {
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
      years: 'Antal år, mer än 0.',
    },
  },
  INTERNAVKASTNING_ANTAL: {
    description:
      'Hur många räntor som gör nettonuvärdet till noll. Fler än en betyder att internavkastningen är tvetydig.',
    result: 'Antal.',
    parameters: {
      flows: 'Nettoflöden, ett per period.',
    },
  },
  MODAVKASTNING: {
    description:
      'Modifierad internavkastning: underskott lånas till en ränta och överskott placeras till en annan.',
    result: 'Avkastning per period som andel.',
    parameters: {
      flows: 'Nettoflöden med minst ett positivt och ett negativt.',
      financeRate: 'Ränta på det som lånas, per period.',
      reinvestmentRate: 'Ränta på det som placeras, per period.',
    },
  },
  KVOTKLASS: {
    description:
      'Klass för en nyttokostnadskvot: mycket låg, låg, svag, medel, hög eller mycket hög. En gräns hör till klassen ovanför.',
    result: 'Klassens namn.',
    parameters: {
      ratio: 'Nyttokostnadskvot.',
    },
  },
  BRYTANDEL: {
    description: 'Den andel av nyttan som måste realiseras för att nettonuvärdet ska bli noll.',
    result: 'Andel; över 1 räcker inte ens hela nyttan.',
    parameters: {
      benefits: 'Nyttor per år från år 0.',
      costs: 'Kostnader för samma år, som positiva tal.',
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
    },
  },
  KANSLIGHET: {
    description:
      'Nettonuvärdet när ett antagande i taget ändras: nyttor, kostnader, ränta, ett års försening.',
    result: 'Tabell: antagande, nettonuvärde, ändring.',
    parameters: {
      benefits: 'Nyttor per år från år 0.',
      costs: 'Kostnader för samma år, som positiva tal.',
      rate: 'Kalkylränta per år som andel, till exempel 3 % eller 0,03.',
      step: 'Hur mycket som ändras, som andel. Utelämnad: 20 %.',
    },
  },
  HELTIDSTJANSTER: {
    description: 'Timmar omräknade till heltidstjänster.',
    result: 'Antal heltidstjänster.',
    parameters: {
      hours: 'Timmar per år.',
      hoursPerYear: 'Arbetade timmar per år för en heltid.',
    },
  },
  INFORANDETAKT: {
    description: 'Hur stor del av full effekt som nås ett visst år. År 0 är inget infört.',
    result: 'Andel av full effekt.',
    parameters: {
      year: 'Helt antal år från start.',
      profile: 'direkt, snabb, standard eller långsam, eller ett område med andelar; den sista gäller sedan.',
    },
  },
  NYTTOFLODE: {
    description: 'Årlig nytta år för år, från år 0 till sista året.',
    result: 'Kolumn med ett värde per år, år 0 först.',
    parameters: {
      yearly: 'Nytta per år vid full effekt.',
      yearCount: 'Antal år efter år 0.',
      profile: 'direkt, snabb, standard eller långsam, eller ett område med andelar.',
      takenHome: 'Andel som tas hem. Utelämnad: hela nyttan.',
      index: 'Prisökning per år som andel. Utelämnad: ingen.',
    },
  },
  NETTOEFFEKT: {
    description: 'Det som är en följd av satsningen, när det som ändå hade hänt är borträknat.',
    result: 'Effekt i samma enhet som bruttot.',
    parameters: {
      gross: 'Effekt före avdrag.',
      deadweight: 'Andel som hade hänt ändå.',
      displacement: 'Andel som tränger undan annat.',
      leakage: 'Andel som hamnar utanför målgruppen.',
      substitution: 'Andel som bara byter form.',
      multiplier: 'Följdverkan; 1 är ingen.',
    },
  },
  OPTIMISMJUSTERA: {
    description: 'Kostnad med påslag för att kalkyler brukar vara för optimistiska.',
    result: 'Justerad kostnad.',
    parameters: {
      cost: 'Kostnad som positivt tal.',
      uplift: 'Påslag som andel, 50 % eller 0,5. För en nytta negativt, ned till -1.',
      mitigation: 'Andel av påslaget som är motverkad. Utelämnad: inget.',
    },
  },
  TREPUNKT: {
    description: 'Väntevärdet av ett lägsta, ett troligt och ett högsta värde.',
    result: 'Väntevärde.',
    parameters: {
      low: 'Lägsta värde.',
      likely: 'Troligaste värde.',
      high: 'Högsta värde.',
      method: 'pert (förval), lichtenberg eller triangel.',
    },
  },
  VANTEVARDE: {
    description: 'Väntevärdet av utfall med kända sannolikheter.',
    result: 'Väntevärde i samma enhet som utfallen.',
    parameters: {
      probabilities: 'Sannolikheter som summerar till 1 (100 %).',
      outcomes: 'Ett utfall per sannolikhet.',
    },
  },
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
