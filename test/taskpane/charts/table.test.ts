import { htmlOf, tsvOf } from '../../../src/taskpane/charts/table';
import type { ChartTable } from '../../../src/taskpane/charts/table';
import { fileNameOf } from '../../../src/taskpane/charts/clipboard';

/** What a copy must look like is Excel's own rule: columns by tab, rows by CRLF, the reader's decimal sign. */
const table: ChartTable = {
  columns: [{ heading: 'Ansökan' }, { heading: 'Kostnad', numeric: true }],
  rows: [
    { key: 'A', cells: [{ text: 'E-tjänst <ny> & bra' }, { text: '1 250 000 kr', value: 1_250_000 }] },
    { key: 'B', cells: [{ text: '=1+1' }, { text: '−0,5', value: -0.5 }] },
    { key: 'C', cells: [{ text: 'två\nrader\toch flik' }, { text: '–' }] },
  ],
};

describe('figures that are copied', () => {
  test('as text: figures without spaces, with the decimal sign of the language', () => {
    expect(tsvOf(table, 'sv').split('\r\n')).toEqual([
      'Ansökan\tKostnad',
      'E-tjänst <ny> & bra\t1250000',
      "'=1+1\t-0,5",
      'två rader och flik\t–',
    ]);
    expect(tsvOf(table, 'en')).toContain("'=1+1\t-0.5");
    expect(tsvOf(table, 'en')).toContain('\t1250000');
  });

  test('as HTML: text is text, whatever it begins with, and never markup', () => {
    const html = htmlOf(table, 'sv');
    expect(html).toContain(`<td style="mso-number-format:'\\@'">E-tjänst &lt;ny&gt; &amp; bra</td>`);
    expect(html).toContain(`<td style="mso-number-format:'\\@'">=1+1</td><td>-0,5</td>`);
    expect(html.match(/<tr>/g)).toHaveLength(4);
  });

  test.each(['=1', '+1', '-1 är bra', '@a'])('%s is never pasted as a formula', (text) => {
    const copied = tsvOf({ columns: [], rows: [{ key: '1', cells: [{ text }] }] }, 'sv').split('\r\n')[1];
    expect(copied).toBe(`'${text}`);
  });

  test('a file gets the title of its picture, without what a file name cannot hold', () => {
    expect(fileNameOf('Nytta: "före/efter" ?')).toBe('Nytta före efter.png');
  });
});
