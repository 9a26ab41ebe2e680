/** What a benefit comes from; quality is described, not valued in money. */
export const BENEFIT_KINDS = ['time', 'avoidedCost', 'revenue', 'quality', 'formula'] as const;
export type BenefitKind = (typeof BENEFIT_KINDS)[number];

/** Whom a benefit falls to. */
export const BENEFICIARIES = ['ownAdministration', 'otherAdministration', 'residents', 'society'] as const;
export type Beneficiary = (typeof BENEFICIARIES)[number];

export const COST_KINDS = ['investment', 'operation', 'ownTime'] as const;
export type CostKind = (typeof COST_KINDS)[number];

/**
 * A row of Nyttor. Null is a blank cell. Some platforms hand over a blank as 0, so nothing here may depend on the
 * difference; each rule that meets a blank says what it makes of both.
 */
export interface BenefitLine {
  readonly application: string;
  readonly benefit: string | null;
  readonly kind: BenefitKind | null;
  readonly beneficiary: Beneficiary | null;
  /** Cases per year. */
  readonly volume: number | null;
  readonly minutesBefore: number | null;
  readonly minutesAfter: number | null;
  /** Kronor per hour. */
  readonly hourCost: number | null;
  /** Events per year. */
  readonly count: number | null;
  /** Kronor per event. */
  readonly unitCost: number | null;
  /** Share of the events that is avoided. */
  readonly reduction: number | null;
  /** Kronor per year at full use, as an expression. */
  readonly formula: string | null;
  /** What the expression may refer to beside the parameters, by name. */
  readonly variables?: ReadonlyMap<string, number> | undefined;
  /** Nyttjandegrad, share of the cases that go the new way. */
  readonly usageShare: number | null;
  /** Hemtagningsgrad, share of the realised benefit that is taken out of a budget. Blank or 0: nothing is. */
  readonly realisationShare: number | null;
  /** Shares of full effect in the first, second, … year of use; null where the cell could not be understood. */
  readonly profile: readonly number[] | null;
  /** First year of use; blank: the year after the base year. */
  readonly startYear: number | null;
  /** Last year of use; blank: the end of the horizon. */
  readonly endYear: number | null;
  /** Kronor per year when fully introduced, usage share included, at worst and at best. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A row of Kostnader. Amounts are positive kronor. */
export interface CostLine {
  readonly application: string;
  readonly item: string | null;
  readonly kind: CostKind | null;
  readonly year: number;
  readonly amount: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A row of Förutsättningar: a value that holds from a day on. */
export interface Parameter {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** yyyy-mm-dd; null where it has always held. */
  readonly validFrom: string | null;
  readonly source: string | null;
}

/** The lines of one application. */
export interface ApplicationLines {
  readonly benefits: readonly BenefitLine[];
  readonly costs: readonly CostLine[];
}

/** Every application's lines and the parameters, ready to be calculated one application at a time. */
export interface Material {
  readonly lines: ReadonlyMap<string, ApplicationLines>;
  readonly parameters: readonly Parameter[];
}

/** Sorts all lines by application in one pass, so that calculating many applications does not read them many times. */
export function materialOf(
  benefits: readonly BenefitLine[],
  costs: readonly CostLine[],
  parameters: readonly Parameter[],
): Material {
  const lines = new Map<string, { benefits: BenefitLine[]; costs: CostLine[] }>();
  const at = (application: string): { benefits: BenefitLine[]; costs: CostLine[] } => {
    const known = lines.get(application);
    if (known !== undefined) return known;
    const made = { benefits: [], costs: [] };
    lines.set(application, made);
    return made;
  };
  for (const line of benefits) at(line.application).benefits.push(line);
  for (const line of costs) at(line.application).costs.push(line);
  return { lines, parameters };
}
