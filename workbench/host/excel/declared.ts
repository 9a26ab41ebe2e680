import { fault } from '../protocol/hostFault';
import type { Argument, HostObject, MethodResult, Target } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';

export interface Property<T> {
  get(self: T): Json | Promise<Json>;
  /** Absent where the property cannot be set. */
  set?(self: T, value: Json): void | Promise<void>;
}

/** What the host has of a class. Whatever is not declared fails with ApiNotFound. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (self: T) => Target>>;
  readonly methods?: Readonly<Record<string, (self: T, args: readonly Argument[]) => MethodResult>>;
  readonly items?: (self: T) => readonly HostObject[];
}

/** A host object made of a class declaration and whatever stands behind this one object. */
export class DeclaredObject<T> implements HostObject {
  constructor(
    readonly type: string,
    readonly self: T,
    private readonly members: Members<T>,
    readonly id: string | number | undefined = undefined,
  ) {}

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  get(name: string): Json | Promise<Json> {
    const property = own(this.members.properties, name);
    if (property === undefined) throw fault('ApiNotFound');
    return property.get(this.self);
  }

  set(name: string, value: Json): void | Promise<void> {
    const property = own(this.members.properties, name);
    if (property?.set === undefined) throw fault('ApiNotFound');
    return property.set(this.self, value);
  }

  navigate(name: string): Target {
    const navigate = own(this.members.navigation, name);
    if (navigate === undefined) throw fault('ApiNotFound');
    return navigate(this.self);
  }

  call(name: string, args: readonly Argument[]): MethodResult {
    const method = own(this.members.methods, name);
    if (method === undefined) throw fault('ApiNotFound');
    return method(this.self, args);
  }

  items(): readonly HostObject[] {
    return this.members.items?.(this.self) ?? [];
  }
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A property that can only be read. */
export const readOnly = <T>(get: (self: T) => Json): Property<T> => ({ get });

export function textArgument(value: Argument): string {
  if (typeof value !== 'string') throw fault('InvalidArgument');
  return value;
}

export function integerArgument(value: Argument, absent?: number): number {
  if ((value === undefined || value === null) && absent !== undefined) return absent;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw fault('InvalidArgument');
  return value;
}
