import { fault } from '../protocol/hostFault';
import type { HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { DeclaredObject } from './declared';
import { EventType, workbookTarget } from './eventHub';
import type { SheetState, WorkbookState } from './state';

const defaults: { readonly [key: string]: Json } = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export function protectionOf(state: WorkbookState, sheet: SheetState): HostObject {
  const announce = (isProtected: boolean): void =>
    state.events.raise(EventType.worksheetProtectionChanged, [sheet.id, workbookTarget], {
      isProtected,
      worksheetId: sheet.id,
      source: 'Local',
    });
  return new DeclaredObject('WorksheetProtection', sheet, {
    properties: {
      Protected: { get: () => sheet.protection !== null },
      Options: { get: () => sheet.protection?.options ?? null },
    },
    methods: {
      Protect: (_, [options, password]) => {
        if (sheet.protection !== null) throw fault('AccessDenied');
        const chosen =
          typeof options === 'object' && options !== null ? (options as Record<string, Json>) : {};
        sheet.protection = {
          options: { ...defaults, ...chosen },
          password: typeof password === 'string' && password !== '' ? password : null,
        };
        announce(true);
        return null;
      },
      Unprotect: (_, [password]) => {
        const given = typeof password === 'string' ? password : null;
        const wanted = sheet.protection?.password ?? null;
        if (wanted !== null && wanted !== given) throw fault('AccessDenied');
        sheet.protection = null;
        announce(false);
        return null;
      },
    },
  });
}
