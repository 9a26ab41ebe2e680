import type { NativeBridge } from '../host/protocol/bridge';

/** What the workbench's page offers the task pane's frame, which takes the place of a native host. */
export interface PaneLink {
  /** A line to the workbook for a page that is being loaded. */
  connect(): NativeBridge;
  readonly language: string;
  readonly dark: boolean;
  readonly documentUrl: string;
  /** Document settings of the common API (`Office.context.document.settings`), kept while the workbook is open. */
  readonly settings: Record<string, string>;
}

declare global {
  interface Window {
    pottkompassenWorkbench?: PaneLink;
  }
}
