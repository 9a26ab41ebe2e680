/** The decision material as a change of the workbook, put together from its parts. */
import { isCellFormula } from '../sheet';
import type { CellContent, SheetWrite } from '../sheet';
import { followupParts } from '../followup/parts';
import { recordParts } from '../record/parts';
import type { WorkbookChange } from '../workbook';
import { calculationSheet } from './calculation';
import { onSheet } from './formulas';
import { decisionSheet } from './decisionSheet';
import { planOf } from './plan';
import type { Publication } from './publication';
import { publishedSheet } from './published';
import { readingSheet } from './reading';
import { stalenessOf } from './staleness';

/**
 * The sheets of the decision material: the page, and behind it calculation, what was published, and reading. Everything
 * that can follow is an ordinary formula over the users' own cells. None where the workbook lacks the tables.
 */
export function decisionSheets(publication: Publication): readonly SheetWrite[] {
  const plan = planOf(publication);
  if (plan === null) return [];
  const staleness = stalenessOf(plan);
  return [
    decisionSheet(plan, staleness),
    calculationSheet(plan),
    publishedSheet(plan, staleness),
    readingSheet(plan),
  ].map(withoutOwnName);
}

/** A formula need not name the sheet that it stands on. */
function withoutOwnName(write: SheetWrite): SheetWrite {
  const own = onSheet(write.sheet);
  const short = (content: CellContent): CellContent =>
    isCellFormula(content) ? { ...content, formula: content.formula.replaceAll(own, '') } : content;
  const shorter = (rows: readonly (readonly CellContent[])[]): CellContent[][] =>
    rows.map((row) => row.map(short));
  return {
    ...write,
    blocks: write.blocks.map((block) => ({ ...block, rows: shorter(block.rows) })),
    tables: (write.tables ?? []).map((table) => ({ ...table, rows: shorter(table.rows) })),
  };
}

/** What one part of publishing adds to the workbook. */
export type PublishingPart = (
  publication: Publication,
) => Pick<WorkbookChange, 'tables' | 'sheets' | 'cells'>;

/** What comes with the decision material, in the order in which it is written. */
const parts: readonly PublishingPart[] = [recordParts, followupParts];

/** The one change that publishes a decision; nothing is written where the material has changed since it was read. */
export function publish(publication: Publication): WorkbookChange {
  const all = parts.map((part) => part(publication));
  const [page, ...workings] = decisionSheets(publication);
  return {
    tables: all.flatMap(({ tables }) => tables ?? []),
    // The page first, and last what is behind it.
    sheets: [
      ...(page === undefined ? [] : [page]),
      ...all.flatMap(({ sheets }) => sheets ?? []),
      ...workings,
    ],
    cells: all.flatMap(({ cells }) => cells ?? []),
    basedOn: publication.snapshot,
  };
}
