/**
 * What the loaded library itself says of its classes: which properties, methods, collections and events there are,
 * and of which class each is. The host takes it from the library instead of keeping a list of its own, so that
 * it cannot accept a name that the object model does not have.
 */
export interface ClassInfo {
  readonly isCollection: boolean;
  /** Class of the items of a collection. */
  readonly item: string | null;
  /** Scalar properties: name as the add-in writes it → name on the wire and whether it may be set. */
  readonly scalars: Readonly<Record<string, { readonly wire: string; readonly updatable: boolean }>>;
  /** Navigation properties: wire name → class. */
  readonly navigation: Readonly<Record<string, string>>;
  /** Methods: wire name → class of the object they give, or null where they give a value. */
  readonly methods: Readonly<Record<string, string | null>>;
  /** Event registration methods: wire name → message type. */
  readonly events: Readonly<Record<string, number>>;
}

export type ClassTable = Readonly<Record<string, ClassInfo>>;

interface GeneratedPrototype {
  readonly _className?: string;
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

/** Reads the class table out of the `Excel` namespace of a debug build (its generated members are read as text). */
export function classTableOf(namespace: Readonly<Record<string, unknown>>): ClassTable {
  const table: Record<string, ClassInfo> = {};
  for (const member of Object.values(namespace)) {
    if (typeof member !== 'function') continue;
    const prototype: unknown = member.prototype;
    if (typeof prototype !== 'object' || prototype === null || !('_className' in prototype)) continue;
    const generated = prototype as GeneratedPrototype;
    if (generated._className) table[generated._className] = classInfoOf(generated);
  }
  return table;
}

function classInfoOf(prototype: GeneratedPrototype): ClassInfo {
  const scalars: Record<string, { wire: string; updatable: boolean }> = {};
  (prototype._scalarPropertyNames ?? []).forEach((name, i) => {
    const wire = prototype._scalarPropertyOriginalNames?.[i] ?? name;
    scalars[name] = { wire, updatable: prototype._scalarPropertyUpdateable?.[i] ?? false };
  });
  const navigation: Record<string, string> = {};
  const methods: Record<string, string | null> = {};
  const events: Record<string, number> = {};
  let item: string | null = null;
  for (const source of memberSources(prototype)) {
    const property = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/.exec(source);
    if (property?.[1] && property[2]) navigation[property[2]] = property[1];
    const objectMethod = /_create(?:AndInstantiate)?MethodObject\(\w+\.(\w+), this, "(\w+)"/.exec(source);
    if (objectMethod?.[1] && objectMethod[2]) methods[objectMethod[2]] = objectMethod[1];
    const valueMethod = /_invokeMethod\(this, "(\w+)"/.exec(source)?.[1];
    if (valueMethod) methods[valueMethod] ??= null;
    const indexed = /_createIndexerObject\(\w+\.(\w+)/.exec(source)?.[1];
    if (indexed) methods['GetItem'] = indexed;
    item ??= /_createChildItemObject\(\w+\.(\w+)/.exec(source)?.[1] ?? null;
    const event = /eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source);
    if (event?.[1] && event[2]) events[event[2]] = Number(event[1]);
  }
  return { isCollection: prototype._isCollection === true, item, scalars, navigation, methods, events };
}

function* memberSources(prototype: object): Generator<string> {
  for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(prototype))) {
    const code: unknown = descriptor.get ?? descriptor.value;
    if (typeof code === 'function') yield Function.prototype.toString.call(code);
  }
}
