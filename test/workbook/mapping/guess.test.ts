/** What a list's columns are proposed for: by their headings, and by what stands under them. */
import { guessMapping } from '../../../src/workbook/mapping/guess';
import type { KnownDirection } from '../../../src/workbook/mapping/guess';
import type { Mapping } from '../../../src/workbook/mapping/targets';
import type { CellValue } from '../../../src/workbook/workbook';
import { columnsOf, plainList } from './foreignList';

type Column = readonly [string, ...CellValue[]];

const guess = (...columns: readonly Column[]): Mapping => guessMapping(columnsOf(...columns), []);
const columnsIn = (...columns: readonly Column[]): Mapping['columns'] => guess(...columns).columns;
const names: Column = ['Titel', 'Signering', 'Bygglov', 'Kameror', 'Öppna data', 'Skola'];
const five = (cell: CellValue): readonly CellValue[] => [cell, cell, cell, cell, cell];

describe('by the heading', () => {
  test('the likeliest word goes first, wherever it stands', () => {
    expect(columnsIn(['Namn', 'a', 'b'], ['Ansökan', 'c', 'd'])).toEqual({ title: 'Ansökan' });
    expect(columnsIn(['Ansökan', 'c', 'd'], ['Namn', 'a', 'b'])).toEqual({ title: 'Ansökan' });
  });

  test('a heading that is the word goes before one that has a likelier word in it', () => {
    expect(columnsIn(['Ansökan 2027', 'a', 'b'], ['Name', 'c', 'd'])).toEqual({ title: 'Name' });
  });

  test('of two with a word in them, the likelier word goes first', () => {
    expect(columnsIn(['Projekt 2027', 'a', 'b'], ['Ansökan 2027', 'c', 'd'])).toEqual({
      title: 'Ansökan 2027',
    });
  });

  test('of two that say the same, the one with more in it', () => {
    const [half, full]: readonly [Column, Column] = [
      ['Belopp, tkr', 400, null],
      ['Belopp (kr)', 400_000, 1],
    ];
    expect(columnsIn(half, full).requested).toBe('Belopp (kr)');
    expect(columnsIn(full, half).requested).toBe('Belopp (kr)');
  });

  test('a word counts where it stands by itself, and in part only if it has four letters', () => {
    expect(columnsIn(['Namnteckning', 'a', 'a'])).toEqual({});
    expect(columnsIn(['Vårt dnr', 'a', 'b'], ['Ref nu', 'c', 'd']).id).toBeUndefined();
    expect(columnsIn(['Projektets namn', 'a', 'b'])).toEqual({ title: 'Projektets namn' });
    expect(columnsIn(['Dnr', 'a', 'b'])).toEqual({ id: 'Dnr' });
  });

  test('a column is taken for one thing only', () => {
    // It says both projekt and ansvarig, and ansvarig is the likelier word; the name is then known by its texts.
    expect(columnsIn(['Projekt ansvarig', 'Eva', 'Bo'], ['Text', 'En lång rubrik', 'En annan'])).toEqual({
      responsible: 'Projekt ansvarig',
      title: 'Text',
    });
  });

  test('every column of the contract has its word', () => {
    const words = {
      id: 'Löpnr',
      title: 'Insats',
      requested: 'Sökta medel',
      administration: 'Sektor',
      object: 'Förvaltningsobjekt',
      responsible: 'Beställare',
      status: 'Skede',
      anchored: 'Godkänd av chef',
      goals: 'Kommunmål',
      legalRequirement: 'Lagstyrt',
      reusedFrom: 'Finns hos',
    };
    expect(guessMapping(plainList(Object.values(words), []), []).columns).toEqual(words);
  });
});

describe('what stands under a heading', () => {
  test('an amount: three figures of five are believed, two are not', () => {
    expect(columnsIn(names, ['Belopp', 1, 2, 3, 'x', 'y']).requested).toBe('Belopp');
    expect(columnsIn(names, ['Belopp', 1, 2, 'x', 'y', 'z']).requested).toBeUndefined();
  });

  test('a name: three figures of five are borne, four are not', () => {
    expect(columnsIn(['Namn', 1, 2, 3, 'x', 'y']).title).toBe('Namn');
    expect(columnsIn(['Namn', 1, 2, 3, 4, 'y']).title).toBeUndefined();
  });

  test('an id: three different of five are borne, two are not', () => {
    expect(columnsIn(['Id', 'a', 'b', 'c', 'c', 'c']).id).toBe('Id');
    expect(columnsIn(['Id', 'a', 'b', 'b', 'b', 'b']).id).toBeUndefined();
  });

  test('nothing is no reason against', () => {
    expect(columnsIn(['Id', null], ['Namn', null], ['Belopp', null], ['X', 'x'])).toEqual({
      id: 'Id',
      title: 'Namn',
      requested: 'Belopp',
    });
  });
});

describe('where no heading tells', () => {
  test('the largest amounts are what is applied for, from 5 000 and where most cells are amounts', () => {
    expect(columnsIn(names, ['X', ...five(5_000)], ['Y', ...five(9_000)], ['Z', ...five(6_000)])).toEqual({
      title: 'Titel',
      requested: 'Y',
    });
    expect(columnsIn(names, ['X', ...five(5_000)]).requested).toBe('X');
    expect(columnsIn(names, ['X', ...five(4_999)]).requested).toBeUndefined();
    expect(columnsIn(names, ['X', 9_000, 9_000, 9_000, 9_000, 'x']).requested).toBe('X');
    expect(columnsIn(names, ['X', 9_000, 9_000, 9_000, 'x', 'y']).requested).toBeUndefined();
  });

  test('of two alike the first', () => {
    expect(columnsIn(names, ['X', ...five(9_000)], ['Y', ...five(9_000)]).requested).toBe('X');
  });

  test('an amount that a heading names stands, however large others are', () => {
    expect(columnsIn(names, ['Omsättning', ...five(90_000)], ['Belopp', ...five(7)]).requested).toBe(
      'Belopp',
    );
  });

  test('the longest texts are the name', () => {
    expect(columnsIn(['X', 'ab', 'cd'], ['Y', 'abc', 'cde'], ['Z', 'a', 'c'])).toEqual({ title: 'Y' });
    expect(columnsIn(['X', 'abcd', 'cdef'], ['Titel', 'a', 'b'])).toEqual({ title: 'Titel' });
  });

  test('texts are no name where a fifth are amounts, a fifth are alike or two fifths are missing', () => {
    expect(columnsIn(['X', 'a', 'b', 'c', 'd', 'e'])).toEqual({ title: 'X' });
    expect(columnsIn(['X', 'a', 'b', 'c', 'd', 5])).toEqual({});
    expect(columnsIn(['X', 'a', 'b', 'c', 'd', 'd'])).toEqual({});
    expect(columnsIn(['X', 'a', 'b', 'c', 'd', null])).toEqual({ title: 'X' });
    expect(columnsIn(['X', 'a', 'b', 'c', null, null])).toEqual({});
  });
});

describe('the unit', () => {
  test.each<readonly [string, number, Mapping['unit']]>([
    ['Belopp', 0, 'kr'],
    ['Belopp', 50_000, 'kr'],
    ['Belopp', 49_999, 'tkr'],
    ['Belopp', 100, 'tkr'],
    ['Belopp', 99, 'mnkr'],
    ['Belopp, kr', 99, 'kr'],
    ['Belopp, mnkr', 500_000, 'mnkr'],
  ])('%s with %d at most is counted in %s', (heading, most, unit) => {
    expect(guess(['Titel', 'a', 'b'], [heading, most, 0]).unit).toBe(unit);
  });

  test('is kronor where there are no amounts', () => {
    expect(guess(['Kostar tkr', 'a', 'b'], ['Namn', 'c', 'd']).unit).toBe('kr');
  });
});

describe('scores', () => {
  const scoresOf = (
    directions: readonly KnownDirection[],
    ...columns: readonly Column[]
  ): Mapping['scores'] => guessMapping(columnsOf(names, ...columns), directions).scores;
  const made = (source: string): Mapping['scores'][number] => ({ source, direction: null, title: source });

  test('are small figures, in most of the cells and in more than three rows of ten', () => {
    expect(scoresOf([], ['Nytta', 3, 0, 10, 4, 4])).toEqual([made('Nytta')]);
    expect(scoresOf([], ['Nytta', 3, 4, 3, 40, 40])).toEqual([]);
    expect(scoresOf([], ['Nytta', 3, 4, 3, 3, 40])).toEqual([made('Nytta')]);
    expect(scoresOf([], ['Nytta', 3, 4, null, null, null])).toEqual([made('Nytta')]);
    expect(scoresOf([], ['Nytta', 3, null, null, null, null])).toEqual([]);
    const ten = Array.from({ length: 10 }, (_, row) => `Namn ${row}`);
    const list = columnsOf(['Titel', ...ten], ['Nytta', 3, 4, 3, ...Array<null>(7).fill(null)]);
    expect(guessMapping(list, []).scores).toEqual([]);
  });

  test('are not row numbers, not yes and no, and not what the heading says is something else', () => {
    expect(scoresOf([], ['Lott', 1, 2, 3, 4, 5])).toEqual([]);
    expect(scoresOf([], ['Vald', 1, 0, 1, 1, 0])).toEqual([]);
    expect(scoresOf([], ['Vald', 1, 0, 1, 1, 2])).toEqual([made('Vald')]);
    expect(scoresOf([], ['PRIO', 3, 2, 3, 4, 4])).toEqual([]);
    expect(scoresOf([], ['Nytta', 3, 2, 3, 4, 4], ['Vikt', 3, 2, 3, 4, 4])).toEqual([made('Nytta')]);
  });

  test('are of the directions that are named, each once, by id or name in any case', () => {
    const directions = [
      { id: 'I1', title: 'Kund-nytta' },
      { id: 'I2', title: 'Effektivitet' },
    ];
    const cells = [3, 2, 3, 4, 4];
    expect(
      scoresOf(
        directions,
        ['i2', ...cells],
        ['Kund nytta!', ...cells],
        ['I1', ...cells],
        ['Annat', ...cells],
      ),
    ).toEqual([
      { source: 'i2', direction: 'I2', title: 'Effektivitet' },
      { source: 'Kund nytta!', direction: 'I1', title: 'Kund-nytta' },
    ]);
  });

  test('may be missing altogether under the name of a direction, but not be something else', () => {
    const directions = [{ id: 'I1', title: 'Nytta' }];
    expect(scoresOf(directions, ['Nytta', ...five(null)])).toEqual([
      { source: 'Nytta', direction: 'I1', title: 'Nytta' },
    ]);
    expect(scoresOf(directions, ['Nytta', ...five('stor')])).toEqual([]);
    expect(scoresOf([], ['Nytta', ...five(null)])).toEqual([]);
  });

  test('are not columns that are taken for something else', () => {
    expect(guess(['Titel', 'a', 'b'], ['Belopp', 3, 4])).toMatchObject({
      columns: { title: 'Titel', requested: 'Belopp' },
      scores: [],
    });
  });
});
