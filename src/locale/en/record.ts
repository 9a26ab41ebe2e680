import type { sv } from '../sv/record';

export const en = {
  at: 'Sheet {{sheet}}, cell {{cell}}',
  logWhole_one: 'The decision log is untouched: its only row is as it was written.',
  logWhole_other: 'The decision log is untouched: all {{count}} rows are as they were written.',
  log: 'The decision log is not as it was written',
  changed:
    '{{at}}: row {{number}} of the decision log has been changed since it was published. Compare with the minutes or an earlier version of the workbook, and restore the row.',
  removed_one:
    '{{at}}: a row above is missing from the decision log, number {{number}}. Fetch it from an earlier version of the workbook.',
  removed_other:
    '{{at}}: {{count}} rows above are missing from the decision log, from number {{number}}. Fetch them from an earlier version of the workbook.',
  inserted:
    '{{at}}: the row does not belong to the decision log. No publishing has written it. Remove it, or move its text to a column of your own in the right row.',
  moved:
    '{{at}}: row {{number}} of the decision log is not in its place. Sort the table by the column Nr, smallest first.',
  endMissing:
    '{{at}}: the last row of the decision log is missing. The published material is not in the log. Fetch the row from an earlier version of the workbook, or publish again.',

  portableNone: 'No formula had to be replaced: the workbook uses no NYTTA functions.',
  portableReplaced_one: 'One formula is replaced by its value. The formula stands in a note on the cell.',
  portableReplaced_other:
    '{{count}} formulas are replaced by their values. The formulas stand in notes on the cells.',
  portableValueless_one: 'One cell had no value to bring along. It says “{{text}}”: {{cells}}.',
  portableValueless_other: '{{count}} cells had no value to bring along. They say “{{text}}”: {{cells}}.',
} as const satisfies Record<keyof typeof sv, string>;
