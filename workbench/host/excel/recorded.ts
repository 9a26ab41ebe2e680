import type { ClassTable } from '../protocol/classTable';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { Argument, HostObject, MethodResult, Target } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';

/** What has been set on an object that the host only remembers, such as a chart. */
export interface RecordStore {
  readonly type: string;
  readonly id: string | null;
  readonly values: Record<string, Json>;
  readonly children: Record<string, RecordStore>;
  items: RecordStore[];
  /** Calls without a result, such as `setPosition`, in order. */
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
}

export function newRecord(type: string, id: string | null = null): RecordStore {
  return { type, id, values: {}, children: {}, items: [], calls: [] };
}

/** Methods of recorded classes that are remembered as calls; any other fails. */
const recordedCalls: Readonly<Record<string, readonly string[]>> = {
  Chart: ['SetData', 'SetPosition', 'Activate'],
  ChartTitle: ['SetFormula'],
  ChartSeries: ['SetValues', 'SetXAxisValues', 'SetBubbleSizes'],
  ChartAxis: ['SetCategoryNames', 'SetPositionAt', 'SetCustomDisplayUnit'],
  ChartFill: ['SetSolidColor', 'Clear'],
  ChartLineFormat: ['Clear'],
  ChartBorder: ['Clear'],
  PageLayout: ['SetPrintArea', 'SetPrintMargins', 'SetPrintTitleColumns', 'SetPrintTitleRows'],
  ConditionalRangeFill: ['Clear'],
  ConditionalRangeFormat: ['ClearFormat'],
  ConditionalRangeFont: ['Clear'],
};

/** Values that a property has before it is set, where the class's own blank (null) would mislead. */
const initialValues: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  Worksheet: {
    TabColor: '',
    StandardWidth: 48,
    StandardHeight: 15,
    ShowGridlines: true,
    ShowHeadings: true,
    EnableCalculation: true,
  },
  Table: {
    Style: 'TableStyleMedium2',
    HighlightFirstColumn: false,
    HighlightLastColumn: false,
    ShowBandedRows: true,
    ShowBandedColumns: false,
    ShowFilterButton: true,
  },
  ChartTitle: { Visible: true, Text: '', Overlay: false },
  ChartLegend: { Visible: true, Position: 'Right', Overlay: false },
  PageLayout: {
    Orientation: 'Portrait',
    CenterHorizontally: false,
    CenterVertically: false,
    PrintGridlines: false,
  },
  DocumentProperties: {
    Title: '',
    Subject: '',
    Author: '',
    Keywords: '',
    Comments: '',
    Category: '',
    Manager: '',
    Company: '',
  },
};

/** Value of a recorded property. Throws where the class has no such property. */
export function recordedValue(store: RecordStore, name: string, classes: ClassTable): Json {
  if (!isScalar(store.type, name, classes)) throw fault('ApiNotFound');
  if (name === 'Id' && store.id !== null) return store.id;
  return store.values[name] ?? initialValues[store.type]?.[name] ?? null;
}

/** Remembers a property's value. Throws where the class has none, it cannot be set, or the kind of value is another. */
export function recordValue(store: RecordStore, name: string, value: Json, classes: ClassTable): void {
  const scalar = scalarOf(store.type, name, classes);
  if (scalar === undefined) throw fault('ApiNotFound');
  const initial = initialValues[store.type]?.[name];
  const hasOtherKind = initial !== undefined && value !== null && typeof value !== typeof initial;
  if (!scalar.updatable || hasOtherKind) throw fault('InvalidArgument');
  store.values[name] = value;
}

const scalarOf = (type: string, name: string, classes: ClassTable): { updatable: boolean } | undefined =>
  Object.values(classes[type]?.scalars ?? {}).find((scalar) => scalar.wire === name);

const isScalar = (type: string, name: string, classes: ClassTable): boolean =>
  scalarOf(type, name, classes) !== undefined;

/** An object that remembers what is set on it and gives it back, within what the library's class table allows. */
export class RecordedObject implements HostObject {
  readonly type: string;
  readonly id: string | undefined;

  constructor(
    readonly store: RecordStore,
    protected readonly classes: ClassTable,
    protected readonly newId: () => string,
    private readonly parent: RecordStore | null = null,
  ) {
    this.type = store.type;
    this.id = store.id ?? undefined;
  }

  get isCollection(): boolean {
    return this.classes[this.type]?.isCollection ?? false;
  }

  get(name: string): Json {
    if (this.isCollection && name === 'Count') return this.store.items.length;
    return recordedValue(this.store, name, this.classes);
  }

  set(name: string, value: Json): void {
    recordValue(this.store, name, value, this.classes);
  }

  navigate(name: string): Target {
    const type = this.classes[this.type]?.navigation[name];
    if (type === undefined) throw fault('ApiNotFound');
    return this.wrap((this.store.children[name] ??= newRecord(type)));
  }

  call(name: string, args: readonly Argument[]): MethodResult {
    if (recordedCalls[this.type]?.includes(name)) {
      this.store.calls.push({ name, args: [...args] });
      return null;
    }
    if (name === 'Delete' && this.parent !== null) {
      this.parent.items = this.parent.items.filter((item) => item !== this.store);
      return null;
    }
    if (this.isCollection) return this.#callCollection(name, args);
    throw fault('ApiNotFound');
  }

  items(): readonly RecordedObject[] {
    return this.store.items.map((item) => this.wrap(item, this.store));
  }

  /** Adds an item to a recorded collection. */
  add(values: Readonly<Record<string, Json>>): RecordedObject {
    const type = this.classes[this.type]?.item;
    if (!type) throw fault('ApiNotFound');
    const id = this.newId();
    const item = newRecord(type, id);
    Object.assign(item.values, values);
    this.store.items.push(item);
    return this.wrap(item, this.store);
  }

  protected wrap(store: RecordStore, parent: RecordStore | null = null): RecordedObject {
    return new RecordedObject(store, this.classes, this.newId, parent);
  }

  #callCollection(name: string, args: readonly Argument[]): MethodResult {
    const key = args[0];
    switch (name) {
      case 'GetCount':
        return this.store.items.length;
      case 'GetItemAt':
      case 'GetItem':
      case 'GetItemOrNullObject': {
        const found =
          name === 'GetItemAt'
            ? this.store.items[Number(key)]
            : this.store.items.find((item) => item.id === key || item.values['Name'] === key);
        if (found !== undefined) return this.wrap(found, this.store);
        if (name === 'GetItemOrNullObject') return nullObject;
        throw fault('ItemNotFound');
      }
      default:
        throw fault('ApiNotFound');
    }
  }
}
