import type { FaultCode } from '../../../src/workbook/workbook';

/** What a refusal has to be, for `toThrow`: its code, and every value that its sentence names. */
export function fault(code: FaultCode, values: Readonly<Record<string, string | number>>): Error {
  return expect.objectContaining({ code, values }) as Error;
}
