/** A point of a rising step line. */
export interface StepPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The points of a rising step line that can be seen: of those that fall within one part of the width, the last, which
 * is the highest; the first and the last always. Order is kept.
 *
 * @param points by rising x
 * @param parts how many parts the width is divided into, such as its pixels
 */
export function thinned<Point extends StepPoint>(points: readonly Point[], parts: number): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length <= parts) return points;
  const width = last.x - first.x;
  if (width <= 0) return [last];
  const partOf = ({ x }: StepPoint): number =>
    Math.min(Math.floor(((x - first.x) / width) * parts), parts - 1);
  return points.filter((point, index) => {
    const next = points[index + 1];
    return index === 0 || next === undefined || partOf(next) !== partOf(point);
  });
}
