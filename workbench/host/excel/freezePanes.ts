import type { Block } from '../address';
import { sheetColumns, sheetRows } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';
import { DeclaredObject, integerArgument } from './declared';
import { rangeArgument, rangeObject } from './range';
import { resolveReference } from './references';
import type { SheetState, WorkbookState } from './state';

export function freezePanesOf(state: WorkbookState, sheet: SheetState): HostObject {
  const freeze = (block: Block | null): null => {
    sheet.frozen = block;
    const shown = block ?? { row: 0, column: 0, rows: 1, columns: 1 };
    state.engine.showFormat(sheet.name, shown, 'Sheet/FreezePanes', block !== null);
    return null;
  };
  return new DeclaredObject('WorksheetFreezePanes', sheet, {
    methods: {
      FreezeRows: (_, [count]) => {
        const rows = integerArgument(count, 1);
        return freeze({ row: 0, column: 0, rows, columns: sheetColumns });
      },
      FreezeColumns: (_, [count]) => {
        const columns = integerArgument(count, 1);
        return freeze({ row: 0, column: 0, rows: sheetRows, columns });
      },
      FreezeAt: (_, [range]) =>
        freeze(
          typeof range === 'string'
            ? resolveReference(state, range, sheet).block
            : rangeArgument(range).block,
        ),
      Unfreeze: () => freeze(null),
      GetLocation: () => {
        if (sheet.frozen === null) throw fault('ItemNotFound');
        return rangeObject(state, sheet, sheet.frozen);
      },
      GetLocationOrNullObject: () =>
        sheet.frozen === null ? nullObject : rangeObject(state, sheet, sheet.frozen),
    },
  });
}
