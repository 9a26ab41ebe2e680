/** Sheets with hard names: the formulas that are published over them give the model's figures when recalculated. */
import { openXlsx } from '../../src/workbook/doors/xlsx';
import { planOf } from '../../src/workbook/publish/plan';
import { publish } from '../../src/workbook/publish/publish';
import type { Snapshot } from '../../src/workbook/workbook';
import { expectRanking } from '../workbook/publish/figures';
import { must } from '../workbook/publish/must';
import { reopened } from '../workbook/publish/recalculated';
import { publicationOf } from '../workbook/record/published';
import { smallRound } from '../workbook/smallRound';
import { xlsxOf } from '../workbook/xlsxOf';
import { tally } from './tally';

const names = [
  "It's 'våra' poäng",
  '"Citat" & <mer>',
  'Mål 🎯',
  ' Poäng ',
  'Trettioett tecken i bladets nam',
  '2027',
  'R1C1',
  'A1',
  'TRUE',
  '1;2=3,4{5}',
  'İı ß é',
  '=1+1',
];

const tried = { workbooks: 0 };
afterAll(() => {
  tally({ area: 'awkwardWorkbooks', name: 'names', tried, lost: 0 });
});

/** The round with its scores on a sheet of that name, and its applications on one of nearly that name. */
function named(name: string): Snapshot {
  const round = smallRound();
  const called: Readonly<Record<string, string>> = { Poäng: name, Ansökningar: `${name.slice(0, 30)}2` };
  const of = (sheet: string): string => called[sheet] ?? sheet;
  return {
    ...round,
    sheets: round.sheets.map(of),
    tables: round.tables.map((one) => ({ ...one, sheet: of(one.sheet) })),
  };
}

// The witness is Univer, a spreadsheet engine that is not ours.
test.each(names)('sheets called %j', async (name) => {
  const file = await openXlsx(await xlsxOf(named(name)), 'prov.xlsx');
  const publication = publicationOf(await file.read());
  await file.write(publish(publication));
  tried.workbooks += 1;
  const book = await reopened(file.bytes());
  try {
    expectRanking(book, must(planOf(publication)), publication.decision);
  } finally {
    book.dispose();
  }
});
