import type { BenefitOutcome } from '../benefit/refusals';
import { finite, notNegativeGuard } from '../benefit/guards';
import { answer, refuse } from '../refusal';

/** Realised share of what was planned (utfallsgrad), `outcome / plan`. */
export function outcomeShare(plan: number, outcome: number): BenefitOutcome {
  if (plan === 0) return refuse('divisionByZero', 'noPlan', { argument: 'plan' });
  return finite(outcome / plan);
}

/**
 * How far an indicator has come from its baseline to its target (måluppfyllelse),
 * `(outcome - baseline) / (target - baseline)`. Works for targets below the baseline too; negative where it went
 * the wrong way, above 1 where the target is passed.
 */
export function goalAttainment(baseline: number, target: number, outcome: number): BenefitOutcome {
  if (target === baseline) return refuse('divisionByZero', 'targetIsBaseline', { argument: 'target' });
  return finite((outcome - baseline) / (target - baseline));
}

/** A step on the way from what is possible to what a budget has been cut by. */
export interface RealisationStep {
  readonly step: 'theoretical' | 'realised' | 'budgeted';
  readonly amount: number;
  /** Of the theoretical benefit. */
  readonly share: number;
  /** What was lost since the step before; 0 for the first. */
  readonly gap: number;
}

/**
 * Hemtagningsgap: how much of a possible benefit has been realised, and how much of that has been taken out of a
 * budget. Amounts of the same year or period, none below zero.
 */
export function realisationGap(
  theoretical: number,
  realised: number,
  budgeted: number,
): BenefitOutcome<readonly RealisationStep[]> {
  const wrong =
    notNegativeGuard('theoretical', theoretical) ??
    notNegativeGuard('realised', realised) ??
    notNegativeGuard('budgeted', budgeted);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (theoretical === 0) return refuse('divisionByZero', 'noTheoretical', { argument: 'theoretical' });
  return answer([
    { step: 'theoretical', amount: theoretical, share: 1, gap: 0 },
    { step: 'realised', amount: realised, share: realised / theoretical, gap: theoretical - realised },
    { step: 'budgeted', amount: budgeted, share: budgeted / theoretical, gap: realised - budgeted },
  ]);
}
