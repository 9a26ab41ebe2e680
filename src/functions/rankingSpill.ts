import { problemSentence } from '../locale/problemWords';
import { rankingNotes } from '../locale/sv/portfolioCells';
import type { RankedAndSelected } from '../model/portfolio/rankAndSelect';
import type { Problem } from '../workbook/problem';
import type { CellValue } from '../workbook/workbook';
import { rankingTableOf } from '../workbook/write/ranking';
import type { Cell } from './declaration';
import { rectangle } from './spill';

function cellOf(value: CellValue): Cell {
  return value === null || typeof value === 'object' ? '' : value;
}

/**
 * The ranking as it is written on the sheet Rangordning, without the funding share, which takes too long for a cell.
 * Below it, after an empty row, what is wrong in the tables and with the selection; nothing where all is well.
 */
export function rankingRows(
  decision: RankedAndSelected,
  problems: readonly Problem[],
): readonly (readonly Cell[])[] {
  const { columns, rows } = rankingTableOf(decision, ['fundingShare']);
  const { status, proven } = decision.selection;
  const notes = [
    ...(status === 'infeasible' ? [rankingNotes.infeasible] : proven ? [] : [rankingNotes.notProven]),
    ...problems
      .filter(({ severity }) => severity === 'error')
      .map((problem) => problemSentence('sv', problem)),
  ];
  return rectangle([
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map(cellOf)),
    ...(notes.length === 0 ? [] : [[''], [rankingNotes.head], ...notes.map((note) => [note])]),
  ]);
}
