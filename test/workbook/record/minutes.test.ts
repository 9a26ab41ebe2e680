import type { Condition } from '../../../src/model/portfolio/portfolio';
import type { Publication } from '../../../src/workbook/publish/publication';
import { logGround, minutesOf } from '../../../src/workbook/record/minutes';
import { minutesText } from '../../../src/workbook/record/minutesText';
import type { CellValue } from '../../../src/workbook/workbook';
import { smallRound, table, withTable } from '../smallRound';
import { decided, everythingDecided, plain } from './decided';
import { publicationOf } from './published';

const proposal = (): Publication => publicationOf(smallRound());

/** What is said under one label of the grounds; null where the label is not there. */
function ground(publication: Publication, label: string): string | null {
  const found = minutesOf(publication).grounds.find(([one]) => one === label);
  return found === undefined ? null : plain(found[1]);
}

const withConditions = (publication: Publication, conditions: readonly Condition[]): Publication => ({
  ...publication,
  portfolio: { ...publication.portfolio, conditions },
});

const withBudgets = (rows: readonly (readonly CellValue[])[]): Publication =>
  publicationOf(withTable(smallRound(), 'Ramar', (found) => ({ ...found, rows })));

describe('the minutes as text, from the first line to the last', () => {
  // A1: 60·4/4 + 40·2/4 = 80 points, A2: 60·3/4 + 40·3/4 = 75, A3: 60·1/4 + 40·2/4 = 35, so in that order. A1 needs A3, and
  // with both (115 points, 700 000 kr) there is no room for A2 (500 000 kr), which with A3 is worth 110: A1 and A3 are best.
  test('a proposal', () => {
    const { fingerprint } = proposal().decision;
    expect(plain(minutesText(proposal()))).toBe(
      [
        'Förslag till beslut: digitaliseringspotten 2027',
        '§ …',
        'Beslutad av: …',
        'Beslutsdatum: …',
        '',
        'Inga beslut är ifyllda i Beslutsunderlag. Det här är ett förslag efter den bästa portföljen. Fyll i besluten där och publicera igen, så kommer de med här.',
        '',
        'Förslag till beslut',
        '1. Beviljas ur potten',
        '   A1 E-tjänst för bygglov, Miljö- och byggförvaltningen: 400 000 kr (förslag). Bäst nytta för pengarna.',
        '   A3 Gemensam ärendehantering, Kommunstyrelsens förvaltning: 300 000 kr (förslag). Ryms ändå: billig för sina poäng.',
        '2. Beviljas delvis',
        '   Inga.',
        '3. Avslås',
        '   A2 Digital nattillsyn, Socialförvaltningen: 500 000 kr (förslag). Pengarna ger mer nytta på andra.',
        '4. Bordläggs',
        '   Inga.',
        'Summa beviljat: 700 000 kr. Kvar av ramen: 300 000 kr.',
        '',
        'Underlag för beslutet',
        'Ram: 2027: 1 000 000 kr',
        'Vikter: I1 Invånarens behov 60 %; I2 Digitalisering för alla 40 % (ingen beslutare är angiven)',
        'Villkor: A1 kräver A3.',
        'Urval: Bevisat bäst: ingen annan uppsättning ger fler poäng inom ramen och villkoren.',
        `Fingeravtryck: ${fingerprint}`,
        '',
        'Undantag från rangordningen',
        'Inga.',
        '',
      ].join('\n'),
    );
  });

  test('a decision, with the checksum of the log, one application without an administration', () => {
    const round = withTable(everythingDecided(), 'Ansokningar', (found) => ({
      ...found,
      rows: found.rows.map((row) => (row[0] === 'A1' ? row.map((cell, i) => (i === 3 ? null : cell)) : row)),
    }));
    const log = table(
      'Beslutslogg',
      'Beslutslogg',
      ['Nr', 'Tidpunkt', 'Kontrollsumma'],
      [
        [1, '2026-11-01 09:00', 'aaa'],
        [2, '2026-12-01 09:00', 'bbb'],
      ],
    );
    const publication = publicationOf({ ...round, tables: [...round.tables, log] });
    expect(plain(minutesText(publication))).toBe(
      [
        'Protokollsutdrag: digitaliseringspotten 2027',
        '§ …',
        'Beslutad av: Kommundirektören',
        'Beslutsdatum: 2026-12-01',
        '',
        'Beslut',
        '1. Beviljas ur potten',
        '   A1 E-tjänst för bygglov: 400 000 kr. Enligt förslaget',
        '2. Beviljas delvis',
        '   A3 Gemensam ärendehantering, Kommunstyrelsens förvaltning: 200 000 kr av sökta 300 000 kr. Första steget',
        '3. Avslås',
        '   A2 Digital nattillsyn, Socialförvaltningen: 500 000 kr. Återkom 2028',
        '4. Bordläggs',
        '   Inga.',
        // 400 000 + 200 000 of 1 000 000.
        'Summa beviljat: 600 000 kr. Kvar av ramen: 400 000 kr.',
        '',
        'Underlag för beslutet',
        'Ram: 2027: 1 000 000 kr',
        'Vikter: I1 Invånarens behov 60 %; I2 Digitalisering för alla 40 % (ingen beslutare är angiven)',
        'Villkor: A1 kräver A3.',
        'Urval: Bevisat bäst: ingen annan uppsättning ger fler poäng inom ramen och villkoren.',
        `Fingeravtryck: ${publication.decision.fingerprint}`,
        'Beslutslogg: rad 2, kontrollsumma bbb',
        '',
        'Undantag från rangordningen',
        'Inga.',
        '',
      ].join('\n'),
    );
  });

  test('partly decided: the reservation names them, the heading is that of a decision, and the exception has its line', () => {
    const text = plain(minutesText(publicationOf(decided([['A1', 'Avslås', null, null, null, 'Nej']]))));
    expect(text.split('\n').slice(0, 8)).toEqual([
      'Protokollsutdrag: digitaliseringspotten 2027',
      '§ …',
      'Beslutad av: …',
      'Beslutsdatum: …',
      '',
      'Beslut saknas för A2 och A3. För dem står förslaget, märkt med (förslag).',
      '',
      'Beslut',
    ]);
    expect(text).toContain('   A1 E-tjänst för bygglov, Miljö- och byggförvaltningen: 400 000 kr. Nej\n');
    expect(text).toMatch(
      /\nUndantag från rangordningen\nBeslutet avviker från den bästa portföljen: A1\.\n$/u,
    );
  });

  test('nothing left: the fund is used to the last krona, and that is not over it', () => {
    const all = decided([
      ['A1', 'Beviljas', 500_000, null, null, null],
      ['A2', 'Beviljas', null, null, null, null],
      ['A3', 'Bordläggs', null, null, null, null],
    ]);
    expect(plain(minutesText(publicationOf(all)))).toContain(
      'Summa beviljat: 1 000 000 kr. Kvar av ramen: 0 kr.\n',
    );
  });
});

describe('who decided, and when', () => {
  test('several are told once each, in order', () => {
    const { deciders, decidedOn } = minutesOf(
      publicationOf(
        decided([
          ['A1', 'Beviljas', null, 'Nämnden', 46358, null],
          ['A2', 'Avslås', null, 'Direktören', 46357, null],
          ['A3', 'Beviljas', null, 'Nämnden', 46358, null],
        ]),
      ),
    );
    expect([deciders, decidedOn]).toEqual(['Direktören och Nämnden', '2026-12-01 och 2026-12-02']);
  });

  test('where one says it and the others do not, only that one is told', () => {
    const { deciders, decidedOn } = minutesOf(
      publicationOf(decided([['A2', 'Avslås', null, 'Direktören', 46357, null]])),
    );
    expect([deciders, decidedOn]).toEqual(['Direktören', '2026-12-01']);
  });
});

describe('the grounds: the fund', () => {
  test('years apart, their sum is what something is left of, and the round is named by the first and the last', () => {
    const publication = withBudgets([
      [2027, 600_000],
      [2028, 300_000],
      [2029, 100_000],
    ]);
    expect(ground(publication, 'Ram')).toBe('2027: 600 000 kr, 2028: 300 000 kr och 2029: 100 000 kr');
    const { title, granted, left } = minutesOf(publication);
    expect(title).toBe('Förslag till beslut: digitaliseringspotten 2027–2029');
    // All draw on the first year: A1 with A3 (700 000) has no room there, nor A2 with A3 (800 000), and A2 is worth more than A3.
    expect([granted, left]).toEqual([500_000, 500_000]);
  });

  test('one number for all years', () => {
    const publication = publicationOf(smallRound(), { budget: 750_000 });
    expect(ground(publication, 'Ram')).toBe('750 000 kr för alla år');
    expect(minutesOf(publication)).toMatchObject({ granted: 700_000, left: 50_000 });
  });

  test('none: nothing is left of it, and the round has no year', () => {
    const publication = withBudgets([]);
    expect(ground(publication, 'Ram')).toBe('Ingen ram är angiven.');
    expect(minutesOf(publication)).toMatchObject({
      title: 'Förslag till beslut: digitaliseringspotten',
      granted: 1_200_000,
      left: null,
    });
    expect(plain(minutesText(publication))).toContain('\nSumma beviljat: 1 200 000 kr.\n');
  });
});

describe('the grounds: the weights', () => {
  const decidedWeights = (rows: readonly (readonly CellValue[])[]): string | null =>
    ground(
      publicationOf(
        withTable(smallRound(), 'Inriktningar', (found) => ({
          ...found,
          headers: [...found.headers, 'Beslutad av', 'Beslutsdatum'],
          rows: found.rows.map((row, i) => [...row, ...(rows[i] ?? [])]),
        })),
      ),
      'Vikter',
    );
  const shares = 'I1 Invånarens behov 60 %; I2 Digitalisering för alla 40 %';

  test('decided by the same on the same day is said once', () => {
    const row = ['ledningsgruppen', 46357];
    expect(decidedWeights([row, row])).toBe(`${shares} (beslutade av ledningsgruppen 2026-12-01)`);
  });

  test('by several, with and without a day; those without a decider are passed over', () => {
    expect(
      decidedWeights([
        ['ledningsgruppen', null],
        ['nämnden', 46357],
      ]),
    ).toBe(`${shares} (beslutade av ledningsgruppen och beslutade av nämnden 2026-12-01)`);
    expect(
      decidedWeights([
        ['ledningsgruppen', null],
        [null, 46357],
      ]),
    ).toBe(`${shares} (beslutade av ledningsgruppen)`);
  });
});

describe('the grounds: how firm the choice is', () => {
  const withSelection = (selection: Partial<Publication['decision']['selection']>): Publication => {
    const { decision, ...rest } = proposal();
    return { ...rest, decision: { ...decision, selection: { ...decision.selection, ...selection } } };
  };

  test('best found: how much better one could be', () => {
    const found = withSelection({ status: 'best-found', proven: false, gap: 0.012 });
    expect(ground(found, 'Urval')).toBe('Bästa funna uppsättning. En bättre kan ge högst 1,2 % fler poäng.');
  });

  test('none that meets the conditions, proven or not', () => {
    const said = 'Ingen uppsättning uppfyller alla villkor inom ramen.';
    expect(ground(withSelection({ status: 'infeasible', proven: true }), 'Urval')).toBe(said);
    expect(ground(withSelection({ status: 'infeasible', proven: false }), 'Urval')).toBe(said);
  });
});

describe('the conditions in words', () => {
  const group = { kind: 'atLeast', id: 'V4', count: 2, value: 'Skola' } as const;
  const share = { kind: 'atMostShare', id: 'V5', share: 0.35, value: 'M1' } as const;

  test('each kind has its sentence', () => {
    const conditions: readonly Condition[] = [
      { kind: 'requires', id: 'V1', application: 'A1', all: ['A2', 'A3'] },
      { kind: 'excludes', id: 'V2', application: 'A2', any: ['A1', 'A3'] },
      { kind: 'bundle', id: 'V3', members: ['A1', 'A2', 'A3'] },
      { ...group, column: 'administration' },
      { ...group, column: 'object' },
      { ...share, column: 'goal' },
      { ...share, column: 'object' },
    ];
    expect(ground(withConditions(proposal(), conditions), 'Villkor')).toBe(
      [
        'A1 kräver A2 och A3.',
        'A2 utesluter A1 och A3.',
        'A1, A2 och A3 tas tillsammans eller inte alls.',
        'Minst 2 med förvaltning Skola.',
        'Minst 2 med objekt Skola.',
        'Högst 35 % av ramen till KF-mål M1.',
        'Högst 35 % av ramen till objekt M1.',
      ].join(' '),
    );
    expect(minutesOf(withConditions(proposal(), conditions)).exceptions).toEqual([]);
  });

  test('what is forced is an exception, with its reason or with its want of one, and no ground', () => {
    const publication = withConditions(proposal(), [
      { kind: 'must', id: 'V1', application: 'A2', reason: 'Krav i lag.' },
      { kind: 'mustNot', id: 'V2', application: 'A1', reason: '' },
      { kind: 'mustNot', id: 'V3', application: 'A3', reason: 'Avtal nr. 7 gäller' },
    ]);
    expect(minutesOf(publication).exceptions).toEqual([
      'A2 måste vara med: Krav i lag.',
      'A1 får inte vara med: skäl är inte angivet.',
      'A3 får inte vara med: Avtal nr. 7 gäller.',
    ]);
    expect(ground(publication, 'Villkor')).toBeNull();
  });

  test('forced and not beside each other: each stands in its own place', () => {
    const publication = withConditions(proposal(), [
      { kind: 'must', id: 'V1', application: 'A1', reason: 'Lag' },
      { kind: 'bundle', id: 'V2', members: ['A1', 'A3'] },
    ]);
    expect(ground(publication, 'Villkor')).toBe('A1 och A3 tas tillsammans eller inte alls.');
    expect(minutesOf(publication).exceptions).toEqual(['A1 måste vara med: Lag.']);
  });
});

test('decisions apart from the best portfolio are named, both ways; proposals and parts of what is chosen are not', () => {
  // The best portfolio is A1 and A3.
  const exceptions = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
    minutesOf(publicationOf(decided(rows))).exceptions;
  const apart = (ids: string): readonly string[] => [`Beslutet avviker från den bästa portföljen: ${ids}.`];
  expect(
    exceptions([
      ['A1', 'Avslås', null, null, null, null],
      ['A2', 'Delvis', 1, null, null, null],
      ['A3', 'Bordläggs', null, null, null, null],
    ]),
  ).toEqual(apart('A1, A2 och A3'));
  expect(
    exceptions([
      ['A1', 'Delvis', 1, null, null, null],
      ['A2', 'Beviljas', null, null, null, null],
    ]),
  ).toEqual(apart('A2'));
  expect(exceptions([['A1', 'Beviljas', null, null, null, null]])).toEqual([]);
});

describe('the last row of the log', () => {
  const logged = (rows: readonly (readonly CellValue[])[]): ReturnType<typeof logGround> => {
    const round = smallRound();
    const log = table('Beslutslogg', 'Beslutslogg', ['Nr', 'Kontrollsumma'], rows);
    return logGround({ snapshot: { ...round, tables: [...round.tables, log] } });
  };

  test('none where there is no log, or nothing in it', () => {
    expect(logGround({ snapshot: smallRound() })).toBeNull();
    expect(logged([])).toBeNull();
    expect(minutesText(proposal())).not.toContain('Beslutslogg');
  });

  test('its number and checksum; without a number it says that it is not known', () => {
    expect(
      logged([
        [1, 'aaa'],
        [2, 'bbb'],
      ]),
    ).toEqual(['Beslutslogg', 'rad 2, kontrollsumma bbb']);
    expect(logged([[null, 'ccc']])).toEqual(['Beslutslogg', 'rad …, kontrollsumma ccc']);
  });
});
