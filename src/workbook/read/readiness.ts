import { gatesNotPassed } from '../../model/portfolio/gates';
import type { Application, Gate, Readiness } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { benefitsTable, costsTable, indicatorsTable } from '../schema/benefits';
import type { ApplicationIndex, ApplicationRow } from './applications';
import type { CostRow } from './costs';
import type { BenefitRow, IndicatorRow } from './material';
import { problemAt } from './place';

/** The tables from which it is seen how far an application has come. */
export interface Preparation {
  readonly benefits: readonly BenefitRow[];
  readonly costs: readonly CostRow[];
  readonly indicators: readonly IndicatorRow[];
}

const smartKeys = ['indicator', 'unit', 'baseline', 'target', 'targetDate', 'method', 'owner'] as const;

/**
 * What an indicator lacks to be specific, measurable and time-bound: headers of the columns that are blank, and Mål
 * where it is the same as the baseline. Whether a goal is within reach is for people to judge.
 */
export function lacking(indicator: IndicatorRow): readonly string[] {
  const { baseline, target } = indicator;
  const nothingToReach = baseline !== null && baseline === target;
  return smartKeys
    .filter((key) => indicator[key] === null || (key === 'target' && nothingToReach))
    .map((key) => indicatorsTable.columns.find((column) => column.key === key)?.header ?? key);
}

/** Whether the benefit is calculated, how many indicators are SMART, and whether the running cost stands in Kostnader. */
export function readinessOf(application: Omit<Application, 'draws'>, material: Preparation): Readiness {
  const own = (row: { readonly application: string }): boolean => row.application === application.id;
  return {
    benefitCalculated: application.netPresentValue !== null || material.benefits.some(own),
    smartIndicators: material.indicators.filter((row) => own(row) && lacking(row).length === 0).length,
    runningCostPlan: material.costs.some((row) => own(row) && row.kind === 'operation'),
  };
}

/**
 * The applications with what the gates ask about. Each that does not pass is pointed at, with what is missing; without
 * gates nothing is said and nothing is added.
 */
export function withReadiness(
  applications: readonly Application[],
  gates: readonly Gate[],
  index: ApplicationIndex,
  material: Preparation,
  problems: Problem[],
): readonly Application[] {
  if (gates.length === 0) return applications;
  const rows = [...index.values()];
  return applications.map((application) => {
    const ready = { ...application, readiness: readinessOf(application, material) };
    const row = rows.find((one) => one.application.id === application.id);
    if (row === undefined) return ready;
    const failed = gatesNotPassed(ready, gates);
    for (const gate of gates.filter(({ kind }) => failed.includes(kind))) {
      pointAt(gate, row, ready.readiness, material, problems);
    }
    return ready;
  });
}

function pointAt(
  gate: Gate,
  row: ApplicationRow,
  readiness: Readiness,
  material: Preparation,
  problems: Problem[],
): void {
  const { id } = row.application;
  const remark = (code: Problem['code'], values: Problem['values'] = {}): void => {
    problems.push(problemAt(row.idPlace, id, 'remark', code, { id, ...values }));
  };
  switch (gate.kind) {
    case 'anchored':
      problems.push(
        problemAt(row.place('anchored'), row.found('anchored'), 'remark', 'gateAnchored', { id }),
      );
      return;
    case 'benefit':
      remark('gateBenefit', { table: benefitsTable.name });
      return;
    case 'runningCost':
      remark('gateRunningCost', { table: costsTable.name });
      return;
    case 'indicators': {
      const values = { smart: readiness.smartIndicators, least: gate.least ?? 1 };
      remark('gateIndicators', { ...values, table: indicatorsTable.name });
      for (const indicator of material.indicators) {
        const missing = lacking(indicator).join(', ');
        if (indicator.application !== id || missing === '') continue;
        problems.push(problemAt(indicator.place, indicator.indicator, 'remark', 'notSmart', { id, missing }));
      }
    }
  }
}
