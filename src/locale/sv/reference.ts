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
};
