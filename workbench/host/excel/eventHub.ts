import type { Json } from '../protocol/wire';

/** Message types of the object model's events, as office.js numbers them. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events that are registered on a collection of the whole workbook. */
export const workbookTarget = 'Workbook';

const supported = new Set<number>(Object.values(EventType));

/** Knows what has been registered and hands events to whoever sends them on. */
export class EventHub {
  readonly #registered = new Set<string>();
  /** Sends an event to the add-in; set by whoever owns the bridge. */
  send: (messageType: number, targetId: string, payload: Json) => void = () => undefined;

  constructor(private readonly enabled: () => boolean) {}

  isSupported(messageType: number): boolean {
    return supported.has(messageType);
  }

  register(messageType: number, targetId: string): void {
    this.#registered.add(`${messageType}|${targetId}`);
  }

  unregister(messageType: number, targetId: string): void {
    this.#registered.delete(`${messageType}|${targetId}`);
  }

  isRegistered(messageType: number, targetId: string): boolean {
    return this.#registered.has(`${messageType}|${targetId}`);
  }

  /** Forgets every registration, as when the add-in's page goes away. */
  clear(): void {
    this.#registered.clear();
  }

  /** Raises an event for an object and for the workbook's collection. */
  raise(messageType: number, targets: readonly string[], payload: Json): void {
    if (!this.enabled()) return;
    for (const target of targets) {
      if (this.isRegistered(messageType, target)) this.send(messageType, target, payload);
    }
  }
}
