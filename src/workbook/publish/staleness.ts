/** What was published, beside what stands in the workbook now: every input, and where they differ. */
import type { CellBlock, CellContent } from '../sheet';
import type { Area } from './area';
import { areaAt, blocksOf } from './area';
import { mixed } from './columns';
import { formula } from './formulas';
import { inputsOf } from './inputs';
import type { Plan } from './plan';
import { sheetNames, words } from './words';

export interface Staleness {
  readonly area: Area;
  readonly blocks: readonly CellBlock[];
}

/** All inputs in an area of their own on the sheet of what was published. */
export function stalenessOf(plan: Plan): Staleness {
  const inputs = inputsOf(plan);
  const area = areaAt(sheetNames.published, 5, 0, inputs.length, [
    { key: 'what', header: words('what') },
    { key: 'published', header: words('published'), format: mixed },
    { key: 'now', header: words('now'), format: mixed },
    { key: 'changed', header: words('changed'), format: '0' },
    { key: 'number', header: words('changeNumber'), format: '0' },
  ]);
  const fill: Readonly<Record<string, (row: number) => CellContent>> = {
    what: (row) => inputs[row]?.what ?? null,
    published: (row) => inputs[row]?.published ?? null,
    now: (row) => inputs[row]?.now ?? null,
    changed: (row) => {
      const [published, now] = [area.at('published', row), area.at('now', row)];
      return formula((inputs[row]?.changed ?? differs)(published, now), 0);
    },
    number: (row) => {
      const changed = area.at('changed', row);
      return formula(row === 0 ? changed : `${area.at('number', row - 1)}+${changed}`, 0);
    },
  };
  return { area, blocks: blocksOf(area, fill, words('inputs')) };
}

/** Numbers that are the same but for how they were added up are no change; nor is a blank that a formula gives. */
function differs(published: string, now: string): string {
  const numbers = `AND(ISNUMBER(${published}),ISNUMBER(${now}))`;
  return `IFERROR(IF(${numbers},IF(ABS(${published}-${now})<=0.000000001*MAX(1,ABS(${published})),0,1),IF(${published}&""=${now}&"",0,1)),1)`;
}
