/**
 * Runs in the task pane's frame before office.js and plays the native side: what a Mac gives through WKWebView's message
 * handler (context, settings, registrations) and the bridge of the object model. The library itself is unmodified.
 */
import type { NativeBridge } from '../host/protocol/bridge';
import type { PaneLink } from './paneLink';

/** Requirement sets that the library of 2022 knows and the host answers to, or refuses in words. */
const requirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  RibbonApi: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  AddInCommands: '1.3',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  RichApi: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};

/** Methods of the message handler, by the numbers of the library. */
const method = { writeSettings: 4, getContext: 5 } as const;

interface AgaveMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params?: { readonly keys?: readonly string[]; readonly values?: readonly string[] };
}

interface OfficeInternals {
  readonly ScriptMessaging: { agaveHostCallback(id: string, payload: unknown): void };
  readonly DDA: { _OsfControlContext?: { GetOfficeThemeInfo(): string } };
}

interface PaneWindow {
  OSF: OfficeInternals;
  webkit: { messageHandlers: { Agave: { postMessage(text: string): void } } };
  _richApiNativeBridge: NativeBridge;
}

/** Colours of Excel's themes as whole numbers, which is how a native host gives them. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
};

function contextOf(link: PaneLink): unknown[] {
  const context: unknown[] = [];
  context[0] = [Object.keys(link.settings), Object.values(link.settings)];
  // Id, application (1 Excel), its version, client mode and so on, in the order that the library unpacks them.
  context.push(
    'pottkompassen',
    1,
    16,
    0,
    0,
    0,
    1,
    link.language,
    link.language,
    0,
    link.documentUrl,
    1,
    1,
    '',
    1,
  );
  context.push('workbench', 'workbench', false, false, JSON.stringify(requirementSets), '', '16.89.0.0', 2);
  return context;
}

function answer(link: PaneLink, pane: PaneWindow, message: AgaveMessage): unknown {
  if (message.methodId === method.getContext) {
    const theme = JSON.stringify(link.dark ? themes.dark : themes.light);
    pane.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => theme };
    return contextOf(link);
  }
  if (message.methodId === method.writeSettings) {
    for (const key of Object.keys(link.settings)) Reflect.deleteProperty(link.settings, key);
    message.params?.keys?.forEach((key, i) => (link.settings[key] = message.params?.values?.[i] ?? ''));
  }
  return [0];
}

const link = window.parent.pottkompassenWorkbench;
if (link !== undefined) {
  const pane = window as unknown as PaneWindow;
  pane._richApiNativeBridge = link.connect();
  const postMessage = (text: string): void => {
    const message = JSON.parse(text) as AgaveMessage;
    const payload = answer(link, pane, message);
    const { callbackId } = message;
    if (callbackId) setTimeout(() => pane.OSF.ScriptMessaging.agaveHostCallback(callbackId, payload), 0);
  };
  pane.webkit = { messageHandlers: { Agave: { postMessage } } };
}
