import type { sv } from '../sv/problems';

export const en = {
  at: 'Sheet {{sheet}}, cell {{cell}}',
  blank: 'blank cell',
  yes: 'TRUE',
  no: 'FALSE',

  errorValue:
    '{{at}}: the formula in column {{column}} gives the error {{error}}. Correct the formula, or type the value instead.',
  uncalculatedFormula:
    '{{at}}: the formula in column {{column}} has no stored value. Open the workbook in Excel, recalculate and save it, or type the value instead.',
  notANumber:
    '{{at}}: {{found}} is not a number. Type a number in column {{column}}, such as 3.5, or leave the cell blank.',
  textNumber:
    '{{at}}: {{found}} is typed as text. It was read as the number {{read}}. Retype it as a number so that Excel can calculate with it.',
  shareOutside:
    '{{at}}: {{found}} is not a share between 0 and 100%. Type the share in column {{column}} with a per cent sign, such as 25%.',
  negativeAmount:
    '{{at}}: {{found}} is below zero. Type the amount in column {{column}} without a minus sign, in whole kronor.',
  amountTooLarge:
    '{{at}}: {{found}} is larger than SEK {{largest}}, the largest amount that is read. Type the amount in whole kronor.',
  roundedAmount:
    '{{at}}: {{found}} is not whole kronor. It was read as SEK {{read}}. Type whole kronor in column {{column}}.',
  notAYear: '{{at}}: {{found}} is not a year. Type four digits in column {{column}}, such as 2027.',
  notADate:
    '{{at}}: {{found}} is not a date. Type the date in column {{column}} as year-month-day, such as 2027-01-01.',
  textDate:
    '{{at}}: {{found}} is typed as text. It was read as the date {{read}}. Retype it as a date so that Excel can calculate with it.',
  notYesNo: '{{at}}: {{found}} is neither Ja (yes) nor Nej (no). Type Ja or Nej in column {{column}}.',
  reservedId:
    '{{at}}: {{found}} cannot be an Id, for the word has a meaning of its own in the program. Choose another Id, such as A1.',
  notAChoice: '{{at}}: {{found}} cannot be chosen in column {{column}}. Type one of: {{allowed}}.',

  missingTable:
    '{{at}}: the table {{table}} is missing. Select the area with the headers {{columns}}, choose Insert > Table and name the table {{table}} under Table Design.',
  duplicateTable:
    '{{at}}: there is already a table named {{table}}, on the sheet {{firstSheet}}. This one is not read. Rename one of them.',
  missingColumn:
    '{{at}}: the table {{table}} has no column headed {{column}}. Add the column, or correct the header if it has been renamed.',
  missingScoreColumn:
    '{{at}}: the table {{table}} has no column for the direction {{direction}}. Add a column headed {{direction}}, or correct the header if it has been renamed.',
  duplicateColumn:
    '{{at}}: the header {{column}} already stands in cell {{first}}. Only the first column is read. Change one of the headers.',
  newerFormat:
    '{{at}}: the workbook has format {{version}}, but this version of Pottkompassen reads format {{known}} at most. Update Pottkompassen, or open the workbook in a newer version.',
  unreadableFormat:
    '{{at}}: {{found}} is not a format version. The workbook was read as format {{known}}. Type {{known}} in the cell.',

  blankId:
    '{{at}}: the row has no Id and was not read. Type an Id in column {{column}} that no other row has.',
  blankTitle: '{{at}}: {{id}} has no name and the row was not read. Type a name in column {{column}}.',
  blankDirectionTitle: '{{at}}: {{id}} has no name and is shown by its Id. Type a name in column {{column}}.',
  duplicateId:
    '{{at}}: {{found}} already stands in cell {{first}}, so this row was not read. Give the rows different Ids, or delete one of them.',
  missingValue:
    '{{at}}: column {{column}} is blank and the row was not read. Fill in the cell, or delete the row.',

  noDirections:
    '{{at}}: the table {{table}} has no directions. Add at least one row with Id, Inriktning and Vikt.',
  reservedDirectionId:
    '{{at}}: {{found}} cannot be the Id of a direction, because the tables Poang and Rangordning have a column of their own with that header. Choose another Id, such as I1.',
  blankWeight: '{{at}}: {{id}} has no weight. Type a number in column {{column}}; 0 if it is not to count.',
  negativeWeight:
    '{{at}}: the weight {{found}} is below zero. Type a number that is zero or more in column {{column}}.',
  weightTooLarge:
    '{{at}}: the weight {{found}} is larger than {{largest}}. Type a smaller number; only the proportions between the weights count.',
  allWeightsZero:
    '{{at}}: all weights are zero, so no direction counts. Give at least one direction a weight above zero.',

  noApplications:
    '{{at}}: there are no applications to rank. Add at least one row with Id, Ansökan and Sökt belopp to the table {{table}}.',
  tooManyApplications:
    '{{at}}: the table {{table}} has more than {{most}} applications, which is the most that are ranked. Divide the round between several workbooks, or delete the rows that do not belong to it.',
  singleApplication:
    '{{at}}: {{id}} is the only application, so there is none to compare it with. Add the other applications to the table {{table}}, if there are more.',
  unknownApplication:
    '{{at}}: application {{id}} is not in the table {{table}}, or its row could not be read. This row is left out. Correct the Id, or add the application.',
  unknownGoal:
    '{{at}}: the council goal {{goal}} is not in the table KFMal. Correct the Id, or add the goal there.',

  badScale:
    '{{at}}: the score scale goes from {{min}} to {{max}}. Poängskala max must be greater than poängskala min, and neither may exceed a million. Correct the rows in the table {{table}}.',
  noScale:
    '{{at}}: the score scale is not given. The scores were read on the scale {{min}}–{{max}}. Add the rows “poängskala min” and “poängskala max” to the table {{table}}.',
  scoreOutsideScale:
    '{{at}}: the score {{found}} is outside the scale {{min}}–{{max}} and counts as not assessed. Type a number within the scale.',
  missingScore:
    '{{at}}: {{id}} is not assessed against the direction {{direction}}. The application gets a rank interval instead of a place. Type the score when the assessment is done.',
  noScores: '{{at}}: {{id}} has no row in the table {{table}} and so is not assessed. Add a row with scores.',
  sameAssessorTwice:
    '{{at}}: {{found}} has already assessed {{id}}, in cell {{first}}. Both rows count. Delete one if it was entered twice.',

  duplicateParameter:
    '{{at}}: {{found}} with the same date already stands in cell {{first}}, so this row was not read. Delete one of them, or change Gäller från.',
  duplicateBudget:
    '{{at}}: year {{found}} already has a budget, in cell {{first}}, so this row was not read. Delete one of them.',
  noBudget:
    '{{at}}: there is no budget, so all applications fit. Type years and amounts in the table {{table}} to see what fits.',
  yearWithoutBudget:
    '{{at}}: year {{found}} has no budget, so nothing limits that year. Add a budget for {{found}} to the table {{table}}.',

  noCost:
    '{{at}}: {{id}} has neither an amount nor cost rows with Finansiering Pott, so the application cannot be chosen. Type an amount; 0 if it costs the fund nothing.',
  excludedFromSelection:
    '{{at}}: {{id}} is ranked but cannot be chosen, because its cost in {{whereSheet}}, cell {{whereCell}}, could not be read. Correct that cell.',
  requestedDiffers:
    '{{at}}: {{id}} asks for SEK {{found}}, but its cost rows with Finansiering Pott add up to SEK {{sum}}. The cost rows count against the budgets per year. Correct what is wrong.',

  unknownGroupColumn:
    '{{at}}: {{found}} is not a column to group by, so the condition is left out. Type Förvaltning, Objekt or KF-mål in column A.',
  unknownGroupValue:
    '{{at}}: no application has {{found}} in column {{group}}, so the condition is left out. Correct the spelling, or delete the condition.',
  oneGroupOnly:
    '{{at}}: {{found}} is several values, but the condition takes one. Write one row for each value in column B.',
  refersToItself:
    '{{at}}: application {{id}} stands in both A and B, so the condition is left out. Remove it from one of the columns.',
  countOutside:
    '{{at}}: {{found}} is not a count, so the condition is left out. Type a whole number that is zero or more in column {{column}}.',
  missingReason:
    '{{at}}: the condition for {{id}} has no reason. It still holds. Write in column {{column}} why, so that the decision can be explained.',

  duplicateCapacity:
    '{{at}}: {{found}} already has a capacity for year {{year}}, in cell {{first}}, so this row was not read. Delete one of them.',
  needWithoutCapacity:
    '{{at}}: {{found}} has no capacity for year {{year}}, so the need limits nothing. Add the row to the table {{table}}.',
  negativeNumber: '{{at}}: {{found}} is below zero. Type a number that is zero or more in column {{column}}.',

  leastOutside:
    '{{at}}: {{found}} is not a count, so the requirement does not apply. Type a whole number from 1 in column {{column}}.',
  gateAnchored:
    '{{at}}: {{id}} does not meet the requirement Förankrad. Anchor the application with the management of the administration and type Ja.',
  gateBenefit:
    '{{at}}: {{id}} does not meet the requirement Nyttoberäknad. Enter its benefits in the table {{table}}, or a net present value in its row.',
  gateIndicators:
    '{{at}}: {{id}} does not meet the requirement Indikatorer: {{smart}} are complete, at least {{least}} are needed. Complete or add indicators in the table {{table}}.',
  gateRunningCost:
    '{{at}}: {{id}} does not meet the requirement Driftplan. Enter the running cost and who pays it, as a row with Slag Drift in the table {{table}}.',
  notSmart:
    '{{at}}: an indicator of {{id}} is not complete. Fill in {{missing}}; the target must differ from the baseline.',

  missingAnchor:
    '{{at}}: the criterion {{id}} has no value in column {{column}}. Type which figure is worst and which is best.',
  equalAnchors:
    '{{at}}: the criterion {{id}} has the same figure as worst and best, {{found}}. Type two different figures.',
  criterionBlank:
    '{{at}}: {{id}} has no value in column {{column}} and so is not assessed against the criterion {{criterion}}. Type the value when it is known.',
  criterionOutside:
    '{{at}}: {{id}} has the value {{found}}, which is outside {{low}}–{{high}} in the criterion {{criterion}} and counts as not assessed. Change Sämst or Bäst, or type Ja in Kapa.',
  unknownDirection:
    '{{at}}: {{found}} is neither a direction nor a criterion, so the comparison is left out. Type an Id from Inriktningar or Kriterier.',
  comparedWithItself: '{{at}}: {{id}} is compared with itself. The row is left out. Type two different Ids.',
  timesNotPositive:
    '{{at}}: {{found}} does not say how much more important A is than B. Type a number above zero: 1 for equally important, 3 for three times as important.',
  comparedTwice:
    '{{at}}: the same assessor has already compared these two, in the row of cell {{first}}. The row is left out. Delete one of them.',
  judgementsApart:
    '{{at}}: the comparisons do not tie all directions together, so they give no weights. The entered weights hold. Add comparisons until each direction is compared with another.',
  judgementsDiffer:
    '{{at}}: {{id}} has the weight {{entered}}%, but the comparisons in Parvis give {{judged}}%. The entered weights hold. Change them, or write in Metod why they differ.',
  judgementsInconsistent:
    '{{at}}: the comparisons contradict each other (consistency ratio {{ratio}}, at most 0.10). Furthest off is {{a}} against {{b}}: {{said}} times, where the others give {{implied}}.',

  unreadableScenario:
    '{{at}}: {{found}} is not a list of names with a figure each, so the scenario is left out. Keep the scenario again, or write as in the other rows of column {{column}}.',
} as const satisfies Record<keyof typeof sv, string>;
