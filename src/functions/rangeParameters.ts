import type { ParameterKey } from '../locale/functionWords';
import type { RateStep } from '../model/benefit/datedFlows';
import { answer, refuse } from '../model/refusal';
import { rampNamed, rampWords } from '../workbook/schema/ramps';
import type { Parameter } from './parameters';
import { isBlank, single } from './parameters';
import { refuseCell } from './refusing';
import { seriesReader } from './seriesParameters';

/** A pace of introduction: one of its words, or a range of shares. */
export function profile(key: ParameterKey): Parameter<readonly number[]> {
  const readShares = seriesReader(key);
  return {
    key,
    unit: 'share',
    shape: 'matrix',
    optional: false,
    read: (raw) => {
      const cell = single(raw);
      if (typeof cell !== 'string' || cell === '' || cell.startsWith('#')) return readShares(raw);
      const named = rampNamed(cell);
      if (named !== null) return answer(named);
      const allowed = Object.values(rampWords).join(', ');
      return refuse('invalidValue', 'profileExpected', { argument: key, found: cell.slice(0, 40), allowed });
    },
  };
}

/** A schedule of rates: rows of a year and the rate from it on. Blank rows at the end are left out. */
export function steps(key: ParameterKey): Parameter<readonly RateStep[]> {
  return {
    key,
    unit: 'table',
    shape: 'matrix',
    optional: false,
    read: (raw) => {
      const rows: readonly unknown[] = Array.isArray(raw) ? raw : [[raw]];
      const found: RateStep[] = [];
      for (const row of rows) {
        const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
        if (cells.length !== 2) {
          return refuse('invalidValue', 'tableExpected', { argument: key, columns: cells.length, wanted: 2 });
        }
        const [from, rate] = cells;
        const isEmpty = [from, rate].every((cell) => isBlank(cell) || cell === 0);
        // A blank row is two zeros on some platforms; only the first row can mean year 0 at 0 %.
        if (isEmpty && found.length > 0) continue;
        const wrong = [from, rate].findIndex((cell) => !(typeof cell === 'number' || isBlank(cell)));
        if (wrong >= 0) return refuseCell(key, cells[wrong], 2 * found.length + wrong + 1);
        found.push({ from: Number(from ?? 0), rate: Number(rate ?? 0) });
      }
      return found.length === 0 ? refuse('invalidValue', 'empty', { argument: key }) : answer(found);
    },
  };
}

function tableFrom(raw: unknown): readonly (readonly unknown[])[] {
  const rows = (Array.isArray(raw) ? raw : [[raw]]) as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
}

/** A table with its headers, cell by cell as Excel hands it over; whoever uses it reads its columns. */
export function table(key: ParameterKey): Parameter<readonly (readonly unknown[])[]> {
  return { key, unit: 'table', shape: 'matrix', optional: false, read: (raw) => answer(tableFrom(raw)) };
}

/** A table with its headers that may be omitted. */
export function optionalTable(key: ParameterKey): Parameter<readonly (readonly unknown[])[] | null> {
  return {
    key,
    unit: 'table',
    shape: 'matrix',
    optional: true,
    read: (raw) => answer(isBlank(single(raw)) ? null : tableFrom(raw)),
  };
}
