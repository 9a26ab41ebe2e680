import { tokens } from '@fluentui/react-components';

/** Colours of the directions, in an order that keeps neighbours apart; each at least 3:1 against the background. */
const colours = [
  tokens.colorPaletteRoyalBlueBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteBerryBorderActive,
  tokens.colorPaletteBrassBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteCranberryBorderActive,
  tokens.colorPaletteSteelBorderActive,
  tokens.colorPaletteGrapeBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorPaletteAnchorBorderActive,
] as const;

/** The colour of the direction in the given position; after the twelfth they come again. */
export function colourOf(position: number): string {
  return colours[position % colours.length] ?? tokens.colorNeutralForeground2;
}
