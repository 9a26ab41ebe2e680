import type { Application, CouncilGoal } from '../../../src/model/portfolio/portfolio';
import type { Publication } from '../../../src/workbook/publish/publication';
import {
  objectPlanText,
  objectPlansOf,
  objectPlansText,
  sumText,
  verdictText,
} from '../../../src/workbook/record/objectPlans';
import { objectPlansSheet } from '../../../src/workbook/record/objectPlansSheet';
import { outcomesOf } from '../../../src/workbook/record/outcome';
import type { CellValue } from '../../../src/workbook/workbook';
import { smallRound, table, withTable } from '../smallRound';
import { decided, laidOut, plain } from './decided';
import { publicationOf } from './published';

type Known = Partial<Pick<Application, 'object' | 'goals' | 'responsible'>>;

/** A publication in which more is known of the applications. */
function knowing(
  publication: Publication,
  known: Readonly<Record<string, Known>>,
  goals: readonly CouncilGoal[] = publication.portfolio.goals,
): Publication {
  const applications = publication.portfolio.applications.map((one) => ({ ...one, ...known[one.id] }));
  return { ...publication, portfolio: { ...publication.portfolio, applications, goals } };
}

const objects = (a1?: string, a2?: string, a3?: string): Readonly<Record<string, Known>> => ({
  A1: { object: a1 },
  A2: { object: a2 },
  A3: { object: a3 },
});

/** A1 is decided and granted, A3 granted in part, A2 undecided; indicators for A1 and A2. 47483 is 31 December 2029. */
function partlyDecided(): Publication {
  const round = decided([
    ['A1', 'Beviljas', null, 'X', 46357, null],
    ['A3', 'Delvis', 200_000, 'X', 46357, null],
  ]);
  const indicators = table(
    'Indikatorer',
    'Indikatorer',
    ['Ansökan', 'Indikator', 'Enhet', 'Baslinje', 'Mål', 'Måldatum', 'Ägare'],
    [
      ['A1', 'Väntetid', 'dagar', 22, 8.5, 47483, null],
      ['A2', 'Tillsyn', 'antal', 1, 2, 47483, 'Enhetschefen'],
      ['A1', 'Digitala ansökningar', 'andel', 0.235, 0.75, null, 'Chefen'],
      ['A1', null, 'antal', null, null, 47483, 'Chefen'],
    ],
  );
  const publication = publicationOf({ ...round, tables: [...round.tables, indicators] });
  return knowing(publication, {
    A1: { object: 'Samhälle', responsible: 'Rut' },
    A2: { goals: ['M1', 'M2'] },
    A3: { object: 'samhälle ', responsible: 'Bo' },
  });
}

describe('the objects', () => {
  const order = (known: Readonly<Record<string, Known>>): readonly (readonly unknown[])[] =>
    objectPlansOf(knowing(publicationOf(smallRound()), known)).map(({ object, outcomes }) => [
      object,
      ...outcomes.map(({ id }) => id),
    ]);

  test('come in alphabetical order, as Swedish has it, and those without an object last', () => {
    expect(order(objects('Ärenden', 'Åtgärder', 'Arkiv'))).toEqual([
      ['Arkiv', 'A3'],
      ['Åtgärder', 'A2'],
      ['Ärenden', 'A1'],
    ]);
    expect(order(objects(undefined, 'Vård', 'Arkiv'))).toEqual([
      ['Arkiv', 'A3'],
      ['Vård', 'A2'],
      [null, 'A1'],
    ]);
    expect(order(objects('Vård', undefined, 'Arkiv'))).toEqual([
      ['Arkiv', 'A3'],
      ['Vård', 'A1'],
      [null, 'A2'],
    ]);
    expect(order(objects('Arkiv', 'Vård'))).toEqual([
      ['Arkiv', 'A1'],
      ['Vård', 'A2'],
      [null, 'A3'],
    ]);
  });

  test('are the same however they are spelled, under the name that comes first, in the order of the ranking', () => {
    expect(order(objects('Vård', ' vård', 'VÅRD'))).toEqual([['Vård', 'A1', 'A2', 'A3']]);
    expect(order({})).toEqual([[null, 'A1', 'A2', 'A3']]);
  });
});

describe('what stands for an object', () => {
  test('goals of what is granted only, in the order of KF-mål, and those that are not there by their Id', () => {
    const goals = [
      { id: 'M1', title: 'God service' },
      { id: 'M2', title: 'Ordning i ekonomin' },
      { id: 'M3', title: 'Trygghet' },
    ];
    // A1 and A3 are the best portfolio; A2 is not granted.
    const [plan] = objectPlansOf(
      knowing(
        publicationOf(smallRound()),
        { A1: { goals: ['M9', 'M2'] }, A2: { goals: ['M3'] }, A3: { goals: ['M1', 'M2'] } },
        goals,
      ),
    );
    expect(plan?.goals).toEqual(['M1 God service', 'M2 Ordning i ekonomin', 'M9']);
  });

  test('indicators of what is granted only', () => {
    const [plan, without] = objectPlansOf(partlyDecided());
    expect(plan?.indicators.map(({ indicator }) => indicator)).toEqual([
      'Väntetid',
      'Digitala ansökningar',
      null,
    ]);
    expect(without?.indicators).toEqual([]);
  });

  test('money: granted, proposed, or both', () => {
    const sum = (rows: readonly (readonly CellValue[])[]): readonly string[] => {
      const publication = knowing(publicationOf(decided(rows)), objects('Vård', 'Vård'));
      return objectPlansOf(publication).map((plan) => plain(sumText(plan, '2027')));
    };
    // A1 400 000 is in the best portfolio, A2 500 000 is not, A3 300 000 is.
    const rest = 'Föreslagna medel 2027: 300 000 kr till 1 av 1 ansökningar.';
    expect(sum([])).toEqual(['Föreslagna medel 2027: 400 000 kr till 1 av 2 ansökningar.', rest]);
    expect(sum([['A2', 'Beviljas', null, null, null, null]])).toEqual([
      'Beviljade och föreslagna medel 2027: 900 000 kr till 2 av 2 ansökningar.',
      rest,
    ]);
    expect(
      sum([
        ['A1', 'Avslås', null, null, null, null],
        ['A2', 'Delvis', 100_000, null, null, null],
      ]),
    ).toEqual(['Beviljade medel 2027: 100 000 kr till 1 av 2 ansökningar.', rest]);
  });

  test('the decision in a word, marked where it is only proposed', () => {
    const words = (decision: string): readonly string[] =>
      outcomesOf(publicationOf(decided([['A1', decision, 1, null, null, null]]))).map(verdictText);
    const others = ['Avslås (förslag)', 'Beviljas (förslag)'];
    expect(words('Beviljas')).toEqual(['Beviljas', ...others]);
    expect(words('Delvis')).toEqual(['Delvis', ...others]);
    expect(words('Avslås')).toEqual(['Avslås', ...others]);
    expect(words('Bordläggs')).toEqual(['Bordläggs', ...others]);
  });
});

describe('as text', () => {
  const first = [
    'Objekt Samhälle',
    'Beviljade medel 2027: 600 000 kr till 2 av 2 ansökningar.',
    'Bidrar till KF-mål: M1 God service.',
    '- A1 E-tjänst för bygglov (Beviljas, 400 000 kr)',
    '  Väntetid: från 22 dagar till 8,5 dagar senast 2029-12-31. Ansvarig: saknas.',
    '  Digitala ansökningar: från 23,5 % till 75 % senast saknas. Ansvarig: Chefen.',
    '  saknas: från saknas till saknas senast 2029-12-31. Ansvarig: Chefen.',
    '- A3 Gemensam ärendehantering (Delvis, 200 000 kr av sökta 300 000 kr)',
    '',
  ].join('\n');
  const second = [
    'Utan objekt',
    'Föreslagna medel 2027: 0 kr till 0 av 1 ansökningar.',
    'Inget KF-mål är angivet.',
    '- A2 Digital nattillsyn (Avslås (förslag), 500 000 kr)',
    '',
  ].join('\n');

  test('one object', () => {
    const publication = partlyDecided();
    const [plan] = objectPlansOf(publication);
    expect(plan === undefined ? null : plain(objectPlanText(publication, plan))).toBe(first);
  });

  test('all of them, with a blank line between', () => {
    expect(plain(objectPlansText(partlyDecided()))).toBe(`${first}\n${second}`);
  });

  test('several goals are parted by semicolons, and an unknown cost is said to be unknown', () => {
    const goals = [
      { id: 'M1', title: 'God service' },
      { id: 'M2', title: 'Ordning' },
    ];
    const publication = publicationOf(decided([['A1', 'Beviljas', null, null, null, null]]));
    const { decision } = publication;
    const ranking = decision.ranking.map((row) => (row.id === 'A1' ? { ...row, cost: null } : row));
    const text = plain(
      objectPlansText(
        knowing(
          { ...publication, decision: { ...decision, ranking } },
          { A1: { goals: ['M1', 'M2'] } },
          goals,
        ),
      ),
    );
    expect(text).toContain('\nBidrar till KF-mål: M1 God service; M2 Ordning.\n');
    expect(text).toContain('\n- A1 E-tjänst för bygglov (Beviljas, okänt belopp)\n');
  });
});

describe('as a sheet', () => {
  const columns = [undefined, undefined, undefined, '#,##0', '#,##0', undefined, undefined];
  const heads = [['Id', 'Ansökan', 'Beslut', 'Sökt belopp', 'Beviljat', 'KF-mål', 'Ansvarig']];
  const figures = ['General', '0.0%', 'General'];
  const indicatorColumns = [undefined, undefined, undefined, figures, figures, 'yyyy-mm-dd', undefined];

  test('cell by cell', () => {
    expect(laidOut(objectPlansSheet(partlyDecided()))).toEqual([
      ['A1', 'title', [['Underlag till objektplaner 2027']]],
      [
        'A2',
        'note',
        [['Per objekt: beviljade medel, mål och indikatorer. Text och tabeller att föra in i objektplanen.']],
      ],
      ['A3', 'note', [['Belopp och beslut är förslag där beslut inte är ifyllda i Beslutsunderlag.']]],
      ['A5', 'heading', [['Samhälle']]],
      ['A6', 'text', [['Beviljade medel 2027: 600 000 kr till 2 av 2 ansökningar.']]],
      ['A7', 'text', [['Bidrar till KF-mål: M1 God service.']]],
      ['A8', 'tableHeading', heads, columns],
      [
        'A9',
        'text',
        [
          ['A1', 'E-tjänst för bygglov', 'Beviljas', 400_000, 400_000, 'M1', 'Rut'],
          ['A3', 'Gemensam ärendehantering', 'Delvis', 300_000, 200_000, 'M1', 'Bo'],
        ],
        columns,
        true,
      ],
      ['A11', 'label', [['Indikatorer']]],
      [
        'A12',
        'tableHeading',
        [['Id', 'Indikator', 'Enhet', 'Baslinje', 'Mål', 'Måldatum', 'Ägare']],
        indicatorColumns,
      ],
      [
        'A13',
        'text',
        [
          ['A1', 'Väntetid', 'dagar', 22, 8.5, 47483, null],
          ['A1', 'Digitala ansökningar', 'andel', 0.235, 0.75, null, 'Chefen'],
          ['A1', null, 'antal', null, null, 47483, 'Chefen'],
        ],
        indicatorColumns,
        true,
      ],
      ['A17', 'heading', [['Utan objekt']]],
      ['A18', 'text', [['Föreslagna medel 2027: 0 kr till 0 av 1 ansökningar.']]],
      ['A19', 'text', [['Inget KF-mål är angivet.']]],
      ['A20', 'tableHeading', heads, columns],
      // What is rejected has no amount.
      [
        'A21',
        'text',
        [['A2', 'Digital nattillsyn', 'Avslås (förslag)', 500_000, null, 'M1; M2', null]],
        columns,
        true,
      ],
      ['A22', 'label', [['Indikatorer']]],
      ['A23', 'note', [['Inga indikatorer.']]],
    ]);
  });

  test('where everything is decided nothing is said of proposals', () => {
    const all = ['A1', 'A2', 'A3'].map((id) => [id, 'Avslås', null, null, null, null]);
    const sheet = objectPlansSheet(publicationOf(decided(all)));
    expect(laidOut(sheet).map(([at, look]) => [at, look])).toEqual([
      ['A1', 'title'],
      ['A2', 'note'],
      ['A4', 'heading'],
      ['A5', 'text'],
      ['A6', 'text'],
      ['A7', 'tableHeading'],
      ['A8', 'text'],
      ['A11', 'label'],
      ['A12', 'note'],
    ]);
  });

  test('long goals run on in lines of at most 120 characters', () => {
    // "Bidrar till KF-mål: M1 " is 23 characters, each word below 10 with its space: nine of them end at 112, ten at 122.
    const words = Array.from({ length: 10 }, (_, i) => `mål${100_000 + i}`);
    const publication = knowing(publicationOf(smallRound()), {}, [{ id: 'M1', title: words.join(' ') }]);
    expect(laidOut(objectPlansSheet(publication))[5]).toEqual([
      'A7',
      'text',
      [[`Bidrar till KF-mål: M1 ${words.slice(0, 9).join(' ')}`], [`${words[9]}.`]],
    ]);
  });

  test('is found by its mark, and prints across with the round in its header', () => {
    const { blocks, ...sheet } = objectPlansSheet(partlyDecided());
    expect(blocks).toHaveLength(18);
    expect(sheet).toEqual({
      sheet: 'Objektplaner',
      mark: 'Pottkompassen_objektplaner',
      widths: [10, 44, 18, 14, 14, 14, 30],
      page: { orientation: 'landscape', header: 'Underlag till objektplaner 2027' },
    });
  });

  test('without a year the title ends where the words do', () => {
    const noFund = withTable(smallRound(), 'Ramar', (found) => ({ ...found, rows: [] }));
    const title = laidOut(objectPlansSheet(publicationOf(noFund)))[0];
    expect(title).toEqual(['A1', 'title', [['Underlag till objektplaner']]]);
  });
});
