/** Why an application is chosen or not, how firm the choice is and what was chosen, sentence by sentence. */
import type { DecisionRemark, RankedApplication, Selection } from '../../../src/model/portfolio/decision';
import type { LeftOut } from '../../../src/model/portfolio/explanation/leftOut';
import type { Publication, PublishedAnalysis } from '../../../src/workbook/publish/publication';
import { choiceOf, firmnessOf, whyOf } from '../../../src/workbook/publish/why';
import { handRound, publicationOf } from './handRound';
import { visible } from './listed';
import { must } from './must';

const publication = (): Publication => publicationOf(handRound());
/** A2, which has a place and a cost, with other remarks. */
const row = (
  remarks: readonly DecisionRemark[],
  other: Partial<RankedApplication> = {},
): RankedApplication => ({
  ...must(publication().decision.ranking[1]),
  remarks,
  ...other,
});
const why = (
  remarks: readonly DecisionRemark[],
  other: Partial<RankedApplication> = {},
  of: Publication = publication(),
): string => whyOf(of, row(remarks, other));

const selection = (change: Partial<Selection>): Publication => {
  const { decision, ...rest } = publication();
  return { ...rest, decision: { ...decision, selection: { ...decision.selection, ...change } } };
};

const analysis = (change: Partial<PublishedAnalysis>): Publication => ({
  ...publication(),
  analysis: {
    leftOut: [],
    funding: { samples: 0, sameSet: 0 },
    certificates: { order: null, waterline: null },
    ...change,
  },
});

const forced = (code: 'forcedIn' | 'forcedOut', reason: string): DecisionRemark => ({
  code,
  condition: 'Villkor!A5',
  reason,
});
const below: DecisionRemark = { code: 'selectedBelowWaterline' };

describe('chosen', () => {
  const chosen = { selected: true };

  test('for its own sake, or though it lies below the waterline', () => {
    expect(why([], chosen)).toBe('Bäst nytta för pengarna.');
    expect(why([{ code: 'notAnchored' }], chosen)).toBe('Bäst nytta för pengarna.');
    expect(why([below], chosen)).toBe('Ryms ändå: billig för sina poäng.');
  });

  test('because it must, with the reason without a second full stop, or with the row where it says so', () => {
    expect(why([below, forced('forcedIn', 'Lag.')], chosen)).toBe('Måste vara med: Lag.');
    expect(why([forced('forcedIn', 'enligt kap. 3 lagen')], chosen)).toBe(
      'Måste vara med: enligt kap. 3 lagen.',
    );
    expect(why([forced('forcedIn', '')], chosen)).toBe('Måste vara med enligt Villkor!A5.');
    expect(why([forced('forcedIn', '.')], chosen)).toBe('Måste vara med enligt Villkor!A5.');
  });
});

describe('not chosen', () => {
  test('without a place as it does not pass the requirements, before all else', () => {
    const unready: DecisionRemark = { code: 'notReady', gates: ['anchored', 'runningCost'] };
    const unassessed: DecisionRemark = { code: 'notAssessed', directions: ['I1', 'I2'] };
    expect(why([unassessed, unready], { place: null })).toBe(
      'Klarar inte kraven: inte förankrad i förvaltningens ledning och ingen plan för driftkostnaden.',
    );
    // Where the round ranks it all the same, that is no reason.
    expect(why([unready])).toBe('Pengarna ger mer nytta på andra.');
    expect(why([unready, unassessed])).toBe('Ej bedömd mot I1 och I2.');
  });

  test('not assessed, before the cost', () => {
    expect(why([{ code: 'notAssessed', directions: ['I2'] }], { cost: null })).toBe('Ej bedömd mot I2.');
  });

  test('of unknown cost, before what forbids it', () => {
    expect(why([forced('forcedOut', 'Väntar')], { cost: null })).toBe('Kostnaden är inte känd.');
  });

  test('forbidden, before there is nothing that can be chosen', () => {
    const nothing = selection({ status: 'infeasible' });
    expect(why([forced('forcedOut', 'Väntar.')], {}, nothing)).toBe('Får inte vara med: Väntar.');
    expect(why([forced('forcedOut', '')])).toBe('Får inte vara med enligt Villkor!A5.');
    expect(why([], {}, nothing)).toBe('Ingen portfölj uppfyller villkoren.');
  });

  const leftOut = (change: Partial<LeftOut>, id = 'A2'): Publication =>
    analysis({
      leftOut: [
        {
          id,
          place: 2,
          why: 'betterSpent',
          conditions: [],
          instead: null,
          breakEvenCost: null,
          breakEvenValue: null,
          ...change,
        },
      ],
    });
  const above = (...because: readonly string[]): DecisionRemark => ({
    code: 'leftOutAboveWaterline',
    because,
  });

  test('for conditions: those of the waterline, else those that the analysis found', () => {
    expect(why([above('Villkor!A2', 'Villkor!A3')])).toBe('Hindras av Villkor!A2 och Villkor!A3.');
    const found = leftOut({ conditions: ['Villkor!A9'], why: 'impossible' });
    expect(why([], {}, found)).toBe('Hindras av Villkor!A9.');
    // The remark of the waterline says that no condition bears on it.
    expect(why([above()], {}, found)).toBe('Kan inte tas med utan att villkoren bryts.');
    // What was found of another application is not its own.
    expect(why([], {}, leftOut({ conditions: ['Villkor!A9'] }, 'A3'))).toBe(
      'Pengarna ger mer nytta på andra.',
    );
  });

  test('impossible', () => {
    expect(why([], {}, leftOut({ why: 'impossible' }))).toBe('Kan inte tas med utan att villkoren bryts.');
  });

  test('in whose place it would come, up to three of them, and what that loses', () => {
    const instead = (out: readonly string[], loss: number, reason: LeftOut['why'] = 'betterSpent'): string =>
      why([], {}, leftOut({ why: reason, instead: { out, in: [], loss } }));
    expect(instead(['A1'], 31.25)).toBe('Skulle tränga ut A1, −31,3 poäng.');
    expect(instead(['A1', 'A3', 'A4'], 2)).toBe('Skulle tränga ut A1, A3 och A4, −2,0 poäng.');
    const better = 'Pengarna ger mer nytta på andra.';
    expect(instead(['A1', 'A3', 'A4', 'A5'], 2)).toBe(better);
    expect(instead([], 2)).toBe(better);
    expect(instead(['A1'], 0)).toBe(better);
    expect(instead(['A1'], 5, 'takesNoPart')).toBe(better);
    expect(why([], {}, leftOut({}))).toBe(better);
    expect(why([])).toBe(better);
  });
});

describe('how firm the choice is', () => {
  const line = (share: number): PublishedAnalysis['certificates'] => ({
    order: null,
    waterline: { share, ahead: 'A2', behind: 'A3' },
  });

  test('nothing is said where nothing was worked out', () => {
    expect(firmnessOf(publication())).toBe(
      'Hur säkert valet är har inte räknats ut i den här publiceringen.',
    );
  });

  test('how often the same portfolio is the best, and what moves the waterline', () => {
    const all = analysis({ funding: { samples: 10_000, sameSet: 0.925 }, certificates: line(0.125) });
    expect(visible(firmnessOf(all))).toBe(
      'Samma portfölj blir bäst i 92,5␣% av 10␣000 prövade uppsättningar vikter nära de beslutade. ' +
        'Vattenlinjen ändras först när minst 12,5 procentenheter vikt flyttas (A2 och A3 ligger närmast).',
    );
  });

  test('only the waterline where nothing was sampled; and where no weights move it', () => {
    expect(firmnessOf(analysis({ certificates: line(0.02) }))).toBe(
      'Vattenlinjen ändras först när minst 2 procentenheter vikt flyttas (A2 och A3 ligger närmast).',
    );
    expect(firmnessOf(analysis({}))).toBe('Inga vikter ändrar vilka som ligger ovanför vattenlinjen.');
  });
});

describe('what was chosen', () => {
  test('proven the best, the best that was found, and nothing', () => {
    const said = (of: Publication): string => visible(choiceOf(of));
    expect(said(publication())).toBe(
      'Bästa portföljen: 2 av 4 ansökningar, 118,8 poäng för 550␣000␣kr. Bevisat bäst inom ramen och villkoren.',
    );
    expect(said(selection({ proven: false, gap: 0.034, status: 'best-found' }))).toBe(
      'Bästa funna portföljen: 2 av 4 ansökningar, 118,8 poäng för 550␣000␣kr. En som ger högst 3,4␣% mer kan finnas.',
    );
    expect(said(selection({ status: 'infeasible', ids: [], value: 0, cost: 0 }))).toBe(
      'Ingen portfölj uppfyller alla villkor inom ramen. Ändra ett villkor eller ramen och publicera igen.',
    );
  });
});
