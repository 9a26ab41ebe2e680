import type { Application, Gate } from './portfolio';

/**
 * Ska-krav that an application does not pass, in the order of the round's gates. A blank is not a yes: what is not
 * known to be met is not met.
 */
export function gatesNotPassed(application: Application, gates: readonly Gate[]): Gate['kind'][] {
  return gates.filter((gate) => !passes(application, gate)).map(({ kind }) => kind);
}

function passes({ anchored, readiness }: Application, gate: Gate): boolean {
  switch (gate.kind) {
    case 'anchored':
      return anchored === true;
    case 'benefit':
      return readiness?.benefitCalculated === true;
    case 'indicators':
      return (readiness?.smartIndicators ?? 0) >= (gate.least ?? 1);
    case 'runningCost':
      return readiness?.runningCostPlan === true;
  }
}
