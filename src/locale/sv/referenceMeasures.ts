/** Investeringsmått. Vad Excel och referensen säger om funktionerna och deras argument. */
export const measures = {
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
};
