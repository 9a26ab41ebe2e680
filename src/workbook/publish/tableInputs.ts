/** Tables that bear on the ranking without being followed figure by figure: what stood in them, and what does now. */
import { readYesNo } from '../cells/texts';
import { benefitsTable, costsTable, gatesTable, indicatorsTable, needsTable } from '../schema';
import { gateWords } from '../schema/gates';
import { sameKey } from '../schema/table';
import type { CellValue } from '../workbook';
import { formula, text, yes } from './formulas';
import type { Input } from './inputs';
import type { Plan } from './plan';
import { sourceOf } from './source';
import { words } from './words';

/** Each requirement of Krav, found by its word wherever its row stands. */
export function gateInputs({ publication }: Plan): readonly Input[] {
  const source = sourceOf(publication.snapshot, gatesTable.name);
  const names = source?.column('Krav') ?? null;
  if (source === null || names === null) return [];
  const { headers, rows } = source.table;
  const at = (header: string): number => headers.findIndex((found) => sameKey(found) === sameKey(header));
  return Object.values(gateWords).map((word): Input => {
    const row = rows.find((cells) => isWord(cells[at('Krav')], word));
    const reading = readYesNo(row?.[at('Gäller')] ?? null);
    const applies = words(reading.is === 'value' && reading.value ? 'yes' : 'no');
    const live = yes(source.cell('Gäller', `MATCH(${text(word)},${names},0)`));
    return {
      what: words('inputGate', { gate: word }),
      published: applies,
      now: formula(`IF(${live}=1,${text(words('yes'))},${text(words('no'))})`, applies),
    };
  });
}

function isWord(cell: CellValue | undefined, word: string): boolean {
  return typeof cell === 'string' && sameKey(cell) === sameKey(word);
}

/**
 * Tables that bear on who is ranked and what fits, beside those whose figures are followed one by one: whether cells have
 * come or gone, and for those that hold only what people type whether their numbers are the same.
 */
export function tableInputs({ publication }: Plan): readonly Input[] {
  const { portfolio, snapshot } = publication;
  const asked = new Set((portfolio.gates ?? []).map(({ kind }) => kind));
  const wanted = [
    { schema: gatesTable, sums: true },
    { schema: costsTable, sums: false },
    ...(asked.has('benefit') ? [{ schema: benefitsTable, sums: false }] : []),
    ...(asked.has('indicators') ? [{ schema: indicatorsTable, sums: false }] : []),
    ...(portfolio.capacities.length > 0 ? [{ schema: needsTable, sums: true }] : []),
  ];
  return wanted.flatMap(({ schema, sums }): readonly Input[] => {
    const source = sourceOf(snapshot, schema.name);
    if (source === null) return [];
    const cells = source.table.rows.flat();
    const filled = cells.filter((cell) => cell !== null && cell !== '').length;
    const sum = cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
    const { body, below } = source;
    return [
      {
        what: words('inputFilled', { table: schema.name }),
        published: filled,
        now: formula(
          `ROWS(${body})*COLUMNS(${body})-COUNTBLANK(${body})+IFERROR(IF(LEN(${below})>0,1,0),1)`,
          filled,
        ),
      },
      ...(sums
        ? [
            {
              what: words('inputSum', { table: schema.name }),
              published: sum,
              now: formula(`SUMIF(${body},">-999999999999999")`, sum),
            },
          ]
        : []),
    ];
  });
}
