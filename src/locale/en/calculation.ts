import type { fields as svFields, problems as svProblems } from '../sv/calculation';

export const problems = {
  costOutsideHorizon:
    '{{line}}: the cost of {{year}} lies outside the years of the calculation and is left out. Change the year, the base year or the horizon.',
  formulaFails: '{{line}}: {{reason}}',
  missingKind: '{{line}}: Slag (kind) is missing. Choose a kind.',
  missingLineParameter:
    '{{line}}: {{field}} is missing. Fill in the column, or the parameter {{name}} on the sheet Förutsättningar.',
  missingParameter:
    'The parameter {{name}} is missing, blank or zero on the sheet Förutsättningar, so the budget effect is not worked out.',
  missingQuantity: '{{line}}: {{field}} is missing or zero. The row is left out of the calculation.',
  neverInUse: '{{line}}: Startår {{start}} and Slutår {{end}} give no year inside the calculation.',
  notInOrder:
    '{{line}}: Låg {{low}} and Hög {{high}} do not lie on either side of {{likely}}. They are not used.',
  outsideRange: '{{line}}: {{field}} cannot be {{value}}. The row is left out of the calculation.',
  takenHomeElsewhere:
    '{{line}}: the benefit falls to others than the municipality and cannot be taken home in its budget. Hemtagningsgrad is counted as 0.',
  unknownLine: 'Row without a name',
  unknownProfile:
    '{{line}}: Införandetakt cannot be understood. Enter direkt, snabb, standard, långsam or shares such as 25 %; 50 %; 100 %.',
} satisfies Record<keyof typeof svProblems, string>;

/** The columns keep their Swedish names: that is what stands in the workbook. */
export const fields = {
  volume: 'Volym',
  minutesBefore: 'Minuter före',
  minutesAfter: 'Minuter efter',
  hourCost: 'Timkostnad',
  count: 'Antal',
  unitCost: 'Styckkostnad',
  reduction: 'Minskning',
  formula: 'Formel',
  usageShare: 'Nyttjandegrad',
  realisationShare: 'Hemtagningsgrad',
} satisfies Record<keyof typeof svFields, string>;
