import { goalAttainment, outcomeShare, realisationGap } from '../../../src/model/followup/realisation';
import { refusalIn, valueOf } from '../benefit/outcomes';

describe('follow-up', () => {
  test('realised share: 90 000 of 120 000 (B0240)', () => {
    expect(valueOf(outcomeShare(120000, 90000))).toBe(0.75);
    expect(refusalIn(outcomeShare(0, 1))).toBe('divisionByZero noPlan');
  });

  test.each([
    // From 20 days to a target of 8: 11 days is three quarters of the way, 5 is past it, 26 is half the way back.
    [20, 8, 11, 0.75],
    [20, 8, 5, 1.25],
    [20, 8, 26, -0.5],
    [0, 50, 20, 0.4],
  ])('from %s to a target of %s, outcome %s: %s', (baseline, target, outcome, expected) => {
    expect(valueOf(goalAttainment(baseline, target, outcome))).toBeCloseTo(expected, 12);
  });

  test('a target that is the baseline has no way to it', () => {
    expect(refusalIn(goalAttainment(5, 5, 6))).toBe('divisionByZero targetIsBaseline');
  });

  test('a refusal names the argument that it is about', () => {
    expect(outcomeShare(0, 1)).toMatchObject({ refusal: { values: { argument: 'plan' } } });
    expect(goalAttainment(5, 5, 6)).toMatchObject({ refusal: { values: { argument: 'target' } } });
    const named = [
      [0, 1, 1, 'theoretical'],
      [-1, 1, 1, 'theoretical'],
      [1, -1, 1, 'realised'],
      [1, 1, -1, 'budgeted'],
    ] as const;
    for (const [theoretical, realised, budgeted, argument] of named)
      expect(realisationGap(theoretical, realised, budgeted)).toMatchObject({
        refusal: { values: { argument } },
      });
  });

  test('the gaps add up to what was lost between theory and budget', () => {
    const steps = valueOf(realisationGap(800, 600, 200));
    expect(steps.map(({ share }) => share)).toEqual([1, 0.75, 0.25]);
    expect(steps.reduce((sum, { gap }) => sum + gap, 0)).toBe(600);
    expect(steps.map(({ step, amount, gap }) => [step, amount, gap])).toEqual([
      ['theoretical', 800, 0],
      ['realised', 600, 200],
      ['budgeted', 200, 400],
    ]);
  });

  test.each([
    [0, 1, 1, 'divisionByZero noTheoretical'],
    [-1, 1, 1, 'invalidValue negative'],
    [1, -1, 1, 'invalidValue negative'],
    [1, 1, -1, 'invalidValue negative'],
  ])('%s %s %s: %s', (theoretical, realised, budgeted, refusal) => {
    expect(refusalIn(realisationGap(theoretical, realised, budgeted))).toBe(refusal);
  });
});
