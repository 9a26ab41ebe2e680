import type { Calculation, CalculationCode } from '../../model/benefit/application/calculation';
import { calculateApplication } from '../../model/benefit/application/calculation';
import type { Outcome } from '../../model/refusal';
import { readId } from '../cells/texts';
import { bodyPlace, cellAt } from '../read/place';
import { materialOfReading } from '../read/calculation';
import type { PortfolioReading } from '../read/portfolio';
import { openTable } from '../read/table';
import { applicationsTable } from '../schema/applications';
import { sameKey } from '../schema/table';
import type { CellValue, CellWrite, Snapshot, WorkbookChange } from '../workbook';

/** One application's benefit calculation, and what becomes of its columns in Ansökningar. */
export interface FilledBenefit {
  readonly application: string;
  /** Null for an application without a row in Nyttor: nothing is known of its benefit, and nothing is filled in. */
  readonly calculation: Outcome<Calculation, CalculationCode> | null;
  /**
   * `filled`: the columns hold the result, written now or there already. `filledInPart`: they do, but a benefit could not
   * be worked out, so that the result is too low; the calculation's problems say which. `notCalculated`: no answer.
   */
  readonly outcome: 'filled' | 'filledInPart' | 'notCalculated';
}

export interface BenefitFilling {
  readonly change: WorkbookChange;
  /** In the order of the table's rows. */
  readonly applications: readonly FilledBenefit[];
}

/** Figures that differ by less are the same figure, worked out in another order. */
const sameFigure = 1e-9;

/**
 * The change that fills Nettonuvärde and NNK of Ansökningar from the lines of Nyttor and Kostnader. Only columns that are
 * there, and only cells that hold something else: a formula that gives the same figure stays. The figures are those that
 * KALKYL gives in a cell.
 *
 * @param snapshot what `reading` was read from; nothing is written where it no longer holds
 */
export function fillBenefits(snapshot: Snapshot, reading: PortfolioReading): BenefitFilling {
  const table = openTable(snapshot, applicationsTable, []);
  const known = new Set((reading.portfolio?.applications ?? []).map(({ id }) => sameKey(id)));
  if (table === null) return { change: { basedOn: snapshot }, applications: [] };
  const material = materialOfReading(reading);
  const cells: CellWrite[] = [];
  const applications: FilledBenefit[] = [];
  table.at.rows.forEach((_, row) => {
    const id = readId(cellAt(table.at, row, table.columns.get('id') ?? -1));
    // A second row with the same Id is no application: it was left out when the workbook was read.
    if (id.is !== 'value' || !known.delete(sameKey(id.value))) return;
    const key = sameKey(id.value);
    const benefits = material.lines.get(key)?.benefits ?? [];
    if (benefits.length === 0) {
      applications.push({ application: id.value, calculation: null, outcome: 'notCalculated' });
      return;
    }
    const calculation = calculateApplication(material, key);
    const outcome = outcomeOf(calculation, benefits.length);
    applications.push({ application: id.value, calculation, outcome });
    if (!calculation.ok) return;
    const { netPresentValue, netPresentValueRatio } = calculation.value.measures;
    for (const [column, to] of [
      ['netPresentValue', netPresentValue],
      ['netPresentValueRatio', netPresentValueRatio],
    ] as const) {
      const at = table.columns.get(column);
      if (at === undefined || to === null) continue;
      const from = cellAt(table.at, row, at);
      if (!same(from, to)) cells.push({ ...bodyPlace(table.at, row, at), from, to });
    }
  });
  return { change: { cells, basedOn: snapshot }, applications };
}

function outcomeOf(
  calculation: Outcome<Calculation, CalculationCode>,
  benefits: number,
): FilledBenefit['outcome'] {
  if (!calculation.ok) return 'notCalculated';
  const { lines, unvalued } = calculation.value;
  return lines.length + unvalued.length < benefits ? 'filledInPart' : 'filled';
}

function same(from: CellValue, to: number): boolean {
  return typeof from === 'number' && Math.abs(from - to) <= sameFigure * Math.max(1, Math.abs(to));
}
