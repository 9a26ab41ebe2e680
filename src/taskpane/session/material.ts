import type { Language } from '../../locale/language';
import type { Portfolio } from '../../model/portfolio/portfolio';
import type { Snapshot } from '../../workbook/workbook';

/** Something about the material that the user should know, said in words and tied to a cell. */
export interface Note {
  /** `error`: the row or the whole ranking suffers. `remark`: it could be read, but look. */
  readonly severity: 'error' | 'remark';
  readonly sentence: string;
  /** Where it stands; null where there is no such place (a sheet that is not there). */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export interface Counts {
  readonly applications: number;
  readonly fullyAssessed: number;
  readonly scores: number;
}

/** One reading of the workbook. */
export interface Material {
  readonly snapshot: Snapshot;
  /** Null where the material cannot be ranked; the notes say why. */
  readonly portfolio: Portfolio | null;
  readonly notes: readonly Note[];
  readonly counts: Counts;
}

export function materialFrom(_snapshot: Snapshot, _language: Language): Material {
  throw new Error('pending');
}

export function isMaterialTable(_table: string): boolean {
  return true;
}
