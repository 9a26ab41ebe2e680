import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { LocaleType, createUniver } from '@univerjs/presets';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { AddInFunction } from './addInFunctions';
import { registerAddInFunctions } from './addInFunctions';
import { addIteratorHelpers } from './iteratorHelpers';
import { UniverEngine } from './univerEngine';

export interface NodeUniver {
  readonly engine: UniverEngine;
  /** Makes functions callable from cells, as an add-in's are. */
  register(namespace: string, functions: readonly AddInFunction[]): void;
  dispose(): void;
}

/** A workbook of Univer without a screen, with one sheet, Blad1. */
export function createNodeUniver(): NodeUniver {
  addIteratorHelpers();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin],
  });
  const workbook = univerAPI.createWorkbook({
    id: 'workbook',
    sheets: { s1: { id: 's1', name: 'Blad1', rowCount: 1000, columnCount: 40, cellData: {} } },
    sheetOrder: ['s1'],
  });
  const injector = univer.__getInjector();
  return {
    engine: new UniverEngine(univerAPI, injector, workbook),
    register: (namespace, functions) => registerAddInFunctions(univerAPI, injector, namespace, functions),
    dispose: () => univer.dispose(),
  };
}
