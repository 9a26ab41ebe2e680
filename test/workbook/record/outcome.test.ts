import type { Publication } from '../../../src/workbook/publish/publication';
import type { ApplicationOutcome } from '../../../src/workbook/record/outcome';
import { grantedSum, isGranted, outcomesOf, roundOf } from '../../../src/workbook/record/outcome';
import type { CellValue } from '../../../src/workbook/workbook';
import { smallRound, withCell, withTable } from '../smallRound';
import { decided } from './decided';
import { publicationOf } from './published';

const outcomes = (rows: readonly (readonly CellValue[])[]): readonly ApplicationOutcome[] =>
  outcomesOf(publicationOf(decided(rows)));

describe('what is decided of an application', () => {
  // A1 and A3 are the best portfolio: 80 + 35 points for 700 000 of 1 000 000 kr, for A1 needs A3.
  test('nothing typed: what the best portfolio has, with what the application says of itself', () => {
    const round = withTable(smallRound(), 'Ansokningar', (found) => ({
      ...found,
      headers: [...found.headers, 'Objekt', 'Ansvarig'],
      rows: found.rows.map((row, i) => (i === 0 ? [...row, 'Samhälle', 'Rut'] : [...row, null, null])),
    }));
    const [first, second] = outcomesOf(publicationOf(round));
    expect(first).toEqual({
      id: 'A1',
      title: 'E-tjänst för bygglov',
      administration: 'Miljö- och byggförvaltningen',
      object: 'Samhälle',
      goals: ['M1'],
      responsible: 'Rut',
      requested: 400_000,
      verdict: 'granted',
      amount: 400_000,
      reason: 'Bäst nytta för pengarna.',
      decidedBy: null,
      decidedOn: null,
      isProposal: true,
      selected: true,
    });
    expect(second).toEqual({
      id: 'A2',
      title: 'Digital nattillsyn',
      administration: 'Socialförvaltningen',
      object: null,
      goals: ['M1'],
      responsible: null,
      requested: 500_000,
      verdict: 'rejected',
      amount: 0,
      reason: 'Pengarna ger mer nytta på andra.',
      decidedBy: null,
      decidedOn: null,
      isProposal: true,
      selected: false,
    });
  });

  test('what is typed holds, however the Id is spelled; without a note the calculation gives the reason', () => {
    const [first, second] = outcomes([
      [' a1 ', 'Avslås', 5, 'Nämnden', 46357, 'Nej'],
      ['A2', 'Beviljas', null, null, null, null],
    ]);
    expect(first).toMatchObject({
      verdict: 'rejected',
      amount: 0,
      reason: 'Nej',
      decidedBy: 'Nämnden',
      decidedOn: '2026-12-01',
      isProposal: false,
      selected: true,
    });
    expect(second).toMatchObject({
      verdict: 'granted',
      amount: 500_000,
      reason: 'Pengarna ger mer nytta på andra.',
      isProposal: false,
      selected: false,
    });
  });

  test('amounts: granted is what was applied for unless another is typed, a part is what is typed, the rest nothing', () => {
    const amount = (decision: string, typed: number | null): number | null | undefined =>
      outcomes([['A1', decision, typed, null, null, null]])[0]?.amount;
    expect(amount('Beviljas', null)).toBe(400_000);
    expect(amount('Beviljas', 350_000)).toBe(350_000);
    expect(amount('Beviljas', 0)).toBe(0);
    expect(amount('Delvis', 150_000)).toBe(150_000);
    expect(amount('Delvis', null)).toBeNull();
    expect(amount('Avslås', 150_000)).toBe(0);
    expect(amount('Bordläggs', 150_000)).toBe(0);
  });

  test('what cannot be compared is proposed to wait: not assessed, or of unknown cost', () => {
    const verdicts = (round: ReturnType<typeof smallRound>): Readonly<Record<string, unknown>> =>
      Object.fromEntries(outcomesOf(publicationOf(round)).map(({ id, verdict }) => [id, verdict]));
    // Without A1 the best is A2 and A3: 75 + 35 points for 800 000 kr.
    const others = { A2: 'granted', A3: 'granted' };
    expect(verdicts(withCell(smallRound(), 'Poang', 0, 'I1', null))).toEqual({ A1: 'deferred', ...others });
    expect(verdicts(withCell(smallRound(), 'Ansokningar', 0, 'Sökt belopp', null))).toEqual({
      A1: 'deferred',
      ...others,
    });
  });

  test('an application that is only in the ranking has its row, with nothing known beside it', () => {
    const publication = publicationOf(smallRound());
    const portfolio = { ...publication.portfolio, applications: [] };
    expect(outcomesOf({ ...publication, portfolio })[0]).toMatchObject({
      id: 'A1',
      title: 'E-tjänst för bygglov',
      administration: null,
      object: null,
      goals: [],
      responsible: null,
    });
  });
});

test('granted is all and a part; the sum is of the amounts that are known', () => {
  const all = outcomes([
    ['A1', 'Delvis', null, null, null, null],
    ['A2', 'Bordläggs', 9, null, null, null],
    ['A3', 'Delvis', 20_000, null, null, null],
  ]);
  expect(all.map((one) => [one.id, isGranted(one)])).toEqual([
    ['A1', true],
    ['A2', false],
    ['A3', true],
  ]);
  expect(grantedSum(all)).toBe(20_000);
  expect(
    outcomes([['A1', 'Beviljas', null, null, null, null]])
      .filter(isGranted)
      .map(({ id }) => id),
  ).toEqual(['A1', 'A3']);
});

test('a round is named by its years', () => {
  const named = (...years: readonly number[]): string => {
    const { decision } = publicationOf(smallRound());
    const budgets = years.map((year) => ({ year, amount: 1 }));
    const publication: Pick<Publication, 'decision'> = { decision: { ...decision, budgets } };
    return roundOf(publication);
  };
  expect(named(2027)).toBe('2027');
  expect(named(2027, 2028, 2030)).toBe('2027–2030');
  expect(named()).toBe('');
  // One fund for all years, in a workbook whose Ramar names none.
  expect(named(0)).toBe('');
  expect(named(0, 2028)).toBe('2028');
});
