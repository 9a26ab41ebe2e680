import type { HostObject } from '../protocol/hostObject';
import { DeclaredObject, integerArgument } from './declared';
import type { WorkbookState } from './state';

const day = 86_400_000;

/** `workbook.functions`, of which the host has DATE: it tells how the workbook counts its days. */
export function worksheetFunctions(state: WorkbookState): HostObject {
  return new DeclaredObject('Functions', state, {
    methods: {
      Date: (_, [year, month, date]) => {
        const time = Date.UTC(integerArgument(year), integerArgument(month) - 1, integerArgument(date));
        const epoch = state.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        return new DeclaredObject('FunctionResult<T>', (time - epoch) / day, {
          properties: { Value: { get: (serial) => serial }, Error: { get: () => null } },
        });
      },
    },
  });
}
