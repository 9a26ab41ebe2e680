/** Excel's own limits: 255 characters for a list written out and for a note, 32 for a note's heading. */
import { listSource, noteTexts } from '../../../src/workbook/doors/choices';

describe('words to choose from', () => {
  test.each<[string, readonly string[], string | null]>([
    ['are joined by commas', ['Ja', 'Nej'], 'Ja,Nej'],
    ['may be one', ['Ja'], 'Ja'],
    ['are no list where there are none', [], null],
    ['are no list where one holds a comma', ['Nej', 'Ja, med villkor'], null],
    ['are no list where one is blank', ['Ja', ' '], null],
    ['are no list where they would read as a formula', ['=Ja', 'Nej'], null],
    ['may hold an equals sign', ['Ja', '=Nej'], 'Ja,=Nej'],
    ['may be 255 characters', ['x'.repeat(127), 'y'.repeat(127)], `${'x'.repeat(127)},${'y'.repeat(127)}`],
    ['may be no more', ['x'.repeat(127), 'y'.repeat(128)], null],
  ])('%s', (_, words, expected) => {
    expect(listSource(words)).toBe(expected);
  });

  test('may stand in cells', () => {
    expect(listSource({ formula: '=Listor!$A$1:$A$3' })).toBe('=Listor!$A$1:$A$3');
  });
});

describe('a note', () => {
  test('stays whole as long as Excel takes it', () => {
    expect(noteTexts('x'.repeat(32), 'y'.repeat(255))).toEqual({
      title: 'x'.repeat(32),
      text: 'y'.repeat(255),
    });
  });

  test('is cut where it is longer, with a sign that it goes on', () => {
    expect(noteTexts('x'.repeat(33), 'y'.repeat(256))).toEqual({
      title: `${'x'.repeat(31)}…`,
      text: `${'y'.repeat(254)}…`,
    });
  });

  test('has no space before that sign', () => {
    expect(noteTexts(`${'x'.repeat(30)}  och mer`, '').title).toBe(`${'x'.repeat(30)}…`);
  });
});
