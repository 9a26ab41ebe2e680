/** The pieces that the copy without the add-in is edited with: formulas as text, and xml in which only what is meant is touched. */
import {
  needsAddIn,
  sharedFormula,
  shownFormula,
  withSpillsWrittenOut,
} from '../../../src/workbook/record/portable/customFunctions';
import {
  attributesOf,
  childrenOfRoot,
  escaped,
  inserted,
  rootOf,
  tagsOf,
  unescaped,
} from '../../../src/workbook/record/portable/xml';

describe('whether a formula needs the add-in', () => {
  test('calls as files store them, and as other programs leave them, however they are spelled', () => {
    expect(needsAddIn('1+_xldudf_NYTTA_X(1)')).toBe(true);
    expect(needsAddIn('_XLDUDF_ANNAN_Y (1)')).toBe(true);
    expect(needsAddIn('_xldudf_NYTTA_X')).toBe(true);
    expect(needsAddIn('SUM(NYTTA.NNV_DATUM(A1))')).toBe(true);
    expect(needsAddIn('nytta.x (1)')).toBe(true);
  });

  test('what only looks like one does not', () => {
    expect(needsAddIn('MINNYTTA.X(1)')).toBe(false);
    expect(needsAddIn('a_xldudf_NYTTA_X(1)')).toBe(false);
    expect(needsAddIn('NYTTA.X+1')).toBe(false);
    expect(needsAddIn('"NYTTA.X(1)"&A1')).toBe(false);
    expect(needsAddIn('"a ""NYTTA.X(1)"" b"')).toBe(false);
    expect(needsAddIn("'NYTTA.X(1)'!A1")).toBe(false);
    expect(needsAddIn('')).toBe(false);
  });

  test('a name that stands for one does, as a whole word outside quotes', () => {
    const names = new Set(['RÄNTA', 'K.1']);
    expect(needsAddIn('ränta*2', names)).toBe(true);
    expect(needsAddIn('2*k.1', names)).toBe(true);
    expect(needsAddIn('Räntan*2', names)).toBe(false);
    expect(needsAddIn('K*2', names)).toBe(false);
    expect(needsAddIn('"ränta"', names)).toBe(false);
    expect(needsAddIn('ränta*2')).toBe(false);
  });
});

test('a formula is shown as a person knows it, texts and sheet names as they are', () => {
  expect(shownFormula('_xldudf_NYTTA_NNV_DATUM(A1)')).toBe('=NYTTA.NNV_DATUM(A1)');
  expect(shownFormula('_xldudf_test_X (1)+_xldudf_NYTTA_Y.Z(2)')).toBe('=test.X (1)+NYTTA.Y.Z(2)');
  expect(shownFormula('_xlfn._xlws.FILTER(A:A,B:B)+_xlfn.LET(_xlpm.x,1,_xlpm.x)')).toBe(
    '=FILTER(A:A,B:B)+LET(x,1,x)',
  );
  expect(shownFormula('"_xlfn."&\'_xldudf_NYTTA_X(1)\'!A1')).toBe('="_xlfn."&\'_xldudf_NYTTA_X(1)\'!A1');
});

describe('references to what a formula spilled', () => {
  const asked: string[] = [];
  const written = (formula: string): string =>
    withSpillsWrittenOut(formula, 'Blad', (sheet, cell) => {
      asked.push(`${sheet} ${cell}`);
      return cell === 'D2' ? 'D2:E9' : undefined;
    });

  test('become its range, on its own sheet or on another', () => {
    asked.length = 0;
    expect(written('SUM(_xlfn.ANCHORARRAY(D2))')).toBe('SUM(D2:E9)');
    expect(written('_xlfn.ANCHORARRAY($d$2)+_xlfn.anchorarray(D2)')).toBe('D2:E9+D2:E9');
    expect(written('_xlfn.ANCHORARRAY(Annat!D2)')).toBe('Annat!D2:E9');
    expect(written("_xlfn.ANCHORARRAY('Per''s blad'!D2)")).toBe("'Per''s blad'!D2:E9");
    expect(asked).toEqual(['Blad D2', 'Blad D2', 'Blad D2', 'Annat D2', "Per's blad D2"]);
  });

  test('stay where that cell has spilled nothing of ours', () => {
    expect(written('_xlfn.ANCHORARRAY(C3)*2')).toBe('_xlfn.ANCHORARRAY(C3)*2');
    expect(written('ANCHORARRAY')).toBe('ANCHORARRAY');
  });
});

describe('a formula that cells share, as it reads in another of them', () => {
  test('moves with the cell, but for what is held fast', () => {
    expect(sharedFormula('A1+$A1+A$1+$A$1', 2, 3)).toBe('D3+$A3+D$1+$A$1');
    expect(sharedFormula('Z9', 0, 1)).toBe('AA9');
    expect(sharedFormula('B2:C3', -1, -1)).toBe('A1:B2');
  });

  test('a reference that falls off the sheet is none any more, one that is held fast stays', () => {
    expect(sharedFormula('A2', 0, -1)).toBe('#REF!');
    expect(sharedFormula('B1', -1, 0)).toBe('#REF!');
    expect(sharedFormula('$A2+B$1', 0, -1)).toBe('$A2+A$1');
    expect(sharedFormula('B$1', -1, 0)).toBe('B$1');
  });

  test('names, functions and texts that look like references are none', () => {
    // The last column is XFD (16 384), the last row 1 048 576.
    expect(sharedFormula('XFD1048576', -1, -1)).toBe('XFC1048575');
    expect(sharedFormula('XFE1+A1048577', -1, -1)).toBe('XFE1+A1048577');
    expect(sharedFormula('LOG10(B2)+"B2"+\'B2\'!B2+RAM_B2+B2_X+Å1', 1, 0)).toBe(
      'LOG10(B3)+"B2"+\'B2\'!B3+RAM_B2+B2_X+Å1',
    );
    expect(sharedFormula('A0+A01', 1, 1)).toBe('A0+A01');
  });
});

describe('xml', () => {
  test('tags with name, prefix, attributes, kind and place; comments, declarations and CDATA are passed over', () => {
    const xml =
      '<?xml version="1.0"?><!-- <no/> --><x:a n="1" x:m=\'2 &amp; 3\'><![CDATA[<no/>]]><b /></x:a>';
    expect(
      [...tagsOf(xml)].map(({ name, prefix, attributes, kind, start, end }) => [
        name,
        prefix,
        attributes,
        kind,
        xml.slice(start, end),
      ]),
    ).toEqual([
      ['a', 'x:', { n: '1', 'x:m': '2 & 3' }, 'open', '<x:a n="1" x:m=\'2 &amp; 3\'>'],
      ['b', '', {}, 'empty', '<b />'],
      ['a', 'x:', {}, 'close', '</x:a>'],
    ]);
  });

  test('a sign > in an attribute does not end the tag', () => {
    expect([...tagsOf('<a n="1>2"/>')].map(({ attributes, kind }) => [attributes, kind])).toEqual([
      [{ n: '1>2' }, 'empty'],
    ]);
  });

  test('attributes in both sorts of quotes, with spaces about the sign of equality', () => {
    expect(attributesOf(' a="1" b = \'x"y\' r:id="rId1" empty=""')).toEqual({
      a: '1',
      b: 'x"y',
      'r:id': 'rId1',
      empty: '',
    });
  });

  test('the elements directly in the root, each with its content', () => {
    const xml = '<root><a n="1"><b><c/></b></a><d/><e>text</e></root>';
    const children = childrenOfRoot(xml);
    expect(
      children.map(({ name, kind, start, end, inside: [from, to] }) => [
        name,
        kind,
        xml.slice(start, end),
        xml.slice(from, to),
      ]),
    ).toEqual([
      ['a', 'open', '<a n="1"><b><c/></b></a>', '<b><c/></b>'],
      ['d', 'empty', '<d/>', ''],
      ['e', 'open', '<e>text</e>', 'text'],
    ]);
    expect(children[1]?.inside).toEqual([children[1]?.end, children[1]?.end]);
    expect(childrenOfRoot('<root/>')).toEqual([]);
    expect(childrenOfRoot('<root></root>')).toEqual([]);
    expect(childrenOfRoot('')).toEqual([]);
  });

  test('the root is the first tag, and there may be none', () => {
    expect(rootOf('<?xml version="1.0"?>\n<x:a/>')).toMatchObject({ name: 'a', prefix: 'x:' });
    expect(rootOf('no tags')).toBeUndefined();
  });

  test('texts to and from xml', () => {
    expect(escaped('a & b < c > "d"\u0001\u001f\n\t')).toBe('a &amp; b &lt; c &gt; &quot;d&quot;\n\t');
    expect(unescaped('&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#X;&okänd;&nej;')).toBe(
      '<>&"\'AB&#X;&okänd;&nej;',
    );
    expect(unescaped('&amp;lt;')).toBe('&lt;');
    expect(inserted('abef', 2, 'cd')).toBe('abcdef');
    expect(inserted('ab', 0, 'x')).toBe('xab');
  });
});
