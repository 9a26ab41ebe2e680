import { calculateApplication } from '../../model/benefit/application/calculation';
import type { Calculation, CalculationCode } from '../../model/benefit/application/calculation';
import { foldedName } from '../../model/benefit/application/assumptions';
import type { Assumption } from '../../model/benefit/application/assumptions';
import type { BenefitLine, CostLine } from '../../model/benefit/application/material';
import type { CalculationProblem } from '../../model/benefit/application/problems';
import type { Outcome } from '../../model/refusal';
import { materialOfReading } from '../../workbook/read/calculation';
import type { Place } from '../../workbook/read/place';
import type { PortfolioReading } from '../../workbook/read/portfolio';
import { sameKey } from '../../workbook/schema';

/** An application's benefit calculation, with the way back to the cells that it was made from. */
export interface PlacedCalculation {
  readonly outcome: Outcome<Calculation, CalculationCode>;
  /** A cell of a line's row; null for a line of another application. */
  readonly lineAt: (line: BenefitLine | CostLine) => Place | null;
  /** The row that a problem is with, or the cell of the parameter that is missing; null where the parameter has no row. */
  readonly problemAt: (problem: CalculationProblem) => Place | null;
  /** The cell of a value; null for one that no row gives. */
  readonly assumptionAt: (assumption: Assumption) => Place | null;
}

/** Null for an application without a row in Nyttor: then nothing is known of its benefit. */
export function calculatedOf(reading: PortfolioReading, id: string): PlacedCalculation | null {
  const key = sameKey(id);
  const own = <Row extends { readonly application: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => sameKey(row.application) === key);
  // Of one application alone: reading all lines of a large round takes longer than its calculation.
  const rows = {
    benefits: own(reading.benefits),
    costs: own(reading.costs),
    parameters: reading.parameters,
  };
  if (rows.benefits.length === 0) return null;
  const material = materialOfReading(rows);
  const lines = material.lines.get(key);
  const places = new Map<BenefitLine | CostLine, Place>();
  lines?.benefits.forEach((line, index) => {
    const row = rows.benefits[index];
    if (row !== undefined) places.set(line, row.place);
  });
  lines?.costs.forEach((line, index) => {
    const row = rows.costs[index];
    if (row !== undefined) places.set(line, row.place);
  });
  const latestRow = (name: string): Place | null =>
    reading.parameters
      .filter((row) => foldedName(row.name) === foldedName(name))
      .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
      .at(-1)?.place ?? null;
  return {
    outcome: calculateApplication(material, key),
    lineAt: (line) => places.get(line) ?? null,
    problemAt: ({ line, values: { name } }) =>
      line === null ? latestRow(String(name ?? '')) : (places.get(line) ?? null),
    assumptionAt: ({ name, validFrom }) =>
      reading.parameters.find((row) => row.name === name && row.validFrom === validFrom)?.place ?? null,
  };
}
