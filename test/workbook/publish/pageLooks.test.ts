/** How Beslutsunderlag looks and prints, its charts included; the round is that of handRound.ts. */
import type { SheetWrite } from '../../../src/workbook/sheet';
import type { Snapshot } from '../../../src/workbook/workbook';
import { withTable, withoutTable } from '../smallRound';
import { handRound, publicationOf, sheetsOf } from './handRound';

const page = (round: Snapshot = handRound()): SheetWrite => sheetsOf(publicationOf(round)).page;

test('widths, guidance, bars, what lights up, names and print', () => {
  const { sheet, mark, widths, notes, bars, highlights, names, page: print, ...rest } = page();
  expect({ sheet, mark, widths, notes, bars, highlights, names, print }).toEqual({
    sheet: 'Beslutsunderlag',
    mark: 'Pottkompassen_beslutsunderlag',
    widths: [8, 5, 7, 34, 8, 11, 13, 7, 6, 38, 26, 13, 15, 13, 13, 16],
    notes: [
      {
        cell: 'K13',
        title: 'Pröva en annan ram',
        text: 'Skriv ett belopp i kronor för alla år tillsammans. Vattenlinjen, valet och kontrollerna följer. Töm cellen för att återgå till rundans ram.',
      },
    ],
    bars: [{ range: 'E18:E21', max: 100 }],
    highlights: [
      {
        range: 'A2:P2',
        formula: '=ISNUMBER(FIND(" RADEN SAKNAS I BESLUTSLOGG: den är borttagen eller ändrad.",$A$2))',
        look: 'warning',
      },
      {
        range: 'A3:P3',
        formula:
          '=$A$3<>"Underlaget är oförändrat sedan publiceringen: rangordningen stämmer med det som står i arbetsboken."',
        look: 'warning',
      },
      { range: 'I18:I21', formula: '=$I18="Vald"', look: 'good' },
      { range: 'F26:G29', formula: '=F26="Bryts"', look: 'warning' },
    ],
    names: [{ name: 'Pottkompassen_provad_ram', range: 'K13' }],
    // Four rows fit the first page: no headings are repeated.
    print: {
      orientation: 'landscape',
      header: 'Beslutsunderlag, digitaliseringspotten 2027–2028',
      titleRows: undefined,
    },
  });
  expect(Object.keys(rest).sort()).toEqual(['blocks', 'charts', 'tables']);
});

test('from 29 applications on the headings are repeated on each page', () => {
  const round = (applications: number): Snapshot =>
    withTable(withoutTable(handRound(), 'Kostnader'), 'Ansokningar', (table) => ({
      ...table,
      rows: Array.from({ length: applications }, (_, i) => [`A${i + 1}`, 'x', null, ...Array(5).fill(null)]),
    }));
  const titleRows = (applications: number): string | undefined => page(round(applications)).page?.titleRows;
  expect([titleRows(28), titleRows(29)]).toEqual([undefined, '$17:$17']);
});

test('the charts: what they draw, from where, and where they stand', () => {
  const [ids, points] = ["'Beräkning'!$C$23:$C$25", 'Siffrorna står på bladet Beräkning.'];
  // Three of the four have a place; charts from row 50, six below the heading of the table, over twenty rows.
  expect(page().charts).toEqual([
    {
      name: 'Poäng per inriktning',
      kind: 'stackedBar',
      title: 'Poäng per inriktning',
      series: [
        { name: 'I1', values: "'Beräkning'!$AA$23:$AA$25", categories: ids },
        { name: 'I2', values: "'Beräkning'!$AB$23:$AB$25", categories: ids },
      ],
      valueAxis: 'Poäng',
      from: 'A50',
      to: 'E70',
      description: `Staplar: varje ansökans poäng, delade efter inriktning, i publicerad ordning. ${points}`,
    },
    {
      name: 'Kostnad mot poäng',
      kind: 'scatter',
      title: 'Kostnad mot poäng',
      series: [
        {
          name: 'Poäng',
          values: "'Beräkning'!$AD$23:$AD$25",
          categories: "'Beräkning'!$T$23:$T$25",
        },
      ],
      categoryAxis: 'Kostnad (kr)',
      valueAxis: 'Poäng',
      from: 'F50',
      to: 'J70',
      description:
        'Punkter: varje rangordnad ansökans kostnad (vågrätt) och poäng (lodrätt). Siffrorna står i tabellen ovan.',
    },
    {
      name: 'Fronten',
      kind: 'stepLine',
      title: 'Bästa möjliga poäng för varje ram',
      series: [
        {
          name: 'Poäng',
          values: "'Publicerat'!$M$7:$M$12",
          categories: "'Publicerat'!$K$7:$K$12",
        },
      ],
      categoryAxis: 'Ram (kr)',
      valueAxis: 'Poäng',
      from: 'K50',
      to: 'P70',
      description:
        'Trappa: den största poängsumma som varje ram kan ge. Siffrorna står på bladet Publicerat.',
    },
  ]);
});
