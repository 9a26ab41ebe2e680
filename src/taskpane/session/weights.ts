import type { Direction, Portfolio } from '../../model/portfolio/portfolio';

/** Weights that the pane tries, by direction id; a direction that is absent has the workbook's own. */
export type TriedWeights = Readonly<Record<string, number>>;

/** A direction whose weight in the pane is another than in the workbook. */
export interface ChangedWeight {
  readonly direction: Direction;
  readonly weight: number;
}

/** The weight as it counts in the pane. */
export function weightOf(direction: Direction, tried: TriedWeights): number {
  return tried[direction.id] ?? direction.weight;
}

/** The weights that differ from the workbook's, in the order of the directions. */
export function changedWeights(portfolio: Portfolio, tried: TriedWeights): readonly ChangedWeight[] {
  return portfolio.directions
    .map((direction) => ({ direction, weight: weightOf(direction, tried) }))
    .filter(({ direction, weight }) => weight !== direction.weight);
}

/** All weights as they count, by direction id, or undefined where they are the workbook's own. */
export function weightsToDecide(
  portfolio: Portfolio,
  tried: TriedWeights,
): Readonly<Record<string, number>> | undefined {
  if (changedWeights(portfolio, tried).length === 0) return undefined;
  return Object.fromEntries(
    portfolio.directions.map((direction) => [direction.id, weightOf(direction, tried)]),
  );
}

/**
 * A direction's share of all weights, 0 to 1, for display; null where every weight is zero. The shares that count are
 * those of the decision; these follow the slider at once.
 */
export function shareOf(portfolio: Portfolio, tried: TriedWeights, direction: Direction): number | null {
  const sum = portfolio.directions.reduce((total, each) => total + weightOf(each, tried), 0);
  return sum > 0 ? weightOf(direction, tried) / sum : null;
}

/** Where a slider ends and how far one step goes. */
export interface SliderScale {
  readonly max: number;
  readonly step: number;
}

/**
 * A slider from zero to a round number at least twice the greatest weight of the workbook, in a hundred steps or so:
 * whoever enters shares (0,25) and whoever enters per cent (25) get a slider that fits.
 */
export function sliderScale(portfolio: Portfolio): SliderScale {
  const greatest = Math.max(...portfolio.directions.map((direction) => direction.weight), 0);
  if (greatest === 0) return { max: 100, step: 1 };
  const wanted = greatest * 2;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5].find((each) => each * power >= wanted * (1 - 1e-9)) ?? 10;
  const max = Number((factor * power).toPrecision(1));
  return { max, step: Number((max / 100).toPrecision(1)) };
}

/** Takes away what binary fractions leave behind: 0,30000000000000004 is 0,3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
