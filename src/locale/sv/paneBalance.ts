/** The words of the pane's view Balans. */
export const sv = {
  viewBalance: 'Balans',
} as const;
