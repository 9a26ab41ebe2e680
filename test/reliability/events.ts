import type { Person } from './person';

/** Something that another person does in the workbook. */
export interface Event {
  readonly name: string;
  /** The table that it needs; it is not tried where the workbook has none. */
  readonly table: string;
  readonly happen: (person: Person) => void | Promise<void>;
}

/** What people write, to be found again. */
export const others = 'Någon annans ord';

const inTable = (table: string, sheet: string, cell: string, column: string): readonly Event[] => [
  { name: `edits a cell of ${table}`, table, happen: (person) => person.typesIn(table, 0, column, others) },
  { name: `blanks a cell of ${table}`, table, happen: (person) => person.typesIn(table, 0, column, null) },
  {
    name: `adds a column of their own to ${table}`,
    table,
    happen: (person) => person.addsColumn(table, 'Vår kolumn', others),
  },
  { name: `types below ${table}`, table, happen: (person) => person.typesBelow(table, others) },
  { name: `sorts ${table}`, table, happen: (person) => person.sorts(table) },
  { name: `filters ${table}`, table, happen: (person) => person.filters(table) },
  { name: `inserts a row above ${table}`, table, happen: (person) => person.insertsRow(sheet, 0) },
  {
    name: `inserts a row in ${table}`,
    table,
    happen: (person) => person.insertsRow(sheet, Number(cell.slice(1))),
  },
  { name: `deletes a row of ${table}`, table, happen: (person) => person.deletesRowOf(table, 1) },
  { name: `inserts a column before ${table}`, table, happen: (person) => person.insertsColumn(sheet, 0) },
  { name: `deletes a column of ${table}`, table, happen: (person) => person.deletesColumnOf(table, column) },
  {
    name: `renames a heading of ${table}`,
    table,
    happen: (person) => person.typesIn(table, -1, column, 'Annan rubrik'),
  },
  {
    name: `renames the sheet of ${table}`,
    table,
    happen: (person) => person.renamesSheet(sheet, 'Vårt blad'),
  },
  { name: `deletes the sheet of ${table}`, table, happen: (person) => person.deletesSheet(sheet) },
  { name: `renames ${table}`, table, happen: (person) => person.renamesTable(table, 'VarTabell') },
  { name: `makes ${table} plain cells`, table, happen: (person) => person.convertsToRange(table) },
  { name: `moves ${table}`, table, happen: (person) => person.movesTable(table, 30, 2) },
  { name: `protects the sheet of ${table}`, table, happen: (person) => person.protects(sheet) },
];

/** In a table of the users' own, in one that the product writes whole, and in one that it adds to. */
export const events: readonly Event[] = [
  ...inTable('Inriktningar', 'Inriktningar', 'B5', 'Inriktning'),
  ...inTable('Rangordning', 'Rangordning', 'A3', 'Anmärkning'),
  ...inTable('Scenarier', 'Scenarier', 'A2', 'Fingeravtryck'),
  ...inTable('Beslutslogg', 'Beslutslogg', 'A2', 'Anmärkning'),
  ...inTable('Beslutsunderlag', 'Beslutsunderlag', 'A9', 'Beslut'),
  {
    name: 'adds a sheet that has a name of ours',
    table: '',
    happen: (person) => {
      for (const sheet of [
        'Rangordning',
        'Scenarier',
        'Beslutslogg',
        'Parvis',
        'Nyttor',
        'Beslutsunderlag',
      ]) {
        if (!person.hasSheet(sheet)) person.addsSheet(sheet, others);
      }
    },
  },
];

/** A workbook's own tables and those that were written into it, to tell which events can happen. */
export function canHappen({ table }: Event, tables: readonly string[]): boolean {
  return table === '' || tables.includes(table);
}
