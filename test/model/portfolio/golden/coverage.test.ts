import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectors } from './vectors';

const NOT_OURS: Readonly<Record<string, string>> = {
  'weighted_sum(sum-normalisation)': 'scores come from anchored scales; sums over the pile are not offered',
  'weighted_sum(invert-minimise 1/x then sum-normalise matrix and weights)': 'as above',
  'weighted_sum(missing score, re-weighted)':
    'a missing score is an interval; silent re-weighting is not offered',
  'weighted_product(sum-normalisation)': 'not additive, and not among the cross-checks',
  'weighted_product(log10 score)': 'as above',
  'weighted_product(log10 score; sum-normalised matrix+weights)': 'as above',
  moora_ratio: 'not among the cross-checks (TOPSIS, VIKOR, PROMETHEE II)',
  copras: 'as above',
  edas: 'as above',
  'waspas(l=0.5)': 'as above',
  spotis: 'as above',
  'spotis(expected solution point)': 'as above',
  normalise_max: 'no method of ours normalises so',
  normalise_sum: 'as above',
  normalise_vector: 'inverts columns where less is better; ours keeps their sense (pv-050, pv-173)',
  'normalise_linear(x/max, min/x for cost)': 'no method of ours normalises so',
  normalise_logarithmic: 'as above',
  normalise_nonlinear: 'as above',
  normalise_enhanced_accuracy: 'as above',
  normalise_zavadskas_turskis: 'as above',
  weights_entropy: 'weights from data are a diagnosis, never proposed as policy; not offered',
  weights_standard_deviation: 'as above',
  'weights_standard_deviation(ddof=1)': 'as above',
  weights_critic: 'as above',
  'weights_critic(scale=True,pearson)': 'as above',
  'weights_critic(scale=False,pearson)': 'as above',
  'weights_critic(scale=True,spearman)': 'as above',
  'weights_critic(scale=False,spearman)': 'as above',
  weights_merec: 'as above',
  weights_gini: 'as above',
  weights_variance: 'as above',
  weights_angle: 'as above',
  weights_cilos: 'as above',
  weights_idocriw: 'as above',
  'weights_rancom(pairwise 0/0.5/1)':
    'pairwise judgements are asked for as ratios, not as more, equal or less',
};

/** Every vector is met by the tests, or its method stands above with the reason. */
describe('golden vectors', () => {
  const folder = join(__dirname, '..');
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('coverage.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const starts = [...tests.matchAll(/byMethod\('([^']+)'/g)].map((match) => match[1]!);

  test.each(vectors.map((one) => [one.id, one.method] as const))('%s %s', (id, method) => {
    const met = tests.includes(id) || starts.some((start) => method.startsWith(start));
    expect([met, method in NOT_OURS]).toContain(true);
    expect(met && method in NOT_OURS).toBe(false);
  });

  test('no reason is given for a method that no vector has', () => {
    const methods = new Set(vectors.map(({ method }) => method));
    expect(Object.keys(NOT_OURS).filter((method) => !methods.has(method))).toEqual([]);
  });
});
