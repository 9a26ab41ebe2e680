import { tokens } from '@fluentui/react-components';

/**
 * What charts are painted with. They are custom properties of the frame, so that forced colours can replace them all in
 * one place; a picture that is copied gets the colour that is seen.
 */
export const paint = {
  main: 'var(--chart-main)',
  other: 'var(--chart-other)',
  third: 'var(--chart-third)',
  accent: 'var(--chart-accent)',
  grey: 'var(--chart-grey)',
  quiet: 'var(--chart-quiet)',
  text: 'var(--chart-text)',
  background: 'var(--chart-background)',
} as const;

/** The properties' values, for the root of a frame. */
export const paintValues = {
  '--chart-main': tokens.colorPaletteRoyalBlueBorderActive,
  '--chart-other': tokens.colorPalettePumpkinBorderActive,
  '--chart-third': tokens.colorPaletteTealBorderActive,
  '--chart-accent': tokens.colorPaletteCranberryBorderActive,
  '--chart-grey': tokens.colorNeutralForeground4,
  '--chart-quiet': tokens.colorNeutralStroke1,
  '--chart-text': tokens.colorNeutralForeground1,
  '--chart-background': tokens.colorNeutralBackground1,
  '@media (forced-colors: active)': {
    '--chart-main': 'CanvasText',
    '--chart-other': 'LinkText',
    '--chart-third': 'CanvasText',
    '--chart-accent': 'Highlight',
    '--chart-grey': 'GrayText',
    '--chart-quiet': 'GrayText',
    '--chart-text': 'CanvasText',
    '--chart-background': 'Canvas',
  },
} as const;
