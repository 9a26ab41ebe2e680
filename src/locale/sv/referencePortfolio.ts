/** The functions of the prioritisation: the whole ranking, scores, weights, selection and critical weights. */
export const portfolio = {
  RANGORDNA: {
    description:
      'Hela rangordningen ur arbetsbokens tabeller, med bidrag, vattenlinje och bästa portföljen, i ett enda svar.',
    result:
      'Samma tabell som på bladet Rangordning, utan finansieringsandel. Fel i tabellerna står under den.',
    parameters: {
      applicationTable: 'Ansökningar med rubriker: Ansokningar[#Alla]. Högst 500 rader.',
      directionTable: 'Inriktningar med rubriker och vikter: Inriktningar[#Alla].',
      scoreTable: 'Poäng med rubriker: Poang[#Alla]. Skriv ”ej bedömd” eller - där betyg saknas.',
      fund: 'Ett belopp för alla år tillsammans, eller Ramar[#Alla]. Utelämnad: ingen ram.',
      conditionTable: 'Villkor[#Alla].',
      costTable: 'Kostnader[#Alla], för vad varje år tar av ramen.',
      parameterTable: 'Forutsattningar[#Alla], för poängskalan. Utelämnad: 0 till 4.',
      criteriaTable: 'Kriterier[#Alla].',
      gateTable: 'Krav[#Alla].',
      benefitTable: 'Nyttor[#Alla], där det är ett krav att ansökan är nyttoberäknad.',
      indicatorTable: 'Indikatorer[#Alla], där indikatorer är ett krav.',
      capacityTable: 'Kapacitet[#Alla].',
      needTable: 'Resursbehov[#Alla].',
    },
  },
  POANG: {
    description:
      'En ansökans poäng, 0 till 100, av vikter och betyg. Ett saknat betyg räknas aldrig som noll.',
    result: 'Poängen, eller #SAKNAS! om ett betyg saknas; annars det som svar anger.',
    parameters: {
      weights: 'Vikter, en per inriktning, i valfria positiva tal.',
      marks: 'Betyg i samma ordning. Skriv ”ej bedömd” eller - där betyg saknas.',
      scaleMin: 'Betyget för inget bidrag. Utelämnat: 0.',
      scaleMax: 'Högsta betyget. Utelämnat: 4.',
      answer: 'poäng (förval), intervall (lägst och högst) eller bidrag (poäng per inriktning).',
    },
  },
  VIKTER: {
    description: 'Vikter som summerar till 1, av poäng, av en ordning eller av parvisa jämförelser.',
    result: 'En andel per inriktning, i samma riktning som området; nedåt för parvis.',
    parameters: {
      method: 'direkt, swing, roc, ranksumma, reciprok eller parvis.',
      answers: 'Poäng, platser (1 är viktigast, lika tal delar) eller en fyrkant av omdömen.',
    },
  },
  KONSISTENS: {
    description: 'Hur väl parvisa omdömen hänger ihop: konsistenskvot och det omdöme som avviker mest.',
    result: 'Tabell, eller kvoten. Över 0,10 bör omdömena ses över. Kvoten gäller den tabell som namnges.',
    parameters: {
      judgements: 'Fyrkant: hur många gånger viktigare raden är än kolumnen. Ena halvan räcker.',
      randomIndex: 'Tabell med slumpindex. Förval: Saaty 2005.',
      answer: 'alla (förval) eller kvot.',
    },
  },
  URVAL: {
    description:
      'Den bevisat bästa uppsättningen inom ramen: störst summa av värden. Högst 1 000 ansökningar.',
    result: '1 för vald och 0 för inte vald. #SAKNAS! om beviset tar för lång tid för en cell.',
    parameters: {
      values: 'Värde per ansökan, till exempel poäng. Utan värde kan den inte väljas.',
      costs: 'Hela kronor per ansökan, en kolumn per ram. Skriv - där kostnaden inte är känd.',
      fund: 'En ram, eller en per kolumn av kostnader.',
      needs: 'Par av platser i området, från 1: den första kräver den andra.',
      excludes: 'Par av platser: högst en av dem.',
    },
  },
  FRONT: {
    description:
      'Den effektiva fronten: varje kostnad vid vilken summan av värden kan bli högre. Högst 2 000 punkter.',
    result: 'Tabell med kostnad och värde, från den minsta kostnaden.',
    parameters: {
      values: 'Värde per ansökan, till exempel poäng. Utan värde kan den inte väljas.',
      costs: 'Hela kronor per ansökan. Skriv - där kostnaden inte är känd.',
      fund: 'Högsta kostnad att visa. Utelämnad: alla punkter.',
      needs: 'Par av platser i området, från 1: den första kräver den andra.',
      excludes: 'Par av platser: högst en av dem.',
    },
  },
  KRITISKVIKT: {
    description:
      'Den vikt för en inriktning vid vilken två ansökningar är lika, när övriga vikter behåller sina proportioner.',
    result: 'Andel 0 till 1, eller #SAKNAS! om de aldrig är lika. Utan par: vem som leder vid vilken vikt.',
    parameters: {
      weights: 'Vikter, en per inriktning.',
      scores: 'Betyg: en rad per ansökan, en kolumn per inriktning, alla på samma skala.',
      direction: 'Vilken inriktning som varieras, räknat från 1.',
      first: 'Ansökans rad, räknat från 1.',
      second: 'Den andra ansökans rad. Utan båda raderna jämförs alla, högst 200.',
    },
  },
};
