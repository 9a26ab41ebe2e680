/** What the readers have decided, from the page's table. */
import { decisionsTable } from '../schema/record';
import type { CellContent } from '../sheet';
import { blockOn, formula, literally, text } from './formulas';
import type { Plan } from './plan';
import { sheetNames } from './words';

type Fill = Readonly<Record<string, (row: number) => CellContent>>;

/** What the readers have entered in the page's table, found by heading and by id wherever they have moved it. */
export function verdictFill({ applications, page }: Plan): Fill {
  const headings = blockOn(sheetNames.decision, page.table, 0, 1, page.width);
  const body = blockOn(sheetNames.decision, page.table + 1, 0, page.rows, page.width);
  const ids = blockOn(sheetNames.decision, page.table + 1, 2, page.rows);
  const header = (key: string): string =>
    decisionsTable.columns.find((column) => column.key === key)?.header ?? key;
  const entered = (key: string, i: number): string =>
    `INDEX(${body},MATCH(${literally(applications.at('id', i))},${ids},0),MATCH(${text(header(key))},${headings},0))`;
  const verdict = (i: number): string => applications.at('verdict', i);
  const [granted, partly] = [text('BEVILJAS'), text('DELVIS')];
  return {
    verdict: (i) => formula(`IFERROR(UPPER(TRIM(${entered('decision', i)}&"")),"")`),
    granted: (i) => {
      const amount = entered('amount', i);
      const given = `IFERROR(IF(ISNUMBER(${amount}),${amount},IF(${verdict(i)}=${granted},${applications.at('costNumber', i)},0)),0)`;
      return formula(`IF(OR(${verdict(i)}=${granted},${verdict(i)}=${partly}),${given},0)`);
    },
    decided: (i) => formula(`IF(OR(${verdict(i)}=${granted},${verdict(i)}=${partly}),1,0)`),
  };
}
