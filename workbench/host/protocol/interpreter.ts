import type { ClassTable } from './classTable';
import { HostFault, fault } from './hostFault';
import { isHostObject, nullObject } from './hostObject';
import type { Argument, HostObject, Target } from './hostObject';
import { project } from './projection';
import { ActionType, PathType } from './wire';
import type {
  ActionInfo,
  ActionResult,
  ArgumentInfo,
  Json,
  QueryRequest,
  QueryResponse,
  ReferenceMirror,
} from './wire';

/** What the interpreter needs of the host behind it. */
export interface InterpretedHost {
  readonly root: HostObject;
  readonly classes: ClassTable;
  /** A service object such as `Microsoft.ExcelServices.CustomFunctions`. */
  service(name: string): HostObject;
  /** Waits until calculation has come to rest; called before anything is read. */
  settle(): Promise<void>;
  /** Called before an action is carried out; throwing fails that action. */
  beforeAction?(index: number, action: ActionInfo): void;
  /** Called after each request, also after a failed one. */
  afterRequest?(): void;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Carries out ProcessQuery requests. It knows the wire format and nothing of spreadsheets.
 * As in Excel there is no transaction: actions before the one that fails stay done, those after it are not begun.
 */
export class Interpreter {
  readonly #references = new Map<string, HostObject>();
  readonly #referenceOf = new WeakMap<HostObject, string>();
  #nextReference = 1;

  constructor(readonly host: InterpretedHost) {}

  /** The object that the add-in keeps under a reference id. */
  kept(reference: string): HostObject | undefined {
    return this.#references.get(reference);
  }

  /** Keeps an object under a reference id of its own, as Excel does for the range of an event. */
  keep(object: HostObject): string {
    const known = this.#referenceOf.get(object);
    if (known !== undefined && this.#references.has(known)) return known;
    const reference = `r${this.#nextReference++}`;
    this.#referenceOf.set(object, reference);
    this.#references.set(reference, object);
    return reference;
  }

  async process(request: QueryRequest): Promise<QueryResponse> {
    const results: ActionResult[] = [];
    const resolved = new Map<number, Target>();
    let index = 0;
    try {
      for (const action of request.Actions) {
        this.host.beforeAction?.(index, action);
        results.push({ ActionId: action.Id, Value: await this.#perform(action, request, resolved) });
        index++;
      }
      return { Results: results };
    } catch (error) {
      return { Results: results, Error: this.#describe(error, index, request) };
    } finally {
      this.host.afterRequest?.();
    }
  }

  #describe(error: unknown, index: number, request: QueryRequest): NonNullable<QueryResponse['Error']> {
    const known = error instanceof HostFault ? error : fault('GeneralException', String(error));
    const action = request.Actions[index];
    return {
      Code: known.code,
      Message: known.message,
      Location: known.location || (action?.Name ?? ''),
      ActionIndex: index,
      HttpStatusCode: known.httpStatus,
    };
  }

  async #perform(action: ActionInfo, request: QueryRequest, resolved: Map<number, Target>): Promise<Json> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await this.#resolve(action.ObjectPathId, request, resolved);
    if (action.ActionType === ActionType.instantiate)
      return isHostObject(target) ? this.#identityOf(target) : null;
    if (!isHostObject(target)) return null;
    switch (action.ActionType) {
      case ActionType.query:
      case ActionType.queryAsJson:
      case ActionType.recursiveQuery: {
        await this.host.settle();
        const query = action.QueryInfo ?? action.RecursiveQueryInfo ?? {};
        return project(target, query, this.host.classes, (object) => this.#identityOf(object));
      }
      case ActionType.method: {
        if (action.Name === '_KeepReference') {
          this.keep(target);
          return null;
        }
        const args = await this.#argumentsOf(action.ArgumentInfo, request, resolved);
        if (action.Name === '_RemoveReference') {
          this.#references.delete(String(args[0]));
          return null;
        }
        const result = await located(target, action.Name, () => target.call(action.Name, args));
        if (result === nullObject) return null;
        return isHostObject(result) ? this.#identityOf(result) : (result as Json);
      }
      case ActionType.setProperty: {
        const [value] = await this.#argumentsOf(action.ArgumentInfo, request, resolved);
        await located(target, action.Name, () => target.set(action.Name, (value ?? null) as Json));
        return null;
      }
      case ActionType.update:
        await this.#update(target, action.ObjectState ?? {});
        return null;
      default:
        throw fault('NotImplemented', `ActionType ${action.ActionType}`);
    }
  }

  async #update(target: HostObject, state: { readonly [key: string]: Json }): Promise<void> {
    for (const [key, value] of Object.entries(state)) {
      const name = pascal(key);
      const isNavigation = name in (this.host.classes[target.type]?.navigation ?? {});
      if (!isNavigation) await located(target, name, () => target.set(name, value));
      else {
        const child = target.navigate(name);
        if (isHostObject(child)) await this.#update(child, value as { readonly [key: string]: Json });
      }
    }
  }

  async #resolve(id: number, request: QueryRequest, resolved: Map<number, Target>): Promise<Target> {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const target = await this.#follow(id, request, resolved);
    resolved.set(id, target);
    return target;
  }

  async #follow(id: number, request: QueryRequest, resolved: Map<number, Target>): Promise<Target> {
    const path = request.ObjectPaths[String(id)];
    if (path === undefined) throw fault('InvalidArgument', `Object path ${id} is missing.`);
    const parentId = path.ParentObjectPathId;
    const parent =
      parentId === undefined || parentId === null ? null : await this.#resolve(parentId, request, resolved);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.service:
        return this.host.service(path.Name);
      case PathType.reference: {
        const kept = this.#references.get(path.Name);
        if (kept === undefined) throw fault('InvalidReference');
        return kept;
      }
      case PathType.nullObject:
        return nullObject;
    }
    if (parent === null) throw fault('InvalidArgument', `Object path ${id} has no parent.`);
    if (!isHostObject(parent)) return nullObject;
    if (path.ObjectPathType === PathType.property)
      return located(parent, path.Name, () => parent.navigate(path.Name));
    const name = path.ObjectPathType === PathType.indexer ? 'GetItem' : path.Name;
    const args = await this.#argumentsOf(path.ArgumentInfo, request, resolved);
    const result = await located(parent, name, () => parent.call(name, args));
    if (isHostObject(result) || result === nullObject) return result as Target;
    throw fault('GeneralException', undefined, `${parent.type}.${camel(name)}`);
  }

  async #argumentsOf(
    info: ArgumentInfo | null | undefined,
    request: QueryRequest,
    resolved: Map<number, Target>,
  ): Promise<Argument[]> {
    const one = async (value: Argument, mirror: ReferenceMirror | undefined): Promise<Argument> => {
      if (typeof mirror === 'number' && mirror !== 0) return this.#resolve(mirror, request, resolved);
      if (!Array.isArray(mirror) || !Array.isArray(value)) return value;
      const inner: Argument[] = [];
      for (let i = 0; i < value.length; i++)
        inner.push(await one(value[i] as Argument, mirror[i] as ReferenceMirror));
      return inner;
    };
    const list: Argument[] = [];
    const values = info?.Arguments ?? [];
    for (let i = 0; i < values.length; i++)
      list.push(await one(values[i], info?.ReferencedObjectPathIds?.[i]));
    return list;
  }

  #identityOf(object: HostObject): Record<string, Json> {
    const identity: Record<string, Json> = {};
    if (object.id !== undefined) identity['Id'] = object.id;
    const reference = this.#referenceOf.get(object);
    if (reference !== undefined && this.#references.has(reference)) identity['_ReferenceId'] = reference;
    return identity;
  }
}

/** Runs a member and gives a fault that names none the place where it happened. */
async function located<T>(object: HostObject, name: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof HostFault && error.location === '') {
      throw new HostFault(error.code, error.message, `${object.type}.${camel(name)}`, error.httpStatus);
    }
    throw error;
  }
}
