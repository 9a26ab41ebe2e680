import { isYear } from '../cells/numbers';
import type { ScoreScale } from '../../model/portfolio/portfolio';
import type { Problem } from '../problem';
import { parametersTable } from '../schema/round';
import type { ParameterKey } from '../schema/parameters';
import { parameterNamed } from '../schema/parameters';
import { sameKey } from '../schema/table';
import type { Snapshot } from '../workbook';
import type { Place } from './place';
import { problemAt, tablePlace } from './place';
import { hasAll, rowsOf } from './rows';

/** A row of Förutsättningar. */
export interface ParameterRow {
  readonly name: string;
  /** Null for a name that the product does not know. */
  readonly key: ParameterKey | null;
  /** Null where nobody has decided it yet. */
  readonly value: number | null;
  readonly unit: string | null;
  /** First day that it holds, yyyy-mm-dd; null where it has always held. */
  readonly validFrom: string | null;
  readonly source: string | null;
  readonly place: Place;
}

/** Scale of the scores where the workbook gives none. */
export const defaultScale: ScoreScale = { min: 0, max: 4 };

/** A scale that reaches further than this is a slip of the hand. */
const largestScore = 1e6;

/** Reads Förutsättningar. A row without a name or with an unreadable value is left out; a blank value stays, as null. */
export function readParameters(snapshot: Snapshot, problems: Problem[]): readonly ParameterRow[] {
  const seen = new Map<string, string>();
  return rowsOf(snapshot, parametersTable, problems).flatMap((row) => {
    if (!hasAll(row, ['parameter'], problems)) return [];
    const { parameter, value, unit, validFrom, source } = row.values;
    if (row.unreadable.has('value') || row.unreadable.has('validFrom')) return [];
    const known = parameterNamed(parameter);
    const place = row.place('value');
    if (value !== null && known?.kind === 'share' && (value < 0 || value > 1)) {
      problems.push(problemAt(place, row.found('value'), 'error', 'shareOutside', { column: known.name }));
      return [];
    }
    if (value !== null && known?.kind === 'year' && !isYear(value)) {
      problems.push(problemAt(place, row.found('value'), 'error', 'notAYear', { column: known.name }));
      return [];
    }
    const same = `${sameKey(parameter)} ${validFrom ?? ''}`;
    const first = seen.get(same);
    if (first !== undefined) {
      const at = row.place('parameter');
      problems.push(problemAt(at, row.found('parameter'), 'error', 'duplicateParameter', { first }));
      return [];
    }
    seen.set(same, row.place('parameter').cell);
    return [{ name: parameter, key: known?.key ?? null, value, unit, validFrom, source, place }];
  });
}

/**
 * The row that holds in a year: the latest that has begun by the end of it. Without a year, the latest of all.
 * Null where there is none, or where the one that holds has no value.
 */
export function parameterInForce(
  rows: readonly ParameterRow[],
  key: ParameterKey,
  year: number | null,
): (ParameterRow & { readonly value: number }) | null {
  const end = year === null ? '9999' : `${year}-12-31`;
  const begun = rows
    .filter((row) => row.key === key && (row.validFrom ?? '') <= end)
    .sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));
  const last = begun[begun.length - 1];
  return last === undefined || last.value === null ? null : { ...last, value: last.value };
}

/** The scale of the scores; null, with a problem, where its ends are the wrong way round. */
export function readScale(
  snapshot: Snapshot,
  rows: readonly ParameterRow[],
  year: number | null,
  problems: Problem[],
): ScoreScale | null {
  const min = parameterInForce(rows, 'scaleMin', year);
  const max = parameterInForce(rows, 'scaleMax', year);
  const scale = { min: min?.value ?? defaultScale.min, max: max?.value ?? defaultScale.max };
  const place = max?.place ?? min?.place ?? tablePlace(snapshot, parametersTable);
  const values = { ...scale, table: parametersTable.name };
  if (scale.min >= scale.max || Math.max(Math.abs(scale.min), Math.abs(scale.max)) > largestScore) {
    problems.push(problemAt(place, max?.value ?? null, 'error', 'badScale', values));
    return null;
  }
  if (min === null || max === null) problems.push(problemAt(place, null, 'remark', 'noScale', values));
  return scale;
}
