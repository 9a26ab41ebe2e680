/** A page with the pane and a workbook in memory, driven by `stand.test.ts`. The address says what to show. */
import { createRoot } from 'react-dom/client';
import { functionList } from '../../../src/functions/functionList';
import { languageOf } from '../../../src/locale/language';
import { App } from '../../../src/taskpane/App';
import type { PaneCommand, PaneHost } from '../../../src/taskpane/host';
import { productWork } from '../../../src/taskpane/work/productWork';
import { memoryWorkbook } from '../../../src/workbook/doors/memory';
import type { MemoryContents } from '../../../src/workbook/doors/memory';
import { WorkbookFault } from '../../../src/workbook/workbook';
import type { CellValue, FaultCode, Workbook, WorkbookChange } from '../../../src/workbook/workbook';
import { largeRound, smallRound } from './round';

/** What a test may do to the page, and ask of it. */
export interface Stand {
  contents(): MemoryContents;
  /** Changes a cell as a person would, in the table's body (counted from zero), and tells the pane. */
  change(table: string, row: number, column: number, value: CellValue): Promise<void>;
  /** Deletes a sheet with its tables, and tells the pane. */
  removeSheet(sheet: string): void;
  /** What every reading and writing from now on is refused with; null to stop that. */
  refuse(fault: FaultCode | null): void;
  /** Tells the pane that something has changed, without changing anything. */
  tellOfChange(): void;
  command(command: PaneCommand): void;
  selected: string | null;
  /** What stands in the active cell, Blad1!B2. */
  activeCell: string;
  exampleOpened: boolean;
}

declare global {
  interface Window {
    stand: Stand;
    /** The workbook to show, put there before the page is read; without it a small invented round. */
    standContents?: MemoryContents;
  }
}

const address = new URLSearchParams(location.search);
const count = Number(address.get('count') ?? 0);
let fault: FaultCode | null = null;
let listener: (() => void) | null = null;
let commanded: ((command: PaneCommand) => void) | null = null;
let start =
  window.standContents ?? (count > 0 ? largeRound(count, Number(address.get('width') ?? 6)) : smallRound());
for (const lacking of address.getAll('without')) {
  start = { ...start, tables: start.tables.filter(({ name }) => name !== lacking) };
}
let memory = memoryWorkbook(start);

const workbook: Workbook = {
  read: () =>
    fault === null ? memory.read() : Promise.reject(new WorkbookFault(fault, { sheet: 'Inriktningar' })),
  survey: () =>
    fault === null ? (memory.survey?.() ?? Promise.resolve([])) : Promise.reject(new WorkbookFault(fault)),
  write: (change: WorkbookChange) =>
    fault === null
      ? memory.write(change)
      : Promise.reject(
          new WorkbookFault(fault, {
            sheet: 'Inriktningar',
            table: 'Inriktningar',
            cell: 'C2',
            name: 'Underlag',
            file: 'omgang.xlsx',
            detail: 'GeneralException',
          }),
        ),
};

const host: PaneHost = {
  selectCell: (sheet, cell) => {
    window.stand.selected = `${sheet}!${cell}`;
    return Promise.resolve();
  },
  insertFormula: (formula, over) => {
    if (fault !== null) return Promise.reject(new WorkbookFault(fault, { sheet: 'Blad1' }));
    const at = { sheet: 'Blad1', cell: 'B2', found: window.stand.activeCell };
    const agreed = over !== null && over.cell === at.cell && over.found === at.found;
    if (at.found !== '' && !agreed) return Promise.resolve({ ...at, inserted: false });
    window.stand.activeCell = formula;
    return Promise.resolve({ ...at, inserted: true });
  },
  functionList: (language) => Promise.resolve(functionList(language, 'NYTTA')),
  onChanged: (next) => {
    listener = next;
    return Promise.resolve(() => (listener = null));
  },
  onCommand: (next) => {
    commanded = next;
    return () => (commanded = null);
  },
  openExample: () => {
    window.stand.exampleOpened = true;
    return fault === null ? Promise.resolve() : Promise.reject(new WorkbookFault(fault));
  },
  namespace: 'NYTTA',
  now: () => new Date('2026-11-23T14:32:00'),
};

window.stand = {
  contents: () => memory.contents(),
  change: (name, row, column, value) => {
    const before = memory.contents();
    memory = memoryWorkbook({
      ...before,
      tables: before.tables.map((table) =>
        table.name !== name
          ? table
          : {
              ...table,
              rows: table.rows.map((cells, at) =>
                at === row ? cells.map((cell, across) => (across === column ? value : cell)) : cells,
              ),
            },
      ),
    });
    listener?.();
    return Promise.resolve();
  },
  removeSheet: (sheet) => {
    const before = memory.contents();
    memory = memoryWorkbook({
      ...before,
      sheets: before.sheets.filter((name) => name !== sheet),
      tables: before.tables.filter((table) => table.sheet !== sheet),
    });
    listener?.();
  },
  refuse: (code) => {
    fault = code;
  },
  tellOfChange: () => listener?.(),
  command: (command) => commanded?.(command),
  selected: null,
  activeCell: '',
  exampleOpened: false,
};

const root = document.getElementById('pane');
if (root !== null) {
  document.body.style.margin = '0';
  createRoot(root).render(
    <App
      workbook={workbook}
      host={host}
      language={languageOf(address.get('language'))}
      dark={address.get('theme') === 'dark'}
      work={productWork()}
    />,
  );
}
