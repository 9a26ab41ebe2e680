import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { pairsText } from '../cells/pairs';
import { readText } from '../cells/texts';
import { sameKey } from '../schema/table';
import { allYears, scenariosTable } from '../schema/written';
import type { CellValue, ColumnWrite, Snapshot, TableEdit, TableSnapshot, WorkbookChange } from '../workbook';

type ColumnKey = (typeof scenariosTable.columns)[number]['key'];

const columns: Readonly<
  Record<
    ColumnKey,
    {
      readonly format?: string;
      readonly width: number;
      readonly wraps?: boolean;
      readonly cell: (kept: Kept) => CellValue;
    }
  >
> = {
  name: { width: 24, wraps: true, cell: ({ scenario }) => scenario.name },
  time: { width: 18, cell: ({ time }) => time },
  weights: {
    width: 26,
    wraps: true,
    cell: ({ scenario }) =>
      pairsText(
        scenario.weights.map(({ id, share }) => [id, share]),
        'share',
      ),
  },
  budget: {
    width: 18,
    wraps: true,
    cell: ({ scenario }) =>
      pairsText(
        scenario.budgets.map(({ year, amount }) => [scenario.singleFund ? allYears : String(year), amount]),
        'number',
      ),
  },
  chosen: {
    width: 44,
    wraps: true,
    cell: ({ scenario }) => pairsText(Object.entries(scenario.chosen).sort(), 'number'),
  },
  totalScore: { format: '0.0', width: 13, cell: ({ scenario }) => scenario.value },
  cost: { format: '#,##0', width: 14, cell: ({ scenario }) => scenario.cost },
  proven: { width: 10, cell: ({ scenario }) => (scenario.proven ? 'Ja' : 'Nej') },
  places: {
    width: 40,
    wraps: true,
    cell: ({ scenario }) =>
      pairsText(
        Object.entries(scenario.places).sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)),
        'number',
      ),
  },
  fingerprint: { width: 22, wraps: true, cell: ({ scenario }) => scenario.fingerprint },
};

interface Kept {
  readonly scenario: Scenario;
  /** When it was kept, as text. */
  readonly time: string;
}

/** A moment as it stands in the cell, in the reader's own time: `2026-11-23 14:05`. */
export function keptAt(moment: Date): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/**
 * The change that keeps a scenario in the table Scenarier: in place of the row with the same name, or below the others.
 * Where the table stands there already, only those cells are written and each replaced one must hold what was read, so
 * that a row which somebody else has kept since is never lost.
 *
 * @param time when, as it is to stand in the cell; the caller has the clock
 * @param snapshot the reading that the change is worked out from
 */
export function keepScenario(scenario: Scenario, time: string, snapshot: Snapshot): WorkbookChange {
  const schema = scenariosTable.columns;
  const heads = schema.map(({ key, header }): ColumnWrite => {
    const { format, width, wraps } = columns[key];
    return { header, format, width, wraps };
  });
  const own = schema.map(({ key }) => columns[key].cell({ scenario, time }));
  const target = { table: scenariosTable.name, sheet: scenariosTable.sheet, key: 'Namn', columns: heads };
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(scenariosTable.name));
  // Somebody else may have kept the first one since: then this comes below it.
  if (table === undefined) {
    return { tables: [{ ...target, rows: [own], adds: { edits: [] } }], basedOn: snapshot };
  }

  const positions = schema.map(({ header }) =>
    table.headers.findIndex((found) => sameKey(found) === sameKey(header)),
  );
  const same = rowOf(scenario.name, table);
  if (positions.includes(-1)) {
    // A column of ours has been taken away: the table is written whole, which puts it back.
    const rows = table.rows
      .map((row) => positions.map((at): CellValue => (at < 0 ? null : (row[at] ?? null))))
      .map((row, index) => (index === same ? own : row))
      .filter((row) => row.some((cell) => cell !== null));
    const holds = { headers: table.headers, rows: table.rows };
    return { tables: [{ ...target, rows: same < 0 ? [...rows, own] : rows, holds }], basedOn: snapshot };
  }
  if (same < 0) return { tables: [{ ...target, rows: [own], adds: { edits: [] } }], basedOn: snapshot };
  const edits = schema.flatMap(({ key, header }, k): TableEdit[] => {
    const [from, to] = [table.rows[same]?.[positions[k] ?? -1] ?? null, own[k] ?? null];
    // The name is always among them: it tells that the row is still the one that is replaced.
    return from === to && key !== 'name' ? [] : [{ row: same, header, from, to }];
  });
  return { tables: [{ ...target, rows: [], adds: { edits } }], basedOn: snapshot };
}

/** The row of the table that has this name, whatever the case; -1 where none has. */
function rowOf(name: string, table: TableSnapshot): number {
  const at = table.headers.findIndex((found) => sameKey(found) === sameKey('Namn'));
  return table.rows.findIndex((row) => {
    const found = readText(row[at]);
    return found.is === 'value' && sameKey(found.value) === sameKey(name);
  });
}
