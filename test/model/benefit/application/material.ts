import type { Calculation } from '../../../../src/model/benefit/application/calculation';
import { calculateApplication } from '../../../../src/model/benefit/application/calculation';
import type {
  BenefitLine,
  CostLine,
  Material,
  Parameter,
} from '../../../../src/model/benefit/application/material';
import { materialOf } from '../../../../src/model/benefit/application/material';
import { valueOf } from '../outcomes';

/** A benefit in time: 252 000 kr a year at full use, half of it used, half of that taken home, at once. */
export const time: BenefitLine = {
  application: 'A1',
  benefit: 'Kortare handläggning',
  kind: 'time',
  beneficiary: 'ownAdministration',
  volume: 3780,
  minutesBefore: 30,
  minutesAfter: 20,
  hourCost: 400,
  count: null,
  unitCost: null,
  reduction: null,
  formula: null,
  usageShare: 0.5,
  realisationShare: 0.5,
  profile: [1],
  startYear: null,
  endYear: null,
  low: null,
  high: null,
};

/** An avoided cost of 20 · 9 000 · 0,5 = 90 000 kr a year. */
export const avoided: BenefitLine = {
  ...time,
  benefit: 'Färre utskick',
  kind: 'avoidedCost',
  volume: null,
  minutesBefore: null,
  minutesAfter: null,
  hourCost: null,
  count: 20,
  unitCost: 9000,
  reduction: 0.5,
  usageShare: null,
};

export const investment: CostLine = {
  application: 'A1',
  item: 'Anskaffning',
  kind: 'investment',
  year: 2027,
  amount: 130000,
  low: null,
  high: null,
};

export const running: CostLine = {
  ...investment,
  item: 'Licens',
  kind: 'operation',
  year: 2028,
  amount: 9000,
};

export function parameter(name: string, value: number | null, validFrom: string | null = null): Parameter {
  return { name, value, unit: null, validFrom, source: 'test' };
}

/** Base year 2027, three years, 25 %, so that the factors are 1, 0,8 and 0,64. */
export const parameters: readonly Parameter[] = [
  parameter('basår', 2027),
  parameter('horisont', 3),
  parameter('kalkylränta', 0.25),
  parameter('internränta', 0.02),
  parameter('nyttjandetid', 2),
];

export function material(
  benefits: readonly BenefitLine[],
  costs: readonly CostLine[] = [],
  given: readonly Parameter[] = parameters,
): Material {
  return materialOf(benefits, costs, given);
}

export const calculate = (
  benefits: readonly BenefitLine[],
  costs: readonly CostLine[] = [],
  given: readonly Parameter[] = parameters,
): Calculation => valueOf(calculateApplication(material(benefits, costs, given), 'A1'));

/** What a calculation points at: each problem's code with the column or parameter that it names. */
export const problems = (calculation: Calculation): readonly string[] =>
  calculation.problems.map(({ code, values }) =>
    [code, values['field'] ?? values['name']].filter(Boolean).join(' '),
  );
