import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { DeclaredObject, textArgument } from './declared';
import type { Members } from './declared';

/** A collection of keys and values: `workbook.settings` and a sheet's `customProperties`. */
export function keyedCollection(type: string, itemType: string, entries: Map<string, Json>): HostObject {
  const item = (key: string): HostObject =>
    new DeclaredObject(
      itemType,
      key,
      {
        properties: {
          Key: { get: () => key },
          _Id: { get: () => key },
          Value: { get: () => entries.get(key) ?? null, set: (_, value) => void entries.set(key, value) },
        },
        methods: {
          Delete: () => {
            entries.delete(key);
            return null;
          },
        },
      } satisfies Members<string>,
      key,
    );
  const find = (key: unknown): string | undefined => [...entries.keys()].find((known) => known === key);
  return new DeclaredObject(type, entries, {
    items: () => [...entries.keys()].map(item),
    methods: {
      Add: (_, [key, value]) => {
        entries.set(textArgument(key), (value ?? null) as Json);
        return item(textArgument(key));
      },
      GetCount: () => entries.size,
      GetItem: (_, [key]) => {
        const known = find(key);
        if (known === undefined) throw fault('ItemNotFound');
        return item(known);
      },
      GetItemOrNullObject: (_, [key]) => {
        const known = find(key);
        return known === undefined ? nullObject : item(known);
      },
    },
  });
}
