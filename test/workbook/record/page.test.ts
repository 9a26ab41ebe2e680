import { linesOf, Page } from '../../../src/workbook/record/page';

describe('a text in lines', () => {
  test('a line holds as many words as there is room for, to the last character', () => {
    // "aaa bbb" is 7 characters.
    expect(linesOf('aaa bbb cc', 7)).toEqual(['aaa bbb', 'cc']);
    expect(linesOf('aaa bbb cc', 6)).toEqual(['aaa', 'bbb cc']);
    expect(linesOf('aaa bbb cc', 10)).toEqual(['aaa bbb cc']);
    expect(linesOf('aaa bbb cc', 9)).toEqual(['aaa bbb', 'cc']);
  });

  test('a word that is longer than the line has a line to itself', () => {
    expect(linesOf('a oändligt b', 4)).toEqual(['a', 'oändligt', 'b']);
  });

  test('its own line breaks are kept, blank lines too', () => {
    expect(linesOf('ett två\ntre\n\nfyra', 20)).toEqual(['ett två', 'tre', '', 'fyra']);
    expect(linesOf('', 20)).toEqual(['']);
  });
});

describe('a page', () => {
  test('is filled from the top and down, with rows left blank where that is asked for', () => {
    const page = new Page();
    expect(page.row).toBe(0);
    page.add(
      [
        ['a', 1],
        ['b', 2],
      ],
      { look: 'text', format: '0' },
    );
    page.gap();
    page.pairs(
      [
        ['x', 3],
        ['y', null],
      ],
      { look: 'entry' },
    );
    page.gap(2);
    expect(page.row).toBe(7);
    page.text('ett två tre', 7, 'note');
    page.text('sist', 7);
    page.add([['slut']]);
    expect(page.blocks).toEqual([
      {
        at: 'A1',
        rows: [
          ['a', 1],
          ['b', 2],
        ],
        look: 'text',
        format: '0',
      },
      { at: 'A4', rows: [['x'], ['y']], look: 'label' },
      { at: 'B4', rows: [[3], [null]], look: 'entry' },
      { at: 'A8', rows: [['ett två'], ['tre']], look: 'note' },
      { at: 'A10', rows: [['sist']], look: 'text' },
      { at: 'A11', rows: [['slut']] },
    ]);
    expect(page.row).toBe(11);
  });

  test('nothing added leaves nothing behind', () => {
    const page = new Page();
    page.add([]);
    page.pairs([]);
    expect(page.blocks).toEqual([]);
    expect(page.row).toBe(0);
  });
});
