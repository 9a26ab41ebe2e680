import type { Priced } from '../../../src/model/portfolio/explanation/prices';
import type { Condition, Portfolio } from '../../../src/model/portfolio/portfolio';
import { leftOutInWords } from '../../../src/taskpane/selection/leftOutInWords';
import {
  dearestFirst,
  isFree,
  priceInWords,
  pricedInWords,
  reasonOf,
} from '../../../src/taskpane/selection/pricesInWords';

const application = (id: string, title: string) => ({
  id,
  title,
  requested: 1,
  draws: [],
  scores: new Map(),
  anchored: null,
  goals: [],
  legalRequirement: false,
  netPresentValue: null,
  netPresentValueRatio: null,
});

const portfolio: Portfolio = {
  directions: [],
  applications: [application('A3', 'Bygglov'), application('A9', 'Badvatten, lek och spel')],
  budgets: [],
  conditions: [],
  capacities: [],
  scale: { min: 0, max: 5 },
  goals: [],
};

const must: Condition = { kind: 'must', id: 'Villkor 4', application: 'A9', reason: ' beslut i nämnden ' };

const priced = (price: Partial<Priced> = {}): Priced =>
  ({
    kind: 'condition',
    condition: must,
    points: 12.34,
    kronor: 0,
    in: ['A3'],
    out: ['A9'],
    prevents: false,
    proven: true,
    ...price,
  }) as Priced;

describe('a price in words', () => {
  test.each([
    [{}, 'Kostar 12,3 poäng: utan villkoret skulle ”Bygglov” ersätta ”Badvatten, lek och spel”.'],
    [{ out: [] }, 'Kostar 12,3 poäng: utan villkoret skulle ”Bygglov” komma med.'],
    [{ in: [] }, 'Kostar 12,3 poäng: utan villkoret skulle ”Badvatten, lek och spel” inte vara med.'],
    [{ points: 0, in: [], out: [] }, 'Kostar inga poäng.'],
    [{ points: 0.01 }, 'Kostar mindre än 0,1 poäng.'],
    [{ points: null, kronor: null, prevents: true }, 'Utan det här villkoret går rundan ihop.'],
    [{ points: null, kronor: null }, 'Kan inte få något pris: rundan går inte ihop utan det heller.'],
  ] as const)('%o', (price, sentence) => {
    expect(priceInWords(priced(price as Partial<Priced>), portfolio, 'sv')).toBe(sentence);
  });

  test('tells of the money that goes with it, and of what is not proven', () => {
    expect(priceInWords(priced({ out: [], kronor: -120_000, proven: false }), portfolio, 'sv')).toBe(
      'Kostar 12,3 poäng: utan villkoret skulle ”Bygglov” komma med. Portföljen skulle då ta 120\u00a0000\u00a0kr mindre. Priset är ungefärligt, för det bästa är inte bevisat.',
    );
  });

  test('a forced decision says who and why; a resource its year', () => {
    expect(pricedInWords(priced(), portfolio, 'sv')).toBe('Badvatten, lek och spel måste vara med');
    expect(reasonOf(priced())).toBe('beslut i nämnden');
    expect(reasonOf(priced({ condition: { ...must, reason: ' ' } } as Partial<Priced>))).toBeNull();
    const capacity = { resource: 'Integration', year: 2027, available: 1, needs: new Map<string, number>() };
    expect(pricedInWords({ ...priced(), kind: 'capacity', capacity } as Priced, portfolio, 'sv')).toBe(
      'Tillgången på Integration 2027',
    );
  });

  test('what stops everything stands first, then the dearest; free is only what is proven free', () => {
    const stops = priced({ points: null, prevents: true });
    const [dear, cheap] = [priced({ points: 9 }), priced({ points: 2 })];
    expect(dearestFirst([cheap, stops, dear])).toEqual([stops, dear, cheap]);
    expect(isFree(priced({ points: 0 }))).toBe(true);
    expect(isFree(priced({ points: 0, proven: false }))).toBe(false);
    expect(isFree(stops)).toBe(false);
  });
});

describe('why an application is left out', () => {
  const leftOut = {
    id: 'A3',
    place: 1,
    why: 'betterSpent',
    conditions: [],
    instead: { out: ['A9'], in: [], loss: 4.25 },
    breakEvenCost: 530_000,
    breakEvenValue: null,
  } as const;

  test('what would stand back, and what it may cost', () => {
    expect(leftOutInWords(leftOut, portfolio, 'sv')).toEqual([
      'Togs den med skulle ”Badvatten, lek och spel” få stå tillbaka, och portföljen skulle tappa 4,3 poäng.',
      'Den hade varit med om den kostade högst 530\u00a0000\u00a0kr.',
    ]);
  });

  test('as good with it as without, impossible, and not in the running', () => {
    const free = { ...leftOut, instead: { ...leftOut.instead, loss: 0 }, breakEvenCost: null };
    expect(leftOutInWords(free, portfolio, 'en')).toEqual(['A portfolio with it gives just as many points.']);
    const impossible = { ...leftOut, why: 'impossible', instead: null } as const;
    expect(leftOutInWords(impossible, portfolio, 'sv')[0]).toContain('Ingen portfölj');
    const apart = { ...leftOut, why: 'takesNoPart', instead: null } as const;
    expect(leftOutInWords(apart, portfolio, 'sv')).toEqual([]);
  });
});
