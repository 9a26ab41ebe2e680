import type { ClassTable } from './classTable';
import { fault } from './hostFault';
import { isHostObject } from './hostObject';
import type { HostObject, Target } from './hostObject';
import type { Json, QueryInfo } from './wire';

const wireName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** `Id` and, for objects that the add-in keeps, `_ReferenceId`. */
export type IdentityOf = (object: HostObject) => Record<string, Json>;

/**
 * Answers a load: the scalars and nested objects that were asked for, in the wire's names.
 * No selection means every scalar of the class. A collection answers with `_Items`.
 */
export async function project(
  target: Target,
  query: QueryInfo,
  classes: ClassTable,
  identityOf: IdentityOf,
): Promise<Json> {
  const selects = (query.Select ?? []).flatMap((select) => select.split(',')).map((select) => select.trim());
  const expands = (query.Expand ?? []).flatMap((expand) => expand.split(',')).map((expand) => expand.trim());
  const paths = [...selects, ...expands]
    .filter((path) => path !== '')
    .map((path) => path.split('/').filter((part) => part !== 'items'))
    .filter((path) => path.length > 0);
  return projectPaths(target, paths, selects.length === 0, query, classes, identityOf);
}

async function projectPaths(
  target: Target,
  paths: readonly (readonly string[])[],
  everyScalar: boolean,
  page: QueryInfo,
  classes: ClassTable,
  identityOf: IdentityOf,
): Promise<Json> {
  if (!isHostObject(target)) return null;
  if (target.isCollection) {
    const from = page.Skip ?? 0;
    const to = page.Top ? from + page.Top : undefined;
    const ownScalars = classes[target.type]?.scalars ?? {};
    const answer: Record<string, Json> = identityOf(target);
    for (const [name, { wire }] of Object.entries(ownScalars)) {
      if (everyScalar || paths.some(([first]) => first === name)) answer[wire] = await target.get(wire);
    }
    const itemPaths = paths.filter(([first]) => first === undefined || !(first in ownScalars));
    const items: Json[] = [];
    for (const item of target.items().slice(from, to)) {
      items.push(await projectPaths(item, itemPaths, itemPaths.length === 0, {}, classes, identityOf));
    }
    answer['_Items'] = items;
    return answer;
  }
  const info = classes[target.type];
  if (info === undefined) throw fault('ApiNotFound', undefined, target.type);
  const answer: Record<string, Json> = identityOf(target);
  const nested = new Map<string, (readonly string[])[]>();
  const scalarNames = new Set<string>(everyScalar ? Object.keys(info.scalars) : []);
  for (const [first, ...rest] of paths) {
    if (first === undefined) continue;
    const scalar = Object.keys(info.scalars).find((name) => name.toLowerCase() === first.toLowerCase());
    if (rest.length === 0 && scalar !== undefined) scalarNames.add(scalar);
    else if (wireName(first) in info.navigation) {
      const list = nested.get(wireName(first)) ?? [];
      if (rest.length > 0) list.push(rest);
      nested.set(wireName(first), list);
    } else throw fault('InvalidArgument', undefined, `${target.type}.${first}`);
  }
  for (const name of scalarNames) {
    const wire = info.scalars[name]?.wire ?? wireName(name);
    if (wire !== '_ReferenceId') answer[wire] = await target.get(wire);
  }
  for (const [name, rest] of nested) {
    answer[name] = await projectPaths(
      target.navigate(name),
      rest,
      rest.length === 0,
      {},
      classes,
      identityOf,
    );
  }
  return answer;
}
