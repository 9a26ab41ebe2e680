/**
 * Entry of taskpane.js, and the only place of the pane that knows Office. The page is also where the custom functions
 * run (shared runtime), so nothing here is waited for by functions.js.
 */
import { createRoot } from 'react-dom/client';
import { languageOf } from '../locale/language';
import { sayFirst } from '../locale/paneWords';
import type { FunctionList } from '../locale/functionList';
import type { Language } from '../locale/language';
import { excelWorkbook } from '../workbook/doors/excel';
import { insertInExcel } from '../workbook/doors/excelInsert';
import { canGiveFile, documentBytes } from '../workbook/doors/excelDocument';
import { canOpenWorkbooks, openBytesInExcel, openInExcel } from '../workbook/doors/excelExample';
import { onExcelChanged, recalculateExcel, selectInExcel } from '../workbook/doors/excelPane';
import { App } from './App';
import { exampleAddress } from './firstRun/example';
import type { PaneCommand, PaneHost } from './host';
import { isDark } from './shell/theme';
import { productWork } from './work/productWork';

declare global {
  interface Window {
    /** Excel may start the page twice when the ribbon is pressed while it loads; the first start holds. */
    pottkompassenStarted?: boolean;
  }
}

const listeners = new Set<(command: PaneCommand) => void>();
/** A command that came before the pane was there to hear it. */
let waiting: PaneCommand | null = null;

function command(wanted: PaneCommand): void {
  if (listeners.size === 0) waiting = wanted;
  for (const listener of listeners) listener(wanted);
}

/** Written by the build beside functions.json; the address within the add-in's own. */
async function fetchFunctionList(language: Language): Promise<FunctionList> {
  const answer = await fetch(new URL(`function-list-${language}.json`, location.href));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as FunctionList;
}

const host: PaneHost = {
  selectCell: selectInExcel,
  insertFormula: insertInExcel,
  functionList: fetchFunctionList,
  onChanged: onExcelChanged,
  onCommand: (listener) => {
    listeners.add(listener);
    if (waiting !== null) listener(waiting);
    waiting = null;
    return () => listeners.delete(listener);
  },
  namespace: process.env['ADDIN_NAMESPACE'] ?? 'NYTTA',
  openPage,
  now: () => new Date(),
};

/** The host as Excel turns out to be, once Office is ready to say. */
function hostHere(): PaneHost {
  return {
    ...host,
    ...(canOpenWorkbooks() && {
      openExample: () => openInExcel(new URL(exampleAddress, location.href).href),
      openFile: openBytesInExcel,
    }),
    ...(canGiveFile() && { documentFile: documentBytes }),
  };
}

/** The actions of the ribbon, by the names that the manifest gives them. */
const actions: Readonly<Record<string, () => Promise<void> | void>> = {
  rank: async () => {
    command('rank');
    await Office.addin.showAsTaskpane();
  },
  recalculate: recalculateExcel,
  help: () => openPage(languageOf(Office.context.displayLanguage) === 'sv' ? 'hjalp.html' : 'help.html'),
};

function openPage(page: string): void {
  const address = new URL(page, location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, '_blank', 'noopener');
  }
}

function associateActions(): void {
  for (const [name, action] of Object.entries(actions)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // The button must be released whatever comes of it; a fault shows in the pane at its next reading.
      void Promise.resolve()
        .then(action)
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
}

function render(element: HTMLElement): void {
  const language = languageOf(Office.context.displayLanguage);
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const workbook = excelWorkbook();
  const program = hostHere();
  const work = productWork();
  const root = createRoot(element);
  document.documentElement.lang = language;
  document.body.style.margin = '0';
  const show = (): void => {
    // Some hosts leave officeTheme out, whatever its type says.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const dark = isDark(theme, system.matches);
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    root.render(<App workbook={workbook} host={program} language={language} dark={dark} work={work} />);
  };
  show();
  system.addEventListener('change', show);
  // Excel does not tell when its theme is changed; whoever has changed it comes back to the pane.
  window.addEventListener('focus', show);
}

/** Outside Office there is nothing to work with: say so, and how to come in. */
function sayOutside(element: HTMLElement): void {
  element.textContent = sayFirst(languageOf(navigator.language), 'outsideExcel');
}

function start(): void {
  const element = document.getElementById('pane');
  if (element === null || window.pottkompassenStarted === true) return;
  window.pottkompassenStarted = true;
  if (typeof Office === 'undefined') {
    sayOutside(element);
    return;
  }
  void Office.onReady(({ host: program }) => {
    if (program === Office.HostType.Excel) {
      associateActions();
      render(element);
    } else {
      sayOutside(element);
    }
  });
}

start();
