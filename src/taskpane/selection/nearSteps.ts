import type { FundPoint } from './fundLine';

/** A step from today's fund: how much more or less money, and what it changes. */
export interface NearStep {
  readonly fund: number;
  /** Against the fund in use, whole kronor; negative for less. */
  readonly addedFund: number;
  /** Against the best portfolio for the fund in use, points; negative for less. */
  readonly addedValue: number;
  /** Ids that come in and go out against the best portfolio for the fund in use. */
  readonly in: readonly string[];
  readonly out: readonly string[];
}

/** The next steps from a fund, up and down, nearest first. */
export interface NearSteps {
  readonly more: readonly NearStep[];
  readonly less: readonly NearStep[];
}

/** So many steps each way. */
export function stepsNear(points: readonly FundPoint[], fund: number, count: number): NearSteps {
  const at = points.reduce((last, point, index) => (point.fund <= fund ? index : last), -1);
  const value = points[at]?.value ?? 0;
  const stepsTo = (step: 1 | -1): NearStep[] => {
    const changes = new Map<string, 1 | -1>();
    const steps: NearStep[] = [];
    for (let index = at + step; steps.length < count; index += step) {
      const point = points[index];
      if (point === undefined) break;
      // Going down, what the point above took in goes out again.
      const crossed = step === 1 ? point : points[index + 1];
      note(changes, crossed?.in ?? [], step);
      note(changes, crossed?.out ?? [], step === 1 ? -1 : 1);
      steps.push({
        fund: point.fund,
        addedFund: point.fund - fund,
        addedValue: point.value - value,
        in: idsWith(changes, 1),
        out: idsWith(changes, -1),
      });
    }
    return steps;
  };
  return { more: stepsTo(1), less: stepsTo(-1) };
}

/** What comes in after having gone out, or the other way, is where it was. */
function note(changes: Map<string, 1 | -1>, ids: readonly string[], change: 1 | -1): void {
  for (const id of ids) {
    if (changes.has(id)) changes.delete(id);
    else changes.set(id, change);
  }
}

function idsWith(changes: ReadonlyMap<string, 1 | -1>, wanted: 1 | -1): readonly string[] {
  return [...changes]
    .filter(([, change]) => change === wanted)
    .map(([id]) => id)
    .sort();
}
