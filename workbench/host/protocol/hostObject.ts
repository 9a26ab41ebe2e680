import type { Json } from './wire';

/** Marks a path that leads to nothing; whatever is asked of it is nothing too. */
export class NullObject {
  readonly isNullObject = true;
}

export const nullObject = new NullObject();

export type Target = HostObject | NullObject;

/** What a method gets: literals, and host objects where the add-in passed an object. */
export type Argument = Json | Target | readonly Argument[] | undefined;

/** What a method gives back. */
export type MethodResult = Json | Target | Promise<Json | Target>;

/** An object that can be reached over the wire. Member names are those of the wire, in PascalCase. */
export interface HostObject {
  /** Class name in the Excel namespace. */
  readonly type: string;
  /** Identity within its collection; what `Id` answers when the object is instantiated. */
  readonly id: string | number | undefined;
  readonly isCollection: boolean;
  /** Value of a scalar property. Throws `HostFault` where the host has none. */
  get(name: string): Json | Promise<Json>;
  set(name: string, value: Json): void | Promise<void>;
  /** Object behind a navigation property. */
  navigate(name: string): Target;
  call(name: string, args: readonly Argument[]): MethodResult;
  /** Members of a collection. */
  items(): readonly HostObject[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'navigate' in value && 'type' in value;
}
