import type { FaultPlan, PlannedFault } from './faultPlan';
import { HostFault, fault } from './hostFault';
import type { Interpreter } from './interpreter';
import { ActionType } from './wire';
import type { Json, QueryRequest } from './wire';

/** What `OfficeExtension.HostBridge` and `window._richApiNativeBridge` expect of a native host. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

interface HostMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: QueryRequest };
}

/** Request flag of `Excel.run({delayForCellEdit: true})`. */
const delayForCellEdit = 64;

/** Excel on the web refuses larger requests (bytes). */
const payloadLimit = 5 * 1024 * 1024;

/** Category of the events of the object model. */
const eventCategory = 65536;

/** One add-in's line to the host: requests one at a time, answers, and messages that the host sends on its own. */
export class Bridge implements NativeBridge {
  onMessageFromHost: (text: string) => void = () => undefined;
  #queue: Promise<void> = Promise.resolve();
  #cellEdit: { readonly left: Promise<void>; leave(): void } | null = null;
  /** Requests of the add-in so far, refused ones included; the library's own housekeeping is not counted. */
  roundTrips = 0;
  /** Called before each of the add-in's requests is carried out, for what other people do in the meantime. */
  beforeRoundTrip: (() => void | Promise<void>) | null = null;

  constructor(
    private readonly interpreter: Interpreter,
    private readonly faults: FaultPlan,
  ) {}

  /** Whether the user is in the middle of editing a cell; requests then fail, or wait where the add-in asked for that. */
  set cellEditMode(editing: boolean) {
    if (editing === (this.#cellEdit !== null)) return;
    if (!editing) {
      this.#cellEdit?.leave();
      this.#cellEdit = null;
      return;
    }
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    this.#cellEdit = { left, leave };
  }

  get cellEditMode(): boolean {
    return this.#cellEdit !== null;
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as HostMessage;
    this.#queue = this.#queue.then(async () => {
      const answer = await this.#answer(message, text.length);
      this.onMessageFromHost(JSON.stringify({ id: message.id, type: 2, message: answer }));
    });
  }

  /** Sends an event of the object model, once the requests that are under way have been answered. */
  sendEvent(messageType: number, targetId: string, payload: Json): void {
    const entry = { messageCategory: eventCategory, messageType, targetId, message: JSON.stringify(payload) };
    void this.#queue.then(() => setTimeout(() => this.#sendEntries([entry]), 0));
  }

  /** Sends a call of a custom function, or any other message of the runtime's array form. */
  sendRuntimeMessage(category: number, type: number, payload: Json): void {
    this.#sendEntries([[category, type, '', payload, 0]]);
  }

  #sendEntries(entries: Json): void {
    this.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  async #answer(message: HostMessage, size: number): Promise<Json> {
    if (isHousekeeping(message.message.body)) {
      this.faults.isHeld = true;
      const body = await this.interpreter.process(message.message.body);
      this.faults.isHeld = false;
      return { statusCode: 200, headers: {}, body: JSON.stringify(body) };
    }
    this.roundTrips++;
    await this.beforeRoundTrip?.();
    const planned = this.faults.beginRoundTrip();
    if (planned !== null) return failed(planned);
    if (size > payloadLimit) return refusal(fault('RequestPayloadSizeLimitExceeded'), 413);
    if (this.#cellEdit !== null) {
      if (((message.flags ?? 0) & delayForCellEdit) === 0)
        return refusal(fault('InvalidOperationInCellEditMode'));
      await this.#cellEdit.left;
    }
    const body = await this.interpreter.process(message.message.body);
    const afterwards = this.faults.endRoundTrip();
    if (afterwards !== null) return failed(afterwards);
    return { statusCode: 200, headers: {}, body: JSON.stringify(body) };
  }
}

/** A request that fails as a whole, or its answer. */
function failed({ code, message, connection }: PlannedFault): Json {
  if (connection === true) return { statusCode: 503, headers: {}, body: '' };
  return refusal(new HostFault(code, message ?? fault(code).message));
}

/** Whether a request only gives up references, which the library does by itself after `Excel.run`. */
function isHousekeeping(request: QueryRequest): boolean {
  return request.Actions.every(
    (action) => action.Name === '_RemoveReference' || action.ActionType === ActionType.instantiate,
  );
}

function refusal(error: HostFault, statusCode = 400): Json {
  const body = JSON.stringify({ error: { code: error.code, message: error.message } });
  return { statusCode, headers: {}, body };
}
