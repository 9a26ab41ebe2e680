import { gateUndecided, parameterSources, scaleFromList } from '../../locale/sv/template';
import type { CellContent } from '../sheet';
import { gatesTable, parametersTable } from '../schema';
import { gateWords } from '../schema/gates';
import { parameters } from '../schema/parameters';
import type { ParameterKey } from '../schema/parameters';

/** A row by header; what is not named is blank. */
export type NamedRow = Readonly<Record<string, CellContent>>;

/** Ends of the scale on which applications are scored. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The scale of an empty workbook: 0 is no contribution, 4 a decisive one. */
export const usualScale: Scale = { min: 0, max: 4 };

/** Real discount rate and years of a calculation where nobody has decided another. */
const usualRate = 0.03;
const usualHorizon = 5;

/** Rows of Förutsättningar: every parameter that the product knows, with a value where there is a default. */
export function parameterRows(year: number, scale: Scale): readonly NamedRow[] {
  const values: Partial<Record<ParameterKey, number>> = {
    discountRate: usualRate,
    baseYear: year,
    horizon: usualHorizon,
    scaleMin: scale.min,
    scaleMax: scale.max,
  };
  const isUsual = scale.min === usualScale.min && scale.max === usualScale.max;
  return parameters.map(({ key, name, unit }) => ({
    [headerOf(parametersTable, 'parameter')]: name,
    [headerOf(parametersTable, 'value')]: values[key] ?? null,
    [headerOf(parametersTable, 'unit')]: unit,
    [headerOf(parametersTable, 'source')]:
      !isUsual && (key === 'scaleMin' || key === 'scaleMax') ? scaleFromList : parameterSources[key],
  }));
}

/** Rows of Krav: each requirement, none of which applies until somebody decides so. */
export function gateRows(): readonly NamedRow[] {
  return Object.entries(gateWords).map(([key, word]) => ({
    [headerOf(gatesTable, 'gate')]: word,
    [headerOf(gatesTable, 'applies')]: 'Nej',
    [headerOf(gatesTable, 'least')]: key === 'indicators' ? 1 : null,
    [headerOf(gatesTable, 'decision')]: gateUndecided,
  }));
}

/** The header of a table's column by its English name. */
export function headerOf<Column extends { readonly key: string; readonly header: string }>(
  table: { readonly columns: readonly Column[] },
  key: Column['key'],
): string {
  return table.columns.find((column) => column.key === key)?.header ?? key;
}
