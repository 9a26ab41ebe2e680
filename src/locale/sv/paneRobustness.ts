/** The words of the pane's view of how firm the outcome is. */
export const sv = {
  robustnessLead:
    'Vikterna är ett ställningstagande, inte ett mätvärde. Här ser du vad som händer om de vore lite annorlunda.',

  robustDomain: 'Vilka andra vikter ska prövas?',
  robustAround: 'Nära dagens',
  robustAroundSaid: 'Varje inriktnings andel får bli upp till en femtedel större eller mindre.',
  robustOrdinal: 'Samma ordning',
  robustOrdinalSaid:
    'Den viktigaste inriktningen förblir viktigast och så vidare, men hur mycket de väger är fritt.',
  robustFree: 'Alla tänkbara',
  robustFreeSaid: 'Vilka vikter som helst, också sådana som ingen har föreslagit.',
  robustMethod:
    'Finansieringen är prövad med {{funding}} slumpade viktuppsättningar, platserna med {{places}}. Slumpen börjar alltid på talet {{seed}}, så samma underlag ger samma siffror varje gång.',

  robustShort: 'Kort sagt',
  robustOrderHolds:
    'Ordningen i listan håller så länge mindre än {{points}} procentenheter vikt flyttas mellan inriktningarna. Först att byta plats är {{ahead}} och {{behind}}.',
  robustOrderTied:
    'Ordningen i listan är inte given: {{ahead}} och {{behind}} har lika många poäng, och minsta ändring av vikterna skiljer dem åt.',
  robustOrderAlways: 'Ordningen i listan är densamma vilka vikter man än väljer.',
  robustWaterHolds:
    'Ingen utanför ramen går om någon inom den förrän minst {{points}} procentenheter vikt flyttas. Närmast är {{behind}}, som då går om {{ahead}}.',
  robustWaterTied: 'Vattenlinjen går mellan två som är lika: {{ahead}} och {{behind}} har lika många poäng.',
  robustWaterAlways: 'Inga vikter kan få någon utanför ramen att gå om någon inom den.',
  robustNoFund: 'Det finns ingen vattenlinje att pröva: alla eller inga ryms i ramen.',
  robustSameSet: 'De finansierade är desamma i {{share}} av {{samples}} dragningar.',
  robustNotProven:
    'I någon dragning hann den bästa portföljen inte bevisas. Andelarna bygger på de bästa som hittades.',

  robustWaitingFirmness: 'Räknar ut hur mycket vikterna kan ändras',
  robustWaitingFunding: 'Räknar ut hur ofta varje ansökan finansieras',
  robustWaitingPlaces: 'Räknar ut hur ofta varje ansökan får varje plats',
  robustWaitingCheck: 'Rangordnar med andra metoder',

  robustFunding: 'Så ofta finansieras de',
  robustFundingLead:
    'För varje dragning av vikter väljs den bästa portföljen på nytt, med samma ram och samma villkor.',
  robustCore: 'Kärna ({{count}})',
  robustCoreSaid: 'Finansieras i minst 95 % av dragningarna. De står fast även om vikterna ändras.',
  robustBorderline: 'Gränsfall ({{count}})',
  robustBorderlineSaid: 'Beror på vikterna. Det är här en diskussion är värd sin tid.',
  robustOutside: 'Utanför ({{count}})',
  robustOutsideSaid: 'Finansieras i högst 5 % av dragningarna.',
  robustGroupEmpty: 'Ingen ansökan.',
  robustNotIn_one:
    '{{count}} ansökan är inte med, eftersom den inte kan väljas: den är inte bedömd mot allt, saknar belopp eller uppfyller inte kraven.',
  robustNotIn_other:
    '{{count}} ansökningar är inte med, eftersom de inte kan väljas: de är inte bedömda mot allt, saknar belopp eller uppfyller inte kraven.',
  robustMore_one: 'Visa {{count}} till',
  robustMore_other: 'Visa {{count}} till',

  robustPlaces: 'Så ofta får de varje plats',
  robustPlacesLead:
    'Procent av dragningarna, mörkare ju oftare. Här dras också poängen: mellan bedömarnas lägsta och högsta, och där bedömning saknas var som helst på skalan.',
  robustPlacesTable: 'Andel av dragningarna på varje plats, i procent',
  robustEachPlace: 'Visa fler platser, som bild',
  robustPicture: 'Andel av dragningarna på varje plats',
  robustPictureText_one: 'Raden är ansökan, kolumnerna är platserna från 1. Ju fylligare färg, desto oftare.',
  robustPictureText_other:
    'De {{count}} främsta, en rad var; kolumnerna är platserna från 1. Ju fylligare färg, desto oftare.',
  robustPlace: 'Plats {{place}}',
  robustLessThanOne: '<1',

  robustWeights: 'Så mycket kan en vikt ändras',
  robustWeightsLead:
    'En vikt i taget, medan de andra behåller sina inbördes proportioner. Strecket är dagens andel, och fälten visar hur långt den kan gå innan någon utanför ramen går om någon inom den, och innan de inom ramen byter ordning.',
  robustBandOrder: 'Ordningen inom ramen håller',
  robustBandSet: 'Ingen utanför går om',
  robustAlways: 'alltid',
  robustBetween: '{{from}}–{{to}}',
  robustUnder: 'Under {{at}} går {{behind}} om {{ahead}}.',
  robustOver: 'Över {{at}} går {{behind}} om {{ahead}}.',
  robustDirectionAlone: 'Den har hela vikten, så det finns inget att jämföra med.',

  robustCheck: 'Kontroll med andra metoder',
  robustCheckLabel: 'Kontroll, inte beslut',
  robustCheckLead:
    'Samma bedömningar och vikter, räknade med tre andra metoder. Skiljer de sig mycket är det värt att förstå varför. De påverkar varken rangordningen eller urvalet.',
  robustCheckOpen: 'Visa kontrollen',
  robustCheckClose: 'Dölj kontrollen',
  robustMethodColumn: 'Metod',
  robustSpearman: 'Samma ordning',
  robustSpearmanSaid:
    'Spearmans rangkorrelation: 1 är exakt samma ordning, 0 ingen likhet, −1 omvänd ordning.',
  robustTopsis: 'TOPSIS',
  robustVikor: 'VIKOR',
  robustPromethee: 'PROMETHEE II',
  robustAlikeVery: 'nästan samma',
  robustAlikeRather: 'liknande',
  robustAlikeLittle: 'delvis annan',
  robustAlikeNot: 'en annan',
  robustCheckFew: 'Det behövs minst två ansökningar som är bedömda mot allt.',
  robustFurthest: 'Störst skillnad',
  robustOwnPlace: 'Här',
  robustCheckSame: 'Alla tre ger samma platser som rangordningen.',
} as const;
