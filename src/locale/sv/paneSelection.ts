/** The words of the pane's view Urval. */
export const sv = {
  viewSelection: 'Urval',
} as const;
