import type { Block } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireUnprotected } from './cellWriting';
import { DeclaredObject, integerArgument } from './declared';
import { shownText } from './numberText';
import { rangeArgument, rangeObject } from './range';
import { resolveReference } from './references';
import type { SheetState, TableState, WorkbookState } from './state';

const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Criteria that the host can carry out: chosen values, and comparisons with a number or a text. */
function requireSupported(criteria: Json): Json {
  if (!isRecord(criteria)) throw fault('InvalidArgument');
  if (criteria['filterOn'] === 'Values' && Array.isArray(criteria['values'])) return criteria;
  if (criteria['filterOn'] === 'Custom' && typeof criteria['criterion1'] === 'string') return criteria;
  throw fault('NotImplemented');
}

function keeps(criteria: Json, text: string, value: unknown): boolean {
  if (!isRecord(criteria)) return true;
  if (criteria['filterOn'] === 'Values')
    return (criteria['values'] as readonly Json[]).map(String).includes(text);
  const one = (criterion: Json | undefined): boolean => {
    const parts = /^(<>|<=|>=|=|<|>)?(.*)$/.exec(String(criterion));
    const operator = parts?.[1] ?? '=';
    const wanted = parts?.[2] ?? '';
    const number = wanted === '' ? NaN : Number(wanted);
    const [left, right] = Number.isNaN(number)
      ? [text.toLowerCase(), wanted.toLowerCase()]
      : [Number(value), number];
    switch (operator) {
      case '<>':
        return left !== right;
      case '<=':
        return left <= right;
      case '>=':
        return left >= right;
      case '<':
        return left < right;
      case '>':
        return left > right;
      default:
        return left === right;
    }
  };
  const first = one(criteria['criterion1']);
  const second = criteria['criterion2'];
  if (typeof second !== 'string') return first;
  return criteria['operator'] === 'Or' ? first || one(second) : first && one(second);
}

/** Hides the rows that the criteria leave out and shows the others. */
function applyFilter(
  state: WorkbookState,
  sheet: SheetState,
  body: Block,
  criteria: ReadonlyMap<number, Json>,
): void {
  if (body.rows <= 0) return;
  const cells = state.engine.read(sheet.name, body);
  const formats = state.engine.numberFormats(sheet.name, body);
  cells.forEach((line, i) => {
    const kept = [...criteria].every(([column, criterion]) => {
      const value = line[column]?.value ?? null;
      return keeps(criterion, shownText(value, formats[i]?.[column] ?? 'General', state.culture), value);
    });
    const row = body.row + i;
    if (kept) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
    state.engine.showFormat(sheet.name, { ...body, row, rows: 1 }, 'RowHidden', !kept);
  });
}

export function filterTable(state: WorkbookState, table: TableState): void {
  // A filter that a person set in the grid is the grid's own; it is taken off there.
  state.engine.showFormat(table.sheet.name, table.block, 'Table/ClearFilters', table.id);
  applyFilter(state, table.sheet, table.body, table.filters);
}

/** The filter of one table column. */
export function columnFilter(state: WorkbookState, table: TableState, column: number): HostObject {
  const set = (criteria: Json | null): null => {
    requireUnprotected(table.sheet);
    if (criteria === null) table.filters.delete(column);
    else table.filters.set(column, requireSupported(criteria));
    filterTable(state, table);
    return null;
  };
  return new DeclaredObject('Filter', table, {
    properties: { Criteria: { get: () => table.filters.get(column) ?? null } },
    methods: {
      Apply: (_, [criteria]) => set(criteria as Json),
      ApplyValuesFilter: (_, [values]) => set({ filterOn: 'Values', values: values as Json }),
      ApplyCustomFilter: (_, [criterion1, criterion2, operator]) =>
        set({
          filterOn: 'Custom',
          criterion1: criterion1 as Json,
          criterion2: (criterion2 ?? null) as Json,
          operator: (operator ?? 'And') as Json,
        }),
      Clear: () => set(null),
    },
  });
}

interface Filtered {
  readonly block: Block;
  readonly body: Block;
  readonly criteria: Map<number, Json>;
}

function autoFilter(
  state: WorkbookState,
  sheet: SheetState,
  current: () => Filtered | null,
  own: Own,
): HostObject {
  const required = (): Filtered => {
    const filtered = current();
    if (filtered === null) throw fault('ItemNotFound');
    return filtered;
  };
  const refresh = (): null => {
    const filtered = current();
    if (filtered !== null) applyFilter(state, sheet, filtered.body, filtered.criteria);
    return null;
  };
  const clear = (): null => {
    requireUnprotected(sheet);
    current()?.criteria.clear();
    return refresh();
  };
  return new DeclaredObject('AutoFilter', sheet, {
    properties: {
      Enabled: { get: () => current() !== null },
      IsDataFiltered: { get: () => (current()?.criteria.size ?? 0) > 0 },
      Criteria: {
        get: () => {
          const filtered = current();
          if (filtered === null) return null;
          return Array.from({ length: filtered.block.columns }, (_, i) => filtered.criteria.get(i) ?? null);
        },
      },
    },
    methods: {
      Apply: (_, [range, column, criteria]) => {
        requireUnprotected(sheet);
        const block =
          typeof range === 'string'
            ? resolveReference(state, range, sheet).block
            : rangeArgument(range).block;
        own.turnOn(block);
        if (criteria !== undefined && criteria !== null) {
          required().criteria.set(integerArgument(column), requireSupported(criteria as Json));
        }
        return refresh();
      },
      ClearCriteria: clear,
      ClearColumnCriteria: (_, [column]) => {
        requireUnprotected(sheet);
        current()?.criteria.delete(integerArgument(column));
        return refresh();
      },
      Reapply: refresh,
      Remove: () => {
        clear();
        own.turnOff();
        return null;
      },
      GetRange: () => rangeObject(state, sheet, required().block),
      GetRangeOrNullObject: () => {
        const filtered = current();
        return filtered === null ? nullObject : rangeObject(state, sheet, filtered.block);
      },
    },
  });
}

/** What turning a filter on or off does where it sits. */
interface Own {
  turnOn(block: Block): void;
  turnOff(): void;
}

export const tableAutoFilter = (state: WorkbookState, table: TableState): HostObject =>
  autoFilter(state, table.sheet, () => ({ block: table.block, body: table.body, criteria: table.filters }), {
    turnOn: () => undefined,
    turnOff: () => undefined,
  });

export const sheetAutoFilter = (state: WorkbookState, sheet: SheetState): HostObject =>
  autoFilter(
    state,
    sheet,
    () => {
      if (sheet.autoFilter === null) return null;
      const { block, criteria } = sheet.autoFilter;
      return { block, body: { ...block, row: block.row + 1, rows: block.rows - 1 }, criteria };
    },
    {
      turnOn: (block) => {
        sheet.autoFilter ??= { block, criteria: new Map() };
      },
      turnOff: () => {
        sheet.autoFilter = null;
      },
    },
  );
