/** Nyttans byggstenar. Vad Excel och referensen säger om funktionerna och deras argument. */
export const blocks = {
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
};
