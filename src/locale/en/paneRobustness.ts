import type { sv } from '../sv/paneRobustness';

export const en = {
  robustnessLead:
    'The weights are a judgement, not a measurement. Here you see what happens if they were a little different.',

  robustDomain: 'Which other weights are to be tried?',
  robustAround: 'Near today’s',
  robustAroundSaid: 'Each direction’s share may be up to one fifth larger or smaller.',
  robustOrdinal: 'Same order',
  robustOrdinalSaid: 'The most important direction stays so, and so on, but how much they weigh is free.',
  robustFree: 'Any at all',
  robustFreeSaid: 'Any weights whatever, also such as nobody has proposed.',
  robustMethod:
    'The funding is tried with {{funding}} random sets of weights, the places with {{places}}. Chance always starts from the number {{seed}}, so the same material gives the same figures every time.',

  robustShort: 'In short',
  robustOrderHolds:
    'The order of the list holds as long as less than {{points}} percentage points of weight are moved between directions. The first to change places are {{ahead}} and {{behind}}.',
  robustOrderTied:
    'The order of the list is not given: {{ahead}} and {{behind}} have the same score, and the smallest change of the weights parts them.',
  robustOrderAlways: 'The order of the list is the same whatever the weights.',
  robustWaterHolds:
    'Nobody outside the budget passes anybody within it until at least {{points}} percentage points of weight are moved. The nearest is {{behind}}, which then passes {{ahead}}.',
  robustWaterTied:
    'The waterline runs between two that are level: {{ahead}} and {{behind}} have the same score.',
  robustWaterAlways: 'No weights can make anybody outside the budget pass anybody within it.',
  robustNoFund: 'There is no waterline to try: all or none fit the budget.',
  robustSameSet: 'The funded are the same in {{share}} of {{samples}} draws.',
  robustNotProven:
    'In some draw the best portfolio could not be proven in time. The shares rest on the best that were found.',

  robustWaitingFirmness: 'Working out how much the weights can change',
  robustWaitingFunding: 'Working out how often each application is funded',
  robustWaitingPlaces: 'Working out how often each application has each place',
  robustWaitingCheck: 'Ranking by other methods',

  robustFunding: 'How often they are funded',
  robustFundingLead:
    'For each draw of weights the best portfolio is chosen anew, within the same budget and the same conditions.',
  robustCore: 'Core ({{count}})',
  robustCoreSaid: 'Funded in at least 95% of the draws. They stand even if the weights change.',
  robustBorderline: 'Borderline ({{count}})',
  robustBorderlineSaid: 'Depends on the weights. This is where a discussion is worth its time.',
  robustOutside: 'Outside ({{count}})',
  robustOutsideSaid: 'Funded in at most 5% of the draws.',
  robustGroupEmpty: 'No application.',
  robustNotIn_one:
    '{{count}} application takes no part, since it cannot be chosen: it is not fully assessed, has no amount or does not meet the requirements.',
  robustNotIn_other:
    '{{count}} applications take no part, since they cannot be chosen: they are not fully assessed, have no amount or do not meet the requirements.',
  robustMore_one: 'Show {{count}} more',
  robustMore_other: 'Show {{count}} more',

  robustPlaces: 'How often they have each place',
  robustPlacesLead:
    'Per cent of the draws, darker the more often. Here the scores are drawn too: between the assessors’ lowest and highest, and where an assessment is missing anywhere on the scale.',
  robustPlacesTable: 'Share of the draws at each place, per cent',
  robustEachPlace: 'Show more places, as a picture',
  robustPicture: 'Share of the draws at each place',
  robustPictureText_one:
    'The row is the application, the columns are the places from 1. The fuller the colour, the more often.',
  robustPictureText_other:
    'The first {{count}}, a row each; the columns are the places from 1. The fuller the colour, the more often.',
  robustPlace: 'Place {{place}}',
  robustLessThanOne: '<1',

  robustWeights: 'How much a weight can change',
  robustWeightsLead:
    'One weight at a time, while the others keep their proportions. The line is today’s share, and the bands show how far it can go before anybody outside the budget passes anybody within it, and before those within it change order.',
  robustBandOrder: 'The order within holds',
  robustBandSet: 'Nobody outside passes',
  robustAlways: 'always',
  robustBetween: '{{from}}–{{to}}',
  robustUnder: 'Below {{at}}, {{behind}} passes {{ahead}}.',
  robustOver: 'Above {{at}}, {{behind}} passes {{ahead}}.',
  robustDirectionAlone: 'It has all the weight, so there is nothing to compare with.',

  robustCheck: 'Check by other methods',
  robustCheckLabel: 'A check, not a decision',
  robustCheckLead:
    'The same assessments and weights, by three other methods. Where they differ much it is worth understanding why. They affect neither the ranking nor the selection.',
  robustCheckOpen: 'Show the check',
  robustCheckClose: 'Hide the check',
  robustMethodColumn: 'Method',
  robustSpearman: 'Same order',
  robustSpearmanSaid:
    'Spearman’s rank correlation: 1 is exactly the same order, 0 no likeness, −1 the reverse.',
  robustTopsis: 'TOPSIS',
  robustVikor: 'VIKOR',
  robustPromethee: 'PROMETHEE II',
  robustAlikeVery: 'almost the same',
  robustAlikeRather: 'similar',
  robustAlikeLittle: 'partly another',
  robustAlikeNot: 'another',
  robustCheckFew: 'At least two fully assessed applications are needed.',
  robustFurthest: 'Largest difference',
  robustOwnPlace: 'Here',
  robustCheckSame: 'All three give the same places as the ranking.',
} as const satisfies Record<keyof typeof sv, string>;
