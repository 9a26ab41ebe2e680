import type { Bridge } from './protocol/bridge';
import { fault } from './protocol/hostFault';
import { DeclaredObject } from './excel/declared';
import type { HostObject } from './protocol/hostObject';
import type { Json } from './protocol/wire';

/** Message category and type with which a native host asks the runtime for a custom function's value. */
const customFunctionCategory = 1;
const invoke = 1000;

/** The error value that a cell shows for each result code of the runtime. */
const errorByCode: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** What the add-in's runtime answered to a call. */
export type CallResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly error: string; readonly code: number; readonly message: string };

export interface CallOptions {
  /** Address of the calling cell, for functions that ask for it. */
  readonly address?: string;
  readonly parameterAddresses?: readonly string[];
  /** Whether error values among the arguments are passed on, as `allowErrorForDataTypeAny` says. */
  readonly errorsAllowed?: boolean;
}

const errorsAllowedFlag = 4;

/**
 * Calls custom functions through the add-in's own runtime (`CustomFunctionProxy` of office.js), as Excel does: the call
 * goes out as a message and the result comes back as a request to the service object.
 */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (result: CallResult) => void>();
  #nextId = 1;

  constructor(private readonly bridge: () => Bridge) {}

  /** Calls a function by id. An error value among the arguments is `{type: 'CustomFunctionError', code: '#N/A'}`. */
  call(id: string, args: readonly Json[], options: CallOptions = {}): Promise<CallResult> {
    const invocation = this.#nextId++;
    const flags = options.errorsAllowed === true ? errorsAllowedFlag : 0;
    return new Promise((resolve) => {
      this.#waiting.set(invocation, resolve);
      this.bridge().sendRuntimeMessage(customFunctionCategory, invoke, [
        invocation,
        id,
        args,
        options.address ?? null,
        flags,
        options.parameterAddresses ?? null,
      ]);
    });
  }

  /** The object that the runtime delivers results to. */
  service(): HostObject {
    const deliver = (results: unknown): null => {
      if (!Array.isArray(results)) throw fault('InvalidArgument');
      for (const result of results) this.#deliver(result);
      return null;
    };
    return new DeclaredObject('CustomFunctions', this, {
      methods: {
        // Sent as the runtime starts; the features that could be turned on are none that this host has.
        _SetOsfControlContainerReadyForCustomFunctions: () => null,
        _GetEnabledFeatures: () => [],
        SetInvocationResults: (_, [results]) => deliver(results),
        SetInvocationArrayResults: (_, [results]) => deliver(results),
      },
    });
  }

  #deliver(result: unknown): void {
    const [id, ok, value, code] = Array.isArray(result)
      ? (result as Json[])
      : (({ id, failed, value, errorCode }) => [id, !failed, value, errorCode])(
          result as Record<string, Json>,
        );
    const resolve = this.#waiting.get(Number(id));
    if (resolve === undefined) return;
    this.#waiting.delete(Number(id));
    if (ok === true) resolve({ ok: true, value: value ?? null });
    else {
      const number = Number(code ?? 0);
      resolve({
        ok: false,
        error: errorByCode[number] ?? '#VALUE!',
        code: number,
        message: String(value ?? ''),
      });
    }
  }
}
