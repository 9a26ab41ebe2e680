import { answer, refuse } from '../../refusal';
import type { Outcome } from '../../refusal';
import type { Parameter } from './material';

/** A value that a result rests on, and where it comes from. */
export interface Assumption {
  readonly name: string;
  readonly value: number;
  readonly unit: string | null;
  readonly validFrom: string | null;
  readonly source: string | null;
}

/** Names that mean the same parameter: case, accents and spaces aside, so `internranta` finds internränta. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The row of a parameter that holds in a year: the latest that has begun by the end of it.
 * @param year null takes the latest row of all
 */
export function parameterIn(
  parameters: readonly Parameter[],
  name: string,
  year: number | null,
): Outcome<Assumption, 'noSuchParameter' | 'noValueForYear'> {
  const wanted = foldedName(name);
  const rows = parameters.filter((parameter) => foldedName(parameter.name) === wanted);
  if (rows.length === 0) return refuse('notAvailable', 'noSuchParameter', { found: name });
  const end = year === null ? '9999-12-31' : `${String(year).padStart(4, '0')}-12-31`;
  let held: Parameter | null = null;
  for (const row of rows) {
    if ((row.validFrom ?? '') > end) continue;
    if (held === null || (row.validFrom ?? '') >= (held.validFrom ?? '')) held = row;
  }
  if (held === null || held.value === null) {
    return refuse('notAvailable', 'noValueForYear', { found: name, year: year ?? '' });
  }
  return answer({ ...held, value: held.value });
}

/** Looks parameters up for one calculation and remembers which ones it used. */
export class Assumptions {
  private readonly used = new Map<string, Assumption>();

  constructor(
    private readonly parameters: readonly Parameter[],
    readonly year: number | null,
    already: readonly Assumption[] = [],
  ) {
    for (const assumption of already) this.used.set(foldedName(assumption.name), assumption);
  }

  /**
   * The value in force, noted as used; null where there is none. A value of 0 is none: some platforms hand over a blank
   * cell as 0, and no parameter that a calculation asks for can sensibly be 0.
   */
  find(name: string): number | null {
    const found = parameterIn(this.parameters, name, this.year);
    if (!found.ok || found.value.value === 0) return null;
    this.used.set(foldedName(name), found.value);
    return found.value.value;
  }

  /** Notes a value that no parameter gave, where none stands under its name already. */
  note(assumption: Assumption): void {
    const key = foldedName(assumption.name);
    if (!this.used.has(key)) this.used.set(key, assumption);
  }

  /** Every parameter that has a value this year, by the name that a formula can write: spaces become `_`. */
  byFormulaName(): ReadonlyMap<string, string> {
    return new Map(this.parameters.map(({ name }) => [name.trim().replace(/\s+/gu, '_'), name]));
  }

  /** What has been used, in order of use. */
  list(): readonly Assumption[] {
    return [...this.used.values()];
  }
}
