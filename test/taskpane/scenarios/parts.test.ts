import fc from 'fast-check';
import { decide } from '../../../src/model/portfolio/decide';
import type { DecideSettings } from '../../../src/model/portfolio/decision';
import type { Portfolio } from '../../../src/model/portfolio/portfolio';
import type { Scenario } from '../../../src/model/portfolio/scenarios/scenario';
import { keep } from '../../../src/model/portfolio/scenarios/scenario';
import { movesBetween, weightsBeside } from '../../../src/taskpane/scenarios/moves';
import { changedSince, replayOf } from '../../../src/taskpane/scenarios/replay';
import { signed } from '../../../src/taskpane/scenarios/signed';
import { takenFrom } from '../../../src/taskpane/scenarios/taking';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import { readPortfolio } from '../../../src/workbook/read/portfolio';
import { readScenarios } from '../../../src/workbook/read/scenarios';
import { keepScenario, keptAt } from '../../../src/workbook/write/scenarios';
import { randomRound } from '../../model/portfolio/instances';
import { smallRound } from '../../workbook/smallRound';

/** Kept in a workbook and read back, as the pane has it. */
async function throughWorkbook(scenario: Scenario): Promise<Scenario> {
  const workbook = memoryWorkbook(smallRound());
  await workbook.write(keepScenario(scenario, '2026-11-23 14:05', await workbook.read()));
  const [kept] = readScenarios(await workbook.read()).scenarios;
  if (kept === undefined) throw new Error('one is kept');
  return kept.scenario;
}

const again = (scenario: Scenario, portfolio: Portfolio): Scenario => {
  const question = replayOf(scenario, portfolio);
  if (question === null) throw new Error('the directions are the same');
  return keep(scenario.name, decide(question.portfolio, { ...question.settings, frontier: false }));
};

test('a kept scenario decided again on the same material is the same, whatever weights and money were tried', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 100_000 }),
      fc.option(fc.integer({ min: 0, max: 3_000_000 })),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 12, maxLength: 12 }),
      async (seed, budget, tried) => {
        const portfolio = { ...randomRound(seed, 8), gates: [] };
        const settings: DecideSettings = {
          budget: budget ?? undefined,
          weights: Object.fromEntries(portfolio.directions.map(({ id }, k) => [id, tried[k] ?? 1])),
          frontier: false,
        };
        const kept = await throughWorkbook(keep('Prov', decide(portfolio, settings)));
        expect(changedSince(kept, again(kept, portfolio))).toBeNull();
        const taken = takenFrom(kept, portfolio);
        expect(taken).not.toBeNull();
        const same = decide(portfolio, { weights: taken?.weights ?? undefined, budget: taken?.budget ?? undefined, frontier: false }); // prettier-ignore
        expect(keep('Prov', same).places).toEqual(kept.places);
        expect(Object.keys(keep('Prov', same).chosen).sort()).toEqual(Object.keys(kept.chosen).sort());
      },
    ),
    { seed: 2027, numRuns: 60 },
  );
});

describe('against the material as it is now', () => {
  const { portfolio } = readPortfolio(smallRound());
  if (portfolio === null) throw new Error('the round can be ranked');
  // With 1 000 000 kr A1 and A3 are chosen for 700 000: see test/workbook/ranking.test.ts.
  const kept = keep('Prov', decide(portfolio));

  test('an application that has become dearer is told with what falls out', () => {
    const dearer = {
      ...portfolio,
      applications: portfolio.applications.map((one) =>
        one.id === 'A1' ? { ...one, requested: 900_000 } : one,
      ),
    };
    const change = changedSince(kept, again(kept, dearer));
    expect(Object.keys(kept.chosen).sort()).toEqual(['A1', 'A3']);
    expect(change?.out.length).toBeGreaterThan(0);
  });

  test('with other directions it cannot be asked again, nor taken up', () => {
    const [first, ...rest] = portfolio.directions;
    const renamed = {
      ...portfolio,
      directions: [{ id: 'I9', title: 'Ny', weight: first?.weight ?? 1 }, ...rest],
    };
    expect(replayOf(kept, renamed)).toBeNull();
    expect(takenFrom(kept, renamed)).toBeNull();
    expect(weightsBeside(kept, keep('Andra', decide(renamed)))).toBeNull();
  });

  test("the workbook's own weights and years are left alone when they are taken up; other years cannot be tried", () => {
    expect(takenFrom(kept, portfolio)).toEqual({ weights: null, budget: null, otherYears: false });
    const richer = {
      ...portfolio,
      budgets: portfolio.budgets.map((one) => ({ ...one, amount: one.amount + 1 })),
    };
    expect(takenFrom(kept, richer)).toMatchObject({ otherYears: true });
    const single = keep('Halva', decide(portfolio, { budget: 500_000 }));
    expect(takenFrom(single, portfolio)).toMatchObject({ budget: 500_000, otherYears: false });
  });
});

test('who has moved furthest comes first, and who has a place in one only is left out', () => {
  const at = (places: Record<string, number>): Scenario => ({ places }) as unknown as Scenario;
  expect(movesBetween(at({ A: 1, B: 2, C: 3, D: 4 }), at({ A: 2, B: 2, C: 1, E: 4 }))).toEqual([
    { id: 'C', from: 3, to: 1 },
    { id: 'A', from: 1, to: 2 },
  ]);
});

test('differences bear a sign, and one too small to be seen bears none', () => {
  const whole = (value: number): string => String(Math.round(value));
  expect([3, -3, 0, 0.2, -0.2].map((value) => signed(value, whole))).toEqual(['+3', '−3', '0', '0', '0']);
});

test('a moment as it stands in the sheet', () => {
  expect(keptAt(new Date(2026, 0, 5, 7, 3))).toBe('2026-01-05 07:03');
});
