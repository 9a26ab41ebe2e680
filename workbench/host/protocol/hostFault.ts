/** An error that Excel reports to the add-in; `code` is one of `Excel.ErrorCodes`. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member` as office.js shows it in `debugInfo.errorLocation`; the interpreter fills it in where it is missing. */
    readonly location = '',
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'HostFault';
  }
}

const sentences = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  Conflict: 'Request could not be processed because of a conflict.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The operation cannot be completed. A table can't overlap with a merged range.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  Timeout: 'The operation timed out.',
} as const;

export type FaultName = keyof typeof sentences;

/** The fault with the sentence that Excel gives for the code, or a more exact one. */
export function fault(code: FaultName, message: string = sentences[code], location = ''): HostFault {
  return new HostFault(code, message, location, code === 'ItemNotFound' ? 404 : 400);
}

export const dimensionMismatch = (): HostFault =>
  fault(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
