import { builtFunctions, cellOf, sentenceOf } from './builtFunctions';

const functions = builtFunctions();
const cell = (id: string, ...args: unknown[]): unknown => cellOf(functions.get(id), args);
const sentence = (id: string, ...args: unknown[]): string => sentenceOf(functions.get(id), args);

describe('what stands in the cells', () => {
  test.each([[0], [null], [''], [undefined]])('a blank handed over as %p is 0 in its own year', (blank) => {
    // 100/1,1² − 50 = 32,6446…
    expect(cell('NETTONUVARDE', 0.1, [[-50], [blank], [100]])).toBeCloseTo(-50 + 100 / 1.21, 10);
    expect(cell('NETTONUVARDE', 0.1, [[-50, blank, 100]])).toBeCloseTo(-50 + 100 / 1.21, 10);
    // The same flows with a zero for the blank are vector B0408's, in the other order of years.
    expect(cell('INTERNAVKASTNING', [[-20, 5, 5, blank, blank, 7]])).toBeCloseTo(-0.05230275377659388, 9);
  });

  test.each([[0], [null], ['']])('a blank rate handed over as %p is 0 %', (blank) => {
    expect(cell('NETTONUVARDE', blank, [[-50, 20, 100]])).toBe(70);
  });

  test.each([[null], [undefined]])('an omitted argument handed over as %p takes its default', (omitted) => {
    expect(cell('NETTONUVARDE', 0.1, [[0, 11]], omitted)).toBeCloseTo(10, 12);
    expect(cell('TIDSBESPARING', 60, 2, 1, omitted)).toBe(1);
    expect(cell('PAYBACK', [[-200, 80, 80, 80]], omitted, omitted)).toBe(2.5);
    expect(cell('NNK', [[0, 110]], [[50, 0]], 0.1, omitted)).toBeCloseTo(1, 12);
  });

  test('what the runtime passes after the declared arguments is not looked at', () => {
    const invocation = { functionName: 'NETTONUVARDE', setResult: () => undefined };
    expect(cell('NETTONUVARDE', 0, [[1, 2]], null, invocation)).toBe(3);
  });

  test('a single cell is a series of one, and a range of one cell is a single value', () => {
    expect(cell('NETTONUVARDE', [[0.1]], -7)).toBe(-7);
    expect(cell('NETTONUVARDE', 0.1, [[-7]])).toBe(-7);
  });

  test.each([
    [
      0.1,
      [[-1, 'tolv']],
      '#VALUE! flöden: cell 2 är text, inte tal (”tolv”). Skriv ett tal eller lämna cellen tom.',
    ],
    [
      0.1,
      [[-1], [2], ['3,5']],
      '#VALUE! flöden: cell 3 är text, inte tal (”3,5”). Skriv ett tal eller lämna cellen tom.',
    ],
    [
      0.1,
      [[-1, true]],
      '#VALUE! flöden: cell 2 är SANT eller FALSKT, inte ett tal. Skriv ett tal eller lämna cellen tom.',
    ],
    ['3 %', [[-1]], '#VALUE! ränta: ”3 %” är text, inte ett tal.'],
    [true, [[-1]], '#VALUE! ränta: SANT och FALSKT är inte tal. Skriv ett tal.'],
    [3.5, [[-1]], '#VALUE! ränta: 3,5 betyder mer än 100 %. Ange 3,5 % (0,035).'],
    [
      0.1,
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      '#VALUE! flöden: området har 2 rader och 3 kolumner. Ange en enda rad eller en enda kolumn.',
    ],
    [[[0.1, 0.2]], [[1]], '#VALUE! ränta: området har 1 rader och 2 kolumner. Ange ett enda värde.'],
    [0.1, [[Number.NaN]], '#VALUE! flöden: cell 1 är inte ett ändligt tal.'],
    [0.1, [[Number.POSITIVE_INFINITY]], '#VALUE! flöden: cell 1 är inte ett ändligt tal.'],
    [0.1, [[-1, { type: 'FormattedNumber' }]], expect.stringContaining('cell 2 är text')],
  ])('rate %p, flows %p', (rate, flows, expected) => {
    expect(sentence('NETTONUVARDE', rate, flows)).toEqual(expected);
  });

  test('a whole column is refused, not calculated', () => {
    const column = Array.from({ length: 201 }, () => [1]);
    expect(sentence('NETTONUVARDE', 0.1, column)).toBe(
      '#VALUE! flöden har 201 värden, men högst 200 går att räkna på. Ange bara de år som ska med.',
    );
    expect(cell('NETTONUVARDE', 0, column.slice(1))).toBe(200);
  });

  test.each([
    ['#DIV/0!', '#DIV/0!'],
    ['#NUM!', '#NUM!'],
    ['#N/A', '#N/A'],
    ['#REF!', '#VALUE!'],
    [{ code: '#N/A', message: '' }, '#N/A'],
    [{ type: 'Error', basicValue: '#DIV/0!' }, '#DIV/0!'],
  ])('the error value %p goes on as %s where a host hands it over', (error, expected) => {
    expect(cell('NETTONUVARDE', 0.1, [[-1, error, 2]])).toBe(expected);
    expect(cell('NETTONUVARDE', error, [[-1, 2]])).toBe(expected);
    expect(cell('PAYBACK', [[-1, 2]], 0, error)).toBe(expected);
  });

  test('a truth value may be 1 or 0 but not text', () => {
    expect(cell('PAYBACK', [[-100, 30, 30, 30, 30]], 0, 0)).toBe(4);
    expect(cell('PAYBACK', [[-200, 80, 80, 80]], 0, 1)).toBe(2.5);
    expect(sentence('PAYBACK', [[-100, 30, 30, 30, 30]], 0, 'nej')).toBe(
      '#VALUE! interpolera: ange SANT eller FALSKT.',
    );
  });

  test('costs are positive, and both series have the same years', () => {
    expect(sentence('NYTTOKOSTNADSKVOT', [[0, 50]], [[100, -10]], 0.03)).toBe(
      '#VALUE! kostnader: cell 2 är negativ (-10). Skriv kostnader och andra belopp här som positiva tal.',
    );
    expect(sentence('NYTTOKOSTNADSKVOT', [[0, 50, 50]], [[100, 10]], 0.03)).toBe(
      '#VALUE! nyttor har 3 värden men kostnader har 2. Ange lika många i båda.',
    );
  });

  test('what never pays back says so in #N/A', () => {
    expect(sentence('PAYBACK', [[-100, 10, 10]])).toBe('#N/A Investeringen betalar sig inte inom 2 år.');
  });
});

describe('the language of the sentence', () => {
  const spoken = (globals: Record<string, unknown>): string =>
    sentenceOf(builtFunctions(globals).get('NETTONUVARDE'), [3.5, [[1]]]);
  const swedish = '#VALUE! ränta: 3,5 betyder mer än 100 %. Ange 3,5 % (0,035).';
  const english = '#VALUE! rate: 3.5 means more than 100%. Enter 3.5% (0.035).';

  test.each([
    ['nothing to go by', {}, swedish],
    ['Office in Swedish', { Office: { context: { displayLanguage: 'sv-SE' } } }, swedish],
    ['Office in English', { Office: { context: { displayLanguage: 'en-US' } } }, english],
    [
      'Office in German, which we do not speak',
      { Office: { context: { displayLanguage: 'de-DE' } } },
      english,
    ],
    ['a browser in English', { navigator: { language: 'en-GB' } }, english],
    [
      'Office before the browser',
      { Office: { context: { displayLanguage: 'sv-SE' } }, navigator: { language: 'en-GB' } },
      swedish,
    ],
    ['Office that is not ready yet', { Office: {}, navigator: { language: 'sv' } }, swedish],
    ['a browser that does not say', { navigator: {} }, swedish],
  ])('%s', (_what, globals, expected) => {
    expect(spoken(globals)).toBe(expected);
  });

  test('is decided when the error arises, not when the file is loaded', () => {
    const Office: { context?: { displayLanguage: string } } = {};
    const call = builtFunctions({ Office }).get('NETTONUVARDE');
    expect(sentenceOf(call, [3.5, [[1]]])).toBe(swedish);
    Office.context = { displayLanguage: 'en-US' };
    expect(sentenceOf(call, [3.5, [[1]]])).toBe(english);
  });
});
