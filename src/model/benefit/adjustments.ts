import { answer, refuse } from '../refusal';
import { finite, guarded, notNegativeGuard, sameLengthGuard, seriesGuard, shareGuard } from './guards';
import type { BenefitOutcome } from './refusals';

/**
 * Net of what would have happened anyway (additionality):
 * `gross · (1-deadweight)(1-displacement)(1-leakage)(1-substitution) · multiplier`.
 */
export function netEffect(
  gross: number,
  deadweight: number,
  displacement = 0,
  leakage = 0,
  substitution = 0,
  multiplier = 1,
): BenefitOutcome {
  const wrong =
    shareGuard('deadweight', deadweight) ??
    shareGuard('displacement', displacement) ??
    shareGuard('leakage', leakage) ??
    shareGuard('substitution', substitution) ??
    notNegativeGuard('multiplier', multiplier);
  const kept = (1 - deadweight) * (1 - displacement) * (1 - leakage) * (1 - substitution);
  return guarded(wrong, () => gross * kept * multiplier);
}

/**
 * Cost corrected for optimism bias, `cost · (1 + uplift · (1 - mitigation))` (Green Book). For a benefit the uplift is
 * negative, down to -1.
 */
export function optimismAdjusted(cost: number, uplift: number, mitigation = 0): BenefitOutcome {
  const wrong = notNegativeGuard('cost', cost) ?? shareGuard('mitigation', mitigation);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (!(uplift >= -1)) return refuse('invalidValue', 'upliftTooLow', { argument: 'uplift', value: uplift });
  return finite(cost * (1 + uplift * (1 - mitigation)));
}

/** Ways to weigh three estimates into one. */
export const THREE_POINT_METHODS = ['pert', 'lichtenberg', 'triangle'] as const;
export type ThreePointMethod = (typeof THREE_POINT_METHODS)[number];

/** Weight of the likely value and the divisor: (a+4m+b)/6, (a+2.9m+b)/4.9, (a+m+b)/3. */
const THREE_POINT_WEIGHTS: Readonly<Record<ThreePointMethod, readonly [number, number]>> = {
  pert: [4, 6],
  lichtenberg: [2.9, 4.9],
  triangle: [1, 3],
};

/** Expected value of a lowest, likely and highest estimate, in that order. */
export function threePointMean(
  low: number,
  likely: number,
  high: number,
  method: ThreePointMethod = 'pert',
): number {
  const [weight, divisor] = THREE_POINT_WEIGHTS[method];
  return (low + weight * likely + high) / divisor;
}

/** Expected value of three estimates that must rise. */
export function threePoint(
  low: number,
  likely: number,
  high: number,
  method: ThreePointMethod = 'pert',
): BenefitOutcome {
  if (!(low <= likely && likely <= high)) {
    return refuse('invalidValue', 'notInOrder', { argument: 'likely', low, likely, high });
  }
  return finite(threePointMean(low, likely, high, method));
}

/** Expected value of outcomes with their probabilities, which must sum to 1. */
export function expectedValue(probabilities: readonly number[], outcomes: readonly number[]): BenefitOutcome {
  const wrong =
    seriesGuard('probabilities', probabilities) ??
    sameLengthGuard('probabilities', probabilities, 'outcomes', outcomes);
  if (wrong !== null) return { ok: false, refusal: wrong };
  let total = 0;
  let value = 0;
  for (let index = 0; index < probabilities.length; index++) {
    const probability = probabilities[index] as number;
    const outside = shareGuard('probabilities', probability);
    if (outside !== null) return { ok: false, refusal: outside };
    total += probability;
    value += probability * (outcomes[index] as number);
  }
  if (Math.abs(total - 1) > 1e-9) {
    return refuse('invalidValue', 'notOne', { argument: 'probabilities', value: total });
  }
  return Number.isFinite(value) ? answer(value) : refuse('invalidNumber', 'tooLarge');
}
