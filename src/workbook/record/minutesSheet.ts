import { sayDocument } from '../../locale/recordDocumentWords';
import { a1 } from '../cells/address';
import { serialOfDay } from '../cells/dates';
import type { Publication } from '../publish/publication';
import type { CellContent, SheetWrite } from '../sheet';
import type { Minutes } from './minutes';
import { minutesOf } from './minutes';
import { amountText } from './minutesText';
import type { ApplicationOutcome } from './outcome';
import { linesOf, Page } from './page';

export const minutesSheetName = 'Protokoll';

/** Characters across the page, from column B on. */
const width = 118;

/** Cells that people fill in, kept when the sheet is written anew. */
const entries = [
  ['paragraph', 'Pottkompassen_paragraf'],
  ['registry', 'Pottkompassen_diarienummer'],
  ['meeting', 'Pottkompassen_sammantrade'],
  ['secretary', 'Pottkompassen_justeras'],
] as const;

/** The minutes as a sheet to print: A4 across, one page wide. */
export function minutesSheet(publication: Publication): SheetWrite {
  const minutes = minutesOf(publication);
  const page = new Page();
  page.add([[minutes.title]], { look: 'title' });
  if (minutes.reservation !== null) page.text(minutes.reservation, width, 'label');
  page.gap();
  const names = entries.map(([, name], index) => ({ name, range: a1(page.row + index, 1) }));
  page.pairs(
    entries.map(([key]) => [sayDocument(key), null]),
    { look: 'entry' },
  );
  page.pairs(
    [
      [sayDocument('deciders'), minutes.deciders],
      [sayDocument('decidedOn'), dateCell(minutes.decidedOn)],
    ],
    { format: 'yyyy-mm-dd' },
  );
  page.gap();
  page.add([[minutes.heading]], { look: 'heading' });
  for (const group of minutes.groups) addGroup(page, group);
  addSum(page, minutes);
  page.gap();
  page.add([[sayDocument('groundsHead')]], { look: 'heading' });
  for (const [label, said] of minutes.grounds) addText(page, label, said);
  page.gap();
  page.add([[sayDocument('forcedHead')]], { look: 'heading' });
  const exceptions = minutes.exceptions.length === 0 ? [sayDocument('forcedNone')] : minutes.exceptions;
  for (const exception of exceptions) page.text(exception, width + 12);
  return {
    sheet: minutesSheetName,
    mark: 'Pottkompassen_protokoll',
    blocks: page.blocks,
    names,
    widths: [14, 40, 30, 14, 14, 46],
    page: { orientation: 'landscape', header: minutes.title },
  };
}

function addGroup(page: Page, { heading, outcomes }: Minutes['groups'][number]): void {
  page.gap();
  page.add([[heading]], { look: 'label' });
  if (outcomes.length === 0) {
    page.add([[sayDocument('none')]], { look: 'note' });
    return;
  }
  const heads = ['id', 'application', 'administration', 'requested', 'amount', 'reason'] as const;
  const format = [undefined, undefined, undefined, '#,##0', '#,##0', undefined];
  page.add([heads.map((key) => sayDocument(key))], { look: 'tableHeading', format });
  page.add(outcomes.map(rowOf), { look: 'text', wraps: true, format });
}

function rowOf(outcome: ApplicationOutcome): readonly CellContent[] {
  const { id, title, administration, requested, amount, reason, isProposal, verdict } = outcome;
  const said = verdict === 'partly' && amount === null ? `${amountText(outcome)}. ${reason}` : reason;
  const isMoney = verdict === 'granted' || verdict === 'partly';
  return [
    id,
    title,
    administration,
    requested,
    isMoney ? amount : null,
    isProposal ? `${said} ${sayDocument('proposed')}` : said,
  ];
}

function addSum(page: Page, { granted, left }: Minutes): void {
  page.gap();
  page.pairs([[sayDocument('sum'), granted]], { look: 'total', format: '#,##0 "kr"' });
  if (left !== null) {
    page.pairs([[sayDocument(left < 0 ? 'over' : 'left'), Math.abs(left)]], {
      look: left < 0 ? 'warning' : 'total',
      format: '#,##0 "kr"',
    });
  }
}

/** A label, and beside it a text that runs on over the columns to its right. */
function addText(page: Page, label: string, said: string): void {
  const [first = '', ...more] = linesOf(said, width);
  page.pairs([[label, first], ...more.map((line) => ['', line] as const)]);
}

function dateCell(day: string): CellContent {
  return serialOfDay(day) ?? day;
}
