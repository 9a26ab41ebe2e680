import { webLightTheme } from '@fluentui/react-components';

/** The font of the words in drawings; both themes have the same. */
export const drawnFont = `12px ${webLightTheme.fontFamilyBase}`;

let context: CanvasRenderingContext2D | null | undefined;

/** The text, cut with an ellipsis where it is wider than the room there is; the table has it whole. */
export function fitted(text: string, width: number): string {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text;
  context.font = drawnFont;
  if (context.measureText(text).width <= width) return text;
  let kept = 0;
  let beyond = text.length;
  while (beyond - kept > 1) {
    const middle = Math.floor((kept + beyond) / 2);
    if (context.measureText(`${text.slice(0, middle)}…`).width <= width) kept = middle;
    else beyond = middle;
  }
  return `${text.slice(0, kept).trimEnd()}…`;
}
