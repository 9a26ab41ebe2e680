import type { sv } from '../sv/paneCharts';

/** The words around every picture of the pane, and in those that several views show. */
export const en = {
  chartAsTable: 'Show as table',
  chartAsPicture: 'Show as picture',
  chartCopyData: 'Copy figures',
  chartCopyPicture: 'Copy picture',
  chartDataCopied: 'The figures are copied. Paste them where they are needed.',
  chartPictureCopied: 'The picture is copied. Paste it where it is needed.',
  chartPictureSaved: 'The picture cannot be copied from here. It is saved as the file {{file}} instead.',
  chartCopyFailed: 'Copying did not work. Show the table, select it and copy from there.',
  chartDrawing: 'Drawing …',
  chartNotDrawn: 'The picture could not be drawn. The figures are in the table.',
  chartMoreRows_one: 'Show {{count}} more row',
  chartMoreRows_other: 'Show {{count}} more rows',

  chartMillions: 'SEK millions',
  chartThousands: 'SEK thousands',
  chartKronor: 'SEK',
  chartFundIn: 'Fund, {{unit}}',
  chartCostIn: 'Cost, {{unit}}',
  chartPointsAxis: 'Points',

  yearProfileTitle: 'Benefit and cost year by year',
  yearProfileText:
    'Benefit is drawn upwards and cost downwards. The line is the sum so far: {{sum}} up to and including {{year}}.',
  yearProfileYear: 'Year',
  yearProfileBenefit: 'Benefit',
  yearProfileCost: 'Cost',
  yearProfileSum: 'Sum so far',
  yearProfileAxis: 'Per year, {{unit}}',

  costValueTitle: 'Cost against points',
  costValueText_one:
    'Each dot is an application: higher up is more points, further right is more expensive. For {{count}} of {{total}} no other is both cheaper and better; the line runs through them.',
  costValueText_other:
    'Each dot is an application: higher up is more points, further right is more expensive. For {{count}} of {{total}} no other is both cheaper and better; the line runs through them.',
  costValueNothing: 'No application has both points and a known cost.',
  costValueApplication: 'Application',
  costValueCost: 'Cost',
  costValueScore: 'Points',
  costValueChosen: 'In the best portfolio',
  costValueNot: 'Not included',
  costValueFront: 'No other is both cheaper and better',
  costValueYes: 'yes',
  costValueNo: 'no',

  contributionsTitle: 'Contributions from each direction',
  contributionsText_one: 'The points of the only one chosen, divided by direction.',
  contributionsText_other: 'The points of the top {{count}} of the chosen, divided by direction.',
  contributionsApplication: 'Application',
  contributionsSum: 'Points',

  frontierTitle: 'What more or less money gives',
  frontierText:
    'The line shows the most points that each fund can give. The fund {{fund}} gives {{points}} points. The most is {{most}} points, for {{all}}.',
  frontierFund: 'Fund',
  frontierPoints: 'Points',
  frontierApplications: 'Number',
  frontierLine: 'Most points for the fund',
  frontierInUse: 'The fund now',
  frontierTryShort: 'Try this fund',
  frontierTry: 'Try {{fund}}',
  frontierPointer: 'Fund to try. The arrow keys go from step to step, Enter tries.',
  frontierHere_one: '{{fund}} gives {{points}} points with {{count}} application.',
  frontierHere_other: '{{fund}} gives {{points}} points with {{count}} applications.',
} as const satisfies Record<keyof typeof sv, string>;
