import { makeStyles, tokens } from '@fluentui/react-components';

/** Small figures: a name and three amounts of nine digits have room in the narrowest pane. */
export const useBesideStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { textAlign: 'left', overflowWrap: 'anywhere', paddingRight: tokens.spacingHorizontalXS },
  figure: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});
