/** An axis from its least to its greatest tick. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * Round ticks, 1, 2 or 5 times a power of ten apart, that hold every value given; zero is always among them.
 *
 * @param about about how many steps the axis has
 */
export function axisOf(values: readonly number[], about: number): Axis {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const greatest = values.reduce((high, value) => Math.max(high, value), 0);
  if (least === greatest) return { min: 0, max: 1, ticks: [0, 1] };
  const rough = (greatest - least) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  const step = factor * power;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(greatest / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
