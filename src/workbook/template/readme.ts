import { readme, scaleMeanings, tableMeanings } from '../../locale/sv/template';
import { formatVersion, formatVersionName } from '../schema';
import type { TableSchema } from '../schema';
import type { CellBlock, SheetWrite } from '../sheet';
import type { Scale } from './rows';
import { usualScale } from './rows';

/** The workbook name that marks the sheet as made by the product. */
export const readmeMark = 'Pottkompassen_lasmig';

/**
 * The sheet that says what to do, in three sentences, and holds the version of the format.
 *
 * @param sheetOf the sheet that a table is made on, where it is another than the contract's
 */
export function readmeSheet(
  sheet: string,
  made: readonly TableSchema[],
  sheetOf: ReadonlyMap<string, string>,
  scale: Scale,
): SheetWrite {
  const blocks: CellBlock[] = [];
  let row = 1;
  const put = (rows: CellBlock['rows'], look: CellBlock['look'], column = 'A', wraps = false): void => {
    blocks.push({ at: `${column}${row}`, rows, look, wraps });
  };
  const pairs = (lines: readonly (readonly [string | number, string | number])[]): void => {
    put(
      lines.map(([first]) => [first]),
      'label',
    );
    put(
      lines.map(([, second]) => [second]),
      'text',
      'B',
      true,
    );
    row += lines.length;
  };
  const heading = (text: string): void => {
    row += 1;
    put([[text]], 'heading');
    row += 1;
  };
  put([[readme.title]], 'title');
  row += 2;
  pairs(readme.steps.map((step, index) => [`${index + 1}.`, step]));
  heading(readme.sheetsTitle);
  pairs(sheetMeanings(made, sheetOf));
  put([[readme.notes]], 'note', 'B', true);
  row += 1;
  if (scale.min === usualScale.min && scale.max === usualScale.max) {
    heading(readme.scaleTitle);
    pairs(scaleMeanings.map(([points, meaning]) => [`${points} ${readme.points}`, meaning]));
  }
  heading(readme.aboutTitle);
  const version = `A${row}`;
  // A number that is shown with its word, and from the left: the rest of the cell is filled with spaces.
  blocks.push({ at: version, rows: [[formatVersion]], look: 'label', format: `"${readme.version} "0* ` });
  blocks.push({ at: `B${row}`, rows: [[readme.format]], look: 'text', wraps: true });
  row += 1;
  pairs([[readme.addIn, readme.addInMeans]]);
  return {
    sheet,
    mark: readmeMark,
    blocks,
    widths: [24, 96],
    names: [{ name: formatVersionName, range: version }],
    page: { orientation: 'portrait' },
    position: 'first',
  };
}

/** Each sheet with what it is for; two tables of one sheet share a line. */
function sheetMeanings(
  made: readonly TableSchema[],
  sheetOf: ReadonlyMap<string, string>,
): readonly (readonly [sheet: string, meaning: string])[] {
  const meanings = new Map<string, string>();
  for (const table of made) {
    const sheet = sheetOf.get(table.name) ?? table.sheet;
    const said = meanings.get(sheet);
    const meaning = tableMeanings[table.name] ?? '';
    meanings.set(sheet, said === undefined ? meaning : `${said} ${meaning}`);
  }
  return [...meanings];
}
