import { randomFrom } from '../../random';
import type { Basis } from '../basis';
import { positionOf } from '../scoring/score';
import type { Acceptability } from './tally';
import { Tally } from './tally';
import type { WeightDomain } from './weightSamples';
import { weightSampler } from './weightSamples';

export interface SmaaSettings {
  readonly domain: WeightDomain;
  /** Default 10 000: a share is then right to 0.01 with 95 % certainty. */
  readonly samples?: number | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
  /**
   * Draw scores too: between the lowest and the highest assessor, most often near their mean (triangular); a
   * missing score anywhere on the scale. Without it only the fully assessed take part, with their means.
   */
  readonly uncertainScores?: boolean | undefined;
  readonly pairwise?: boolean | undefined;
}

/** Stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001, SMAA-2). */
export interface Smaa extends Acceptability {
  /** Applications by id, the order of every array. */
  readonly ids: readonly string[];
  /** Directions, the order of every weight vector. */
  readonly directions: readonly string[];
  /** Probability that it stands first with its own central weights; null where it never stands first. */
  readonly confidence: readonly (number | null)[];
  readonly seed: number;
}

/** What is known of one position on the scale. */
interface Range {
  readonly low: number;
  readonly mode: number | null;
  readonly high: number;
}

const SAMPLES = 10_000;

/** Samples between two steps: often enough to report and to stop, seldom enough to cost nothing. */
const STEP = 100;

/** How often each application has each place when weights, and scores where asked, are not taken for certain. */
export function smaa(basis: Basis, settings: SmaaSettings): Smaa {
  const steps = smaaSteps(basis, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same as `smaa`, a hundred samples at a time: each step yields the share done, 0 to 1, so that a worker can
 * report, and stop simply by not going on. Where scores are drawn too, those that ever stood first are tried again
 * with their central weights; how many they are is not known beforehand, so that counts as the second half.
 */
export function* smaaSteps(basis: Basis, settings: SmaaSettings): Generator<number, Smaa, void> {
  const seed = settings.seed ?? 1;
  const samples = settings.samples ?? SAMPLES;
  const random = randomFrom(seed);
  const { ids, ranges } = participants(basis, settings.uncertainScores === true);
  const size = ids.length;
  const k = basis.directionIds.length;
  // Position of application i on direction j at [j * size + i]: one direction at a time is added to all scores.
  const positions = new Float64Array(k * size);
  ranges.forEach((own, i) => own.forEach(({ low }, j) => (positions[j * size + i] = low)));
  const drawn = ranges.flatMap((own, i) =>
    own.flatMap((range, j) => (range.low < range.high ? [{ range, at: j * size + i }] : [])),
  );
  const redraw = (): void => {
    for (const { range, at } of drawn) positions[at] = draw(range, random.unit());
  };
  const scores = new Float64Array(size);
  const weights = new Float64Array(k);
  const next = weightSampler(settings.domain, basis.shares, random);
  const tally = new Tally(size, k, settings.pairwise === true);
  const again = drawn.length > 0 ? samples : 1;
  const drawing = drawn.length > 0 ? 0.5 : 1;
  for (let sample = 0; sample < samples; sample++) {
    next(weights);
    redraw();
    total(scores, weights, positions);
    tally.add(scores, weights);
    if (sample % STEP === STEP - 1) yield (drawing * (sample + 1)) / samples;
  }
  const result = tally.result();
  const confidence: (number | null)[] = [];
  const leading = result.centralWeights.filter((central) => central !== null).length;
  let tried = 0;
  for (const [i, central] of result.centralWeights.entries()) {
    if (central === null) {
      confidence.push(null);
      continue;
    }
    const fixed = Float64Array.from(central);
    let first = 0;
    for (let sample = 0; sample < again; sample++) {
      redraw();
      total(scores, fixed, positions);
      if (leads(scores, i)) first++;
      if (sample % STEP === STEP - 1)
        yield drawing + (1 - drawing) * ((tried + (sample + 1) / again) / leading);
    }
    tried++;
    confidence.push(first / again);
  }
  return { ...result, ids, directions: basis.directionIds, confidence, seed };
}

function total(scores: Float64Array, weights: Float64Array, positions: Float64Array): void {
  const size = scores.length;
  scores.fill(0);
  for (let j = 0, at = 0; j < weights.length; j++) {
    const weight = weights[j]!;
    for (let i = 0; i < size; i++, at++) scores[i]! += weight * positions[at]!;
  }
}

function leads(scores: Float64Array, i: number): boolean {
  for (let other = 0; other < scores.length; other++) if (scores[other]! > scores[i]! + 1e-12) return false;
  return true;
}

/** The inverse of the triangular distribution function; uniform where there is no most likely value. */
function draw({ low, mode, high }: Range, u: number): number {
  if (mode === null) return low + u * (high - low);
  const turn = (mode - low) / (high - low);
  return u < turn
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

function participants(basis: Basis, uncertain: boolean): { ids: string[]; ranges: Range[][] } {
  const { portfolio } = basis;
  const directions = basis.directionIds.map((id) => portfolio.directions.find((one) => one.id === id)!);
  const own = basis.scored
    .filter(({ score }) => uncertain || score !== null)
    .filter(({ application }) => !basis.unready.has(application.id) || portfolio.rankUnready === true)
    .sort((a, b) => (a.application.id < b.application.id ? -1 : 1));
  return {
    ids: own.map(({ application }) => application.id),
    ranges: own.map(({ application, positions }) =>
      positions.map((mode, j) => {
        if (mode === null) return { low: 0, mode: null, high: 1 };
        const given = uncertain ? (application.scores.get(directions[j]!.id)?.byAssessor ?? []) : [];
        const worths = given.flatMap(({ value }) => {
          const score = { mean: value, byAssessor: [] };
          const alone = { ...application, scores: new Map([[directions[j]!.id, score]]) };
          return positionOf(alone, directions[j]!, portfolio.scale) ?? [];
        });
        return { low: Math.min(mode, ...worths), mode, high: Math.max(mode, ...worths) };
      }),
    ),
  };
}
