import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import type { FunctionNames } from '../files/openXlsx';
import type { FunctionMetadata } from '../functions/metadata';
import type { Block } from '../host/address';
import type { ClassTable } from '../host/protocol/classTable';
import { blankFile } from './blankFile';
import { CellMessages, registerFunctions } from './functions';
import { createGrid } from './grid';
import { readManifest } from './manifest';
import type { Manifest } from './manifest';
import { OpenBook } from './openBook';
import { PaneFrame } from './paneFrame';
import { showRibbon } from './ribbon';
import { StatusBar } from './statusBar';
import { element, showWords } from './pageElements';
import { pageWord } from './words';
import type { PageLanguage } from './words';

/** Language and theme stand in the page's address, so that a choice is one reload and can be linked to. */
interface Choice {
  readonly language: PageLanguage;
  readonly dark: boolean;
}

function choiceOf(address: URLSearchParams): Choice {
  return { language: address.get('lang') === 'en' ? 'en' : 'sv', dark: address.get('theme') === 'dark' };
}

async function load<T>(address: string, read: (response: Response) => Promise<T>): Promise<T | null> {
  const response = await fetch(address);
  return response.ok ? read(response) : null;
}

class Workbench {
  readonly #messages = new CellMessages();
  readonly #status: StatusBar;
  readonly #pane: PaneFrame;
  readonly #injector: Injector;
  readonly #univer: FUniver;
  readonly #functions: FunctionNames;
  #book: OpenBook | null = null;

  constructor(
    private readonly choice: Choice,
    private readonly classes: ClassTable,
    manifest: Manifest,
    private readonly metadata: FunctionMetadata | null,
  ) {
    const { language, dark } = choice;
    const { univer, api } = createGrid(element('grid'), language, dark);
    this.#univer = api;
    this.#injector = univer.__getInjector();
    this.#status = new StatusBar(language, this.#messages);
    // Formulas wait for the functions of a pane that has just loaded.
    this.#pane = new PaneFrame(element('pane') as HTMLIFrameElement, element('pane-panel'), () => {
      this.#book?.engine.recalculate();
    });
    this.#functions = {
      namespace: manifest.namespace,
      names: metadata?.functions.map(({ name }) => name) ?? [],
    };
    this.#listen();
    showRibbon(manifest, {
      showPane: () => this.#pane.show(true),
      run: (action, control) => this.#run(action, control),
    });
    if (metadata === null) this.#status.say(pageWord(language, 'noFunctions'));
  }

  async open(content: ArrayBuffer, fileName: string): Promise<void> {
    const { language, dark } = this.choice;
    let next: OpenBook;
    try {
      next = await OpenBook.open(
        this.#univer,
        this.#injector,
        this.classes,
        content,
        fileName,
        this.#functions,
        language,
        () => this.#registerFunctions(),
      );
      this.#book?.dispose();
      this.#book = next;
    } catch (error) {
      const holdsTooMuch = /^(fileTooLarge|tooManyCells|rangeTooLarge)$/.test(
        error instanceof Error ? error.message : '',
      );
      this.#status.say(pageWord(language, holdsTooMuch ? 'tooLarge' : 'notXlsx', { name: fileName }));
      return;
    }
    this.#messages.clear();
    next.engine.onSelected = (sheet, block) => this.#selectedByAddIn(next, sheet, block);
    element('file-name').textContent = fileName;
    this.#pane.load(this.#book.host, { language: language === 'sv' ? 'sv-SE' : 'en-US', dark });
    window.workbenchBook = this.#book;
    this.#shown(this.#book.host.state.activeSheet().name);
    this.#status.say(pageWord(language, 'opened', { name: fileName }));
  }

  async save(): Promise<void> {
    if (this.#book === null) return;
    const content = await this.#book.save(this.#functions);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = this.#book.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#status.say(pageWord(this.choice.language, 'saved', { name: this.#book.fileName }));
  }

  togglePane(visible: boolean): void {
    this.#pane.show(visible);
  }

  /** The formula engine is there only once a workbook is; the functions then stay for those that follow. */
  #registerFunctions(): void {
    if (this.metadata === null || this.#book !== null) return;
    const { namespace } = this.#functions;
    registerFunctions(this.#univer, this.#injector, this.#pane, this.#messages, namespace, this.metadata);
  }

  #run(action: string, control: string): void {
    const callback = this.#pane.action(action);
    if (callback === undefined)
      this.#status.say(pageWord(this.choice.language, 'noAction', { name: action }));
    else callback({ source: { id: control }, completed: () => undefined });
  }

  #listen(): void {
    const api = this.#univer;
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const range = selections[0];
      if (range === undefined) return;
      const [row, column] = [Math.max(0, range.startRow), Math.max(0, range.startColumn)];
      this.#book?.noteSelection(worksheet.getSheetName(), {
        row,
        column,
        rows: range.endRow - row + 1 || 1,
        columns: range.endColumn - column + 1 || 1,
      });
      this.#status.showCell(worksheet, row, column);
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => this.#shown(activeSheet.getSheetName()));
    api.addEvent(api.Event.SheetEditStarted, () => this.#setEditing(true));
    api.addEvent(api.Event.SheetEditEnded, () => this.#setEditing(false));
    api.getFormula().calculationEnd(() => setTimeout(() => this.#status.refresh(), 50));
  }

  #selectedByAddIn(book: OpenBook, sheetName: string, block: Block): void {
    // The sheet is drawn a moment after it has come to the front.
    setTimeout(() => {
      const sheet = book.bringIntoView(sheetName, block);
      if (sheet !== null) this.#status.showCell(sheet, block.row, block.column);
    }, 50);
  }

  /** Once the grid has drawn the sheet. */
  #shown(sheet: string): void {
    setTimeout(() => this.#book?.noteShown(sheet), 100);
  }

  #setEditing(editing: boolean): void {
    if (this.#book !== null) this.#book.host.bridge.cellEditMode = editing;
  }
}

declare global {
  interface Window {
    /** The open workbook, for tests that look behind the grid. */
    workbenchBook?: OpenBook;
  }
}

function reloadWith(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  location.href = address.href;
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  const choice = choiceOf(address);
  document.documentElement.lang = choice.language;
  document.documentElement.dataset['theme'] = choice.dark ? 'dark' : 'light';
  showWords(choice.language);
  const [classes, xml] = await Promise.all([
    load('workbench/class-table.json', (response) => response.json() as Promise<ClassTable>),
    load('manifest.xml', (response) => response.text()),
  ]);
  const manifest = readManifest(xml ?? '<OfficeApp/>', choice.language);
  const metadata = await load(manifest.metadata, (response) => response.json() as Promise<FunctionMetadata>);
  const workbench = new Workbench(choice, classes ?? {}, manifest, metadata);
  const fileName = address.get('file') ?? 'digitaliseringspott-2027.xlsx';
  const content = await load(`examples/${encodeURIComponent(fileName)}`, (response) =>
    response.arrayBuffer(),
  );
  await workbench.open(
    content ?? (await blankFile(pageWord(choice.language, 'blankSheet'))),
    content === null ? pageWord(choice.language, 'blankBook') : fileName,
  );
  connectControls(workbench, choice);
  document.documentElement.dataset['ready'] = 'true';
}

function connectControls(workbench: Workbench, choice: Choice): void {
  const fileInput = element('file') as HTMLInputElement;
  element('open').addEventListener('click', () => fileInput.click());
  fileInput.addEventListener('change', () => {
    const file = fileInput.files?.[0];
    if (file !== undefined) void file.arrayBuffer().then((content) => workbench.open(content, file.name));
    fileInput.value = '';
  });
  element('save').addEventListener('click', () => void workbench.save());
  element('close-pane').addEventListener('click', () => workbench.togglePane(false));
  const language = element('language') as HTMLSelectElement;
  language.value = choice.language;
  language.addEventListener('change', () => reloadWith('lang', language.value));
  const theme = element('theme') as HTMLSelectElement;
  theme.value = choice.dark ? 'dark' : 'light';
  theme.addEventListener('change', () => reloadWith('theme', theme.value));
}

void start();
