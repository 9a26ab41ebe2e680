import type { SheetWrite } from '../../../src/workbook/sheet';
import type { CellValue, Snapshot } from '../../../src/workbook/workbook';
import { smallRound, table } from '../smallRound';

/** Spaces as a person reads them: formats put no-break ones between thousands. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A round with rows of Beslutsunderlag: Id, Beslut, Beviljat belopp, Beslutad av, Datum, Anteckning. */
export function decided(rows: readonly (readonly CellValue[])[], round = smallRound()): Snapshot {
  const typed = table(
    'Beslutsunderlag',
    'Beslutsunderlag',
    ['Id', 'Beslut', 'Beviljat belopp', 'Beslutad av', 'Datum', 'Anteckning'],
    rows,
  );
  return { ...round, sheets: [...round.sheets, 'Beslutsunderlag'], tables: [...round.tables, typed] };
}

/** The small round with everything decided. 46357 is 1 December 2026 in Excel's count. */
export const everythingDecided = (): Snapshot =>
  decided([
    ['A1', 'Beviljas', null, 'Kommundirektören', 46357, 'Enligt förslaget'],
    ['A2', 'Avslås', null, 'Kommundirektören', 46357, 'Återkom 2028'],
    ['A3', 'Delvis', 200_000, 'Kommundirektören', 46357, 'Första steget'],
  ]);

/** The blocks of a sheet from the top down: address, look, cells, and where it has them number format and `wraps`. */
export function laidOut({ blocks }: SheetWrite): readonly (readonly unknown[])[] {
  return blocks.map(({ at, look, rows, format, wraps }) => [
    at,
    look ?? '',
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))),
    ...(format === undefined ? [] : [format]),
    ...(wraps === undefined ? [] : [wraps]),
  ]);
}
