import type { Scenario } from '../../model/portfolio/scenarios/scenario';
import { pairsText } from '../cells/pairs';
import { sameKey } from '../schema/table';
import { allYears, scenariosTable } from '../schema/written';
import type { CellValue, ColumnWrite, Snapshot, WorkbookChange } from '../workbook';

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

/**
 * The change that keeps a scenario in the table Scenarier: in place of the row with the same name, or below the others,
 * which stay as they are.
 *
 * @param time when, as it is to stand in the cell; the caller has the clock
 * @param snapshot a fresh reading: rows that have come since are not in it, and would go
 */
export function keepScenario(scenario: Scenario, time: string, snapshot: Snapshot): WorkbookChange {
  const schema = scenariosTable.columns;
  const table = snapshot.tables.find(({ name }) => sameKey(name) === sameKey(scenariosTable.name));
  const positions = schema.map(({ header }) =>
    (table?.headers ?? []).findIndex((found) => sameKey(found) === sameKey(header)),
  );
  const rows = (table?.rows ?? [])
    .map((row) => positions.map((at): CellValue => (at < 0 ? null : (row[at] ?? null))))
    .filter((row) => row.some((cell) => cell !== null));
  const own = schema.map(({ key }) => columns[key].cell({ scenario, time }));
  const same = rows.findIndex(([name]) => sameKey(String(name ?? '')) === sameKey(scenario.name));
  const written = same < 0 ? [...rows, own] : rows.map((row, index) => (index === same ? own : row));
  const heads = schema.map(({ key, header }): ColumnWrite => {
    const { format, width, wraps } = columns[key];
    return { header, format, width, wraps };
  });
  return {
    tables: [
      {
        table: scenariosTable.name,
        sheet: scenariosTable.sheet,
        key: 'Namn',
        columns: heads,
        rows: written,
      },
    ],
    basedOn: snapshot,
  };
}
