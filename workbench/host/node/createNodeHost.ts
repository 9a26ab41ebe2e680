import type { Engine } from '../engine/engine';
import { MemoryEngine } from '../engine/memoryEngine';
import { ExcelHost } from '../host';
import { classTableOf } from '../protocol/classTable';
import { loadOfficeJs } from './loadOfficeJs';
import type { OfficeJs } from './loadOfficeJs';

export interface NodeHost extends OfficeJs {
  readonly host: ExcelHost;
  /** Sets `globalThis.Excel` and `globalThis.OfficeExtension`, which add-in code refers to; call the answer to undo it. */
  install(): () => void;
}

export interface NodeHostOptions {
  /** The spreadsheet behind; memory where none is given. A new one gets the sheet Blad1. */
  readonly engine?: Engine;
  /** The library, loaded before; it then talks to this host. Loading takes a tenth of a second. */
  readonly office?: OfficeJs;
}

/** Excel's real object model in Node against this host: no Excel, no browser, no network. */
export function createNodeHost({
  engine = new MemoryEngine(),
  office = loadOfficeJs(),
}: NodeHostOptions = {}): NodeHost {
  if (engine.sheets().length === 0) engine.addSheet('Blad1');
  const host = new ExcelHost(engine, classTableOf(office.Excel));
  office.OfficeExtension.HostBridge.init(host.bridge);
  const install = (): (() => void) => {
    const before = Object.getOwnPropertyDescriptors(globalThis) as Record<string, PropertyDescriptor>;
    const names = ['Excel', 'OfficeExtension'] as const;
    for (const name of names) {
      Object.defineProperty(globalThis, name, { value: office[name], configurable: true, writable: true });
    }
    return () => {
      for (const name of names) {
        const old = before[name];
        if (old === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, old);
      }
    };
  };
  return { ...office, host, install };
}
