/** Cells of a sheet in which values take the place of formulas that need the add-in. */
import type { ReplacedSheet, WorkbookFormulas } from '../../../src/workbook/record/portable/sheetCells';
import { replaceFormulas, spillsOf } from '../../../src/workbook/record/portable/sheetCells';

const nothing: WorkbookFormulas = { names: new Set(), spilled: () => undefined };
const replaced = (xml: string, formulas = nothing): ReplacedSheet =>
  replaceFormulas('Blad', xml, formulas, 'ej beräknat');

describe('a cell whose formula needs the add-in', () => {
  test.each([
    ['a number', '<c r="A1"><f>NYTTA.X(1)</f><v>2.5</v></c>', '<c r="A1"><v>2.5</v></c>'],
    [
      'a number that says so',
      '<c r="A1" s="4" t="n"><f>NYTTA.X(1)</f><v>2</v></c>',
      '<c r="A1" s="4"><v>2</v></c>',
    ],
    [
      'with prefixes and attributes of every part',
      '<ss:c r="A1" cm="1"><ss:f ca="1">NYTTA.X(1)</ss:f><ss:v xml:space="preserve">3</ss:v></ss:c>',
      '<ss:c r="A1"><ss:v>3</ss:v></ss:c>',
    ],
    [
      'a truth value without a style',
      '<c r="A1" t="b"><f>NYTTA.X(1)</f><v>0</v></c>',
      '<c r="A1" t="b"><v>0</v></c>',
    ],
    [
      'a text, as Excel keeps it',
      '<c r="A1" s="2" t="str"><f>NYTTA.X(1)</f><v>a &lt; b</v></c>',
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">a &lt; b</t></is></c>',
    ],
    [
      'a text, as others keep it',
      '<c r="A1" t="inlineStr"><f>NYTTA.X(1)</f><v>a</v></c>',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a</t></is></c>',
    ],
    ['an empty text that is stored', '<c r="A1" t="str"><f>NYTTA.X(1)</f><v></v></c>', '<c r="A1"/>'],
    ['an empty text that is not', '<c r="A1" s="1" t="str"><f>NYTTA.X(1)</f></c>', '<c r="A1" s="1"/>'],
    ['no address', '<c><f>NYTTA.X(1)</f><v>2</v></c>', '<c><v>2</v></c>'],
    [
      'an error that is an answer',
      '<c r="A1" t="e"><f>NYTTA.X(1)</f><v>#VALUE!</v></c>',
      '<c r="A1" t="e"><v>#VALUE!</v></c>',
    ],
  ])('%s', (_, before, after) => {
    expect(replaced(`<row>${before}</row>`)).toMatchObject({
      xml: `<row>${after}</row>`,
      mustCalculate: false,
      replaced: [{ formula: '=NYTTA.X(1)', hadValue: true }],
    });
  });

  test('has the address and the formula told; without an address it is told without', () => {
    expect(replaced('<c r="B7"><f>1+_xldudf_NYTTA_X(&quot;a&quot;)</f><v>2</v></c>').replaced).toEqual([
      { cell: 'B7', formula: '=1+NYTTA.X("a")', hadValue: true },
    ]);
    expect(replaced('<c><f>NYTTA.X(1)</f><v>2</v></c>').replaced).toEqual([
      { cell: '', formula: '=NYTTA.X(1)', hadValue: true },
    ]);
  });

  test.each([
    ['nothing is stored', '<c r="A1" s="3"><f>NYTTA.X(1)</f></c>'],
    ['the function was not known', '<c r="A1" s="3" t="e"><f>NYTTA.X(1)</f><v>#NAME?</v></c>'],
    ['it had not answered', '<c r="A1" s="3" t="e"><f>NYTTA.X(1)</f><v>#GETTING_DATA</v></c>'],
    ['it could not be reached', '<c r="A1" s="3" t="e"><f>NYTTA.X(1)</f><v>#CONNECT!</v></c>'],
  ])('has words where there is no value, and the rest has to be calculated again: %s', (_, cell) => {
    expect(replaced(cell)).toEqual({
      xml: '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve">ej beräknat</t></is></c>',
      replaced: [{ cell: 'A1', formula: '=NYTTA.X(1)', hadValue: false }],
      mustCalculate: true,
    });
  });

  test('one among others without a value is enough', () => {
    const xml = '<c r="A1"><f>NYTTA.X(1)</f></c><c r="A2"><f>NYTTA.X(2)</f><v>1</v></c>';
    expect(replaced(xml).mustCalculate).toBe(true);
  });
});

describe('other cells', () => {
  test('stay to the letter', () => {
    const xml =
      '<c r="A1"  s=\'1\'><v>1</v></c><c r="A2"/><c r="A3" t="str"><f>"NYTTA.X(1)"</f><v>x</v></c><c r="A4"><f>SUM(A1)</f></c><c r="A5" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    expect(replaced(xml)).toEqual({ xml, replaced: [], mustCalculate: false });
  });

  test('that show #NAME? are calculated again; a value that says it without a formula gets words', () => {
    expect(
      replaced(
        '<ss:c r="A1" s="2" t="e"><ss:f>B1*2</ss:f><ss:v xml:space="preserve">#NAME?</ss:v></ss:c><c r="A2" t="e"><v>#NAME?</v></c>',
      ),
    ).toEqual({
      xml: '<ss:c r="A1" s="2"><ss:f>B1*2</ss:f></ss:c><c r="A2" t="inlineStr"><is><t xml:space="preserve">ej beräknat</t></is></c>',
      replaced: [],
      mustCalculate: true,
    });
    const text = '<c r="A1" t="str"><f>"#NAME"&amp;"?"</f><v>#NAME?</v></c>';
    expect(replaced(text)).toEqual({ xml: text, replaced: [], mustCalculate: false });
  });

  test('that refer to what a replaced formula spilled get its range, the value stays', () => {
    const formulas: WorkbookFormulas = {
      names: new Set(),
      spilled: (sheet, cell) => (sheet === 'Blad' && cell === 'D2' ? 'D2:E5' : undefined),
    };
    const cell = (formula: string): string =>
      `<ss:c r="A1"><ss:f ca="1">${formula}</ss:f><ss:v>7</ss:v></ss:c><c r="A2"><f>A1</f></c>`;
    expect(replaced(cell('&quot;&lt;&quot;&amp;SUM(_xlfn.ANCHORARRAY(D2))'), formulas).xml).toBe(
      cell('&quot;&lt;&quot;&amp;SUM(D2:E5)'),
    );
    expect(replaced(cell("_xlfn.ANCHORARRAY('Annat'!D2)"), formulas).xml).toBe(
      cell("_xlfn.ANCHORARRAY('Annat'!D2)"),
    );
  });

  test('that use a name which stands for such a formula are replaced too', () => {
    const formulas: WorkbookFormulas = { ...nothing, names: new Set(['RÄNTA']) };
    expect(replaced('<c r="A1"><f>Ränta*2</f><v>6</v></c>', formulas).replaced).toEqual([
      { cell: 'A1', formula: '=Ränta*2', hadValue: true },
    ]);
  });
});

describe('formulas that cells share', () => {
  const shared = (first: string, second: string): string =>
    `<c r="B2"><f t="shared" ref="B2:B9" si="0">${first}</f><v>1</v></c>${second}`;

  test('are those of the first, moved: two down and one to the right', () => {
    const { xml, replaced: found } = replaced(
      shared('NYTTA.X(A2,$A$1)', '<c r="C4"><f t="shared" si="0"/><v>2</v></c>'),
    );
    expect(found.map(({ cell, formula }) => [cell, formula])).toEqual([
      ['B2', '=NYTTA.X(A2,$A$1)'],
      ['C4', '=NYTTA.X(B4,$A$1)'],
    ]);
    expect(xml).toBe('<c r="B2"><v>1</v></c><c r="C4"><v>2</v></c>');
  });

  test('each group has its own first; one whose first is not there, or that has no address, stays as it is', () => {
    const other = '<c r="D2"><f t="shared" ref="D2:D3" si="1">A1+1</f><v>1</v></c>';
    const inOther = '<c r="D3"><f t="shared" si="1"/><v>2</v></c>';
    const orphan = '<c r="E3"><f t="shared" si="7"/><v>2</v></c>';
    const nowhere = '<c><f t="shared" si="0"/><v>2</v></c>';
    const { xml, replaced: found } = replaced(shared('NYTTA.X(A2)', other + inOther + orphan + nowhere));
    expect(found.map(({ cell }) => cell)).toEqual(['B2']);
    expect(xml).toBe(`<c r="B2"><v>1</v></c>${other}${inOther}${orphan}${nowhere}`);
  });

  test('a formula that a cell of a group has of its own holds for that cell', () => {
    const own = '<c r="B3"><f t="shared" si="0">A1</f><v>2</v></c>';
    expect(replaced(shared('A2', own)).xml).toBe(shared('A2', own));
    const blank = '<c r="B3"><f t="array" ref="B3" si="0"></f><v>2</v></c>';
    expect(replaced(shared('NYTTA.X(A2)', blank)).replaced.map(({ cell }) => cell)).toEqual(['B2']);
  });
});

test('what spills: array formulas that need the add-in, with where they stand and how far they reach', () => {
  const cell = (address: string, formula: string, attributes: string): string =>
    `<c${address}><f${attributes}>${formula}</f><v>1</v></c>`;
  const xml = [
    cell(' r="A1"', 'NYTTA.X(1)', ' t="array" ref="A1:B2"'),
    cell(' r="C1"', 'SUM(1)', ' t="array" ref="C1:D2"'),
    cell(' r="E1"', 'NYTTA.X(1)', ' t="array"'),
    cell(' r="F1"', 'NYTTA.X(1)', ' ref="F1:F2"'),
    cell('', 'NYTTA.X(1)', ' t="array" ref="G1:G2"'),
    cell(' r="H1"', 'Ränta', ' t="array" ref="H1:H2"'),
    '<c r="I1"><v>1</v></c>',
  ].join('');
  expect([...spillsOf(xml, new Set())]).toEqual([['A1', 'A1:B2']]);
  expect([...spillsOf(xml, new Set(['RÄNTA']))]).toEqual([
    ['A1', 'A1:B2'],
    ['H1', 'H1:H2'],
  ]);
});
