import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { NativeBridge } from '../protocol/bridge';

/** The parts of the loaded library that the host and its tests use. */
export interface OfficeJs {
  readonly Excel: typeof Excel & Readonly<Record<string, unknown>>;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: NativeBridge): void };
  };
  readonly CustomFunctions: typeof CustomFunctions;
  /** Associates a function with an id; in a page office.debug.js does this, which needs a DOM. */
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  readonly global: Record<string, unknown>;
}

/** Where npm put the unmodified library. */
export const officeJsFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** The part of the library that holds Excel's object model and the runtime of custom functions. */
const objectModel = 'excel-web-16.00.debug.js';

let source: string | undefined;

/** Loads the unmodified object model into a context of its own. It makes do without a DOM. */
export function loadOfficeJs(): OfficeJs {
  source ??= readFileSync(join(officeJsFolder, objectModel), 'utf8');
  const element = { style: {}, setAttribute: () => undefined };
  const global: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    navigator: { userAgent: 'node', platform: 'node' },
    location: {
      href: 'http://localhost/',
      origin: 'http://localhost',
      protocol: 'http:',
      host: 'localhost',
      hash: '',
      search: '',
      pathname: '/',
    },
    document: {
      addEventListener: () => undefined,
      getElementsByTagName: () => [],
      createElement: () => element,
      documentElement: {},
      readyState: 'loading',
      URL: 'http://localhost/',
      cookie: '',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const self of ['window', 'self', 'top', 'parent']) global[self] = global;
  const mappings: Record<string, unknown> = {};
  global['CustomFunctionMappings'] = mappings;
  runInContext(source, createContext(global), { filename: objectModel });
  return {
    Excel: global['Excel'] as OfficeJs['Excel'],
    OfficeExtension: global['OfficeExtension'] as OfficeJs['OfficeExtension'],
    CustomFunctions: global['CustomFunctions'] as OfficeJs['CustomFunctions'],
    associate: (id, implementation) => {
      mappings[id.toUpperCase()] = implementation;
    },
    global,
  };
}
