interface DrawnLabelProps {
  readonly className: string;
  readonly lines: readonly string[];
  /** Where the first line stands. */
  readonly y: number;
}

/** From one line of a label to the next. */
const lineStep = 15;

/** What the lines after the first add to the height of a drawing. */
export function moreLinesHeight(lines: readonly string[]): number {
  return Math.max(0, lines.length - 1) * lineStep;
}

/** A name in a drawing, over as many lines as it needs. */
export function DrawnLabel({ className, lines, y }: DrawnLabelProps) {
  return (
    <text className={className} y={y}>
      {lines.map((line, index) => (
        <tspan key={index} x="0" dy={index === 0 ? 0 : lineStep}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
