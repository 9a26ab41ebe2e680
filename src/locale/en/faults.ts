import type { sv } from '../sv/faults';

export const en = {
  unreachable:
    'The workbook cannot be reached. Check that it is open and that you are connected, and try again.',
  cellEditMode:
    'A cell is being edited. Press Enter or Esc in the workbook to finish editing, and try again.',
  protectedSheet:
    'The sheet {{sheet}} is protected, or the whole workbook is. Remove the protection under Review and try again. Nothing has been changed.',
  filteredTable:
    'The table {{table}} on the sheet {{sheet}} is filtered. Clear the filter under Data and try again. Nothing has been changed.',
  occupied:
    'The sheet {{sheet}} is already used for something else, so the table {{table}} does not fit there. Rename the sheet or move what is in the way, and try again. Nothing has been changed.',
  cellInTheWay:
    'Sheet {{sheet}}, cell {{cell}}: something stands here that is in the way of what is to be written. Move it to a free place and try again. Nothing has been changed.',
  noRoom:
    'The table {{table}} on the sheet {{sheet}} does not fit: it would reach beyond the edge of the sheet. Move the table up or to the left and try again. Nothing has been changed.',
  nameTaken:
    'The name {{name}} is already used for something else in the workbook. Rename it in Name Manager under Formulas and try again. Nothing has been changed.',
  changedMeanwhile:
    'The sheet {{sheet}} has changed since the workbook was read. Read the workbook again and retry. Nothing has been written.',
  conflict:
    'Excel could not write on the sheet {{sheet}}: something stands in the way, such as a filter, merged cells or a change that somebody else made at the same moment. Read the workbook again and retry. Nothing has been changed.',
  notesWithoutRow:
    'Sheet {{sheet}}, cell {{cell}}: here stands something that you wrote beside an application that is no longer there. Move or delete it and try again. Nothing has been changed.',
  tooLarge:
    'The workbook is too large to be read or written in one go. See that its tables do not reach over thousands of blank rows, and try again. Nothing has been changed.',
  tooManyRows:
    'Sheet {{sheet}}: the table {{table}} has {{rows}} rows and {{columns}} columns. The tables may have at most {{most}} cells together. Drag the lower edge of the table up to where its contents end, and try again. Nothing has been changed.',
  fileTooLarge:
    'The file {{file}} is too large to be read: at most {{fileMegabytes}} MB, and at most {{megabytes}} MB unpacked. Remove sheets and pictures that are not needed, save it again and retry.',
  tooManyCells:
    'The file {{file}} is too large to be read: at most {{rows}} rows and {{cells}} cells on all sheets together. Remove sheets and blank rows that are not needed, save it again and retry.',
  rangeTooLarge:
    'The file {{file}} cannot be read: the range {{range}} has merged cells, data validation or a name, and such ranges may cover at most {{cells}} cells together. Limit them to the rows in use, save the file again and retry.',
  notAWorkbook:
    'The file {{file}} is not an Excel workbook (.xlsx) that can be read. If it has a password, remove it and save the file again.',
  fileExists: 'The file {{file}} already exists and is not overwritten. Choose another name.',
  halfWritten:
    'Excel stopped answering while the sheet {{sheet}} was being written. It may be half written. Try again: then it is put in order first. If that does not help, undo in Excel (Ctrl+Z) or restore an earlier version.',
  notFetched:
    'What is needed to write to the workbook could not be fetched. Check your connection and try again; if that does not help, close the pane and open it again. Nothing has been changed.',
  unexpected: 'Something went wrong: {{detail}}. Nothing has been changed. Try again.',
} as const satisfies Record<keyof typeof sv, string>;
