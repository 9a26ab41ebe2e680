import type { Outcome } from '../../refusal';
import { answer, refuse } from '../../refusal';
import type { ValueFunction } from '../portfolio';

export type ValueFunctionRefusal =
  'tooFewBreakpoints' | 'breakpointsNotAscending' | 'worthOutside' | 'outsideScale';

/**
 * What a figure is worth, 0 to 1, by a straight line between the breakpoints on either side of it.
 *
 * @returns refused where the function is no function (fewer than two breakpoints, not ascending, a worth outside
 * 0 to 1), or the figure lies outside the breakpoints and clipping is not declared
 */
export function worthOf(valueFunction: ValueFunction, figure: number): Outcome<number, ValueFunctionRefusal> {
  const { at, worth, outside } = valueFunction;
  if (at.length < 2 || worth.length !== at.length) return refuse('invalidValue', 'tooFewBreakpoints');
  for (let k = 0; k < at.length; k++) {
    if (k > 0 && !(at[k]! > at[k - 1]!))
      return refuse('invalidValue', 'breakpointsNotAscending', { at: at[k]! });
    if (!(worth[k]! >= 0 && worth[k]! <= 1))
      return refuse('invalidValue', 'worthOutside', { worth: worth[k]! });
  }
  const last = at.length - 1;
  if (!(figure >= at[0]! && figure <= at[last]!)) {
    if (outside !== 'clip' || Number.isNaN(figure)) {
      return refuse('invalidValue', 'outsideScale', { figure, from: at[0]!, to: at[last]! });
    }
    return answer(figure < at[0]! ? worth[0]! : worth[last]!);
  }
  const right = Math.max(1, at.findIndex((point) => point >= figure)); // prettier-ignore
  const [x0, x1, y0, y1] = [at[right - 1]!, at[right]!, worth[right - 1]!, worth[right]!];
  return answer(y0 + ((y1 - y0) * (figure - x0)) / (x1 - x0));
}
