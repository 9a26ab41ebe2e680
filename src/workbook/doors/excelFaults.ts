import type { FaultCode } from '../workbook';
import { WorkbookFault } from '../workbook';

/** What Excel calls its refusals, and what they are to us. */
const faults: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  AccessDenied: 'protectedSheet',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ConnectionFailure: 'unreachable',
  HostRestartNeeded: 'unreachable',
  InvalidRequestContext: 'unreachable',
  RequestAborted: 'unreachable',
  Timeout: 'unreachable',
  ItemNotFound: 'changedMeanwhile',
  InvalidReference: 'changedMeanwhile',
  Conflict: 'conflict',
  FilteredRangeConflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  ItemAlreadyExists: 'conflict',
  MergedRangeConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  PivotTableRangeConflict: 'conflict',
};

/** Refusals that stop a whole request before any of it has been carried out. */
const beforeAnything = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'HostRestartNeeded',
]);

export function officeCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Refusals that say that something is not where it was, or is there already. */
const moved = new Set(['ItemNotFound', 'ItemAlreadyExists']);

export function isMoved(error: unknown): boolean {
  return moved.has(officeCode(error));
}

export function stoppedBeforeAnything(error: unknown): boolean {
  return beforeAnything.has(officeCode(error));
}

/** Whatever was thrown, as a fault that has a sentence. */
export function faultOf(error: unknown, sheet: string): WorkbookFault {
  if (error instanceof WorkbookFault) return error;
  const code = officeCode(error);
  const known = faults[code];
  if (known !== undefined) return new WorkbookFault(known, { sheet }, { cause: error });
  const detail = code !== '' ? code : error instanceof Error ? error.message : String(error);
  return new WorkbookFault('unexpected', { sheet, detail }, { cause: error });
}

/** Does what is asked of Excel; whatever it refuses with becomes a fault. */
export async function reached<T>(sheet: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw faultOf(error, sheet);
  }
}
