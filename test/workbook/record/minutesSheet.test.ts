import { minutesSheet } from '../../../src/workbook/record/minutesSheet';
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue } from '../../../src/workbook/workbook';
import { smallRound, withTable } from '../smallRound';
import { decided, everythingDecided, laidOut } from './decided';
import { publicationOf } from './published';

const money = '#,##0 "kr"';
const columns = [undefined, undefined, undefined, '#,##0', '#,##0', undefined];
const heads = [['Id', 'Ansökan', 'Förvaltning', 'Sökt belopp', 'Beviljat', 'Skäl']];

const sheetOf = (rows: readonly (readonly CellValue[])[]): SheetWrite =>
  minutesSheet(publicationOf(decided(rows)));

/** The row of an application in the minutes. */
const rowOf = (sheet: SheetWrite, id: string): readonly unknown[] | undefined =>
  laidOut(sheet)
    .flatMap(([, look, rows]) => (look === 'text' ? (rows as readonly (readonly unknown[])[]) : []))
    .find(([first]) => first === id);

test('the minutes of a decision, cell by cell', () => {
  const publication = publicationOf(everythingDecided());
  expect(laidOut(minutesSheet(publication))).toEqual([
    ['A1', 'title', [['Protokollsutdrag: digitaliseringspotten 2027']]],
    ['A3', 'label', [['§'], ['Diarienummer'], ['Sammanträde'], ['Justeras']]],
    ['B3', 'entry', [[null], [null], [null], [null]]],
    ['A7', 'label', [['Beslutad av'], ['Beslutsdatum']]],
    ['B7', '', [['Kommundirektören'], [46357]], 'yyyy-mm-dd'],
    ['A10', 'heading', [['Beslut']]],
    ['A12', 'label', [['Beviljas ur potten']]],
    ['A13', 'tableHeading', heads, columns],
    [
      'A14',
      'text',
      [['A1', 'E-tjänst för bygglov', 'Miljö- och byggförvaltningen', 400_000, 400_000, 'Enligt förslaget']],
      columns,
      true,
    ],
    ['A16', 'label', [['Beviljas delvis']]],
    ['A17', 'tableHeading', heads, columns],
    [
      'A18',
      'text',
      [['A3', 'Gemensam ärendehantering', 'Kommunstyrelsens förvaltning', 300_000, 200_000, 'Första steget']],
      columns,
      true,
    ],
    ['A20', 'label', [['Avslås']]],
    ['A21', 'tableHeading', heads, columns],
    // What is rejected has no amount: a zero would be read as an amount.
    [
      'A22',
      'text',
      [['A2', 'Digital nattillsyn', 'Socialförvaltningen', 500_000, null, 'Återkom 2028']],
      columns,
      true,
    ],
    ['A24', 'label', [['Bordläggs']]],
    ['A25', 'note', [['Inga.']]],
    // 400 000 + 200 000 of 1 000 000.
    ['A27', 'label', [['Summa beviljat']]],
    ['B27', 'total', [[600_000]], money],
    ['A28', 'label', [['Kvar av ramen']]],
    ['B28', 'total', [[400_000]], money],
    ['A30', 'heading', [['Underlag för beslutet']]],
    ['A31', 'label', [['Ram']]],
    ['B31', '', [['2027: 1 000 000 kr']]],
    ['A32', 'label', [['Vikter']]],
    ['B32', '', [['I1 Invånarens behov 60 %; I2 Digitalisering för alla 40 % (ingen beslutare är angiven)']]],
    ['A33', 'label', [['Villkor']]],
    ['B33', '', [['A1 kräver A3.']]],
    ['A34', 'label', [['Urval']]],
    ['B34', '', [['Bevisat bäst: ingen annan uppsättning ger fler poäng inom ramen och villkoren.']]],
    ['A35', 'label', [['Fingeravtryck']]],
    ['B35', '', [[publication.decision.fingerprint]]],
    ['A37', 'heading', [['Undantag från rangordningen']]],
    ['A38', 'text', [['Inga.']]],
  ]);
});

test('the sheet is found by its mark, the cells to fill in by their names, and it prints on one page across', () => {
  const { blocks, ...sheet } = minutesSheet(publicationOf(everythingDecided()));
  expect(blocks.length).toBeGreaterThan(0);
  expect(sheet).toEqual({
    sheet: 'Protokoll',
    mark: 'Pottkompassen_protokoll',
    names: [
      { name: 'Pottkompassen_paragraf', range: 'B3' },
      { name: 'Pottkompassen_diarienummer', range: 'B4' },
      { name: 'Pottkompassen_sammantrade', range: 'B5' },
      { name: 'Pottkompassen_justeras', range: 'B6' },
    ],
    widths: [14, 40, 30, 14, 14, 46],
    page: { orientation: 'landscape', header: 'Protokollsutdrag: digitaliseringspotten 2027' },
  });
});

describe('a proposal', () => {
  test('says so below the title, in lines of at most 118 characters, and the cells to fill in move down', () => {
    const sheet = minutesSheet(publicationOf(smallRound()));
    expect(laidOut(sheet).slice(0, 6)).toEqual([
      ['A1', 'title', [['Förslag till beslut: digitaliseringspotten 2027']]],
      // One word more on the first line would make 119 characters.
      [
        'A2',
        'label',
        [
          [
            'Inga beslut är ifyllda i Beslutsunderlag. Det här är ett förslag efter den bästa portföljen. Fyll i besluten där och',
          ],
          ['publicera igen, så kommer de med här.'],
        ],
      ],
      ['A5', 'label', [['§'], ['Diarienummer'], ['Sammanträde'], ['Justeras']]],
      ['B5', 'entry', [[null], [null], [null], [null]]],
      ['A9', 'label', [['Beslutad av'], ['Beslutsdatum']]],
      ['B9', '', [['…'], ['…']], 'yyyy-mm-dd'],
    ]);
    expect(sheet.names?.map(({ range }) => range)).toEqual(['B5', 'B6', 'B7', 'B8']);
    expect(sheet.page?.header).toBe('Förslag till beslut: digitaliseringspotten 2027');
  });

  test('marks each application that nobody has decided, after its reason', () => {
    const sheet = sheetOf([['A2', 'Avslås', null, null, null, 'Nej']]);
    expect(rowOf(sheet, 'A1')?.slice(3)).toEqual([400_000, 400_000, 'Bäst nytta för pengarna. (förslag)']);
    expect(rowOf(sheet, 'A2')?.slice(3)).toEqual([500_000, null, 'Nej']);
  });
});

test('two days of decision are told as words, for no one cell can hold them as a date', () => {
  const sheet = sheetOf([
    ['A1', 'Beviljas', null, null, 46357, null],
    ['A2', 'Avslås', null, null, 46358, null],
    ['A3', 'Avslås', null, null, 46358, null],
  ]);
  expect(laidOut(sheet)).toContainEqual(['B7', '', [['…'], ['2026-12-01 och 2026-12-02']], 'yyyy-mm-dd']);
});

test('a part whose amount is not filled in has no amount, and says so before its reason', () => {
  const sheet = sheetOf([
    ['A1', 'Delvis', null, null, null, 'Första steget'],
    ['A2', 'Bordläggs', 10, null, null, 'Senare'],
    ['A3', 'Delvis', 1, null, null, 'En krona'],
  ]);
  expect(rowOf(sheet, 'A1')?.slice(3)).toEqual([
    400_000,
    null,
    'Beviljat belopp är inte ifyllt. Första steget',
  ]);
  expect(rowOf(sheet, 'A2')?.slice(3)).toEqual([500_000, null, 'Senare']);
  expect(rowOf(sheet, 'A3')?.slice(3)).toEqual([300_000, 1, 'En krona']);
});

describe('what is left of the fund', () => {
  const sums = (sheet: SheetWrite): readonly unknown[] => {
    const blocks = laidOut(sheet);
    const from = blocks.findIndex(([, , rows]) => JSON.stringify(rows) === '[["Summa beviljat"]]');
    return blocks.slice(from, from + 4).map(([, look, rows]) => [look, rows]);
  };

  test('more granted than there is: by how much, as a warning', () => {
    // 900 000 + 500 000 − 1 000 000 = 400 000.
    const over = sheetOf([
      ['A1', 'Beviljas', 900_000, null, null, null],
      ['A2', 'Beviljas', null, null, null, null],
      ['A3', 'Avslås', null, null, null, null],
    ]);
    expect(sums(over)).toEqual([
      ['label', [['Summa beviljat']]],
      ['total', [[1_400_000]]],
      ['label', [['Över ramen']]],
      ['warning', [[400_000]]],
    ]);
  });

  test('all of it granted: nothing is left, and that is no warning', () => {
    const all = sheetOf([
      ['A1', 'Beviljas', 500_000, null, null, null],
      ['A2', 'Beviljas', null, null, null, null],
      ['A3', 'Avslås', null, null, null, null],
    ]);
    expect(sums(all).slice(2)).toEqual([
      ['label', [['Kvar av ramen']]],
      ['total', [[0]]],
    ]);
  });

  test('no fund: nothing is said of what is left', () => {
    const none = withTable(smallRound(), 'Ramar', (found) => ({ ...found, rows: [] }));
    expect(sums(minutesSheet(publicationOf(none))).slice(0, 3)).toEqual([
      ['label', [['Summa beviljat']]],
      ['total', [[1_200_000]]],
      ['heading', [['Underlag för beslutet']]],
    ]);
  });
});

describe('long texts run on below', () => {
  // Words of nine characters and a space: eleven of them make 11·9 + 10 = 109, twelve would make 119.
  const words = (count: number): string =>
    Array.from({ length: count }, (_, i) => `ord${100_000 + i}`).join(' ');
  const [eleven, rest] = [words(11), words(13).split(' ').slice(11).join(' ')];

  test('a ground goes on in the column of its text, with nothing beside it', () => {
    const publication = publicationOf(everythingDecided());
    const { decision } = publication;
    const blocks = laidOut(
      minutesSheet({ ...publication, decision: { ...decision, fingerprint: words(13) } }),
    );
    expect(blocks.slice(-4)).toEqual([
      ['A35', 'label', [['Fingeravtryck'], ['']]],
      ['B35', '', [[eleven], [rest]]],
      ['A38', 'heading', [['Undantag från rangordningen']]],
      ['A39', 'text', [['Inga.']]],
    ]);
  });

  test('an exception has the whole page, 130 characters, and each begins a row of its own', () => {
    // "A2 måste vara med: " is 19 characters and the full stop one: 11 words (109) fit in 19 + 109 + 1 = 129, 12 do not.
    const forced = (application: string, count: number) =>
      ({ kind: 'must', id: application, application, reason: words(count) }) as const;
    const publication = publicationOf(everythingDecided());
    const { portfolio } = publication;
    const conditions = [forced('A2', 11), forced('A3', 12)];
    const blocks = laidOut(minutesSheet({ ...publication, portfolio: { ...portfolio, conditions } }));
    expect(blocks.slice(-3)).toEqual([
      ['A36', 'heading', [['Undantag från rangordningen']]],
      ['A37', 'text', [[`A2 måste vara med: ${eleven}.`]]],
      ['A38', 'text', [[`A3 måste vara med: ${eleven}`], [`${words(12).slice(110)}.`]]],
    ]);
  });
});
