/** The part of `Office.context.officeTheme` that tells light from dark; older hosts leave out `isDarkTheme`. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
}

/**
 * Whether the pane should be dark. Office says so directly, or by the colour of its own background; where it says
 * nothing (some hosts leave `officeTheme` undefined) the operating system's preference decides.
 */
export function isDark(office: OfficeColours | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const luminance = relativeLuminance(office?.bodyBackgroundColor);
  return luminance === null ? systemPrefersDark : luminance < 0.18;
}

/** Relative luminance, 0 (black) to 1 (white), of a colour `#rrggbb` (WCAG 2.2, definition); null for anything else. */
export function relativeLuminance(colour: string | undefined): number | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? '');
  if (hex === null) return null;
  const [red, green, blue] = [hex[1], hex[2], hex[3]].map((pair) => {
    const channel = parseInt(pair ?? '0', 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
