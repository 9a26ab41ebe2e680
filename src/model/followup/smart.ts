import { daysBetween } from './indicator';
import type { Indicator } from './indicator';
import { goalAttainment } from './realisation';

/** The auditors' four words for a goal: specifik, mätbar, rimlig, tidsatt. */
export const SMART_WORDS = ['specific', 'measurable', 'reasonable', 'timeBound'] as const;
export type SmartWord = (typeof SMART_WORDS)[number];

/** What an indicator lacks, by the word that it therefore does not earn. */
export const SMART_FAULTS = {
  noIndicator: 'specific',
  noOwner: 'specific',
  noUnit: 'measurable',
  noBaseline: 'measurable',
  noTarget: 'measurable',
  noMethod: 'measurable',
  notComparable: 'reasonable',
  targetIsBaseline: 'reasonable',
  targetOutsideShare: 'reasonable',
  targetBelowZero: 'reasonable',
  farBeyond: 'reasonable',
  noTargetDate: 'timeBound',
  targetBeforeBaseline: 'timeBound',
} as const satisfies Readonly<Record<string, SmartWord>>;
export type SmartFault = keyof typeof SMART_FAULTS;

/** An outcome more than this many times as far from the baseline as the goal says that the goal was no real goal. */
export const farBeyond = 2;

/** Beginnings of units in which a figure is a share of a whole, 0 to 1. */
export const shareUnits = ['andel', 'procent', '%', 'share', 'per cent', 'percent'] as const;

export function isShareUnit(unit: string | null): boolean {
  const said = unit?.trim().toLowerCase() ?? '';
  return shareUnits.some((beginning) => said.startsWith(beginning));
}

/**
 * What keeps an indicator from being SMART, in the order of the four words; empty where it is.
 *
 * - specific: it says what is measured, and who answers for it
 * - measurable: it has a unit, a baseline, a goal and a way of measuring
 * - reasonable: the goal differs from the baseline, lies where the unit allows, and was not passed twice over. Whether it
 *   can be reached is for people to judge
 * - time-bound: it has a day, later than the baseline's
 */
export function smartFaults(indicator: Indicator): readonly SmartFault[] {
  const { baseline, target } = indicator;
  const faults: SmartFault[] = [];
  if (isBlank(indicator.indicator)) faults.push('noIndicator');
  if (isBlank(indicator.owner)) faults.push('noOwner');
  if (isBlank(indicator.unit)) faults.push('noUnit');
  if (baseline === null) faults.push('noBaseline');
  if (target === null) faults.push('noTarget');
  if (isBlank(indicator.method)) faults.push('noMethod');
  faults.push(...unreasonable(indicator));
  const { baselineDate, targetDate } = indicator;
  if (targetDate === null) faults.push('noTargetDate');
  else if (baselineDate !== null && daysBetween(baselineDate, targetDate) <= 0)
    faults.push('targetBeforeBaseline');
  return faults;
}

/** Whether the indicator earns each of the four words. */
export function smartVerdict(faults: readonly SmartFault[]): Readonly<Record<SmartWord, boolean>> {
  const earns = (word: SmartWord): boolean => !faults.some((fault) => SMART_FAULTS[fault] === word);
  return {
    specific: earns('specific'),
    measurable: earns('measurable'),
    reasonable: earns('reasonable'),
    timeBound: earns('timeBound'),
  };
}

function unreasonable({ baseline, target, outcome, unit }: Indicator): readonly SmartFault[] {
  if (baseline === null || target === null) return ['notComparable'];
  if (baseline === target) return ['targetIsBaseline'];
  const isShare = isShareUnit(unit) && Math.abs(baseline) <= 1;
  if (isShare && (target < 0 || target > 1)) return ['targetOutsideShare'];
  if (baseline >= 0 && target < 0) return ['targetBelowZero'];
  const attained = outcome === null ? null : goalAttainment(baseline, target, outcome);
  return attained?.ok === true && attained.value > farBeyond ? ['farBeyond'] : [];
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
