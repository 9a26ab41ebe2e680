import type { ExcelHost } from '../host/host';
import type { PaneLink } from '../pane/paneLink';

/** The parts of the pane's window that the native side of a host calls. */
interface AddInWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, AddInCallback>> };
    readonly Error: new (code: string, message?: string) => unknown;
  };
  readonly Office?: {
    readonly actions?: {
      readonly _association?: { readonly mappings: Readonly<Record<string, AddInCallback>> };
    };
  };
}

export type AddInCallback = (...args: unknown[]) => unknown;

export interface PaneLook {
  readonly language: string;
  readonly dark: boolean;
}

/**
 * The task pane's frame. The page in it is the add-in's shared runtime: it stays loaded while the pane is hidden,
 * its functions calculate cells and its actions answer the ribbon.
 */
export class PaneFrame {
  readonly #settings: Record<string, string> = {};
  #look: PaneLook = { language: 'sv-SE', dark: false };
  #host: ExcelHost | null = null;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly panel: HTMLElement,
    private readonly onLoaded: () => void,
  ) {
    frame.addEventListener('load', () => {
      if (this.#host !== null) this.onLoaded();
    });
  }

  /** Loads the pane against a workbook. Whatever was in it is gone, as when Excel opens another file. */
  load(host: ExcelHost, look: PaneLook): void {
    this.#host = host;
    this.#look = look;
    host.runtime.shell = {
      setPaneVisible: (visible) => this.show(visible),
      isPaneVisible: () => this.isVisible,
      enableControl: (id, enabled) => {
        const button = document.getElementById(id);
        if (button instanceof HTMLButtonElement) button.disabled = !enabled;
      },
    };
    window.pottkompassenWorkbench = this.#link(host);
    // The library reads from the address which host it runs in; the last part turns its log off.
    const hostInfo = ['Excel', 'Mac', '16.00', look.language, 'telemetry', '', 'disableLogging', '3'].join(
      '$',
    );
    this.frame.src = `taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}`;
  }

  get isVisible(): boolean {
    return !this.panel.hidden;
  }

  show(visible: boolean): void {
    this.panel.hidden = !visible;
  }

  /** The function that the add-in has associated with an id. */
  customFunction(id: string): AddInCallback | undefined {
    return this.#window?.CustomFunctions?._association?.mappings[id.toUpperCase()];
  }

  /** The add-in's own error object for an error value, made in its own window so that `instanceof` holds there. */
  functionError(code: string): unknown {
    const Error = this.#window?.CustomFunctions?.Error;
    return Error === undefined ? null : new Error(code);
  }

  action(name: string): AddInCallback | undefined {
    return this.#window?.Office?.actions?._association?.mappings[name.toUpperCase()];
  }

  get #window(): AddInWindow | null {
    return this.frame.contentWindow as AddInWindow | null;
  }

  #link(host: ExcelHost): PaneLink {
    return {
      connect: () => host.connect(),
      language: this.#look.language,
      dark: this.#look.dark,
      documentUrl: `${location.origin}/${encodeURIComponent(host.state.fileName)}`,
      settings: this.#settings,
    };
  }
}
