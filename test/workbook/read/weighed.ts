import type { CellValue } from '../../../src/workbook/workbook';
import { table } from '../smallRound';
import { afterOwnColumn } from './told';

type Row = readonly CellValue[];

const headers = ['Id', 'Inriktning', 'Vikt', 'Beskrivning', 'KF-mål', 'Beslutad av', 'Beslutsdatum', 'Metod'];

/** Inriktningar from C5, so that row and column are not taken for one another. */
export const directed = (...rows: readonly Row[]) =>
  afterOwnColumn(table('Inriktningar', 'Inriktningar', headers, rows, { top: 4, left: 2 }));

export const criteriaHeads = ['Id', 'Kriterium', 'Vikt', 'Källa', 'Sämst', 'Bäst', 'Kapa'];
export const criteria = (...rows: readonly Row[]) => table('Kriterier', 'Kriterier', criteriaHeads, rows);

/** A direction of which nothing is said but its name and weight. */
export const plain = (
  id: CellValue,
  weight: CellValue,
  title: CellValue = `Inriktning ${String(id)}`,
): Row => [id, title, weight, null, null, null, null, null];
