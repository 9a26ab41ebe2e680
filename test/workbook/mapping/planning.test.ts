/** What bringing in a list comes to, compared with the small round: applications A1 to A3, directions I1 and I2. */
import { filledHeaders, planImport } from '../../../src/workbook/mapping/importPlan';
import type { ImportPlan } from '../../../src/workbook/mapping/importPlan';
import { cellIn, columnNamed, freeIds, standingIn, tableOf } from '../../../src/workbook/mapping/standing';
import type { Mapping, ScoreSource } from '../../../src/workbook/mapping/targets';
import { applicationsTable } from '../../../src/workbook/schema';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table, withCell, withoutTable, withRow, withTable } from '../smallRound';
import { emptySnapshot, plainList } from './foreignList';

const nytta = (direction: string | null, title = 'Nytta'): ScoreSource => ({
  source: 'Nytta',
  direction,
  title,
});
const mapping: Mapping = {
  list: 'Lista',
  columns: { id: 'Nr', title: 'Namn', requested: 'Belopp', administration: 'Enhet', responsible: 'Vem' },
  unit: 'kr',
  scores: [nytta('I1')],
};
/** Rows of number, name, amount, unit, who and score. */
const plan = (
  snapshot: Snapshot,
  rows: readonly (readonly CellValue[])[],
  changed: Partial<Mapping> = {},
): ImportPlan =>
  planImport(snapshot, plainList(['Nr', 'Namn', 'Belopp', 'Enhet', 'Vem', 'Nytta'], rows), {
    ...mapping,
    ...changed,
  });
const idsOf = (applications: ImportPlan['added']): readonly string[] => applications.map(({ id }) => id);
const editsIn = ({ edits }: ImportPlan): readonly (readonly CellValue[])[] =>
  edits.map(({ sheet, cell, application, from, to }) => [sheet, cell, application, from, to]);

describe('which application a row is', () => {
  test('by its id in any case; without an id by its name; else it is new and gets the next id', () => {
    const found = plan(smallRound(), [
      ['a2', 'Annat namn'],
      [null, 'e-tjänst  för BYGGLOV'],
      [null, 'Ny'],
      ['A7', 'Sjunde'],
      [null, 'Också ny'],
    ]);
    // A7 is given, so that the next free ids are A8 and A9.
    expect(idsOf(found.applications)).toEqual(['a2', 'A1', 'A8', 'A7', 'A9']);
    expect(found.applications.map(({ values }) => values.id)).toEqual(['a2', 'A1', 'A8', 'A7', 'A9']);
    expect(idsOf(found.added)).toEqual(['A8', 'A7', 'A9']);
    expect(found.absent).toEqual(['A3']);
  });

  test('an id that nobody has is new, whatever its name', () => {
    expect(idsOf(plan(smallRound(), [['X1', 'Digital nattillsyn']]).added)).toEqual(['X1']);
  });

  test('several of one name are taken in turn', () => {
    const twice = withRow(smallRound(), 'Ansokningar', ['A9', 'Digital nattillsyn', 5, null, null, null]);
    const found = plan(twice, [
      [null, 'Digital nattillsyn'],
      [null, 'Digital nattillsyn'],
      [null, 'Digital nattillsyn'],
    ]);
    expect(idsOf(found.applications)).toEqual(['A2', 'A9', 'A10']);
    expect(idsOf(found.added)).toEqual(['A10']);
  });

  test('in a workbook without applications all are new, from A1', () => {
    const found = plan(emptySnapshot, [
      [null, 'Ett'],
      [null, 'Två'],
    ]);
    expect(idsOf(found.added)).toEqual(['A1', 'A2']);
    expect([found.edits, found.absent]).toEqual([[], []]);
  });

  test('one that stands there without an id gets the one that its scores are written by', () => {
    const without = withCell(smallRound(), 'Ansokningar', 1, 'Id', null);
    const found = plan(without, [[null, 'Digital nattillsyn', 500_000, null, null, 3]]);
    expect(idsOf(found.applications)).toEqual(['A4']);
    expect(found.added).toEqual([]);
    expect(editsIn(found)).toEqual([['Ansökningar', 'A3', 'A4', null, 'A4']]);
    expect(idsOf(found.scored)).toEqual(['A4']);
    expect(found.absent).toEqual(['A1', 'A3']);
  });
});

describe('what the list says otherwise', () => {
  test('is told cell by cell; a blank takes nothing away, and what has no column is passed over', () => {
    const found = plan(smallRound(), [['A1', 'E-tjänst för bygglov ', 450_000, null, 'Eva']]);
    expect(found.edits).toEqual([
      {
        table: 'Ansokningar',
        sheet: 'Ansökningar',
        cell: 'C2',
        row: 0,
        header: 'Sökt belopp',
        application: 'A1',
        from: 400_000,
        to: 450_000,
      },
    ]);
  });

  test('where the table stands elsewhere, its cells are', () => {
    const moved = withTable(smallRound(), 'Ansokningar', (one) => ({ ...one, top: 4, left: 2 }));
    // Column D of the table's four is F, and its second row is the seventh of the sheet.
    expect(editsIn(plan(moved, [['A2', 'Digital nattillsyn', 500_000, 'Bygg']]))).toEqual([
      ['Ansökningar', 'F7', 'A2', 'Socialförvaltningen', 'Bygg'],
    ]);
  });

  test('is not what differs in outer spaces only', () => {
    const spaced = withCell(smallRound(), 'Ansokningar', 1, 'Förvaltning', ' Bygg ');
    expect(plan(spaced, [['A2', 'Digital nattillsyn', 500_000, 'Bygg']]).edits).toEqual([]);
  });

  test('is so where a figure stood as a text or nothing stood', () => {
    const changed = withCell(
      withCell(smallRound(), 'Ansokningar', 0, 'Sökt belopp', '400 000'),
      'Ansokningar',
      1,
      'Förvaltning',
      ' ',
    );
    const found = plan(changed, [
      ['A1', 'E-tjänst för bygglov', 400_000],
      ['A2', 'Digital nattillsyn', 500_000, 'Bygg'],
      ['A3', 'Gemensam ärendehantering', 300_000, 'kommunstyrelsens förvaltning'],
    ]);
    expect(editsIn(found)).toEqual([
      ['Ansökningar', 'C2', 'A1', '400 000', 400_000],
      ['Ansökningar', 'D3', 'A2', ' ', 'Bygg'],
      ['Ansökningar', 'D4', 'A3', 'Kommunstyrelsens förvaltning', 'kommunstyrelsens förvaltning'],
    ]);
  });

  test('is not so for yes and no in another case, nor where the list only has what parts', () => {
    const small = withCell(smallRound(), 'Ansokningar', 0, 'Förankrad', ' ja');
    const columns: Mapping['columns'] = { id: 'Nr', title: 'Namn', anchored: 'Enhet', goals: 'Vem' };
    const edits = (anchored: CellValue, goals: CellValue): readonly (readonly CellValue[])[] =>
      editsIn(plan(small, [['A1', 'E-tjänst för bygglov', null, anchored, goals]], { columns }));
    expect(edits('x', ' ; ;')).toEqual([]);
    expect(edits(true, 'M1')).toEqual([]);
    expect(edits('nej', 'M1; M2')).toEqual([
      ['Ansökningar', 'E2', 'A1', ' ja', 'Nej'],
      ['Ansökningar', 'F2', 'A1', 'M1', 'M1; M2'],
    ]);
  });
});

describe('scores', () => {
  const rows = [
    ['A1', 'E-tjänst för bygglov', null, null, null, 3],
    ['A2', 'Digital nattillsyn', null, null, null, null],
    ['A3', 'Gemensam ärendehantering', null, null, null, 2],
  ];

  test('get a row of their own beside those of other assessors, where the list has any', () => {
    const found = plan(smallRound(), rows);
    expect(idsOf(found.scored)).toEqual(['A1', 'A3']);
    expect(found.edits).toEqual([]);
  });

  test('that came from the list before are changed where they stand', () => {
    const before = withRow(smallRound(), 'Poang', ['a1', 'LISTA', null, 4, null]);
    const found = plan(before, rows);
    expect(idsOf(found.scored)).toEqual(['A3']);
    // Poäng has A1 to A3 by Beredningen on rows 2 to 4; the list's row is the fifth, I1 is column D.
    expect(found.edits).toEqual([
      {
        table: 'Poang',
        sheet: 'Poäng',
        cell: 'D5',
        row: 3,
        header: 'I1',
        application: 'A1',
        from: 4,
        to: 3,
      },
    ]);
    expect(plan(before, [['A1', 'E-tjänst för bygglov', null, null, null, 4]]).edits).toEqual([]);
  });

  test('find their row also where ids are numbers, and pass over rows without an application or assessor', () => {
    const numbers = withRow(
      withRow(
        withRow(withCell(smallRound(), 'Ansokningar', 0, 'Id', 101), 'Poang', [null, 'Lista', null, 1, null]),
        'Poang',
        [{ error: '#N/A' }, 'Lista', null, 1, null],
      ),
      'Poang',
      [101, 'Lista', null, 1, null],
    );
    const found = plan(withRow(numbers, 'Poang', ['A2', 7, null, 1, null]), [
      [101, 'E-tjänst för bygglov', null, null, null, 2],
      ['A2', 'Digital nattillsyn', null, null, null, 2],
    ]);
    expect(idsOf(found.applications)).toEqual(['101', 'A2']);
    expect(editsIn(found)).toEqual([['Poäng', 'D7', '101', 1, 2]]);
    expect(idsOf(found.scored)).toEqual(['A2']);
  });

  test('need no table to be planned', () => {
    expect(idsOf(plan(withoutTable(smallRound(), 'Poang'), rows).scored)).toEqual(['A1', 'A3']);
  });
});

describe('directions', () => {
  const planned = (
    scores: readonly ScoreSource[],
    snapshot = smallRound(),
  ): readonly [readonly (string | null)[], ImportPlan['newDirections']] => {
    const { mapping: found, newDirections } = plan(snapshot, [], { scores });
    return [found.scores.map(({ direction }) => direction), newDirections];
  };

  test('that the workbook has are known by name or by id in any case', () => {
    expect(planned([nytta(null, 'INVÅNARENS behov'), nytta('i2')])).toEqual([['I1', 'I2'], []]);
  });

  test('that are chosen by id are so whatever they are called', () => {
    expect(planned([nytta('I2', 'Invånarens behov')])).toEqual([['I2'], []]);
  });

  test('that are new get the next id, after those of criteria and those that are chosen too', () => {
    const criteria = table('Kriterier', 'Kriterier', ['Id', 'Kriterium'], [['I4', 'Risk']]);
    const round = smallRound();
    expect(planned([nytta(null, 'Ny'), nytta(null, 'Nyare'), nytta('I4')])).toEqual([
      ['I5', 'I6', 'I4'],
      [
        { id: 'I5', title: 'Ny' },
        { id: 'I6', title: 'Nyare' },
        { id: 'I4', title: 'Nytta' },
      ],
    ]);
    expect(
      planned([nytta(null, 'Ny'), nytta('i4'), nytta('Z', 'Zeta')], {
        ...round,
        tables: [...round.tables, criteria],
      }),
    ).toEqual([
      ['I5', 'I4', 'Z'],
      [
        { id: 'I5', title: 'Ny' },
        { id: 'Z', title: 'Zeta' },
      ],
    ]);
  });

  test('without an id stand for none', () => {
    const blank = withCell(smallRound(), 'Inriktningar', 1, 'Id', null);
    expect(planned([nytta(null, 'Digitalisering för alla')], blank)).toEqual([
      ['I2'],
      [{ id: 'I2', title: 'Digitalisering för alla' }],
    ]);
  });
});

describe('what stands in the workbook', () => {
  test('the first of an id, every row of a name, and nothing of what is blank', () => {
    const round = smallRound();
    const rows = [
      [' A  1 ', 'Ett'],
      ['a 1', 'ett '],
      [null, null],
      ['constructor', 'Två'],
      [7, 8.5],
    ];
    const found = standingIn({
      ...round,
      tables: [
        table('ANSOKNINGAR', 'Blad', ['id', 'ANSÖKAN'], rows),
        table('Inriktningar', 'Blad2', ['Id'], [['I1'], [null]]),
      ],
    });
    expect([...found.byId]).toEqual([
      ['A 1', 0],
      ['7', 4],
    ]);
    expect([...found.byTitle]).toEqual([
      ['ETT', [0, 1]],
      ['TVÅ', [3]],
      ['8,5', [4]],
    ]);
    expect(found.ids).toEqual(['A 1', 'a 1', '7']);
    expect(found.directions).toEqual([{ id: 'I1', title: '' }]);
    expect(found.directionIds).toEqual(['I1']);
    expect(found.applications?.rows).toBe(rows);
    expect(found.scores).toBeNull();
  });

  test('directions with their names, and the criteria', () => {
    const round = smallRound();
    const criteria = table('Kriterier', 'Kriterier', ['Id', 'Kriterium'], [['K1', 'Risk']]);
    const found = standingIn({ ...round, tables: [...round.tables, criteria] });
    expect(found.directions).toEqual([
      { id: 'I1', title: 'Invånarens behov' },
      { id: 'I2', title: 'Digitalisering för alla' },
    ]);
    expect(found.directionIds).toEqual(['I1', 'I2', 'K1']);
    expect(found.scores?.name).toBe('Poang');
  });

  test('cells by heading in any case', () => {
    const own = tableOf(smallRound(), applicationsTable);
    if (own === null) throw new Error('no applications');
    expect([columnNamed(own, 'sökt BELOPP'), columnNamed(own, 'Ansvarig')]).toEqual([2, -1]);
    expect([cellIn(own, 1, 'Ansökan'), cellIn(own, 1, 'Ansvarig'), cellIn(own, 9, 'Ansökan')]).toEqual([
      'Digital nattillsyn',
      null,
      null,
    ]);
    expect(tableOf(emptySnapshot, applicationsTable)).toBeNull();
  });
});

describe('free ids', () => {
  const next = (...taken: readonly string[]): readonly string[] => {
    const free = freeIds('A', taken);
    return [free.next().value, free.next().value];
  };

  test.each<readonly [readonly string[], readonly string[]]>([
    [[], ['A1', 'A2']],
    [
      ['A1', 'A3'],
      ['A4', 'A5'],
    ],
    [
      ['A12', 'A3'],
      ['A13', 'A14'],
    ],
    [[' a007 '], ['A8', 'A9']],
    [
      ['B5', 'A5b', 'BA5', 'A', '6'],
      ['A1', 'A2'],
    ],
    // Seven figures are a number of another kind; what is taken is passed over all the same.
    [
      ['A1000000', 'A999999'],
      ['A1000001', 'A1000002'],
    ],
    [['A1000000'], ['A1', 'A2']],
  ])('beside %j are %j', (taken, free) => {
    expect(next(...taken)).toEqual(free);
  });
});

test('the headings that are filled in are those chosen, and Id', () => {
  expect(
    filledHeaders({ ...mapping, columns: { title: 'Namn', requested: undefined, goals: 'Mål' } }),
  ).toEqual(['Id', 'Ansökan', 'KF-mål']);
  expect(filledHeaders({ ...mapping, columns: {} })).toEqual(['Id']);
});
