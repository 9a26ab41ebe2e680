import { wrapped } from './wrapped';

/** What of an element's look must be written into a picture that has no style sheet. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'visibility',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'stop-color',
] as const;

const scale = 2;
const padding = 16;
const lineHeight = 20;

/** What surrounds the drawing in the copied picture. */
export interface PictureWords {
  readonly title: string;
  /** What the marks mean, each beside a mark that is found in the element given. */
  readonly legend: readonly string[];
}

/**
 * The drawings within an element as one PNG in double size, with the title above and the legend below, in the colours
 * that are seen.
 *
 * @param drawing holds one or more svg elements, which keep their places
 * @param marks the legend's own svg elements, in the order of its words
 */
export async function pictureOf(
  drawing: HTMLElement,
  marks: readonly SVGSVGElement[],
  { title, legend }: PictureWords,
): Promise<Blob> {
  const style = getComputedStyle(drawing);
  const bounds = drawing.getBoundingClientRect();
  const width = Math.ceil(bounds.width) + 2 * padding;
  const words = { family: style.fontFamily, colour: style.color };
  const heading = wrapped(title, width - 2 * padding, `600 16px ${style.fontFamily}`);
  const top = padding + heading.length * lineHeight + 4;
  const parts = [...drawing.querySelectorAll('svg')].map((svg) => {
    const at = svg.getBoundingClientRect();
    return placed(svg, padding + at.left - bounds.left, top + at.top - bounds.top);
  });
  let y = top + Math.ceil(bounds.height) + 12;
  for (const [index, text] of legend.entries()) {
    const mark = marks[index];
    if (mark !== undefined) parts.push(placed(mark, padding, y));
    for (const line of wrapped(text, width - 2 * padding - 24, `13px ${style.fontFamily}`)) {
      parts.push(textAt(line, padding + 24, y + 12, '13px', words));
      y += 18;
    }
  }
  const height = y + padding;
  const head = heading.map((line, index) =>
    textAt(line, padding, padding + 14 + index * lineHeight, '600 16px', words),
  );
  const background = getComputedStyle(
    drawing.closest<HTMLElement>('[data-chart]') ?? drawing,
  ).backgroundColor;
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...head,
    ...parts,
    '</svg>',
  ].join('');
  return painted(markup, width, height);
}

/** A copy of a drawing with its look written into it. */
function placed(svg: SVGSVGElement, x: number, y: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const seen = [svg, ...svg.querySelectorAll('*')];
  const copied = [copy, ...copy.querySelectorAll('*')];
  for (const [index, element] of copied.entries()) {
    const original = seen[index];
    if (original === undefined || !(element instanceof SVGElement)) continue;
    const style = getComputedStyle(original);
    for (const property of properties) element.style.setProperty(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

function textAt(
  text: string,
  x: number,
  y: number,
  font: string,
  { family, colour }: { readonly family: string; readonly colour: string },
): string {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.textContent = text;
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.style.font = `${font} ${family}`;
  element.style.fill = colour;
  return new XMLSerializer().serializeToString(element);
}

async function painted(markup: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
