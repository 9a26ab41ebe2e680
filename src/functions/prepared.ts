import { countedFrom } from '../locale/sv/cells';
import type { MaterialReading } from '../workbook/read/calculation';
import { materialOfRanges } from '../workbook/read/calculation';
import type { Range } from '../workbook/read/ranges';

type Ranges = readonly [Range, Range, Range];

/** How many sets of tables are kept: a workbook has one, a comparison of two has two. */
const MOST_KEPT = 3;

const kept: { readonly ranges: Ranges; readonly reading: MaterialReading }[] = [];

/** The same cells. Excel hands over a fresh copy with every call, so which array it is tells nothing. */
function sameCells(one: Range, other: Range): boolean {
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row++) {
    const [a, b] = [one[row] as readonly unknown[], other[row] as readonly unknown[]];
    if (a.length !== b.length) return false;
    for (let column = 0; column < a.length; column++) if (a[column] !== b[column]) return false;
  }
  return true;
}

/** The cells as they are now: a host that hands over its own arrays may change them later. */
function copied([benefits, costs, parameters]: Ranges): Ranges {
  const copy = (range: Range): Range => range.map((row) => [...row]);
  return [copy(benefits), copy(costs), copy(parameters)];
}

/**
 * The tables of a benefit calculation, read once for all the cells that refer to them: a column of one KALKYL per
 * application passes over the lines once, and every further call only compares cells.
 */
export function preparedMaterial(...ranges: Ranges): MaterialReading {
  const at = kept.findIndex((known) =>
    ranges.every((range, index) => sameCells(range, known.ranges[index] as Range)),
  );
  const hit = kept[at];
  if (hit !== undefined) {
    if (at > 0) kept.unshift(...kept.splice(at, 1));
    return hit.reading;
  }
  const reading = materialOfRanges(...ranges, (sheet) => `${sheet}${countedFrom}`);
  kept.unshift({ ranges: copied(ranges), reading });
  kept.length = Math.min(kept.length, MOST_KEPT);
  return reading;
}
