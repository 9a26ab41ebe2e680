import { followupSheetWords as words } from '../../locale/sv/followupSheet';
import { forecastBias } from '../../model/followup/bias';
import type { BiasAnswer } from '../../model/followup/bias';
import type { RealisedGroup } from '../../model/followup/realisedBenefit';
import { realisedBy } from '../../model/followup/realisedBenefit';
import { calculateApplication } from '../../model/benefit/application/calculation';
import { materialOfReading } from '../read/calculation';
import { sameKey } from '../schema/table';
import type { Publication } from '../publish/publication';
import type { IndicatorRow } from '../read/material';
import type { OutcomeRow } from '../read/outcomes';
import { measured, readOutcomes } from '../read/outcomes';
import { roundOf } from '../record/outcome';

/** An earlier application's forecast and what came of it. */
export interface EarlierRatio {
  readonly round: string;
  readonly application: string;
  readonly group: string;
  readonly planned: number;
  readonly realised: number;
  readonly ratio: number;
}

/** Everything that is followed up, as the model has it. */
export interface Followup {
  readonly indicators: readonly IndicatorRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly byApplication: readonly RealisedGroup[];
  readonly byAdministration: readonly RealisedGroup[];
  readonly byRound: readonly RealisedGroup[];
  readonly earlier: readonly EarlierRatio[];
  /** What earlier rounds say of each administration's forecasts; null where there are too few outcomes. */
  readonly bias: BiasAnswer | null;
}

export function administrationKey({ administration }: Pick<OutcomeRow, 'administration'>): string {
  return administration ?? words.unknownAdministration;
}

/** Applications of different rounds may bear the same Id. */
export function applicationKey({ round, application }: Pick<OutcomeRow, 'round' | 'application'>): string {
  return round === '' ? application : `${application} (${round})`;
}

/** Reads and works out what is followed up: indicators, realised benefit, and how earlier forecasts have come true. */
export function followupOf(
  publication: Pick<Publication, 'snapshot' | 'reading' | 'portfolio' | 'decision'>,
): Followup {
  const { snapshot, reading, portfolio } = publication;
  const byKey = new Map(portfolio.applications.map((one) => [sameKey(one.id), one]));
  const planned = plannedBenefit(publication);
  const { rows } = readOutcomes(
    snapshot,
    roundOf(publication),
    (application) => byKey.get(sameKey(application))?.administration ?? null,
    planned,
  );
  const known = measured(rows);
  const earlier = ratiosOf(rows);
  return {
    indicators: reading.indicators,
    outcomes: rows,
    byApplication: realisedBy(known, applicationKey),
    byAdministration: realisedBy(known, administrationKey),
    byRound: realisedBy(known, ({ round }) => round),
    earlier,
    bias: forecastBias(earlier),
  };
}

/** Benefit that the calculation expects to be realised in a year, kronor; null where there is none. */
function plannedBenefit({
  reading,
}: Pick<Publication, 'reading'>): (application: string, year: number | null) => number | null {
  const material = materialOfReading(reading);
  const known = new Map<string, ReadonlyMap<number, number>>();
  return (application, year) => {
    const key = sameKey(application);
    if (year === null || (material.lines.get(key)?.benefits ?? []).length === 0) return null;
    const years = known.get(key) ?? plannedByYear(material, key);
    known.set(key, years);
    return years.get(year) ?? null;
  };
}

function plannedByYear(
  material: ReturnType<typeof materialOfReading>,
  application: string,
): ReadonlyMap<number, number> {
  const calculation = calculateApplication(material, application);
  if (!calculation.ok) return new Map();
  const { years, benefits } = calculation.value;
  return new Map(years.map((year, i) => [year, benefits.realised[i] ?? 0]));
}

/** One ratio for each application of an earlier round that had a plan, over all its years. */
function ratiosOf(rows: readonly OutcomeRow[]): readonly EarlierRatio[] {
  const earlier = measured(rows).filter(({ isEarlier }) => isEarlier);
  return realisedBy(earlier, applicationKey).flatMap(({ key, planned, realised, share }) => {
    const first = earlier.find((row) => applicationKey(row) === key);
    if (first === undefined || share === null || planned <= 0) return [];
    const { round, application } = first;
    return [{ round, application, group: administrationKey(first), planned, realised, ratio: share }];
  });
}
