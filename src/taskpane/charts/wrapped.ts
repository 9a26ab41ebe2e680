import { webLightTheme } from '@fluentui/react-components';

/** The font of the words in drawings; both themes have the same. */
const drawnFont = `12px ${webLightTheme.fontFamilyBase}`;

let context: CanvasRenderingContext2D | null | undefined;

/** A text in lines no wider than what is given, for drawings, which do not wrap by themselves. */
export function wrapped(text: string, width: number, font = drawnFont): readonly string[] {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return [text];
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
