import { makeStyles, tokens } from '@fluentui/react-components';

/** The columns that the list's head and all its rows have in common: place, application, fund, best. */
export const useRowStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: '34px minmax(0, 1fr) 40px 40px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
});
